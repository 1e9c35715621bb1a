/// Official area codes "PP.KK.CC.DDDD" and the table of all of Indonesia. Source: domain.md §4.3
/// (Kepmendagri 300.2.2-2430/2025); data: see LICENSES (ODbL).
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace app {

enum class RegionLevel { None, Province, Regency, District, Village };

/// None for anything that is not two digits, then up to three more parts of 2, 2 and 4 digits.
RegionLevel regionLevel(QStringView code);
/// Whether `inner` is `outer` or lies in it: by whole parts, so "35.1" covers nothing.
bool covers(QStringView outer, QStringView inner);
/// "35.15.12" for "35.15.12.2004"; empty for a province.
QString parentRegion(const QString& code);
/// "3515122004" -> "35.15.12.2004"; dotted codes come back as they are, others empty.
QString dottedRegion(const QString& digits);

struct Region {
    QString code;
    QString name;     ///< "Bakungpringgodani", "Kabupaten Sidoarjo"
    QString fullName; ///< "Bakungpringgodani, Balongbendo, Kabupaten Sidoarjo, Jawa Timur"
};

/// Looks codes up in the four CSV files of the area data, each sorted by code, without parsing them first:
/// ready at once, whatever their size.
class RegionTable {
public:
    /// The contents of provinces.csv, regencies.csv, districts.csv, villages.csv (header line, then
    /// "code,parent code,name"; provinces "code,name").
    RegionTable(QByteArray provinces, QByteArray regencies, QByteArray districts,
                QByteArray villages);

    bool contains(const QString& code) const;
    /// Empty fields when there is no such region.
    Region find(const QString& code) const;
    /// Villages whose folded name contains `text`, names beginning with it first, then by code; inside
    /// `within` ("" = all of Indonesia). Reads the whole table: up to some 20 ms, for a job or a short list.
    QList<Region> villagesNamed(const QString& text, const QString& within, int limit) const;
    /// The regions one level below, by code; of "" the provinces.
    QList<Region> childrenOf(const QString& code) const;

private:
    /// Null when there is no such region.
    QString nameFor(const QString& code) const;
    const QByteArray& tableOf(RegionLevel level) const;

    QByteArray m_provinces;
    QByteArray m_regencies;
    QByteArray m_districts;
    QByteArray m_villages;
};

} // namespace app

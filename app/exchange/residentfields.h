/// What the columns of a residents' list can mean, by their headings, and how a choice of columns is kept.
/// Source: domain.md §8.1 to §8.3 for the headings of OpenSID, SIAK and BIP; the rest are everyday words.
#pragma once

#include "app/exchange/datecells.h"
#include "app/exchange/listcolumns.h"

#include <array>

namespace app {

enum class ResidentField {
    Nik,
    Name,
    FamilyCard,
    BirthPlace,
    BirthDate,
    BirthPlaceDate, ///< both in one cell: "Sidoarjo, 17-08-1978"
    Sex,
    MotherName,
    Address,
    Hamlet,
    Rt,
    Rw,
    RtRw, ///< both in one cell: "003/001"
    Domicile,
    Postcode,
    Phone,
    Email,
    Occupation,
    Occupation2,
    Workplace,
    Income, ///< rupiah a month
    Disability,
    Citizenship, ///< not kept: foreigners are skipped
    Status,      ///< not kept: those who died or moved are skipped
    Note,
};
inline constexpr std::size_t kResidentFields = static_cast<std::size_t>(ResidentField::Note) + 1;

/// Frozen words of --json and of a mapping; those of the worker's fields where there is one: "nik", "name",
/// "family_card", "birth_place", "birth_date", "birth_place_date", "sex", "mother_name", "address", "hamlet",
/// "rt", "rw", "rt_rw", "domicile", "postcode", "phone", "email", "occupation", "occupation2", "workplace",
/// "income", "disability", "citizenship", "status", "note".
QLatin1StringView wordOf(ResidentField field);
std::optional<ResidentField> residentFieldFrom(QStringView word);

/// Where each field stands, by ResidentField: positions from 0, -1 = not in the file.
using ResidentColumns = std::array<int, kResidentFields>;
ResidentColumns noResidentColumns();
int columnOf(const ResidentColumns& columns, ResidentField field);

/// What the words of one column stand for: word as the file has it -> value of the worker's field. Case and
/// blanks make no difference.
using WordValues = std::map<QString, QString>;

/// What somebody says about a file; fields that are not named keep the column their heading proposes.
struct ResidentMapping {
    QString sheet = {}; ///< empty: the first that has a list
    int headingRow = 0; ///< the last of them when there are several; 0 = to be found
    std::optional<DayOrder> dayOrder = {}; ///< nothing: by what the column shows
    std::map<ResidentField, NamedColumn> columns = {};
    std::map<ResidentField, WordValues> words = {};

    bool operator==(const ResidentMapping&) const = default;
};

/// {"nik":"No. KTP","name":3,"note":null,"sheet":"Data","heading_row":5,"day_order":"month_first",
/// "words":{"occupation":{"tani":"P001"}}}; every key may be missing. Invalid, with the offending key as
/// detail, for anything else.
Result<ResidentMapping> residentMappingFrom(const QByteArray& json);
QByteArray jsonOf(const ResidentMapping& mapping);

/// For what residents' lists and answers share.
const FieldVocabulary& residentVocabulary();
ListMapping listMapping(const ResidentMapping& mapping);
ResidentColumns residentColumns(const ListColumns& columns);

/// "opensid", "siak", "bip2016", "bip_ektp" or "table", by the headings that only those have.
QString residentFormat(const std::vector<QString>& headings);

} // namespace app

#include "app/exchange/familytitle.h"

#include "app/exchange/listsearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kCardDigits = 16;

QString firstFilled(const std::vector<QString>& cells)
{
    const auto found =
        std::ranges::find_if(cells, [](const QString& cell) { return !cell.isEmpty(); });
    return found == cells.end() ? QString() : *found;
}

QString joined(const std::vector<QString>& cells)
{
    QStringList filled;
    for (const QString& cell : cells) {
        if (!cell.isEmpty())
            filled << cell;
    }
    return filled.join(u' ');
}

QString numberAlone(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return neighbourhood({RawKind::Text, {bytes.constData(), std::size_t(bytes.size())}, 0});
}

/// What stands behind the labels of an address.
void readAddress(const QString& text, FamilyTitle& title)
{
    static const QRegularExpression kLabel(
        u"(?:^|[\\s,;(])((?:nama\\s+)?dusun|alamat|rt\\s*/\\s*rw|rt|rw|(?:nama\\s+)?(?:kepala\\s+"
        "keluarga|kk)|desa(?:\\s*/\\s*kel(?:urahan)?)?|kelurahan|kec(?:amatan)?|kode\\s*pos)\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto labels = kLabel.globalMatch(text);
    while (labels.hasNext()) {
        const auto label = labels.next();
        const qsizetype end = labels.hasNext() ? labels.peekNext().capturedStart() : text.size();
        QString value = text.mid(label.capturedEnd(), end - label.capturedEnd()).trimmed();
        while (value.endsWith(u',') || value.endsWith(u';') || value.endsWith(u')'))
            value = value.chopped(1).trimmed();
        if (value.isEmpty() || value == u"-")
            continue;
        const QString name = label.captured(1).toLower().remove(u' ');
        if (name == u"alamat")
            title.address = value;
        else if (name.endsWith(u"dusun"))
            title.hamlet = value;
        else if (name == u"rt")
            title.rt = numberAlone(value);
        else if (name == u"rw")
            title.rw = numberAlone(value);
        else if (const auto both = bothNeighbourhoods(value); name == u"rt/rw" && both)
            std::tie(title.rt, title.rw) = *both;
    }
}

} // namespace

std::optional<FamilyTitle> familyTitleIn(const std::vector<QString>& cells)
{
    static const QRegularExpression kNumber(
        u"^(?:no(?:mor|mer)?\\.?\\s*)?(?:kk|kartu\\s+keluarga)\\s*[.:]*\\s*([\\d .'-]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString first = firstFilled(cells);
    if (!kNumber.match(first).hasMatch())
        return std::nullopt;
    const QString all = joined(cells);
    QString digits = kNumber.match(all).captured(1);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    // The heading of a column has the same words, but no number and other headings beside it.
    if (digits.isEmpty() && !all.contains(u':'))
        return std::nullopt;
    FamilyTitle title;
    if (digits.size() == kCardDigits)
        title.familyCard = digits;
    readAddress(all, title);
    return title;
}

std::optional<FamilyTitle> unnamedFamilyTitleIn(const std::vector<QString>& cells)
{
    static const QRegularExpression kCard(u"^\\d{16}$"_s);
    if (cells.empty() || !kCard.match(cells.front()).hasMatch() ||
        (cells.size() > 1 && !cells[1].isEmpty()))
        return std::nullopt;
    FamilyTitle title;
    title.familyCard = cells.front();
    readAddress(joined(cells), title);
    return title;
}

bool looksLikeNote(const std::vector<QString>& cells)
{
    constexpr std::ptrdiff_t kMostCells = 3;
    static const QRegularExpression kNote(
        u"^(?:mengetahui|menyetujui|jumlah|total|keterangan|ket\\s*[.:]|catatan|dicetak|tanggal "
        "cetak|sumber|halaman|hal\\.?\\s*\\d|kepala desa|kepala dusun|kades\\b|lurah\\b|camat\\b|"
        "sekretaris|petugas|pendata|operator|nip\\b|ttd\\b|a\\.?n\\.|dibuat oleh|demikian|nb\\b|"
        "[*=_~-]{2,}|\\*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPlaceAndDay(
        u"^[A-Z][\\w .]*,\\s*(?:\\d{1,2}|[_.]+)\\s+[A-Za-z]+\\s+\\d{4}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString first = firstFilled(cells);
    return filledAmong(cells) <= kMostCells &&
           (kNote.match(first).hasMatch() || kPlaceAndDay.match(first).hasMatch());
}

} // namespace app

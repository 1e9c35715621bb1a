#include "app/services/nikfile.h"

#include "app/domain/nik.h"
#include "app/exchange/sheetreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kFewestDigits = 12;
/// Ten million characters are half a million NIKs: more is not a list somebody made.
constexpr qint64 kLongestText = 10'000'000;
/// The smallest number of sixteen digits: a spreadsheet keeps fifteen of them.
constexpr double kSixteenDigits = 1e15;

/// Keeps the order, drops what came before.
class Gathering {
public:
    void add(const QString& cell)
    {
        const QString nik = cleanedNik(cell);
        const bool looksLikeOne =
            nik.size() >= kFewestDigits &&
            std::ranges::all_of(nik, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!looksLikeOne || m_seen.contains(nik))
            return;
        m_seen.insert(nik);
        niks << nik;
    }

    QStringList niks;

private:
    QSet<QString> m_seen;
};

Result<NikFile> niksInText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    return NikFile{niksIn(QString::fromUtf8(file.read(kLongestText))), 0};
}

} // namespace

QStringList niksIn(const QString& text)
{
    static const QRegularExpression betweenCells(u"[\\r\\n\\t;,|]+"_s);
    Gathering gathering;
    const QStringList cells = text.split(betweenCells, Qt::SkipEmptyParts);
    for (const QString& cell : cells)
        gathering.add(cell);
    return gathering.niks;
}

Result<NikFile> niksInFile(const QString& path, JobContext& context)
{
    if (path.endsWith(u".txt", Qt::CaseInsensitive))
        return niksInText(path);
    Gathering gathering;
    NikFile found;
    const auto read = readSheets(
        path,
        [&](SheetRow&& row) -> Result<void> {
            for (const Cell& cell : row.cells) {
                if (const auto* text = std::get_if<QString>(&cell))
                    gathering.add(*text);
                else if (const auto* number = std::get_if<double>(&cell))
                    found.damaged += *number >= kSixteenDigits ? 1 : 0;
            }
            return {};
        },
        context);
    if (!read)
        return read.error();
    found.niks = gathering.niks;
    return found;
}

} // namespace app

#include "app/exchange/sheetreader.h"

#include "app/base/job.h"
#include "app/exchange/csvreader.h"
#include "app/exchange/odsreader.h"
#include "app/exchange/rawrow.h"
#include "app/exchange/xlsreader.h"
#include "app/exchange/xlsxreader.h"
#include "app/exchange/zipparts.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace app {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString numberText(double number)
{
    constexpr double kExact = 9007199254740992.0; // above it a double skips whole numbers
    if (std::floor(number) == number && std::abs(number) <= kExact)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

Cell cellOf(const RawCell& cell)
{
    switch (cell.kind) {
    case RawKind::Text:
        return fromUtf8(cell.text);
    case RawKind::Number:
        return cell.number;
    case RawKind::Day:
        return dayOf(cell);
    case RawKind::Empty:
        break;
    }
    return {};
}

Result<void> readZip(const QString& path, const RawTaker& take, JobContext& context)
{
    auto parts = ZipParts::open(path);
    if (!parts)
        return parts.error();
    if (looksLikeXlsx(*parts))
        return readXlsx(*parts, take, context);
    if (looksLikeOds(*parts))
        return readOds(*parts, take, context);
    return Error{ErrorCode::FileUnreadable, kNoSpreadsheet};
}

enum class FileKind { Zip, Old, VeryOld, Text };

/// Programs on the web write a page, or XML of 2003, and call it xls: Excel opens them.
bool isPageOfTable(const QByteArray& start)
{
    const QByteArray text = start.trimmed().toLower();
    return (text.startsWith('<') || text.startsWith("\xef\xbb\xbf<")) &&
           (text.contains("<table") ||
            text.contains("urn:schemas-microsoft-com:office:spreadsheet"));
}

/// By content, never by name: a picture renamed .xlsx and an xlsx renamed .csv are both met with.
Result<FileKind> kindOf(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("the file cannot be opened")};
    constexpr qint64 kLookedAt = 4096;
    const auto start = file.peek(kLookedAt);
    if (start.startsWith("PK\x03\x04"))
        return FileKind::Zip;
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return FileKind::Old;
    // Excel 2 to 4: a record without a container around it.
    const bool isVeryOld = start.startsWith(QByteArray("\x09\x00\x04\x00", 4)) ||
                           start.startsWith(QByteArray("\x09\x02\x06\x00", 4)) ||
                           start.startsWith(QByteArray("\x09\x04\x06\x00", 4));
    return isVeryOld || isPageOfTable(start) ? FileKind::VeryOld : FileKind::Text;
}

} // namespace

Result<void> readRawSheets(const QString& path, const RawTaker& take, JobContext& context)
{
    const auto kind = kindOf(path);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case FileKind::Zip:
        return readZip(path, take, context);
    case FileKind::Old:
        return readXls(path, take, context);
    case FileKind::VeryOld:
        return Error{ErrorCode::FileUnreadable, kSaveAsXlsx};
    case FileKind::Text:
        break;
    }
    return readCsv(path, take, context);
}

QDate dayOfSerial(double serial, DateSystem dates)
{
    constexpr double kLast = 2958465; // 31 December 9999
    const double whole = std::floor(serial);
    if (!(whole >= 0 && whole <= kLast))
        return {};
    const auto days = static_cast<qint64>(whole);
    if (dates == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 0 || days == 60)
        return {};
    // 1900 counts as a leap year there, which it was not.
    return QDate(1899, 12, 31).addDays(days < 60 ? days : days - 1);
}

QString textOf(const RawCell& cell)
{
    switch (cell.kind) {
    case RawKind::Text:
        return fromUtf8(cell.text);
    case RawKind::Number:
        return numberText(cell.number);
    case RawKind::Day:
        return dayOf(cell).toString(Qt::ISODate);
    case RawKind::Empty:
        break;
    }
    return {};
}

QDate dayOf(const RawCell& cell)
{
    return cell.kind == RawKind::Day ? QDate::fromJulianDay(static_cast<qint64>(cell.number))
                                     : QDate();
}

QString cellText(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<double>(&cell))
        return numberText(*number);
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

Result<void> readSheets(const QString& path, const std::function<Result<void>(SheetRow&&)>& take,
                        JobContext& context)
{
    return readRawSheets(
        path,
        [&take](const RawRow& row) {
            SheetRow made{fromUtf8(row.sheet), row.number, {}};
            made.cells.reserve(row.cells.size());
            for (const auto& cell : row.cells)
                made.cells.push_back(cellOf(cell));
            return take(std::move(made));
        },
        context);
}

Result<QStringList> sheetNames(const QString& path)
{
    const auto kind = kindOf(path);
    if (!kind)
        return kind.error();
    if (*kind == FileKind::Old)
        return xlsSheetNames(path);
    if (*kind != FileKind::Zip)
        return QStringList{QFileInfo(path).completeBaseName()};
    auto parts = ZipParts::open(path);
    if (!parts)
        return parts.error();
    return looksLikeXlsx(*parts) ? xlsxSheetNames(*parts) : odsSheetNames(*parts);
}

} // namespace app

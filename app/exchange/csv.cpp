#include "app/exchange/csv.h"

#include <algorithm>

namespace app {

namespace {

/// What a spreadsheet would take for the start of a formula.
bool startsFormula(const QString& cell)
{
    constexpr QStringView kStarts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !cell.isEmpty() && kStarts.contains(cell.front());
}

bool needsQuotes(const QString& cell)
{
    constexpr QStringView kSpecial = u",;\"\r\n\t";
    return !cell.isEmpty() &&
           (cell.front().isSpace() || cell.back().isSpace() ||
            std::any_of(cell.begin(), cell.end(), [&](QChar c) { return kSpecial.contains(c); }));
}

void append(QByteArray& line, const QString& cell, CsvStyle::Quotes quotes)
{
    QString text = cell;
    if (startsFormula(text))
        text.prepend(u'\'');
    if (quotes == CsvStyle::Quotes::Everywhere || needsQuotes(text)) {
        text.replace(u'"', QStringLiteral("\"\""));
        text = u'"' + text + u'"';
    }
    line += text.toUtf8();
}

} // namespace

QByteArray csvStart()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

QByteArray csvLine(const std::vector<QString>& cells, const CsvStyle& style)
{
    QByteArray line;
    bool first = true;
    for (const auto& cell : cells) {
        if (!first)
            line += style.separator;
        first = false;
        append(line, cell, style.quotes);
    }
    return line + QByteArrayLiteral("\r\n");
}

} // namespace app

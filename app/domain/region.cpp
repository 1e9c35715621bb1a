#include "app/domain/region.h"

#include "app/domain/fold.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// How long a code is at each level, dots included: 35, 35.15, 35.15.12, 35.15.12.2004.
constexpr std::array<qsizetype, 4> kCodeLengths{2, 5, 8, 13};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Where the line that holds `at` begins, not before `from`.
qsizetype lineStart(const QByteArray& table, qsizetype from, qsizetype at)
{
    if (at <= from)
        return from;
    const qsizetype newline = table.lastIndexOf('\n', at - 1);
    return newline < from ? from : newline + 1;
}

qsizetype nextLine(const QByteArray& table, qsizetype at)
{
    const qsizetype newline = table.indexOf('\n', at);
    return newline < 0 ? table.size() : newline + 1;
}

/// Up to the line feed: its size leads to the next line.
QByteArrayView wholeLineAt(const QByteArray& table, qsizetype at)
{
    const qsizetype newline = table.indexOf('\n', at);
    return {table.constData() + at, (newline < 0 ? table.size() : newline) - at};
}

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

QByteArrayView lineAt(const QByteArray& table, qsizetype at)
{
    return withoutReturn(wholeLineAt(table, at));
}

QByteArrayView codeOf(QByteArrayView line)
{
    const qsizetype comma = line.indexOf(',');
    return comma < 0 ? line : line.first(comma);
}

/// The last cell, its quotes taken off and doubled ones made single.
QString nameOf(QByteArrayView line, qsizetype commasBefore)
{
    for (; commasBefore > 0; --commasBefore)
        line = line.sliced(std::max<qsizetype>(line.indexOf(',') + 1, 0));
    if (line.size() < 2 || !line.startsWith('"') || !line.endsWith('"'))
        return QString::fromUtf8(line);
    return QString::fromUtf8(line.sliced(1).chopped(1)).replace(R"("")"_L1, R"(")"_L1);
}

constexpr qsizetype kVillageCommas = 2;

/// Provinces have no parent code before their name.
qsizetype commasBeforeName(RegionLevel level)
{
    return level == RegionLevel::Province ? 1 : kVillageCommas;
}

/// Start of the first line whose code is not below `code`; the heading line is passed over.
qsizetype lowerBound(const QByteArray& table, QByteArrayView code)
{
    qsizetype low = nextLine(table, 0);
    qsizetype high = table.size();
    while (low < high) {
        const qsizetype middle = lineStart(table, low, low + (high - low) / 2);
        if (codeOf(lineAt(table, middle)) < code)
            low = nextLine(table, middle);
        else
            high = middle;
    }
    return low;
}

} // namespace

RegionLevel regionLevel(QStringView code)
{
    const auto length = std::ranges::find(kCodeLengths, code.size());
    if (length == kCodeLengths.end())
        return RegionLevel::None;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const bool isDot = i == 2 || i == 5 || i == 8;
        if (isDot ? code[i] != u'.' : !isDigit(code[i]))
            return RegionLevel::None;
    }
    const auto level = length - kCodeLengths.begin();
    return static_cast<RegionLevel>(level + 1);
}

bool covers(QStringView outer, QStringView inner)
{
    return regionLevel(outer) != RegionLevel::None && regionLevel(inner) != RegionLevel::None &&
           inner.startsWith(outer);
}

QString parentRegion(const QString& code)
{
    const qsizetype dot = code.lastIndexOf(u'.');
    return dot < 0 ? QString() : code.first(dot);
}

QString dottedRegion(const QString& digits)
{
    if (regionLevel(digits) != RegionLevel::None)
        return digits;
    if (!std::ranges::all_of(digits, isDigit))
        return {};
    QString dotted = digits;
    for (const qsizetype dot : {2, 5, 8}) {
        if (dotted.size() > dot)
            dotted.insert(dot, u'.');
    }
    return regionLevel(dotted) == RegionLevel::None ? QString() : dotted;
}

RegionTable::RegionTable(QByteArray provinces, QByteArray regencies, QByteArray districts,
                         QByteArray villages)
    : m_provinces(std::move(provinces)),
      m_regencies(std::move(regencies)),
      m_districts(std::move(districts)),
      m_villages(std::move(villages))
{
}

bool RegionTable::contains(const QString& code) const
{
    return !nameFor(code).isNull();
}

Region RegionTable::find(const QString& code) const
{
    const QString name = nameFor(code);
    if (name.isNull())
        return {};
    QStringList names{name};
    for (QString outer = parentRegion(code); !outer.isEmpty(); outer = parentRegion(outer)) {
        if (const QString outerName = nameFor(outer); !outerName.isNull())
            names.append(outerName);
    }
    return {code, name, names.join(", "_L1)};
}

QList<Region> RegionTable::villagesNamed(const QString& text, const QString& within,
                                         int limit) const
{
    const QString folded = foldedName(text);
    const bool isArea = within.isEmpty() || regionLevel(within) != RegionLevel::None;
    if (folded.isEmpty() || !isArea || limit <= 0)
        return {};
    const QByteArray prefix = within.toLatin1();
    QList<QByteArrayView> beginning;
    QList<QByteArrayView> containing;
    QByteArrayView line;
    for (qsizetype at = lowerBound(m_villages, prefix); at < m_villages.size();
         at += line.size() + 1) {
        line = wholeLineAt(m_villages, at);
        if (!line.startsWith(prefix))
            break;
        const QString name = foldedName(nameOf(withoutReturn(line), kVillageCommas));
        if (name.startsWith(folded))
            beginning.append(withoutReturn(line));
        else if (containing.size() < limit && name.contains(folded))
            containing.append(withoutReturn(line));
        if (beginning.size() == limit)
            break;
    }

    QList<Region> found;
    for (const QByteArrayView village : beginning + containing) {
        if (found.size() == limit)
            break;
        found.append(find(QString::fromLatin1(codeOf(village))));
    }
    return found;
}

QList<Region> RegionTable::childrenOf(const QString& code) const
{
    const RegionLevel level = regionLevel(code);
    if ((level == RegionLevel::None && !code.isEmpty()) || level == RegionLevel::Village)
        return {};
    const auto below = static_cast<RegionLevel>(static_cast<int>(level) + 1);
    const QByteArray& table = tableOf(below);
    const QByteArray prefix = code.isEmpty() ? QByteArray() : code.toLatin1() + '.';
    QList<Region> children;
    for (qsizetype at = lowerBound(table, prefix); at < table.size(); at = nextLine(table, at)) {
        const QByteArrayView line = lineAt(table, at);
        if (!line.startsWith(prefix))
            break;
        children.append(find(QString::fromLatin1(codeOf(line))));
    }
    return children;
}

QString RegionTable::nameFor(const QString& code) const
{
    const RegionLevel level = regionLevel(code);
    if (level == RegionLevel::None)
        return {};
    const QByteArray& table = tableOf(level);
    const QByteArray key = code.toLatin1();
    const qsizetype at = lowerBound(table, key);
    if (at >= table.size())
        return {};
    const QByteArrayView line = lineAt(table, at);
    if (codeOf(line) != key)
        return {};
    return nameOf(line, commasBeforeName(level));
}

const QByteArray& RegionTable::tableOf(RegionLevel level) const
{
    switch (level) {
    case RegionLevel::None:
    case RegionLevel::Province:
        return m_provinces;
    case RegionLevel::Regency:
        return m_regencies;
    case RegionLevel::District:
        return m_districts;
    case RegionLevel::Village:
        break;
    }
    return m_villages;
}

} // namespace app

#include "app/domain/tabletext.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct CertaintyWord {
    QLatin1StringView word;
    Certainty certainty;
};
constexpr std::array kCertaintyWords{
    CertaintyWord{QLatin1StringView("verified"), Certainty::Verified},
    CertaintyWord{QLatin1StringView("two_sources"), Certainty::TwoSources},
    CertaintyWord{QLatin1StringView("secondary"), Certainty::Secondary},
    CertaintyWord{QLatin1StringView("memory"), Certainty::Memory},
    CertaintyWord{QLatin1StringView("inferred"), Certainty::Inferred},
    CertaintyWord{QLatin1StringView("unknown"), Certainty::Unknown},
};

bool isDigits(const QString& text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Certainty> certaintyFromWord(QStringView word)
{
    for (const CertaintyWord& known : kCertaintyWords) {
        if (word == known.word)
            return known.certainty;
    }
    return std::nullopt;
}

TableText::TableText(QLatin1StringView table, const QByteArray& text)
    : m_table(table), m_text(QString::fromUtf8(text))
{
    m_headings = readRecord();
    if (m_headings.isEmpty())
        refuse(u"no heading line"_s);
}

bool TableText::next()
{
    if (!m_fault.isEmpty())
        return false;
    m_cells = readRecord();
    if (m_cells.isEmpty() || !m_fault.isEmpty())
        return false;
    ++m_rows;
    if (m_cells.size() == m_headings.size())
        return true;
    refuse(u"%1 cells under %2 headings"_s.arg(m_cells.size()).arg(m_headings.size()));
    return false;
}

QString TableText::text(QLatin1StringView heading)
{
    const auto column = m_headings.indexOf(heading);
    if (column >= 0 && column < m_cells.size())
        return m_cells.at(column);
    refuse(u"no heading '%1'"_s.arg(heading));
    return {};
}

QString TableText::filled(QLatin1StringView heading)
{
    QString cell = text(heading);
    if (cell.isEmpty())
        refuse(u"'%1' is empty"_s.arg(heading));
    return cell;
}

QStringList TableText::words(QLatin1StringView heading)
{
    QStringList words = text(heading).split(u';', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = word.trimmed();
    return words;
}

std::int64_t TableText::number(QLatin1StringView heading)
{
    const QString cell = text(heading);
    bool ok = isDigits(cell);
    const std::int64_t value = ok ? cell.toLongLong(&ok) : 0;
    if (!ok)
        refuse(u"'%1' is not a number"_s.arg(heading));
    return value;
}

std::int64_t TableText::numberOrZero(QLatin1StringView heading)
{
    return text(heading).isEmpty() ? 0 : number(heading);
}

int TableText::smallNumber(QLatin1StringView heading)
{
    const std::int64_t value = numberOrZero(heading);
    if (value <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    refuse(u"'%1' is too large"_s.arg(heading));
    return 0;
}

Month TableText::month(QLatin1StringView heading)
{
    const Month month = Month::fromText(text(heading));
    if (!month.isValid())
        refuse(u"'%1' is not a month"_s.arg(heading));
    return month;
}

Month TableText::monthOrOpen(QLatin1StringView heading)
{
    return text(heading).isEmpty() ? Month() : month(heading);
}

Certainty TableText::certainty(QLatin1StringView heading)
{
    const auto known = certaintyFromWord(text(heading));
    if (!known)
        refuse(u"'%1' is no certainty mark"_s.arg(heading));
    return known.value_or(Certainty::Unknown);
}

void TableText::refuse(const QString& why)
{
    if (m_fault.isEmpty())
        m_fault = u"%1, line %2: %3"_s.arg(m_table).arg(m_recordLine).arg(why);
}

Result<void> TableText::finish() const
{
    if (!m_fault.isEmpty())
        return Error{ErrorCode::Invalid, m_fault};
    if (m_rows == 0)
        return Error{ErrorCode::Invalid, m_table + ": no rows"_L1};
    return {};
}

/// The next record that is neither blank nor a comment; empty at the end.
QStringList TableText::readRecord()
{
    while (m_at < m_text.size() && (m_text.at(m_at) == u'#' || m_text.at(m_at) == u'\n')) {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        ++m_line;
    }
    m_recordLine = m_line;
    if (m_at >= m_text.size())
        return {};

    QStringList cells{QString()};
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c == u'\n') {
            ++m_line;
            break;
        }
        if (c == u',')
            cells.append(QString());
        else if (c == u'"' && cells.last().isEmpty())
            cells.last() = readQuoted();
        else if (c != u'\r')
            cells.last().append(c);
    }
    return cells;
}

/// The rest of a quoted cell, up to and with its closing quote; "" stands for one quote.
QString TableText::readQuoted()
{
    QString cell;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            cell.append(c);
            continue;
        }
        if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
            return cell;
        cell.append(c);
        ++m_at;
    }
    refuse(u"a quote is never closed"_s);
    return cell;
}

} // namespace app

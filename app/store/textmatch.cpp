#include "app/store/textmatch.h"

#include "app/domain/fold.h"

#include <algorithm>

namespace app {

namespace {

/// Side by side and the last one: every letter is in one of them, and a list fewer is a list that is not walked. Whoever has
/// them only by chance is passed over afterwards.
QByteArray quotedTrigrams(const QString& fragment)
{
    QByteArrayList parts;
    const qsizetype last = fragment.size() - kTrigram;
    for (qsizetype i = 0; i < last; i += kTrigram)
        parts << '"' + fragment.mid(i, kTrigram).toUtf8() + '"';
    parts << '"' + fragment.mid(last).toUtf8() + '"';
    return parts.join(" AND ");
}

} // namespace

QByteArray matchExpression(const QList<QStringList>& words)
{
    QByteArrayList all;
    for (const QStringList& fragments : words) {
        QByteArrayList any;
        for (const QString& fragment : fragments) {
            if (fragment.size() < kTrigram) {
                any.clear(); // A short fragment may stand anywhere: this word narrows nothing.
                break;
            }
            any << '(' + quotedTrigrams(fragment) + ')';
        }
        if (!any.isEmpty())
            all << '(' + any.join(" OR ") + ')';
    }
    return all.join(" AND ");
}

TextMatch::TextMatch(const QString& text) : m_isForAll(text.trimmed().isEmpty())
{
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter(); })) {
        m_words = foldedQuery(text);
        return;
    }
    m_digits << digitsOf(text);
    if (m_digits.first().startsWith(QLatin1StringView("62")))
        m_digits << u'0' + m_digits.first().sliced(2); // +62 812 … is written 0812 …
}

QByteArray TextMatch::expression() const
{
    return matchExpression(m_words.isEmpty() ? QList<QStringList>{m_digits} : m_words);
}

bool TextMatch::matches(const Rows& row, int column) const
{
    if (m_words.isEmpty())
        return hasNumber(row.text(column + 1)) || hasNumber(digitsOf(row.text(column + 2))) ||
               hasNumber(row.text(column + 3));
    const QString name = row.text(column).remove(u' ');
    return std::ranges::all_of(m_words, [&name](const QStringList& fragments) {
        return std::ranges::any_of(
            fragments, [&name](const QString& fragment) { return name.contains(fragment); });
    });
}

bool TextMatch::hasNumber(const QString& number) const
{
    return std::ranges::any_of(m_digits, [&number](const QString& digits) {
        return !digits.isEmpty() && number.contains(digits);
    });
}

} // namespace app

/// Whom what was typed means, for a list, which must miss nobody: the search as one types looks no further than a screenful.
#pragma once

#include "app/store/connection.h"

#include <QStringList>

namespace app {

/// The index knows any so many letters or digits in a row.
constexpr qsizetype kTrigram = 3;

/// The index's expression for words of which each may be met by any of its fragments (fold.h): it gives all who have them,
/// and perhaps some more. Empty when no word is long enough to be looked up.
QByteArray matchExpression(const QList<QStringList>& words);

/// Every word somewhere in the name, in any spelling and order, or the digits in one of the numbers.
class TextMatch {
public:
    /// What a row is judged by, from `column` on.
    static constexpr auto kColumns = "name_key,nik,phone,member_number";

    explicit TextMatch(const QString& text);

    /// Everybody is meant.
    bool isForAll() const { return m_isForAll; }
    /// Whom the index must be asked for before they are judged; empty: it cannot help.
    QByteArray expression() const;
    bool matches(const Rows& row, int column) const;

private:
    bool hasNumber(const QString& number) const;

    bool m_isForAll = false;
    QList<QStringList> m_words;
    QStringList m_digits;
};

} // namespace app

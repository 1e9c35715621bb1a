/// How names are made comparable: one function for the index and for the query.
#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// Lower case without accents or punctuation, words joined by one space; common Indonesian spellings made
/// one: dj→j, tj→c, oe→u, sj→sy, doubled letters single, and the Muhammad
/// family (M., Moh., Moch., Muh., Mohammad, Muhamad, Mochamad, Muchammad …) → "muhamad".
/// Titles stay: they are part of what is typed.
QString foldedName(const QString& name);

/// The folded words of something typed; the last may be unfinished. Each entry lists the fragments that
/// would satisfy that word (an unfinished "moch" also means "muhamad").
QList<QStringList> foldedQuery(const QString& typed);

/// Only the digits.
QString digitsOf(const QString& text);

} // namespace app

/// More limits: what each job cannot do without, and nothing else.
#pragma once

#include "tests/bench/plain.h"

namespace bench {

void bindText(sqlite3_stmt* statement, int index, const QString& text);

/// One look-up per key press, by index or by the search index, reading what a list shows.
class PlainSearch {
public:
    explicit PlainSearch(Plain& plain);
    void run(const QString& typed);

private:
    Prepared m_byNik;
    Prepared m_byName;
    Prepared m_byPiece;
};

/// liborcus reading the whole spreadsheet into nothing.
void parseOnly(const QString& sheet);

/// Every change selected, compressed, sealed and on disk.
void sealOnly(Plain& plain, const QString& file);

} // namespace bench

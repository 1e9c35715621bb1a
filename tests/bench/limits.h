/// More limits: what each job cannot do without, and nothing else.
#pragma once

#include "tests/bench/plain.h"

namespace bench {

void bindText(sqlite3_stmt* statement, int index, const QString& text);

/// What a line of a list shows.
inline constexpr auto kShown = "pk,id,nik,name,hamlet,rt,rw,occupation,phone,stage,delivered,as_of,"
                               "source,state,covered_until,member_number";

/// One look-up per key press: whoever begins so, by index; when they do not fill the screen, up to 160 in whom the pieces
/// stand, by the search index, with what it takes to find the closest of them; and the lines of twenty. One spelling only.
class PlainSearch {
public:
    explicit PlainSearch(Plain& plain);
    void run(const QString& typed);

private:
    Prepared m_byNik;
    Prepared m_byName;
    Prepared m_byPiece;
    Prepared m_line;
};

/// liborcus reading the whole spreadsheet into nothing.
void parseOnly(const QString& sheet);

/// Every change selected, compressed, sealed and on disk.
void sealOnly(Plain& plain, const QString& file);

} // namespace bench

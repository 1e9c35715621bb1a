/// Two records of one person made one, or said to be two people (product.md P8, Y5; sync.md, "The same NIK").
#pragma once

#include "app/services/edits.h"

namespace app {

struct JoinWanted {
    WorkerId stands; ///< goes on standing for the person
    WorkerId other;  ///< is kept, points to it, and no longer counts
    Values values; ///< what the standing record shall hold, one per worker field; empty = as it is
};
struct Joined {
    WorkerId stands;
    Edits edits; ///< to be handed to who keeps the undo
    Changes changes;
};

/// One transaction: everything attached to `other` follows by itself. Two people who join the same pair in
/// opposite directions agree in the end: the older record stands. Records of two areas (somebody who moved) are only
/// linked: what is attached stays where it is. NotFound, Invalid (one record, or already joined), OutOfScope.
Result<Joined> joinWorkers(Session& session, const JoinWanted& wanted);
/// The record that was joined counts by itself again. NotFound, Invalid when it was not joined.
Result<Joined> separateWorker(Session& session, const WorkerId& joined);

/// "Bukan orang yang sama": remembered, and travels. Invalid when it is one record.
Result<Joined> keepApart(Session& session, const WorkerId& one, const WorkerId& other);

} // namespace app

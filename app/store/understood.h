/// What a change says, worked out without the register: so another thread can do it for a whole batch.
#pragma once

#include "app/domain/change.h"
#include "app/domain/record.h"

namespace app {

struct Understood {
    const RecordKind* kind = nullptr; ///< none: only a newer version knows it
    std::optional<Patch> patch = {};  ///< none: emptied, or unreadable
    Values first = {};                ///< what its record holds if this is the first change of it
    std::vector<int> emptied = {};    ///< fields that it sets to nothing
    QString nameKey = {};             ///< foldedName() of a worker's name
    bool doTypesFit = true;           ///< every field known here gets a value of its own type

    bool isReadable() const { return patch && doTypesFit; }
};

Understood understood(const Change& change);
/// Of a change whose body is that of `patch`.
Understood understood(const RecordKind& kind, Patch patch);

} // namespace app

#include "app/services/openfields.h"

#include "app/domain/heir.h"
#include "app/domain/people.h"
#include "app/domain/worker.h"

#include <algorithm>

namespace app {

std::array<const RecordKind*, 3> askingKinds()
{
    return {&workerKind(), &heirKind(), &userKind()};
}

bool isOpen(const RecordKind& kind, const FieldHeads& entry)
{
    return kind.fields[std::size_t(entry.field)].onConflict == OnConflict::Ask &&
           std::ranges::any_of(entry.held, [&](const HeldValue& held) {
               return held.value != entry.held[0].value;
           });
}

WrittenValue writtenAs(const QList<Change>& changes, const Head& head, const QByteArray& field)
{
    const auto change = std::ranges::find_if(changes, [&](const Change& one) {
        return one.stamp == head.stamp && one.stream.origin == head.origin;
    });
    if (change == changes.end())
        return {};
    WrittenValue written{&*change, {}, {}};
    const auto patch = decodeBody(change->body);
    if (!patch)
        return written;
    const auto set = std::ranges::find(patch->sets, field, &Patch::Set::field);
    if (set != patch->sets.end()) {
        written.value = set->value;
        written.replaced = set->replaces;
    }
    return written;
}

} // namespace app

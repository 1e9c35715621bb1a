#include "app/services/openfields.h"

#include <algorithm>

namespace app {

std::span<const RecordKind* const> askingKinds()
{
    static const std::vector<const RecordKind*> kinds = [] {
        std::vector<const RecordKind*> asking;
        for (const RecordKind* kind : recordKinds()) {
            if (std::ranges::any_of(kind->fields, [](const FieldSpec& field) {
                    return field.onConflict == OnConflict::Ask;
                }))
                asking.push_back(kind);
        }
        return asking;
    }();
    return kinds;
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

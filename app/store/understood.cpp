#include "app/store/understood.h"

#include "app/domain/fold.h"
#include "app/domain/worker.h"

namespace app {

Understood understood(const RecordKind& kind, Patch patch)
{
    Understood known{&kind, std::move(patch)};
    known.first.resize(kind.fields.size());
    int field = -1;
    for (const Patch::Set& set : known.patch->sets) {
        field = kind.indexOf(set.field, field);
        if (field < 0)
            continue;
        known.first[std::size_t(field)] = set.value;
        if (std::holds_alternative<std::monostate>(set.value))
            known.emptied.push_back(field);
    }
    if (&kind == &workerKind()) {
        const auto* name = std::get_if<QString>(&known.first[std::size_t(WorkerField::Name)]);
        known.nameKey = name ? foldedName(*name) : QString();
    }
    return known;
}

Understood understood(const Change& change)
{
    const RecordKind* kind = recordKind(change.kind);
    auto patch = kind ? decodeBody(change.body) : std::nullopt;
    return patch ? understood(*kind, *std::move(patch)) : Understood{kind};
}

} // namespace app

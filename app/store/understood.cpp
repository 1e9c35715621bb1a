#include "app/store/understood.h"

#include "app/domain/fold.h"
#include "app/domain/worker.h"

#include <algorithm>

namespace app {

namespace {

/// The tables hold no other: the engine would refuse it.
bool fits(FieldType type, const Value& value)
{
    return type == FieldType::Integer ? !std::holds_alternative<QString>(value)
                                      : !std::holds_alternative<std::int64_t>(value);
}

} // namespace

Understood understood(const RecordKind& kind, Patch patch)
{
    Understood known{&kind, std::move(patch)};
    // What no type here can hold may be a newer version's; not of a field that is known.
    known.doTypesFit =
        std::ranges::none_of(known.patch->unreadable,
                             [&kind](const QByteArray& field) { return kind.indexOf(field) >= 0; });
    known.first.resize(kind.fields.size());
    int field = -1;
    for (const Patch::Set& set : known.patch->sets) {
        field = kind.indexOf(set.field, field);
        if (field < 0)
            continue;
        known.doTypesFit =
            known.doTypesFit && fits(kind.fields[std::size_t(field)].type, set.value);
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

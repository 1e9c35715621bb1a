#include "app/services/edits.h"

#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

namespace {

enum class Way { Back, Again };

Result<void> revert(Journal& journal, const Edit& edit, Way way, Reverted& reverted)
{
    const auto found = journal.projection().table(*edit.kind).find(edit.record);
    if (!found)
        return found.error();
    if (!*found)
        return {}; // Erased since: there is nothing to put back.
    Values values = (*found)->values;
    std::vector<bool> named(values.size(), false);
    for (const Edit::Field& field : edit.fields) {
        const bool isBack = way == Way::Back;
        if (values[field.at] != (isBack ? field.after : field.before)) {
            ++reverted.left;
            continue;
        }
        values[field.at] = isBack ? field.before : field.after;
        named[field.at] = true;
    }
    const auto changed = journal.update(*edit.kind, edit.record, values, named);
    if (!changed)
        return changed.error();
    reverted.fields += *changed;
    reverted.changes.kinds.insert(edit.kind->name);
    reverted.changes.records.insert(edit.record);
    return {};
}

Result<Reverted> revertAll(Session& session, const Edits& edits, Way way)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Reverted reverted;
    for (const Edit& edit : edits) {
        if (const auto done = revert(*journal, edit, way, reverted); !done)
            return done.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return reverted;
}

} // namespace

Edit editOf(const RecordKind& kind, const QUuid& record, const Values& before, const Values& after)
{
    Edit edit{&kind, record, {}};
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            edit.fields.append({i, before[i], after[i]});
    }
    return edit;
}

Result<Reverted> takeBack(Session& session, const Edits& edits)
{
    return revertAll(session, edits, Way::Back);
}

Result<Reverted> doAgain(Session& session, const Edits& edits)
{
    return revertAll(session, edits, Way::Again);
}

} // namespace app

#include "app/services/edits.h"

#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

namespace {

Result<void> revert(Journal& journal, const Edit& edit, const Values& from, const Values& to,
                    Reverted& reverted)
{
    const auto found = journal.projection().table(*edit.kind).find(edit.record);
    if (!found)
        return found.error();
    if (!*found)
        return {}; // Erased since: there is nothing to put back.
    const Values& now = (*found)->values;
    std::vector<bool> named(now.size(), false);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (from[i] == to[i])
            continue;
        named[i] = now[i] == from[i];
        reverted.left += named[i] ? 0 : 1;
    }
    const auto changed = journal.update(*edit.kind, edit.record, to, named);
    if (!changed)
        return changed.error();
    reverted.fields += *changed;
    reverted.changes.kinds.insert(edit.kind->name);
    reverted.changes.records.insert(edit.record);
    return {};
}

enum class Way { Back, Again };

Result<Reverted> revertAll(Session& session, const Edits& edits, Way way)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Reverted reverted;
    for (const Edit& edit : edits) {
        const bool isBack = way == Way::Back;
        const auto done = revert(*journal, edit, isBack ? edit.after : edit.before,
                                 isBack ? edit.before : edit.after, reverted);
        if (!done)
            return done.error();
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return reverted;
}

} // namespace

Result<Reverted> takeBack(Session& session, const Edits& edits)
{
    return revertAll(session, edits, Way::Back);
}

Result<Reverted> doAgain(Session& session, const Edits& edits)
{
    return revertAll(session, edits, Way::Again);
}

} // namespace app

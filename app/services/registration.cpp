#include "app/services/registration.h"

#include "app/domain/region.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/services/temporaryniks.h"
#include "app/store/contents.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = std::variant<Saved, QList<FieldProblem>>;

Result<bool> isNikElsewhere(Connection& connection, const Worker& worker)
{
    if (worker.nik.isEmpty())
        return false;
    const auto others = connection.number(
        "SELECT count(*) FROM worker WHERE nik=?1 AND id<>?2"
        " AND ifnull(joined_to,'') NOT IN (?3,?4)",
        {worker.nik, worker.id.uuid(), worker.id.text(), QString(kWithdrawnMark)});
    if (!others)
        return others.error();
    return *others > 0;
}

Result<QList<FieldProblem>> allProblems(Session& session, const Worker& worker)
{
    auto problems = problemsOf(worker, Completeness::Recorded, session.clock().today(),
                               session.reference().regions);
    const auto isElsewhere = isNikElsewhere(session.store().connection(), worker);
    if (!isElsewhere)
        return isElsewhere.error();
    if (!*isElsewhere)
        return problems;
    // After the other problems of the NIK, the first field of the form.
    const auto after = std::ranges::find_if(
        problems, [](const FieldProblem& one) { return one.field != WorkerField::Nik; });
    problems.insert(after, {WorkerField::Nik, Problem::NikAlreadyHere});
    return problems;
}

bool standsInTheWay(const QList<FieldProblem>& problems, Warnings warnings)
{
    return std::ranges::any_of(problems, [warnings](const FieldProblem& one) {
        return warnings == Warnings::Ask || blocks(one.problem);
    });
}

/// The area a new worker belongs to.
Result<QString> scopeForNew(const QString& wanted, const QString& registerScope)
{
    const QString scope = wanted.isEmpty() ? registerScope : wanted;
    if (regionLevel(scope) != RegionLevel::Village)
        return Error{ErrorCode::Invalid, u"a worker belongs to a village"_s};
    if (!covers(registerScope, scope))
        return Error{ErrorCode::OutOfScope, u"a village outside this register's area"_s};
    return scope;
}

Result<void> giveTemporaryNik(Journal& journal, Worker& worker)
{
    if (!worker.nik.isEmpty())
        return {};
    auto nik = nextTemporaryNik(journal.connection(), worker.scope);
    if (!nik)
        return nik.error();
    worker.nik = std::move(*nik);
    return {};
}

/// Who read which text out; for a consent that is new.
void noteConsent(Worker& worker, const QString& officer)
{
    worker.consentText = QLatin1StringView(kConsentEdition);
    worker.consentOfficer = officer;
}

Result<Saved> createIn(Journal& journal, Worker worker, const QString& registerScope)
{
    auto scope = scopeForNew(worker.scope, registerScope);
    if (!scope)
        return scope.error();
    worker.scope = std::move(*scope);
    worker.stage = u"recorded"_s;
    if (const auto given = giveTemporaryNik(journal, worker); !given)
        return given.error();
    worker.id = WorkerId(journal.newId());
    const auto made =
        journal.create(workerKind(), worker.id.uuid(), worker.scope, valuesOf(worker));
    if (!made)
        return made.error();
    return Saved{worker, {{workerKind().name}, {worker.id.uuid()}}, {}};
}

Result<Saved> updateIn(Journal& journal, Worker worker, const QString& officer)
{
    const auto found = journal.projection().table(workerKind()).find(worker.id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    const Worker stored = workerOf(**found);
    worker.scope = stored.scope;
    // Who mends an address later has not taken the consent.
    if (worker.consentDate != stored.consentDate) {
        noteConsent(worker, officer);
        // Agreed anew: what was withdrawn is given again.
        if (!worker.consentDate.isEmpty())
            forgetWithdrawal(worker);
    }
    // Only the branch's answer goes further than "recorded", and no form takes it back.
    worker.stage = stageOf(stored.stage, false) == Stage::Candidate ? u"recorded"_s : stored.stage;
    if (const auto given = giveTemporaryNik(journal, worker); !given)
        return given.error();
    const Values values = valuesOf(worker);
    const auto changed = journal.update(workerKind(), worker.id.uuid(), values);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Saved{worker, {}, {}};
    return Saved{worker,
                 {{workerKind().name}, {worker.id.uuid()}},
                 {editOf(workerKind(), worker.id.uuid(), (*found)->values, values)}};
}

QList<Worker> workersFrom(const QList<StoredRecord>& records)
{
    QList<Worker> workers;
    workers.reserve(records.size());
    for (const StoredRecord& record : records)
        workers << workerOf(record);
    return workers;
}

} // namespace

QList<FieldProblem> problemsHere(Session& session, const Worker& worker)
{
    const Worker clean = tidied(worker);
    const auto problems = allProblems(session, clean);
    if (problems)
        return *problems;
    // What cannot be looked up now is looked up again when it is saved, and said there.
    return problemsOf(clean, Completeness::Recorded, session.clock().today(),
                      session.reference().regions);
}

namespace {

/// One kind of record that hangs on a worker: makes the stored ones those that are wanted.
template <typename Record>
class Attaching {
public:
    Attaching(Journal& journal, const RecordKind& kind, Saved& saved)
        : m_journal(journal), m_kind(kind), m_saved(saved)
    {
    }

    Result<void> replace(const QList<Record>& stored, QList<Record> wanted)
    {
        for (Record& one : wanted) {
            one.worker = m_saved.worker.id.text();
            one.removed.clear();
            const auto before =
                std::ranges::find_if(stored, [&one](const Record& s) { return s.id == one.id; });
            const auto done = before == stored.end() ? add(one) : set(*before, one);
            if (!done)
                return done;
        }
        for (const Record& gone : stored) {
            const bool isWanted =
                std::ranges::any_of(wanted, [&gone](const Record& w) { return w.id == gone.id; });
            if (isWanted)
                continue;
            Record removed = gone;
            removed.removed = u"yes"_s;
            if (const auto done = set(gone, removed); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> add(const Record& one)
    {
        const QUuid id = m_journal.newId();
        const Values values = valuesOf(one);
        const auto made = m_journal.create(m_kind, id, m_saved.worker.scope, values);
        if (!made)
            return made;
        Record without = one;
        without.removed = u"yes"_s;
        note(editOf(m_kind, id, valuesOf(without), values));
        return {};
    }

    Result<void> set(const Record& before, const Record& after)
    {
        const auto changed = m_journal.update(m_kind, before.id.uuid(), valuesOf(after));
        if (!changed)
            return changed.error();
        if (*changed > 0)
            note(editOf(m_kind, before.id.uuid(), valuesOf(before), valuesOf(after)));
        return {};
    }

    void note(Edit edit)
    {
        m_saved.changes.kinds.insert(m_kind.name);
        m_saved.changes.kinds.insert(workerKind().name);
        m_saved.changes.records.insert(m_saved.worker.id.uuid());
        m_saved.edits.append(std::move(edit));
    }

    Journal& m_journal;
    const RecordKind& m_kind;
    Saved& m_saved;
};

/// The heirs and photos that shall be; those of the registration's worker are not looked at.
Result<void> attach(Journal& journal, const Registration& wanted, Saved& saved)
{
    const auto heirs = storedHeirs(journal.connection(), saved.worker.id);
    if (!heirs)
        return heirs.error();
    const auto photos = storedPhotos(journal.connection(), saved.worker.id);
    if (!photos)
        return photos.error();
    const auto heirsDone =
        Attaching<Heir>(journal, heirKind(), saved).replace(*heirs, wanted.heirs);
    if (!heirsDone)
        return heirsDone;
    const auto photosDone =
        Attaching<Photo>(journal, photoKind(), saved).replace(*photos, wanted.photos);
    if (!photosDone)
        return photosDone;
    return {};
}

/// `attached` is null when the caller has nothing to say about heirs and photos.
Result<Answer> record(Session& session, Worker worker, const Registration* attached,
                      Warnings warnings)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    worker = tidied(std::move(worker));
    const QString officer = session.user().name;
    const bool isNew = !worker.id.isValid();
    if (isNew && worker.consentText.isEmpty())
        noteConsent(worker, officer);
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto problems = allProblems(session, worker);
    if (!problems)
        return problems.error();
    if (standsInTheWay(*problems, warnings))
        return Answer(std::move(*problems));

    auto saved = isNew ? createIn(*journal, std::move(worker), session.scope())
                       : updateIn(*journal, std::move(worker), officer);
    if (!saved)
        return saved.error();
    if (attached) {
        if (const auto done = attach(*journal, *attached, *saved); !done)
            return done.error();
    }
    if (isNew)
        saved->edits.clear(); // Who was not there before cannot be taken back by halves.
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Answer(std::move(*saved));
}

} // namespace

Result<std::variant<Saved, QList<FieldProblem>>> recordWorker(Session& session, Worker worker,
                                                              Warnings warnings)
{
    return record(session, std::move(worker), nullptr, warnings);
}

Result<std::variant<Saved, QList<FieldProblem>>>
recordRegistration(Session& session, const Registration& registration, Warnings warnings)
{
    Registration attached{{}, {}, registration.photos};
    for (const Heir& typed : registration.heirs) {
        const Heir heir = tidied(typed);
        if (isBlank(heir))
            continue;
        if (!problemsOf(heir).isEmpty())
            return Error{ErrorCode::Invalid, u"an heir is not complete"_s};
        attached.heirs << heir;
    }
    return record(session, registration.worker, &attached, warnings);
}

Result<Registration> registrationOf(Session& session, const WorkerId& id)
{
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto known = worker(session, id);
    if (!known)
        return known.error();
    auto heirs = storedHeirs(connection, id);
    if (!heirs)
        return heirs.error();
    auto photos = storedPhotos(connection, id);
    if (!photos)
        return photos.error();
    return Registration{*known, std::move(*heirs), std::move(*photos)};
}

Result<Photo> keepPhoto(Session& session, const QString& subject, const QByteArray& bytes)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    if (bytes.isEmpty() || bytes.size() > kMaxPhotoBytes)
        return Error{ErrorCode::Invalid, u"no picture, or one that is too large"_s};
    const auto digest = Contents(session.store().connection()).put(bytes);
    if (!digest)
        return digest.error();
    Photo photo;
    photo.subject = subject;
    photo.digest = *digest;
    photo.bytes = bytes.size();
    photo.takenOn = session.clock().today().toString(Qt::ISODate);
    return photo;
}

Result<void> sweepPhotos(Session& session)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return {};
    return Contents(session.store().connection()).sweep();
}

Result<QByteArray> photoBytes(Session& session, const Photo& photo)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    return Contents(session.store().connection()).get(photo.digest);
}

Result<QList<Worker>> workersWithNik(Session& session, const QString& nik)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).withNik(nik);
    if (!found)
        return found.error();
    return workersFrom(*found);
}

Result<Worker> worker(Session& session, const WorkerId& id)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    return workerOf(**found);
}

Result<QList<Worker>> household(Session& session, const QString& familyCard)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = StoredWorkers(session.store().connection()).onFamilyCard(familyCard);
    if (!found)
        return found.error();
    return workersFrom(*found);
}

} // namespace app

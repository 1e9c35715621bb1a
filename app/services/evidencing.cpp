#include "app/services/evidencing.h"

#include "app/domain/codewords.h"
#include "app/domain/fold.h"
#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = std::variant<EvidenceRecorded, QList<EvidenceProblem>>;

constexpr qsizetype kMemberNumberDigits = 11;

Evidence tidied(Evidence evidence)
{
    for (const auto& field : evidenceFields()) {
        if (const auto* text = std::get_if<0>(&field.member))
            evidence.*(*text) = (evidence.*(*text)).trimmed();
    }
    evidence.memberNumber = cleanedNik(evidence.memberNumber);
    return evidence;
}

bool isMemberNumber(const QString& text)
{
    return text.size() == kMemberNumberDigits && digitsOf(text) == text;
}

/// The branch itself has said who the worker is to it, or that it takes no such member.
bool isAnswer(const Evidence& evidence)
{
    return evidence.source == u"branch" &&
           (!evidence.memberNumber.isEmpty() || !evidence.state.isEmpty());
}

Result<bool> markAnswered(Journal& journal, const QUuid& worker)
{
    Worker answered;
    answered.stage = u"answered"_s;
    std::vector<bool> named(kWorkerFieldCount, false);
    named[static_cast<std::size_t>(WorkerField::Stage)] = true;
    const auto changed = journal.update(workerKind(), worker, valuesOf(answered), named);
    if (!changed)
        return changed.error();
    return *changed > 0;
}

} // namespace

QList<EvidenceProblem> problemsOf(const Evidence& evidence, QDate today)
{
    QList<EvidenceProblem> problems;
    const auto raiseIf = [&problems](bool isWrong, EvidenceProblem problem) {
        if (isWrong)
            problems << problem;
    };
    const QDate day = QDate::fromString(evidence.asOf, Qt::ISODate);
    raiseIf(!codeWords(evidenceKind(), u"source").contains(evidence.source),
            EvidenceProblem::UnknownSource);
    raiseIf(!day.isValid(), EvidenceProblem::DayMissing);
    raiseIf(day.isValid() && day > today, EvidenceProblem::DayInFuture);
    raiseIf(!evidence.coveredUntil.isEmpty() && !Month::fromText(evidence.coveredUntil).isValid(),
            EvidenceProblem::BadMonth);
    raiseIf(!evidence.memberNumber.isEmpty() && !isMemberNumber(evidence.memberNumber),
            EvidenceProblem::BadMemberNumber);
    raiseIf(!evidence.state.isEmpty() &&
                !codeWords(evidenceKind(), u"state").contains(evidence.state),
            EvidenceProblem::UnknownState);
    raiseIf(evidence.coveredUntil.isEmpty() && evidence.state.isEmpty() &&
                evidence.memberNumber.isEmpty(),
            EvidenceProblem::NothingSaid);
    raiseIf(evidence.state == u"rejected" && evidence.note.isEmpty(),
            EvidenceProblem::ReasonMissing);
    return problems;
}

QLatin1StringView wordOf(EvidenceProblem problem)
{
    switch (problem) {
    case EvidenceProblem::UnknownSource:
        return "unknown_source"_L1;
    case EvidenceProblem::DayMissing:
        return "day_missing"_L1;
    case EvidenceProblem::DayInFuture:
        return "day_in_future"_L1;
    case EvidenceProblem::BadMonth:
        return "bad_month"_L1;
    case EvidenceProblem::BadMemberNumber:
        return "bad_member_number"_L1;
    case EvidenceProblem::UnknownState:
        return "unknown_state"_L1;
    case EvidenceProblem::NothingSaid:
        return "nothing_said"_L1;
    case EvidenceProblem::ReasonMissing:
        break;
    }
    return "reason_missing"_L1;
}

namespace {

/// One fact about one worker; false when there is no such worker.
Result<bool> writeEvidence(Journal& journal, const WorkerId& worker, Evidence evidence,
                           const QString& registerScope, Changes& changes)
{
    const auto found = journal.projection().table(workerKind()).find(worker.uuid());
    if (!found)
        return found.error();
    if (!*found || isWithdrawn((*found)->values))
        return false;
    const QString scope = (*found)->scope;
    if (!covers(registerScope, scope))
        return Error{ErrorCode::OutOfScope, u"a worker of another area"_s};
    evidence.worker = worker.text();
    evidence.id = EvidenceId(journal.newId());
    const auto made = journal.create(evidenceKind(), evidence.id.uuid(), scope, valuesOf(evidence));
    if (!made)
        return made.error();
    changes.kinds = {evidenceKind().name, workerKind().name};
    changes.records << worker.uuid() << evidence.id.uuid();
    if (isAnswer(evidence)) {
        if (const auto marked = markAnswered(journal, worker.uuid()); !marked)
            return marked.error();
    }
    return true;
}

} // namespace

Result<std::variant<EvidenceRecorded, QList<EvidenceProblem>>>
recordEvidence(Session& session, const WorkerId& worker, Evidence evidence)
{
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    evidence = tidied(std::move(evidence));
    if (const auto problems = problemsOf(evidence, session.clock().today()); !problems.isEmpty())
        return Answer(problems);

    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    EvidenceRecorded recorded;
    const auto written =
        writeEvidence(*journal, worker, std::move(evidence), session.scope(), recorded.changes);
    if (!written)
        return written.error();
    if (!*written)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    auto status = statusOfWorker(session, worker);
    if (!status)
        return status.error();
    recorded.status = std::move(*status);
    return Answer(std::move(recorded));
}

Result<std::variant<ManyEvidenced, QList<EvidenceProblem>>>
recordEvidenceForMany(Session& session, const QList<WorkerId>& workers, Evidence evidence,
                      JobContext& context)
{
    using Many = std::variant<ManyEvidenced, QList<EvidenceProblem>>;
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    evidence = tidied(std::move(evidence));
    auto problems = problemsOf(evidence, session.clock().today());
    if (workers.size() > 1 && !evidence.memberNumber.isEmpty())
        problems << EvidenceProblem::BadMemberNumber;
    if (!problems.isEmpty())
        return Many(problems);

    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    ManyEvidenced many;
    for (const WorkerId& worker : workers) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const auto written =
            writeEvidence(*journal, worker, evidence, session.scope(), many.changes);
        if (!written)
            return written.error();
        many.workers += *written ? 1 : 0;
        context.progress(many.workers, workers.size());
    }
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Many(std::move(many));
}

} // namespace app

#include "app/services/sponsors/payments.h"

#include "app/domain/codewords.h"
#include "app/domain/fold.h"
#include "app/domain/nik.h"
#include "app/services/evidencing.h"
#include "app/services/sponsors/paying.h"
#include "app/services/sponsors/writtentwice.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMemberNumberDigits = 11;
constexpr std::int64_t kMostRupiah = 1'000'000'000'000;

} // namespace

QLatin1StringView wordOf(PaymentProblem problem)
{
    switch (problem) {
    case PaymentProblem::DayMissing:
        return "day_missing"_L1;
    case PaymentProblem::DayInFuture:
        return "day_in_future"_L1;
    case PaymentProblem::FromMissing:
        return "from_missing"_L1;
    case PaymentProblem::UntilMissing:
        return "until_missing"_L1;
    case PaymentProblem::AmountMissing:
        return "amount_missing"_L1;
    case PaymentProblem::ProgrammesUnknown:
        return "programmes_unknown"_L1;
    case PaymentProblem::ChannelUnknown:
        return "channel_unknown"_L1;
    case PaymentProblem::PayerUnknown:
        return "payer_unknown"_L1;
    case PaymentProblem::BadMemberNumber:
        return "bad_member_number"_L1;
    case PaymentProblem::ReasonMissing:
        break;
    }
    return "reason_missing"_L1;
}

QLatin1StringView wordOf(PaymentDoubt doubt)
{
    switch (doubt) {
    case PaymentDoubt::AmountDiffers:
        return "amount_differs"_L1;
    case PaymentDoubt::PaidAlready:
        return "paid_already"_L1;
    case PaymentDoubt::ApprovedDiffers:
        return "approved_differs"_L1;
    case PaymentDoubt::OverBudget:
        break;
    }
    return "over_budget"_L1;
}

QList<PaymentProblem> paymentProblems(const Evidence& payment, QDate today)
{
    QList<PaymentProblem> problems;
    const auto raiseIf = [&problems](bool isWrong, PaymentProblem problem) {
        if (isWrong)
            problems << problem;
    };
    const QDate day = QDate::fromString(payment.asOf, Qt::ISODate);
    const Month from = Month::fromText(payment.paidFrom);
    const Month until = Month::fromText(payment.coveredUntil);
    raiseIf(!day.isValid(), PaymentProblem::DayMissing);
    raiseIf(day.isValid() && day > today, PaymentProblem::DayInFuture);
    raiseIf(!from.isValid(), PaymentProblem::FromMissing);
    raiseIf(!until.isValid() || (from.isValid() && !MonthSpan{from, until}.isValid()),
            PaymentProblem::UntilMissing);
    raiseIf(payment.amount.value_or(0) <= 0 || *payment.amount > kMostRupiah,
            PaymentProblem::AmountMissing);
    raiseIf(payment.programmes != 2 && payment.programmes != 3, PaymentProblem::ProgrammesUnknown);
    raiseIf(!payment.channel.isEmpty() &&
                !codeWords(evidenceKind(), u"channel").contains(payment.channel),
            PaymentProblem::ChannelUnknown);
    raiseIf(!codeWords(evidenceKind(), u"payer").contains(payment.payer),
            PaymentProblem::PayerUnknown);
    raiseIf(!payment.memberNumber.isEmpty() &&
                (payment.memberNumber.size() != kMemberNumberDigits ||
                 digitsOf(payment.memberNumber) != payment.memberNumber),
            PaymentProblem::BadMemberNumber);
    return problems;
}

PriceRequest priceRequestFor(const Worker& worker, const Evidence& payment)
{
    return {worker.income,
            static_cast<int>(payment.programmes.value_or(0)),
            worker.sector == u"transport" ? Sector::Transport : Sector::Other,
            payment.payer,
            {Month::fromText(payment.paidFrom), Month::fromText(payment.coveredUntil)}};
}

Result<PaymentCheck> checkPayment(Session& session, const WorkerId& id, const Evidence& payment)
{
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    Paying paying(session);
    return paying.check(id, tidiedPayment(payment));
}

Result<std::variant<PaymentRecorded, PaymentCheck>>
recordPayment(Session& session, const WorkerId& id, const Evidence& wanted, Warnings warnings)
{
    using Answer = std::variant<PaymentRecorded, PaymentCheck>;
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    const Evidence payment = tidiedPayment(wanted);
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Paying paying(session);
    auto check = paying.check(id, payment);
    if (!check)
        return check.error();
    const bool isAsked = !check->doubts.isEmpty();
    if (isAsked && warnings == Warnings::Confirmed && payment.note.isEmpty())
        check->problems << PaymentProblem::ReasonMissing;
    if (!check->problems.isEmpty() || (isAsked && warnings == Warnings::Ask))
        return Answer(*std::move(check));
    PaymentRecorded recorded{payment, {}, {}, {}};
    const auto written =
        paying.write(*journal, id, recorded.payment, recorded.changes, recorded.edits);
    if (!written)
        return written.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    auto status = statusOfWorker(session, id);
    if (!status)
        return status.error();
    recorded.status = *std::move(status);
    return Answer(std::move(recorded));
}

namespace {

/// Whoever keeps the sponsors' lists may drop any payment, others those they wrote down themselves.
Result<bool> mayDrop(Session& session, const EvidenceId& payment)
{
    if (session.allows(Action::KeepSponsors))
        return true;
    const auto changes =
        ChangeLog(session.store().connection()).marksOf(evidenceKind().name, payment.uuid());
    if (!changes)
        return changes.error();
    const auto first = std::ranges::min_element(*changes, {}, &ChangeLog::Mark::stamp);
    return session.allows(Action::RecordEvidence) && first != changes->end() &&
           first->author == session.user().id.uuid();
}

} // namespace

Result<Kept<Evidence>> dropPayment(Session& session, const EvidenceId& id)
{
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto found = journal->projection().table(evidenceKind()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such payment"_s};
    Kept<Evidence> kept{recordOf(**found, &evidenceFrom), {}, {}};
    if (kept.record.paidFrom.isEmpty() || !kept.record.removed.isEmpty())
        return Error{ErrorCode::NotFound, u"not a payment"_s};
    const auto isAllowed = mayDrop(session, id);
    if (!isAllowed)
        return isAllowed.error();
    if (!*isAllowed)
        return Error{ErrorCode::Forbidden, u"somebody else's payment"_s};
    kept.record.removed = u"yes"_s;
    const auto done = keepWithin(*journal, evidenceKind(), kept.record, kept.record.scope,
                                 kept.changes, kept.edits);
    if (!done)
        return done.error();
    kept.changes.kinds.insert(workerKind().name);
    kept.changes.records.insert(QUuid(kept.record.worker));
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return kept;
}

namespace {

constexpr auto kWanted = "paid_from IS NOT NULL AND removed IS NULL"
                         " AND (?1='' OR as_of>=?1) AND (?2='' OR as_of<=?2)"
                         " AND (?3='' OR payer=?3) AND (?4='' OR sponsorship=?4)";

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Result<PaymentLine> lineOf(Session& session, StoredWorkers& workers, const Evidence& payment)
{
    PaymentLine line;
    line.payment = payment;
    line.worker = WorkerId::fromText(payment.worker);
    const auto isAllowed = mayDrop(session, payment.id);
    if (!isAllowed)
        return isAllowed.error();
    line.mayBeDropped = *isAllowed;
    const auto stands = workers.standing(QUuid(payment.worker));
    if (!stands)
        return stands.error();
    if (*stands) {
        const Worker worker = workerOf(**stands);
        line.worker = worker.id;
        if (hasWithdrawnConsent(worker))
            return line; // the money stays in the sums, as if they were erased
        line.name = worker.name;
        line.nik = session.allows(Action::SeeWholeNiks) ? worker.nik : maskedNik(worker.nik);
    }
    return line;
}

bool isWanted(const Evidence& payment, const PaymentFilter& filter)
{
    return !payment.paidFrom.isEmpty() &&
           (!filter.from.isValid() || payment.asOf >= dayText(filter.from)) &&
           (!filter.until.isValid() || payment.asOf <= dayText(filter.until)) &&
           (filter.payer.isEmpty() || payment.payer == filter.payer) &&
           (!filter.sponsorship.isValid() || payment.sponsorship == filter.sponsorship.text());
}

Result<Payments> paymentsOfOne(Session& session, const PaymentFilter& filter)
{
    Connection& connection = session.store().connection();
    auto evidence = storedEvidence(connection, filter.worker);
    const auto records = recordsOf(connection, filter.worker);
    if (!evidence || !records)
        return !evidence ? evidence.error() : records.error();
    const auto twice = writtenTwiceOf(connection, *records);
    if (!twice)
        return twice.error();
    std::sort(evidence->begin(), evidence->end(), [](const Evidence& a, const Evidence& b) {
        return a.asOf != b.asOf ? a.asOf > b.asOf : b.id < a.id;
    });
    StoredWorkers workers(connection);
    Payments payments;
    for (const Evidence& one : std::as_const(*evidence)) {
        if (!isWanted(one, filter))
            continue;
        const bool isTwice = twice->contains(one.id.uuid());
        ++(isTwice ? payments.writtenTwice : payments.count);
        payments.amount += isTwice ? 0 : one.amount.value_or(0);
        if (payments.lines.size() >= filter.limit)
            continue;
        auto line = lineOf(session, workers, one);
        if (!line)
            return line.error();
        line->isWrittenTwice = isTwice;
        payments.lines << *std::move(line);
    }
    return payments;
}

} // namespace

Result<Payments> payments(Session& session, const PaymentFilter& filter)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    if (filter.worker.isValid())
        return paymentsOfOne(session, filter);
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const QString sponsorship =
        filter.sponsorship.isValid() ? filter.sponsorship.text() : QString();
    const QString from = dayText(filter.from);
    const QString until = dayText(filter.until);
    Payments payments;
    const auto counted = eachRow(
        connection.query(QByteArray("SELECT count(*),ifnull(sum(amount),0) FROM evidence WHERE ") +
                             kWanted,
                         {from, until, filter.payer, sponsorship}),
        [&payments](const Rows& row) -> Result<void> {
            payments.count = row.int64(0);
            payments.amount = row.int64(1);
            return {};
        });
    const auto twice = writtenTwiceBetween(connection, from, until);
    if (!counted || !twice)
        return !counted ? counted.error() : twice.error();
    for (auto it = twice->cbegin(); it != twice->cend(); ++it) {
        const bool isWanted = (filter.payer.isEmpty() || it->payer == filter.payer) &&
                              (sponsorship.isEmpty() || it->sponsorship == sponsorship);
        if (!isWanted)
            continue;
        --payments.count;
        ++payments.writtenTwice;
        payments.amount -= it->amount;
    }
    const auto records = RecordTable(connection, evidenceKind())
                             .where(QByteArray(kWanted) + " ORDER BY as_of DESC,id DESC LIMIT ?5",
                                    {from, until, filter.payer, sponsorship, filter.limit});
    if (!records)
        return records.error();
    StoredWorkers workers(connection);
    for (const StoredRecord& record : *records) {
        auto line = lineOf(session, workers, recordOf(record, &evidenceFrom));
        if (!line)
            return line.error();
        line->isWrittenTwice = twice->contains(record.id);
        payments.lines << *std::move(line);
    }
    return payments;
}

} // namespace app

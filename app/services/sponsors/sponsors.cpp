#include "app/services/sponsors/sponsors.h"

#include "app/domain/codewords.h"
#include "app/domain/phone.h"
#include "app/services/sponsors/marks.h"
#include "app/services/sponsors/writtentwice.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

#include <QSet>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kMostPeople = 10'000'000;
constexpr std::int64_t kMostRupiah = 100'000'000'000'000;
constexpr std::int64_t kOldest = 120;

bool isWithin(std::optional<std::int64_t> number, std::int64_t least, std::int64_t most)
{
    return !number || (*number >= least && *number <= most);
}

Sponsor tidied(Sponsor sponsor)
{
    for (QString Sponsor::*field :
         {&Sponsor::name, &Sponsor::contact, &Sponsor::phone, &Sponsor::note})
        sponsor.*field = (sponsor.*field).simplified();
    return sponsor;
}

template <typename Record>
Result<Kept<Record>> keep(Session& session, const RecordKind& kind, Record record,
                          const QString& scope)
{
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Kept<Record> kept{std::move(record), {}, {}};
    const auto done = keepWithin(*journal, kind, kept.record, scope, kept.changes, kept.edits);
    if (!done)
        return done.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return kept;
}

template <typename Record>
Result<Record> oneAt(Session& session, const RecordKind& kind, const QUuid& id,
                     Record (*from)(const Values&))
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto found = RecordTable(session.store().connection(), kind).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such record"_s};
    Record record = recordOf(**found, from);
    if (!record.removed.isEmpty())
        return Error{ErrorCode::NotFound, u"noted by mistake"_s};
    return record;
}

bool hasPlace(const Beneficiary& mark)
{
    return mark.choice != u"excluded" && (!mark.fromMonth.isEmpty() || !mark.activity.isEmpty());
}

Result<void> addFigures(Connection& connection, const Marks& lists, SponsorshipLine& line)
{
    const auto marks = lists.ofList(line.sponsorship.id);
    if (!marks)
        return marks.error();
    QSet<QString> people;
    for (const Beneficiary& mark : *marks) {
        if (!hasPlace(mark))
            continue;
        people.insert(mark.worker);
        line.cost += mark.cost.value_or(0);
    }
    line.people = people.size();
    const auto paid = connection.number("SELECT ifnull(sum(amount),0) FROM evidence WHERE"
                                        " sponsorship=?1 AND removed IS NULL"
                                        " AND paid_from IS NOT NULL",
                                        {line.sponsorship.id.text()});
    const auto twice = writtenTwiceOutOf(connection, line.sponsorship.id);
    if (!paid || !twice)
        return !paid ? paid.error() : twice.error();
    line.paid = *paid;
    for (const WrittenTwice& again : *twice)
        line.paid -= again.amount;
    return {};
}

Result<SponsorshipLine> lineFor(Session& session, const Marks& lists,
                                const Sponsorship& sponsorship)
{
    SponsorshipLine line{sponsorship, {}, 0, 0, 0};
    const auto sponsor = oneAt<Sponsor>(
        session, sponsorKind(), SponsorId::fromText(sponsorship.sponsor).uuid(), &sponsorFrom);
    if (sponsor)
        line.sponsor = *sponsor;
    else if (sponsor.error().code != ErrorCode::NotFound)
        return sponsor.error();
    if (const auto added = addFigures(session.store().connection(), lists, line); !added)
        return added.error();
    return line;
}

} // namespace

QStringList sponsorProblems(const Sponsor& sponsor)
{
    QStringList problems;
    if (sponsor.name.trimmed().isEmpty())
        problems << u"name"_s;
    if (!codeWords(sponsorKind(), u"kind").contains(sponsor.kind))
        problems << u"kind"_s;
    if (!sponsor.phone.isEmpty() && !isPhone(tidiedPhone(sponsor.phone)))
        problems << u"phone"_s;
    return problems;
}

QStringList sponsorshipProblems(const Sponsorship& sponsorship)
{
    const Sponsorship& it = sponsorship;
    QStringList problems;
    const auto addIf = [&problems](bool isWrong, const char* field) {
        if (isWrong)
            problems << QString::fromLatin1(field);
    };
    const bool isContribution = it.purpose == u"contribution";
    addIf(!SponsorId::fromText(it.sponsor).isValid(), "sponsor");
    addIf(it.name.trimmed().isEmpty(), "name");
    addIf(!codeWords(sponsorshipKind(), u"purpose").contains(it.purpose), "purpose");
    addIf(!it.agreedOn.isEmpty() && !QDate::fromString(it.agreedOn, Qt::ISODate).isValid(),
          "agreed_on");
    addIf(!Month::fromText(it.fromMonth).isValid(), "from_month");
    addIf(!Month::fromText(it.untilMonth).isValid() ||
              (Month::fromText(it.fromMonth).isValid() && !monthsOf(it).isValid()),
          "until_month");
    addIf(isContribution && it.programmes != 2 && it.programmes != 3, "programmes");
    addIf(!isWithin(it.quota, 1, kMostPeople), "quota");
    addIf(!isWithin(it.budget, 1, kMostRupiah), "budget");
    addIf(isContribution && !it.quota && !it.budget, "limit");
    addIf(!isWithin(it.maxDecile, 1, 10), "max_decile");
    addIf(!isWithin(it.minAge, 0, kOldest), "min_age");
    addIf(!isWithin(it.maxAge, it.minAge.value_or(0), kOldest), "max_age");
    addIf(!weightsFrom(it.weights), "weights");
    addIf(!it.basis.isEmpty() && !codeWords(sponsorshipKind(), u"basis").contains(it.basis),
          "basis");
    return problems;
}

bool hasSameTerms(const Sponsorship& one, const Sponsorship& other)
{
    Sponsorship same = other;
    same.name = one.name;
    same.agreement = one.agreement;
    same.agreedOn = one.agreedOn;
    same.note = one.note;
    return same == one;
}

Result<Kept<Sponsor>> keepSponsor(Session& session, const Sponsor& sponsor)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    const Sponsor wanted = tidied(sponsor);
    if (const auto problems = sponsorProblems(wanted); !problems.isEmpty())
        return Error{ErrorCode::Invalid, problems.join(u' ')};
    return keep(session, sponsorKind(), wanted, session.scope());
}

Result<Kept<Sponsor>> dropSponsor(Session& session, const SponsorId& id)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    auto sponsor = sponsorAt(session, id);
    if (!sponsor)
        return sponsor.error();
    const auto inUse = session.store().connection().number(
        "SELECT count(*) FROM sponsorship WHERE sponsor=?1 AND removed IS NULL", {id.text()});
    if (!inUse)
        return inUse.error();
    if (*inUse > 0)
        return Error{ErrorCode::Invalid, u"in_use"_s};
    sponsor->removed = u"yes"_s;
    return keep(session, sponsorKind(), *sponsor, session.scope());
}

Result<QList<Sponsor>> sponsors(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto records = RecordTable(session.store().connection(), sponsorKind())
                             .where("removed IS NULL ORDER BY name COLLATE NOCASE,id", {});
    if (!records)
        return records.error();
    QList<Sponsor> all;
    for (const StoredRecord& record : *records)
        all << recordOf(record, &sponsorFrom);
    return all;
}

Result<Sponsor> sponsorAt(Session& session, const SponsorId& sponsor)
{
    return oneAt<Sponsor>(session, sponsorKind(), sponsor.uuid(), &sponsorFrom);
}

Result<Kept<Sponsorship>> keepSponsorship(Session& session, const Sponsorship& sponsorship)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    Sponsorship wanted = sponsorship;
    wanted.name = wanted.name.simplified();
    QStringList problems = sponsorshipProblems(wanted);
    const auto sponsor = sponsorAt(session, SponsorId::fromText(wanted.sponsor));
    if (!sponsor && !problems.contains(u"sponsor"_s))
        problems << u"sponsor"_s;
    if (wanted.id.isValid()) {
        const auto stored = sponsorshipAt(session, wanted.id);
        if (!stored)
            return stored.error();
        wanted.scope = stored->scope;
        wanted.approvedAt = stored->approvedAt;
        wanted.approvedBy = stored->approvedBy;
        if (!stored->approvedAt.isEmpty() && !hasSameTerms(*stored, wanted))
            problems << u"approved"_s;
    }
    if (!problems.isEmpty())
        return Error{ErrorCode::Invalid, problems.join(u' ')};
    return keep(session, sponsorshipKind(), wanted, session.scope());
}

Result<Kept<Sponsorship>> dropSponsorship(Session& session, const SponsorshipId& id)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    auto sponsorship = sponsorshipAt(session, id);
    if (!sponsorship)
        return sponsorship.error();
    if (!sponsorship->approvedAt.isEmpty())
        return Error{ErrorCode::Invalid, u"approved"_s};
    sponsorship->removed = u"yes"_s;
    return keep(session, sponsorshipKind(), *sponsorship, session.scope());
}

Result<Sponsorship> sponsorshipAt(Session& session, const SponsorshipId& sponsorship)
{
    return oneAt<Sponsorship>(session, sponsorshipKind(), sponsorship.uuid(), &sponsorshipFrom);
}

Result<QList<SponsorshipLine>> sponsorships(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto records = RecordTable(session.store().connection(), sponsorshipKind())
                             .where("removed IS NULL ORDER BY from_month DESC,id DESC", {});
    if (!records)
        return records.error();
    const auto lists = Marks::of(session.store().connection());
    if (!lists)
        return lists.error();
    QList<SponsorshipLine> all;
    for (const StoredRecord& record : *records) {
        auto line = lineFor(session, *lists, recordOf(record, &sponsorshipFrom));
        if (!line)
            return line.error();
        all << *std::move(line);
    }
    return all;
}

Result<SponsorshipLine> sponsorshipLine(Session& session, const SponsorshipId& id)
{
    const auto sponsorship = sponsorshipAt(session, id);
    if (!sponsorship)
        return sponsorship.error();
    const auto lists = Marks::of(session.store().connection());
    return lists ? lineFor(session, *lists, *sponsorship) : lists.error();
}

Result<QList<Beneficiary>> beneficiaries(Session& session, const SponsorshipId& sponsorship)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto lists = Marks::of(session.store().connection());
    return lists ? lists->ofList(sponsorship) : lists.error();
}

QStringList beneficiaryProblems(const Beneficiary& beneficiary, QDate today)
{
    QStringList problems;
    if (!WorkerId::fromText(beneficiary.worker).isValid())
        problems << u"worker"_s;
    if (beneficiary.activity.trimmed().isEmpty())
        problems << u"activity"_s;
    const QDate day = QDate::fromString(beneficiary.doneOn, Qt::ISODate);
    if (!day.isValid() || day > today)
        problems << u"done_on"_s;
    if (!isWithin(beneficiary.cost, 0, kMostRupiah))
        problems << u"cost"_s;
    return problems;
}

Result<Kept<Beneficiary>> keepBeneficiary(Session& session, const Beneficiary& beneficiary)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    QStringList problems = beneficiaryProblems(beneficiary, session.clock().today());
    const auto sponsorship =
        sponsorshipAt(session, SponsorshipId::fromText(beneficiary.sponsorship));
    // Places with contributions are given by allocating.h only.
    if (!sponsorship || sponsorship->purpose == u"contribution")
        problems << u"sponsorship"_s;
    if (!problems.isEmpty())
        return Error{ErrorCode::Invalid, problems.join(u' ')};
    const auto worker = StoredWorkers(session.store().connection())
                            .find(WorkerId::fromText(beneficiary.worker).uuid());
    if (!worker)
        return worker.error();
    if (!*worker)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    Beneficiary wanted = beneficiary;
    wanted.choice = u"included"_s;
    wanted.activity = wanted.activity.simplified();
    wanted.outcome = wanted.outcome.simplified();
    return keep(session, beneficiaryKind(), wanted, (*worker)->scope);
}

Result<Kept<Beneficiary>> dropBeneficiary(Session& session, const BeneficiaryId& id)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
        return allowed.error();
    auto one = oneAt<Beneficiary>(session, beneficiaryKind(), id.uuid(), &beneficiaryFrom);
    if (!one)
        return one.error();
    if (one->activity.isEmpty())
        return Error{ErrorCode::Invalid, u"not an activity"_s};
    one->removed = u"yes"_s;
    return keep(session, beneficiaryKind(), *one, one->scope);
}

} // namespace app

/// Lists of sponsors on real registers: who is on them, nobody paid twice, approved, taken back, the same on two machines.
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/sponsors/reporting.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/otherdevice.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Worker somebody(int serial, const QString& name, std::int64_t decile)
{
    Worker worker = aWorker().withNik(nikNumber(serial)).named(name).built();
    worker.income = 1'000'000;
    worker.welfareDecile = decile;
    return worker;
}

/// As in a record of an older list: whoever records somebody today is asked for it.
void forgetIncome(TestRegister& here, Worker worker)
{
    worker.income.reset();
    auto journal = Journal::begin(here.connection(), here.session().writer());
    if (!journal || !journal->update(workerKind(), worker.id.uuid(), valuesOf(worker)) ||
        !journal->commit())
        qFatal("not forgotten");
}

const TestRegisterOptions kHead{.role = u"head"_s};

} // namespace

class AllocatingTest : public QObject {
    Q_OBJECT

private slots:
    void whatASponsorMustSay_data();
    void whatASponsorMustSay();
    void theVulnerableComeFirst();
    void aCandidateIsNobodyYet();
    void thePayerMakesThePrice_data();
    void thePayerMakesThePrice();
    void byHandBeatsTheRanking();
    void nobodyIsPaidTwice();
    void anApprovedListStands();
    void aListThatChangedIsNotApproved();
    void anApprovalIsTakenBack();
    void approvingIsUndone();
    void termsStandOnceApproved();
    void theReportAddsUp();
    void otherPurposesNoteWhatWasDone();
    void itTravelsAndIsTheSameThere();
    void twoListsApprovedApartAreNamed();
    void marksOfSeveralMachinesGoTogether();
    void whoWasJoinedCountsOnce();
    void aPlaceThatWasGivenStands();

private:
    JobContext m_context;
};

void AllocatingTest::whatASponsorMustSay_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("problem");
    for (const auto& [changed, problem] :
         std::initializer_list<std::pair<const char*, const char*>>{{"no name", "name"},
                                                                    {"unknown purpose", "purpose"},
                                                                    {"no month", "from_month"},
                                                                    {"backwards", "until_month"},
                                                                    {"no limit", "limit"},
                                                                    {"no place", "quota"},
                                                                    {"decile 11", "max_decile"},
                                                                    {"older than old", "max_age"},
                                                                    {"odd weights", "weights"},
                                                                    {"no such sponsor", "sponsor"}})
        QTest::newRow(changed) << QString::fromLatin1(changed) << QString::fromLatin1(problem);
}

void AllocatingTest::whatASponsorMustSay()
{
    QFETCH(QString, changed);
    QFETCH(QString, problem);
    TestRegister here;
    Sponsorship terms = termsOf(sponsorOf(here, u"csr"_s));
    const QHash<QString, std::function<void()>> changes{
        {u"no name"_s, [&] { terms.name = u"  "_s; }},
        {u"unknown purpose"_s, [&] { terms.purpose = u"party"_s; }},
        {u"no month"_s, [&] { terms.fromMonth.clear(); }},
        {u"backwards"_s, [&] { terms.untilMonth = u"2026-10"_s; }},
        {u"no limit"_s, [&] { terms.quota.reset(); }},
        {u"no place"_s, [&] { terms.quota = 0; }},
        {u"decile 11"_s, [&] { terms.maxDecile = 11; }},
        {u"older than old"_s,
         [&] {
             terms.minAge = 50;
             terms.maxAge = 40;
         }},
        {u"odd weights"_s, [&] { terms.weights = u"height=3"_s; }},
        {u"no such sponsor"_s,
         [&] { terms.sponsor = QUuid::createUuid().toString(QUuid::WithoutBraces); }}};
    changes.value(changed)();
    const auto kept = keepSponsorship(*here, terms);
    VERIFY_REFUSED(kept, ErrorCode::Invalid);
    QCOMPARE(kept.error().detail, problem);
    QVERIFY(sponsorships(*here)->isEmpty());
}

void AllocatingTest::theVulnerableComeFirst()
{
    TestRegister here;
    here.recorded(somebody(1, u"Empat"_s, 4));
    here.recorded(somebody(2, u"Satu"_s, 1));
    Worker two = somebody(3, u"Dua"_s, 2);
    two.children = 3; // 40 + 15 points: before decile 1 alone
    here.recorded(two);
    Sponsorship terms = termsOf(sponsorOf(here, u"csr"_s));
    terms.budget = 2 * 33'600;
    const AllocationView view = viewOf(here, kept(here, terms).id);
    QCOMPARE(namesIn(view), (QStringList{u"Dua"_s, u"Satu"_s}));
    QCOMPARE(view.cost, 67'200);
    QCOMPARE(view.stoppedBy, Limit::Budget);
    QCOMPARE(view.below, 1);
    QCOMPARE(view.places.last().name, u"Empat"_s); // just below the line
    QCOMPARE(view.places.first().applicant.grounds, u"decile:2:40 child:3:15"_s);
    QCOMPARE(view.places.first().rank, 1);
}

void AllocatingTest::aCandidateIsNobodyYet()
{
    TestRegister here;
    here.candidate(somebody(1, u"Calon"_s, 1));
    const AllocationView view = viewOf(here, kept(here, termsOf(sponsorOf(here, u"csr"_s))).id);
    QCOMPARE(view.granted, 0);
    QCOMPARE(view.unfit.value(Unfit::NotRecorded), 1);
}

void AllocatingTest::thePayerMakesThePrice_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("unsure");
    const auto row = [](const char* kind, const char* basis, qint64 cost, qint64 unsure) {
        QTest::addRow("%s %s", kind, basis)
            << QString::fromLatin1(kind) << QString::fromLatin1(basis) << cost << unsure;
    };
    // One on an income of Rp2.000.000 (Rp26.800), one of unknown income (Rp16.800); three months, two with a discount.
    row("csr", "", 13'400 * 2 + 26'800 + 8'400 * 2 + 16'800, 0);
    row("gn_lingkaran", "", 13'400 * 2 + 26'800 + 8'400 * 2 + 16'800, 0);
    row("dbhcht", "", 3 * (26'800 + 16'800), 0);
    row("village", "", 3 * (26'800 + 16'800), 2);
    row("regency", "lowest", 3 * 2 * 16'800, 0);
}

void AllocatingTest::thePayerMakesThePrice()
{
    QFETCH(QString, kind);
    QFETCH(QString, basis);
    TestRegister here;
    Worker known = somebody(1, u"Tahu"_s, 1);
    known.income = 2'000'000;
    here.recorded(known);
    forgetIncome(here, here.recorded(somebody(2, u"Tidak"_s, 1)));
    Sponsorship terms = termsOf(sponsorOf(here, kind));
    terms.basis = basis;
    const AllocationView view = viewOf(here, kept(here, terms).id);
    QTEST(qint64(view.cost), "cost");
    QTEST(qint64(view.unsure), "unsure");
    QCOMPARE(view.onLowestBasis, basis.isEmpty() ? 1 : 0);
}

void AllocatingTest::byHandBeatsTheRanking()
{
    TestRegister here;
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    here.recorded(somebody(2, u"Dua"_s, 2));
    const Worker nine = here.recorded(somebody(3, u"Sembilan"_s, 9));
    Sponsorship terms = termsOf(sponsorOf(here, u"csr"_s));
    terms.quota = 2;
    terms.maxDecile = 4;
    const SponsorshipId id = kept(here, terms).id;
    QCOMPARE(namesIn(viewOf(here, id)), (QStringList{u"Satu"_s, u"Dua"_s}));
    VERIFY_REFUSED(choose(*here, id, nine.id, Choice::Include, u" "_s), ErrorCode::Invalid);
    VERIFY_DONE(choose(*here, id, nine.id, Choice::Include, u"Rumahnya terbakar."_s));
    const auto excluded = choose(*here, id, one.id, Choice::Exclude, u"Sudah bekerja di pabrik."_s);
    VERIFY_DONE(excluded);
    const AllocationView view = viewOf(here, id);
    QCOMPARE(namesIn(view), (QStringList{u"Sembilan"_s, u"Dua"_s}));
    QCOMPARE(view.places.first().rank, 0);
    QCOMPARE(view.places.first().reason, u"Rumahnya terbakar."_s);
    QCOMPARE(view.excluded.first().name, u"Satu"_s);
    VERIFY_DONE(takeBack(*here, excluded->edits));
    VERIFY_DONE(choose(*here, id, nine.id, Choice::ByRank, {}));
    QCOMPARE(namesIn(viewOf(here, id)), (QStringList{u"Satu"_s, u"Dua"_s}));
}

void AllocatingTest::nobodyIsPaidTwice()
{
    TestRegister here(kHead);
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    const Worker two = here.recorded(somebody(2, u"Dua"_s, 2));
    here.recorded(somebody(3, u"Tiga"_s, 3));
    const Worker branch = here.recorded(somebody(4, u"Empat"_s, 4));
    VERIFY_DONE(
        recordPayment(*here, one.id, paymentOf(u"2026-11"_s, u"2026-12"_s, 16'800), Warnings::Ask));
    VERIFY_DONE(recordEvidence(
        *here, branch.id,
        evidence().from(u"branch"_s).on(u"2026-11-10"_s).paidUntil(u"2027-06"_s).built()));
    const Sponsor sponsor = sponsorOf(here, u"csr"_s);
    Sponsorship first = termsOf(sponsor);
    first.quota = 1;
    first.fromMonth = u"2027-01"_s;
    const SponsorshipId firstId = kept(here, first).id;
    VERIFY_DONE(choose(*here, firstId, two.id, Choice::Include, u"Lebih dulu."_s));
    approved(here, firstId);
    const AllocationView view = viewOf(here, kept(here, termsOf(sponsor)).id);
    QHash<QString, MonthSpan> months;
    for (const PlaceLine& line : view.places)
        months.insert(line.name, line.applicant.months);
    QCOMPARE(months.value(u"Satu"_s), (MonthSpan{{2027, 1}, {2027, 1}}));
    QCOMPARE(months.value(u"Dua"_s), (MonthSpan{{2026, 11}, {2026, 12}}));
    QCOMPARE(months.value(u"Tiga"_s), (MonthSpan{{2026, 11}, {2027, 1}}));
    QVERIFY(!months.contains(u"Empat"_s));
    QCOMPARE(view.unfit.value(Unfit::Paid), 1);
    Sponsorship anyway = termsOf(sponsor);
    anyway.paidElsewhere = u"yes"_s;
    QCOMPARE(viewOf(here, kept(here, anyway).id).granted, 4);
}

void AllocatingTest::anApprovedListStands()
{
    TestRegister here(kHead);
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"csr"_s))).id;
    const Approved done = approved(here, id);
    QCOMPARE(done.people, 1);
    QCOMPARE(done.cost, 33'600);
    here.recorded(somebody(2, u"Dua"_s, 1));
    Worker changed = one;
    changed.income = 5'000'000;
    VERIFY_DONE(recordWorker(*here, changed, Warnings::Confirmed));
    const AllocationView view = viewOf(here, id);
    QVERIFY(view.isApproved);
    QCOMPARE(namesIn(view), QStringList{u"Satu"_s});
    QCOMPARE(view.cost, 33'600);
    QCOMPARE(view.line.sponsorship.approvedBy, here.session().user().name);
    VERIFY_REFUSED(approveAllocation(*here, id, view.seal, m_context), ErrorCode::Invalid);
    VERIFY_REFUSED(choose(*here, id, one.id, Choice::Exclude, u"x"_s), ErrorCode::Invalid);
    VERIFY_DONE(checkRegister(*here, m_context));
}

void AllocatingTest::aListThatChangedIsNotApproved()
{
    TestRegister here(kHead);
    here.recorded(somebody(1, u"Satu"_s, 1));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"csr"_s))).id;
    const QByteArray seen = viewOf(here, id).seal;
    here.recorded(somebody(2, u"Dua"_s, 1));
    const auto done = approveAllocation(*here, id, seen, m_context);
    VERIFY_DONE(done);
    QVERIFY(!*done);
    QVERIFY(!viewOf(here, id).isApproved);
    QCOMPARE(here.count("beneficiary"), 0);
}

void AllocatingTest::anApprovalIsTakenBack()
{
    TestRegister here(kHead);
    here.recorded(somebody(1, u"Satu"_s, 1));
    const Worker two = here.recorded(somebody(2, u"Dua"_s, 2));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"csr"_s))).id;
    VERIFY_DONE(choose(*here, id, two.id, Choice::Include, u"Perlu."_s));
    approved(here, id);
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 1);
    const auto paid = recordSponsorPayment(*here, id, payment, Warnings::Ask, m_context);
    VERIFY_DONE(paid);
    VERIFY_REFUSED(takeBackApproval(*here, id), ErrorCode::Invalid);
    VERIFY_DONE(takeBack(*here, paid->edits));
    VERIFY_DONE(takeBackApproval(*here, id));
    const AllocationView view = viewOf(here, id);
    QVERIFY(!view.isApproved);
    QCOMPARE(namesIn(view), (QStringList{u"Dua"_s, u"Satu"_s})); // still put in by hand
    QCOMPARE(sponsorshipLine(*here, id)->people, 0);
    approved(here, id);
    QCOMPARE(sponsorshipLine(*here, id)->people, 2);
}

void AllocatingTest::approvingIsUndone()
{
    TestRegister here(kHead);
    here.recorded(somebody(1, u"Satu"_s, 1));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"csr"_s))).id;
    const Approved done = approved(here, id);
    VERIFY_DONE(takeBack(*here, done.edits));
    QVERIFY(!viewOf(here, id).isApproved);
    QVERIFY(beneficiaries(*here, id)->isEmpty());
    VERIFY_DONE(doAgain(*here, done.edits));
    QVERIFY(viewOf(here, id).isApproved);
    QCOMPARE(beneficiaries(*here, id)->size(), 1);
}

void AllocatingTest::termsStandOnceApproved()
{
    TestRegister here(kHead);
    here.recorded(somebody(1, u"Satu"_s, 1));
    const Sponsor sponsor = sponsorOf(here, u"csr"_s);
    Sponsorship terms = kept(here, termsOf(sponsor));
    approved(here, terms.id);
    terms.agreement = u"600/12/2026"_s;
    VERIFY_DONE(keepSponsorship(*here, terms));
    QVERIFY(viewOf(here, terms.id).isApproved); // whoever writes the number does not unapprove it
    terms.quota = 20;
    VERIFY_REFUSED(keepSponsorship(*here, terms), ErrorCode::Invalid);
    VERIFY_REFUSED(dropSponsorship(*here, terms.id), ErrorCode::Invalid);
    VERIFY_REFUSED(dropSponsor(*here, sponsor.id), ErrorCode::Invalid);
}

void AllocatingTest::theReportAddsUp()
{
    TestRegister here(kHead);
    here.recorded(somebody(1, u"Satu"_s, 1));
    here.recorded(somebody(2, u"Dua"_s, 2));
    Sponsorship terms = termsOf(sponsorOf(here, u"dbhcht"_s));
    terms.budget = 1'000'000;
    const SponsorshipId id = kept(here, terms).id;
    approved(here, id);
    VERIFY_DONE(recordSponsorPayment(*here, id, paymentOf(u"2026-11"_s, u"2026-12"_s, 1),
                                     Warnings::Ask, m_context));
    const auto report = reportOf(*here, id, m_context);
    VERIFY_DONE(report);
    QCOMPARE(report->lines.size(), 2);
    QCOMPARE(report->promised, 2 * 3 * 16'800);
    QCOMPARE(report->spent, 2 * 2 * 16'800);
    QCOMPARE(*report->left, 1'000'000 - 2 * 2 * 16'800);
    QCOMPARE(report->lines.first().worker.name, u"Satu"_s);
    QCOMPARE(report->lines.first().paidUntil, (Month{2026, 12}));
    QCOMPARE(report->lines.first().answer.status, Status::Active);
    QVERIFY(!report->lines.first().isPaidTwice);
}

void AllocatingTest::otherPurposesNoteWhatWasDone()
{
    TestRegister here;
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    Sponsorship terms = termsOf(sponsorOf(here, u"csr"_s));
    terms.purpose = u"training"_s;
    terms.quota.reset();
    terms.budget = 5'000'000;
    const SponsorshipId id = kept(here, terms).id;
    Beneficiary given;
    given.worker = one.id.text();
    given.sponsorship = id.text();
    QCOMPARE(beneficiaryProblems(given, QDate(2026, 11, 22)),
             (QStringList{u"activity"_s, u"done_on"_s}));
    given.activity = u"Pelatihan las"_s;
    given.doneOn = u"2026-11-18"_s;
    given.outcome = u"Membuka bengkel"_s;
    given.cost = 750'000;
    VERIFY_DONE(keepBeneficiary(*here, given));
    given.activity = u"Modal alat"_s;
    const auto second = keepBeneficiary(*here, given);
    VERIFY_DONE(second);
    auto report = reportOf(*here, id, m_context);
    VERIFY_DONE(report);
    QCOMPARE(report->lines.size(), 2);
    QCOMPARE(report->spent, 1'500'000);
    QCOMPARE(*report->left, 3'500'000);
    VERIFY_DONE(dropBeneficiary(*here, second->record.id));
    QCOMPARE(reportOf(*here, id, m_context)->lines.size(), 1);
    VERIFY_REFUSED(allocationOf(*here, id, m_context), ErrorCode::Invalid);
}

void AllocatingTest::itTravelsAndIsTheSameThere()
{
    VillageAndOffice pair;
    for (int serial = 1; serial <= 6; ++serial)
        pair.village.recorded(somebody(serial, u"Orang %1"_s.arg(serial), serial % 3 == 0 ? 2 : 1));
    Sponsorship terms = termsOf(sponsorOf(pair.village, u"csr"_s));
    terms.quota = 4;
    const SponsorshipId id = kept(pair.village, terms).id;
    QVERIFY(pair.toOffice().ok);
    const AllocationView here = viewOf(pair.village, id);
    const AllocationView there = viewOf(pair.office, id);
    QCOMPARE(there.seal, here.seal);
    QCOMPARE(namesIn(there), namesIn(here));
    // The office leaves somebody out and pays for another; the village hears of both.
    pair.office.clock.pass(1000);
    VERIFY_DONE(choose(*pair.office, id, here.places.first().applicant.worker, Choice::Exclude,
                       u"Sudah dibayari kabupaten."_s));
    Evidence payment = paymentOf(u"2026-11"_s, u"2027-01"_s, 33'600);
    VERIFY_DONE(
        recordPayment(*pair.office, here.places.at(1).applicant.worker, payment, Warnings::Ask));
    QVERIFY(pair.toVillage().ok);
    const AllocationView after = viewOf(pair.village, id);
    QCOMPARE(after.seal, viewOf(pair.office, id).seal);
    QCOMPARE(after.excluded.size(), 1);
    QVERIFY(!namesIn(after).contains(here.places.at(1).name));
    QCOMPARE(payments(*pair.village, {})->count, 1);
    VERIFY_DONE(checkRegister(*pair.village, m_context));
}

void AllocatingTest::twoListsApprovedApartAreNamed()
{
    TestRegister here(kHead);
    here.recorded(somebody(1, u"Satu"_s, 1));
    const Sponsor sponsor = sponsorOf(here, u"csr"_s);
    const SponsorshipId first = kept(here, termsOf(sponsor)).id;
    approved(here, first);
    // As another machine would, which had not heard of the first.
    Sponsorship anyway = termsOf(sponsor);
    anyway.paidElsewhere = u"yes"_s;
    approved(here, kept(here, anyway).id);
    const auto report = reportOf(*here, first, m_context);
    VERIFY_DONE(report);
    QVERIFY(report->lines.first().isPaidTwice);
}

void AllocatingTest::marksOfSeveralMachinesGoTogether()
{
    TestRegister here;
    TestRegister there({.seed = 7});
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"csr"_s))).id;
    VERIFY_DONE(passOn(here, there));
    VERIFY_DONE(choose(*here, id, one.id, Choice::Exclude, u"Bekerja di pabrik."_s));
    VERIFY_DONE(choose(*there, id, one.id, Choice::Exclude, u"Sudah pindah kerja."_s));
    VERIFY_DONE(passOn(there, here));
    QCOMPARE(here.count("beneficiary"), 2);
    const auto ranked = choose(*here, id, one.id, Choice::ByRank, {});
    VERIFY_DONE(ranked);
    QCOMPARE(namesIn(viewOf(here, id)), QStringList{u"Satu"_s});
    VERIFY_DONE(takeBack(*here, ranked->edits));
    QCOMPARE(viewOf(here, id).excluded.size(), 1);
}

void AllocatingTest::whoWasJoinedCountsOnce()
{
    TestRegister here(kHead);
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    const Worker same = here.recorded(somebody(2, u"Satu Juga"_s, 1));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"regency"_s))).id;
    approved(here, id);
    QCOMPARE(sponsorshipLine(*here, id)->people, 2);
    VERIFY_DONE(joinWorkers(*here, {one.id, same.id, {}}));
    const auto line = sponsorshipLine(*here, id);
    VERIFY_DONE(line);
    QCOMPARE(line->people, 1);
    QCOMPARE(line->cost, 3 * 16'800);
    QCOMPARE(sponsorships(*here)->first().people, 1);
    const auto report = reportOf(*here, id, m_context);
    QCOMPARE(report->promised, line->cost);
}

void AllocatingTest::aPlaceThatWasGivenStands()
{
    TestRegister here(kHead);
    TestRegister there({.seed = 7});
    const Worker one = here.recorded(somebody(1, u"Satu"_s, 1));
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, u"regency"_s))).id;
    VERIFY_DONE(passOn(here, there));
    VERIFY_DONE(choose(*there, id, one.id, Choice::Exclude, u"Bekerja di pabrik."_s));
    approved(here, id);
    VERIFY_DONE(passOn(there, here)); // which had not heard of the approval
    VERIFY_DONE(passOn(here, there));
    for (TestRegister* machine : {&here, &there}) {
        QCOMPARE(namesIn(viewOf(*machine, id)), QStringList{u"Satu"_s});
        QCOMPARE(sponsorshipLine(**machine, id)->people, 1);
        QCOMPARE(reportOf(**machine, id, m_context)->lines.size(), 1);
    }
    // Of a list that is open again the mark counts.
    VERIFY_DONE(takeBackApproval(*here, id));
    QVERIFY(namesIn(viewOf(here, id)).isEmpty());
}

TEST_SUITE(AllocatingTest)
#include "tst_allocating.moc"

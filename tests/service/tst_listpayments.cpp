/// What a sponsor pays for its approved list: for whom, for which months, at what price, and what is asked about.
#include "app/services/evidencing.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "app/services/sponsors/reporting.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class ListPaymentsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<TestRegister>(TestRegisterOptions{.role = u"head"_s}); }
    void cleanup() { m_here.reset(); }

    void anAnswerThatCameFirstIsNoPayment();
    void whoIsPaidByAnotherIsConfirmedWithAReason();
    void monthsInBetweenArePaid();
    void whatWasApprovedIsPaid();
    void aPartAtAnotherPriceIsAskedAbout();
    void moreThanTheBudgetIsAskedAbout();
    void whoLeftIsNotPaidForAnyMore_data();
    void whoLeftIsNotPaidForAnyMore();
    void whoWithdrewIsNeitherNamedNorPaid();

private:
    TestRegister& here() { return *m_here; }
    /// Approved, for whoever is recorded: November 2026 to January 2027 at Rp16.800 a month.
    SponsorshipId list(std::optional<std::int64_t> budget = {})
    {
        Sponsorship terms = termsOf(sponsorOf(here(), u"regency"_s));
        terms.budget = budget;
        const SponsorshipId id = kept(here(), terms).id;
        approved(here(), id);
        return id;
    }
    void earns(Worker worker, std::int64_t income)
    {
        worker.income = income;
        if (!recordWorker(*here(), worker, Warnings::Confirmed))
            qFatal("not changed");
    }
    ManyPaid paid(const SponsorshipId& id, const Evidence& payment,
                  Warnings warnings = Warnings::Ask)
    {
        auto paid = recordSponsorPayment(*here(), id, payment, warnings, m_context);
        if (!paid)
            qFatal("not paid: %s", qPrintable(paid.error().detail));
        return *std::move(paid);
    }

    std::unique_ptr<TestRegister> m_here;
    JobContext m_context;
};

void ListPaymentsTest::anAnswerThatCameFirstIsNoPayment()
{
    const Worker worker = here().recorded(poor(1, u"Siti"_s));
    const SponsorshipId id = list();
    VERIFY_DONE(recordEvidence(
        *here(), worker.id,
        evidence().from(u"branch"_s).on(u"2026-11-20"_s).paidUntil(u"2027-01"_s).built()));
    const ManyPaid many = paid(id, paymentOf(u"2026-11"_s, u"2027-01"_s, 1));
    QCOMPARE(many.workers, 1);
    QVERIFY(many.passedOver.isEmpty());
    const auto report = reportOf(*here(), id, m_context);
    VERIFY_DONE(report);
    QCOMPARE(report->spent, 3 * 16'800);
    QVERIFY(!report->lines.first().isPaidTwice);
}

void ListPaymentsTest::whoIsPaidByAnotherIsConfirmedWithAReason()
{
    here().recorded(poor(1, u"Satu"_s));
    const Worker two = here().recorded(poor(2, u"Dua"_s));
    const SponsorshipId id = list();
    VERIFY_DONE(recordPayment(*here(), two.id, paymentOf(u"2026-12"_s, u"2026-12"_s, 8'400),
                              Warnings::Ask));
    Evidence payment = paymentOf(u"2026-11"_s, u"2027-01"_s, 1);
    const ManyPaid asked = paid(id, payment);
    QCOMPARE(asked.workers, 1);
    QCOMPARE(asked.passedOver, QList{two.id});
    QCOMPARE(asked.doubts, QList{PaymentDoubt::PaidAlready});
    QCOMPARE(asked.paidAlready, (QList<MonthSpan>{{{2026, 12}, {2026, 12}}}));
    QCOMPARE(paid(id, payment, Warnings::Confirmed).problems, QList{PaymentProblem::ReasonMissing});
    payment.note = u"Uangnya sendiri dikembalikan."_s;
    const ManyPaid confirmed = paid(id, payment, Warnings::Confirmed);
    QCOMPARE(confirmed.workers, 1);
    QCOMPARE(confirmed.paidBefore, 1); // confirming does not pay the first one again
    QCOMPARE(sponsorshipLine(*here(), id)->paid, 2 * 3 * 16'800);
}

void ListPaymentsTest::monthsInBetweenArePaid()
{
    here().recorded(poor(1, u"Satu"_s));
    const SponsorshipId id = list();
    QCOMPARE(paid(id, paymentOf(u"2026-12"_s, u"2026-12"_s, 1)).amount, 16'800);
    const ManyPaid rest = paid(id, paymentOf(u"2026-11"_s, u"2027-01"_s, 1));
    QCOMPARE(rest.amount, 2 * 16'800); // before and behind
    QCOMPARE(paid(id, paymentOf(u"2026-11"_s, u"2027-01"_s, 1)).paidBefore, 1);
}

void ListPaymentsTest::whatWasApprovedIsPaid()
{
    const Worker worker = here().recorded(poor(1, u"Satu"_s));
    const SponsorshipId id = list();
    earns(worker, 2'000'000); // Rp26.800 a month from now on, but not what was agreed to
    const ManyPaid many = paid(id, paymentOf(u"2026-11"_s, u"2027-01"_s, 1));
    QCOMPARE(many.amount, 3 * 16'800);
    QCOMPARE(payments(*here(), {})->lines.first().payment.amount, 3 * 16'800);
}

void ListPaymentsTest::aPartAtAnotherPriceIsAskedAbout()
{
    const Worker worker = here().recorded(poor(1, u"Satu"_s));
    const SponsorshipId id = list();
    QCOMPARE(paid(id, paymentOf(u"2026-11"_s, u"2026-11"_s, 1)).amount, 16'800);
    earns(worker, 2'000'000);
    Evidence payment = paymentOf(u"2026-12"_s, u"2026-12"_s, 1);
    const ManyPaid asked = paid(id, payment);
    QCOMPARE(asked.workers, 0);
    QCOMPARE(asked.doubts, QList{PaymentDoubt::ApprovedDiffers});
    payment.note = u"Tagihan cabang berubah."_s;
    QCOMPARE(paid(id, payment, Warnings::Confirmed).amount, 26'800);
}

void ListPaymentsTest::moreThanTheBudgetIsAskedAbout()
{
    const Worker one = here().recorded(poor(1, u"Satu"_s));
    here().recorded(poor(2, u"Dua"_s));
    const SponsorshipId id = list(110'000); // two places at Rp50.400
    Evidence earlier = paymentOf(u"2026-10"_s, u"2026-10"_s, 16'800);
    earlier.payer = u"regency"_s;
    earlier.sponsorship = id.text();
    VERIFY_DONE(recordPayment(*here(), one.id, earlier, Warnings::Ask));
    const ManyPaid asked = paid(id, paymentOf(u"2026-11"_s, u"2027-01"_s, 1));
    QCOMPARE(asked.workers, 1);
    QCOMPARE(asked.doubts, QList{PaymentDoubt::OverBudget});
    QCOMPARE(sponsorshipLine(*here(), id)->paid, 16'800 + 3 * 16'800);
}

void ListPaymentsTest::whoLeftIsNotPaidForAnyMore_data()
{
    QTest::addColumn<QString>("situation");
    QTest::newRow("died") << u"died"_s;
    QTest::newRow("moved") << u"moved"_s;
}

void ListPaymentsTest::whoLeftIsNotPaidForAnyMore()
{
    QFETCH(QString, situation);
    const Worker worker = here().recorded(poor(1, u"Satu"_s));
    const SponsorshipId id = list();
    VERIFY_DONE(setSituation(*here(), {worker.id}, {situation, QDate(2026, 11, 5), {}}, m_context));
    const ManyPaid many = paid(id, paymentOf(u"2026-11"_s, u"2027-01"_s, 1));
    QCOMPARE(many.amount, 16'800); // November, in which it happened
    QCOMPARE(many.notHere, QList{worker.id});
    const ManyPaid later = paid(id, paymentOf(u"2026-12"_s, u"2027-01"_s, 1));
    QCOMPARE(later.workers, 0);
    QCOMPARE(later.notHere, QList{worker.id});
    const auto report = reportOf(*here(), id, m_context);
    VERIFY_DONE(report);
    QCOMPARE(report->lines.first().situation, situation);
    QCOMPARE(report->lines.first().worker.name, u"Satu"_s);
}

void ListPaymentsTest::whoWithdrewIsNeitherNamedNorPaid()
{
    const Worker one = here().recorded(poor(1, u"Satu"_s));
    here().recorded(poor(2, u"Dua"_s));
    const SponsorshipId id = list();
    QCOMPARE(paid(id, paymentOf(u"2026-11"_s, u"2026-11"_s, 1)).workers, 2);
    VERIFY_DONE(noteWithdrawal(*here(), one.id, {here().clock.now(), u"spoken"_s, {}}));
    const ManyPaid many = paid(id, paymentOf(u"2026-12"_s, u"2027-01"_s, 1));
    QCOMPARE(many.workers, 1);
    QCOMPARE(many.notHere, QList{one.id});
    const auto report = reportOf(*here(), id, m_context);
    VERIFY_DONE(report);
    QCOMPARE(report->lines.size(), 2);
    QCOMPARE(report->promised, 2 * 3 * 16'800);
    QCOMPARE(report->spent, 2 * 16'800 + 2 * 16'800);
    const AllocationView view = viewOf(here(), id);
    QCOMPARE(view.granted, 2);
    const auto money = payments(*here(), {});
    VERIFY_DONE(money);
    QCOMPARE(money->count, 3);
    for (const ReportLine& line : report->lines) {
        const bool isGone = line.worker.id == one.id;
        QCOMPARE(line.worker.nik.isEmpty(), isGone);
        QCOMPARE(line.situation, isGone ? QString(kWithdrewSituation) : QString());
    }
    for (const PlaceLine& line : view.places)
        QCOMPARE(line.name.isEmpty() && line.nik.isEmpty(), line.applicant.worker == one.id);
    for (const PaymentLine& line : money->lines)
        QCOMPARE(line.name.isEmpty() && line.nik.isEmpty(), line.worker == one.id);
}

TEST_SUITE(ListPaymentsTest)
#include "tst_listpayments.moc"

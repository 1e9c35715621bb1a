/// The same receipt written down on two machines: it counts once in every sum, and every machine shows the same one as the
/// second.
#include "app/services/joining.h"
#include "app/services/sponsors/reporting.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/otherdevice.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(TestRegister& machine, const WorkerId& worker, const Evidence& payment)
{
    Evidence one = payment;
    one.note = u"Begitu di bukti bayar."_s;
    const auto recorded = recordPayment(*machine, worker, one, Warnings::Confirmed);
    if (!recorded || !std::holds_alternative<PaymentRecorded>(*recorded))
        qFatal("not written");
}

QList<QUuid> twiceIn(const Payments& payments)
{
    QList<QUuid> twice;
    for (const PaymentLine& line : payments.lines) {
        if (line.isWrittenTwice)
            twice << line.payment.id.uuid();
    }
    return twice;
}

} // namespace

class WrittenTwiceTest : public QObject {
    Q_OBJECT

private slots:
    void aListPaidOnTwoMachinesCountsOnce();
    void whatDiffersIsAnotherPayment_data();
    void whatDiffersIsAnotherPayment();
    void joinedPeopleAreOne();
    void filtersLeaveTheSecondOut();

private:
    JobContext m_context;
};

void WrittenTwiceTest::aListPaidOnTwoMachinesCountsOnce()
{
    TestRegister here({.role = u"head"_s});
    TestRegister there({.seed = 7});
    const Worker one = here.recorded(poor(1, u"Satu"_s));
    here.recorded(poor(2, u"Dua"_s));
    Sponsorship terms = termsOf(sponsorOf(here, u"regency"_s));
    terms.budget = 1'000'000;
    const SponsorshipId id = kept(here, terms).id;
    approved(here, id);
    VERIFY_DONE(passOn(here, there));
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-12"_s, 1);
    for (TestRegister* machine : {&here, &there})
        VERIFY_DONE(recordSponsorPayment(**machine, id, payment, Warnings::Ask, m_context));
    VERIFY_DONE(passOn(here, there));
    VERIFY_DONE(passOn(there, here));
    constexpr std::int64_t kOnce = 2 * 2 * 16'800;
    QList<QUuid> seen;
    for (TestRegister* machine : {&here, &there}) {
        QCOMPARE(machine->count("evidence"), 4);
        QCOMPARE(sponsorshipLine(**machine, id)->paid, kOnce);
        const auto report = reportOf(**machine, id, m_context);
        VERIFY_DONE(report);
        QCOMPARE(report->spent, kOnce);
        QCOMPARE(*report->left, 1'000'000 - kOnce);
        QCOMPARE(report->lines.first().paid, kOnce / 2);
        const auto all = payments(**machine, {});
        QCOMPARE(all->amount, kOnce);
        QCOMPARE(all->count, 2);
        QCOMPARE(all->writtenTwice, 2);
        QCOMPARE(all->lines.size(), 4); // they are shown all the same
        PaymentFilter filter;
        filter.worker = one.id;
        QCOMPARE(payments(**machine, filter)->amount, kOnce / 2);
        QCOMPARE(payments(**machine, filter)->writtenTwice, 1);
        const QList<QUuid> twice = twiceIn(*all);
        QVERIFY(seen.isEmpty() || seen == twice);
        seen = twice;
    }
    QCOMPARE(seen.size(), 2);
}

void WrittenTwiceTest::whatDiffersIsAnotherPayment_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<int>("count");
    for (const char* changed : {"months", "day", "amount", "reference", "sponsorship", "person"})
        QTest::newRow(changed) << QString::fromLatin1(changed) << 2;
    // Who wrote it says through which shop, and why: still one receipt.
    for (const char* changed : {"nothing", "channel", "note"})
        QTest::newRow(changed) << QString::fromLatin1(changed) << 1;
}

void WrittenTwiceTest::whatDiffersIsAnotherPayment()
{
    QFETCH(QString, changed);
    QFETCH(int, count);
    TestRegister here;
    const WorkerId one = here.recorded(poor(1, u"Satu"_s)).id;
    const WorkerId two = here.recorded(poor(2, u"Dua"_s)).id;
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400);
    payment.reference = u"A-1"_s;
    write(here, one, payment);
    const QHash<QString, std::function<void()>> changes{
        {u"months"_s, [&] { payment.coveredUntil = u"2026-12"_s; }},
        {u"day"_s, [&] { payment.asOf = u"2026-11-19"_s; }},
        {u"amount"_s, [&] { payment.amount = 16'800; }},
        {u"reference"_s, [&] { payment.reference = u"A-2"_s; }},
        {u"sponsorship"_s, [&] { payment.sponsorship = one.text(); }},
        {u"channel"_s, [&] { payment.channel = u"shop"_s; }}};
    if (changes.contains(changed))
        changes.value(changed)();
    write(here, changed == u"person" ? two : one, payment);
    QCOMPARE(payments(*here, {})->count, count);
    QCOMPARE(payments(*here, {})->writtenTwice, 2 - count);
}

void WrittenTwiceTest::joinedPeopleAreOne()
{
    TestRegister here;
    const WorkerId one = here.recorded(poor(1, u"Satu"_s)).id;
    const WorkerId same = here.recorded(poor(2, u"Satu Juga"_s)).id;
    for (const WorkerId& worker : {one, same})
        write(here, worker, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400));
    QCOMPARE(payments(*here, {})->amount, 16'800);
    VERIFY_DONE(joinWorkers(*here, {one, same, {}}));
    QCOMPARE(payments(*here, {})->amount, 8'400);
    PaymentFilter filter;
    filter.worker = one;
    QCOMPARE(payments(*here, filter)->amount, 8'400);
}

void WrittenTwiceTest::filtersLeaveTheSecondOut()
{
    TestRegister here;
    const WorkerId one = here.recorded(poor(1, u"Satu"_s)).id;
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400);
    write(here, one, payment);
    payment.payer = u"family"_s; // the same money: the child paid
    write(here, one, payment);
    PaymentFilter filter;
    filter.payer = u"self"_s;
    QCOMPARE(payments(*here, filter)->amount, 8'400);
    filter.payer = u"family"_s;
    QCOMPARE(payments(*here, filter)->amount, 0);
    QCOMPARE(payments(*here, filter)->writtenTwice, 1);
    filter.payer.clear();
    filter.from = QDate(2026, 11, 21);
    QCOMPARE(payments(*here, filter)->writtenTwice, 0);
}

TEST_SUITE(WrittenTwiceTest)
#include "tst_writtentwice.moc"

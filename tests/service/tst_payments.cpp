/// Payments: evidence at the same time, asked about where they are odd, for one and for many, taken back.
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/otherdevice.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = Result<std::variant<PaymentRecorded, PaymentCheck>>;

QStringList wordsOf(const QList<PaymentProblem>& problems)
{
    QStringList words;
    for (const PaymentProblem problem : problems)
        words << wordOf(problem);
    return words;
}

} // namespace

class PaymentsTest : public QObject {
    Q_OBJECT

private slots:
    void aPaymentIsEvidence();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anotherAmountIsAskedAbout();
    void monthsPaidAlreadyAreAskedAbout();
    void whatTheBranchSaidIsNoPayment();
    void itIsTakenBackAndDoneAgain();
    void manyPayTheirOwnPrice();
    void aSponsorPaysForItsList();
    void aDroppedPaymentCountsNoMore();
    void onlyOnesOwnIsDropped_data();
    void onlyOnesOwnIsDropped();
    void theListKnowsWhoStandsForWhom();
    void theListIsFilteredAndSummedUp();
    void thoseOfOneAreFilteredToo_data();
    void thoseOfOneAreFilteredToo();

private:
    JobContext m_context;
};

void PaymentsTest::aPaymentIsEvidence()
{
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    const Answer answer = recordPayment(
        *here, worker.id, paymentOf(u"2026-11"_s, u"2027-01"_s, 33'600), Warnings::Ask);
    VERIFY_DONE(answer);
    QVERIFY(std::holds_alternative<PaymentRecorded>(*answer));
    const auto& recorded = std::get<PaymentRecorded>(*answer);
    QCOMPARE(recorded.status.answer.status, Status::Active);
    QCOMPARE(recorded.status.answer.coveredUntil, (Month{2027, 1}));
    QCOMPARE(recorded.status.answer.source, u"receipt"_s);
    QCOMPARE(here.count("evidence"), 1);
    const auto check = checkRegister(*here, m_context);
    VERIFY_DONE(check);
}

void PaymentsTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("problem");
    for (const auto& [changed, problem] :
         std::initializer_list<std::pair<const char*, const char*>>{
             {"no day", "day_missing"},
             {"tomorrow", "day_in_future"},
             {"no first month", "from_missing"},
             {"backwards", "until_missing"},
             {"for ages", "until_missing"},
             {"no amount", "amount_missing"},
             {"too much", "amount_missing"},
             {"four programmes", "programmes_unknown"},
             {"by pigeon", "channel_unknown"},
             {"by nobody", "payer_unknown"},
             {"short number", "bad_member_number"}})
        QTest::newRow(changed) << QString::fromLatin1(changed) << QString::fromLatin1(problem);
}

void PaymentsTest::whatIsWrongIsSaid()
{
    QFETCH(QString, changed);
    QFETCH(QString, problem);
    Evidence payment = paymentOf(u"2026-11"_s, u"2027-01"_s, 33'600);
    const QHash<QString, std::function<void()>> changes{
        {u"no day"_s, [&] { payment.asOf.clear(); }},
        {u"tomorrow"_s, [&] { payment.asOf = u"2026-11-23"_s; }},
        {u"no first month"_s, [&] { payment.paidFrom = u"11-2026"_s; }},
        {u"backwards"_s, [&] { payment.coveredUntil = u"2026-10"_s; }},
        {u"for ages"_s, [&] { payment.coveredUntil = u"2099-10"_s; }},
        {u"no amount"_s, [&] { payment.amount.reset(); }},
        {u"too much"_s, [&] { payment.amount = 2'000'000'000'000; }},
        {u"four programmes"_s, [&] { payment.programmes = 4; }},
        {u"by pigeon"_s, [&] { payment.channel = u"pigeon"_s; }},
        {u"by nobody"_s, [&] { payment.payer.clear(); }},
        {u"short number"_s, [&] { payment.memberNumber = u"123"_s; }}};
    changes.value(changed)();
    QCOMPARE(wordsOf(paymentProblems(payment, QDate(2026, 11, 22))), QStringList{problem});
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    const Answer answer = recordPayment(*here, worker.id, payment, Warnings::Confirmed);
    VERIFY_DONE(answer);
    QVERIFY(wordsOf(std::get<PaymentCheck>(*answer).problems).contains(problem));
    QCOMPARE(here.count("evidence"), 0);
}

void PaymentsTest::anotherAmountIsAskedAbout()
{
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    Evidence payment = paymentOf(u"2026-11"_s, u"2027-01"_s, 50'400); // JMO took the full price
    Answer answer = recordPayment(*here, worker.id, payment, Warnings::Ask);
    VERIFY_DONE(answer);
    const auto& asked = std::get<PaymentCheck>(*answer);
    QCOMPARE(asked.doubts, QList{PaymentDoubt::AmountDiffers});
    QCOMPARE(asked.expected->total, 33'600);
    QCOMPARE(here.count("evidence"), 0);
    answer = recordPayment(*here, worker.id, payment, Warnings::Confirmed);
    QCOMPARE(wordsOf(std::get<PaymentCheck>(*answer).problems), QStringList{u"reason_missing"_s});
    payment.note = u"Begitu tertulis di bukti bayar."_s;
    answer = recordPayment(*here, worker.id, payment, Warnings::Confirmed);
    QVERIFY(std::holds_alternative<PaymentRecorded>(*answer));
    QCOMPARE(payments(*here, {})->lines.first().payment.note, payment.note);
}

void PaymentsTest::monthsPaidAlreadyAreAskedAbout()
{
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    VERIFY_DONE(recordPayment(*here, worker.id, paymentOf(u"2026-11"_s, u"2026-12"_s, 16'800),
                              Warnings::Ask));
    const Answer answer = recordPayment(
        *here, worker.id, paymentOf(u"2026-12"_s, u"2027-01"_s, 25'200), Warnings::Ask);
    VERIFY_DONE(answer);
    const auto& asked = std::get<PaymentCheck>(*answer);
    QCOMPARE(asked.doubts, QList{PaymentDoubt::PaidAlready});
    QCOMPARE(asked.paidAlready, (QList<MonthSpan>{{{2026, 12}, {2026, 12}}}));
    const Answer next = recordPayment(*here, worker.id,
                                      paymentOf(u"2027-01"_s, u"2027-01"_s, 16'800), Warnings::Ask);
    QVERIFY(std::holds_alternative<PaymentRecorded>(*next));
}

void PaymentsTest::whatTheBranchSaidIsNoPayment()
{
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    VERIFY_DONE(recordEvidence(
        *here, worker.id,
        evidence().from(u"branch"_s).on(u"2026-11-10"_s).paidUntil(u"2027-02"_s).built()));
    // Most often it is this very payment, seen before its receipt was written down.
    const auto later =
        checkPayment(*here, worker.id, paymentOf(u"2027-02"_s, u"2027-02"_s, 16'800));
    VERIFY_DONE(later);
    QVERIFY(later->doubts.isEmpty());
    const auto earlier =
        checkPayment(*here, worker.id, paymentOf(u"2026-09"_s, u"2026-09"_s, 8'400));
    VERIFY_DONE(earlier);
    QVERIFY(earlier->doubts.isEmpty());
}

void PaymentsTest::itIsTakenBackAndDoneAgain()
{
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    const Answer answer = recordPayment(
        *here, worker.id, paymentOf(u"2026-11"_s, u"2027-01"_s, 33'600), Warnings::Ask);
    VERIFY_DONE(answer);
    const auto& recorded = std::get<PaymentRecorded>(*answer);
    VERIFY_DONE(takeBack(*here, recorded.edits));
    QCOMPARE(statusOfWorker(*here, worker.id)->answer.status, Status::Recorded);
    QCOMPARE(payments(*here, {})->count, 0);
    VERIFY_DONE(doAgain(*here, recorded.edits));
    QCOMPARE(statusOfWorker(*here, worker.id)->answer.status, Status::Active);
}

void PaymentsTest::manyPayTheirOwnPrice()
{
    TestRegister here;
    const Worker one = here.recorded(poor(1, u"Satu"_s));
    Worker rich = poor(2, u"Dua"_s);
    rich.income = 2'000'000; // band 6: Rp26.800
    const Worker two = here.recorded(rich);
    const Worker paid = here.recorded(poor(3, u"Tiga"_s));
    VERIFY_DONE(
        recordPayment(*here, paid.id, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400), Warnings::Ask));
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 0);
    payment.amount.reset();
    const auto many =
        recordPaymentForMany(*here, {one.id, two.id, paid.id}, payment, Warnings::Ask, m_context);
    VERIFY_DONE(many);
    QCOMPARE(many->workers, 2);
    QCOMPARE(many->amount, 8'400 + 13'400);
    QCOMPARE(many->passedOver, QList{paid.id});
    VERIFY_DONE(takeBack(*here, many->edits));
    QCOMPARE(payments(*here, {})->count, 1);
}

void PaymentsTest::aSponsorPaysForItsList()
{
    TestRegister here({.role = u"head"_s});
    const Worker one = here.recorded(poor(1, u"Satu"_s));
    const Worker two = here.recorded(poor(2, u"Dua"_s));
    VERIFY_DONE(
        recordPayment(*here, two.id, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400), Warnings::Ask));
    const Sponsorship terms = kept(here, termsOf(sponsorOf(here, u"regency"_s)));
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-12"_s, 1);
    VERIFY_REFUSED(recordSponsorPayment(*here, terms.id, payment, Warnings::Ask, m_context),
                   ErrorCode::Invalid);
    approved(here, terms.id);
    const auto paid = recordSponsorPayment(*here, terms.id, payment, Warnings::Ask, m_context);
    VERIFY_DONE(paid);
    QCOMPARE(paid->workers, 2);
    QCOMPARE(paid->amount, 2 * 16'800 + 16'800); // the second has a place from December on
    QCOMPARE(sponsorshipLine(*here, terms.id)->paid, paid->amount);
    PaymentFilter filter;
    filter.sponsorship = terms.id;
    QCOMPARE(payments(*here, filter)->count, 2);
    // The same again would pay twice.
    const auto again = recordSponsorPayment(*here, terms.id, payment, Warnings::Ask, m_context);
    VERIFY_DONE(again);
    QCOMPARE(again->workers, 0);
    QCOMPARE(again->paidBefore, 2);
}

void PaymentsTest::aDroppedPaymentCountsNoMore()
{
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    VERIFY_DONE(recordPayment(*here, worker.id, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400),
                              Warnings::Ask));
    const EvidenceId id = payments(*here, {})->lines.first().payment.id;
    const auto dropped = dropPayment(*here, id);
    VERIFY_DONE(dropped);
    QCOMPARE(payments(*here, {})->count, 0);
    QCOMPARE(statusOfWorker(*here, worker.id)->answer.status, Status::Recorded);
    VERIFY_REFUSED(dropPayment(*here, id), ErrorCode::NotFound);
    VERIFY_DONE(takeBack(*here, dropped->edits));
    QCOMPARE(payments(*here, {})->count, 1);
}

void PaymentsTest::onlyOnesOwnIsDropped_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayDropAny");
    QTest::newRow("kader") << u"kader"_s << false;
    QTest::newRow("operator") << u"operator"_s << true;
}

void PaymentsTest::onlyOnesOwnIsDropped()
{
    QFETCH(QString, role);
    QFETCH(bool, mayDropAny);
    TestRegister here({.role = role});
    TestRegister there({.role = u"operator"_s, .seed = 7});
    const Worker worker = there.recorded(poor(1, u"Siti"_s));
    VERIFY_DONE(recordPayment(*there, worker.id, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400),
                              Warnings::Ask));
    VERIFY_DONE(passOn(there, here));
    VERIFY_DONE(recordPayment(*here, worker.id, paymentOf(u"2026-12"_s, u"2026-12"_s, 8'400),
                              Warnings::Ask));
    const auto all = payments(*here, {});
    VERIFY_DONE(all);
    QCOMPARE(all->lines.size(), 2);
    for (const PaymentLine& line : all->lines) {
        const bool isOwn = line.payment.paidFrom == u"2026-12";
        QCOMPARE(line.mayBeDropped, isOwn || mayDropAny);
        const auto dropped = dropPayment(*here, line.payment.id);
        QCOMPARE(bool(dropped), isOwn || mayDropAny);
        if (!dropped)
            QCOMPARE(dropped.error().code, ErrorCode::Forbidden);
    }
}

void PaymentsTest::theListKnowsWhoStandsForWhom()
{
    TestRegister here;
    const Worker one = here.recorded(poor(1, u"Satu"_s));
    const Worker same = here.recorded(poor(2, u"Satu Juga"_s));
    VERIFY_DONE(
        recordPayment(*here, same.id, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400), Warnings::Ask));
    VERIFY_DONE(joinWorkers(*here, {one.id, same.id, {}}));
    QCOMPARE(payments(*here, {})->lines.first().worker, one.id);
    PaymentFilter filter;
    filter.worker = one.id;
    QCOMPARE(payments(*here, filter)->count, 1);
    const auto check = checkPayment(*here, one.id, paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400));
    QCOMPARE(check->doubts, QList{PaymentDoubt::PaidAlready});
}

void PaymentsTest::theListIsFilteredAndSummedUp()
{
    TestRegister here;
    for (int serial = 1; serial <= 3; ++serial) {
        const Worker worker = here.recorded(poor(serial, u"Orang %1"_s.arg(serial)));
        Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400);
        payment.asOf = u"2026-11-1%1"_s.arg(serial);
        payment.payer = serial == 3 ? u"csr"_s : u"self"_s;
        VERIFY_DONE(recordPayment(*here, worker.id, payment, Warnings::Ask));
    }
    PaymentFilter filter;
    filter.limit = 1;
    const auto all = payments(*here, filter);
    QCOMPARE(all->lines.size(), 1);
    QCOMPARE(all->lines.first().name, u"Orang 3"_s);
    QCOMPARE(all->count, 3);
    QCOMPARE(all->amount, 25'200);
    filter.payer = u"self"_s;
    filter.from = QDate(2026, 11, 12);
    QCOMPARE(payments(*here, filter)->count, 1);
}

void PaymentsTest::thoseOfOneAreFilteredToo_data()
{
    QTest::addColumn<PaymentFilter>("filter");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const char* name, const PaymentFilter& filter, qint64 amount) {
        QTest::newRow(name) << filter << amount;
    };
    PaymentFilter filter;
    row("all", filter, 8'400 + 16'800);
    filter.payer = u"village"_s;
    row("payer", filter, 16'800);
    filter = {};
    filter.from = QDate(2026, 11, 15);
    row("from", filter, 16'800);
    filter = {};
    filter.until = QDate(2026, 11, 15);
    row("until", filter, 8'400);
    filter = {};
    filter.sponsorship = SponsorshipId(QUuid(u"01930000-0000-7000-8000-000000000001"_s));
    row("sponsorship", filter, 16'800);
}

void PaymentsTest::thoseOfOneAreFilteredToo()
{
    QFETCH(PaymentFilter, filter);
    TestRegister here;
    const Worker worker = here.recorded(poor(1, u"Siti"_s));
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 8'400);
    payment.asOf = u"2026-11-10"_s;
    VERIFY_DONE(recordPayment(*here, worker.id, payment, Warnings::Ask));
    payment = paymentOf(u"2026-12"_s, u"2026-12"_s, 16'800);
    payment.payer = u"village"_s;
    payment.sponsorship = u"01930000-0000-7000-8000-000000000001"_s;
    VERIFY_DONE(recordPayment(*here, worker.id, payment, Warnings::Ask));
    filter.worker = worker.id;
    const auto found = payments(*here, filter);
    VERIFY_DONE(found);
    QTEST(qint64(found->amount), "amount");
    // As for everybody, of whom there is only this one.
    filter.worker = {};
    QTEST(qint64(payments(*here, filter)->amount), "amount");
}

TEST_SUITE(PaymentsTest)
#include "tst_payments.moc"

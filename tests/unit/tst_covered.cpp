/// Whether somebody was covered on a day that is past, and for how long: nothing said afterwards makes it sure.
#include "app/domain/covered.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Evidence payment(const QString& on, const QString& from, const QString& until,
                 std::int64_t programmes = 2)
{
    Evidence one = evidence().from(u"receipt"_s).on(on).paidUntil(until).built();
    one.paidFrom = from;
    one.programmes = programmes;
    return one;
}

const QDate kDay(2026, 11, 10);

} // namespace

class CoveredTest : public QObject {
    Q_OBJECT

private slots:
    void theDayIsAnsweredFor_data();
    void theDayIsAnsweredFor();
    void aLateMonthIsNeverShownAsCovered();
    void threeMonthsAreCounted_data();
    void threeMonthsAreCounted();
    void monthsPaidAtOnceAreNoLongMembership();
    void whoWasNoMemberYetCannotBeOneForLong();
    void aGapLeavesItOpen();
    void threeYearsMayHaveGaps();
    void theOrderDoesNotMatter();
    void savingsAreKnownFromPayments_data();
    void savingsAreKnownFromPayments();
};

void CoveredTest::theDayIsAnsweredFor_data()
{
    QTest::addColumn<QList<Evidence>>("all");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("ground");
    const auto branch = [](const char* on, const char* until) {
        return evidence()
            .from(u"branch"_s)
            .on(QString::fromLatin1(on))
            .paidUntil(QString::fromLatin1(until))
            .built();
    };
    const auto said = [](const char* on, const char* state) {
        return evidence()
            .from(u"branch"_s)
            .on(QString::fromLatin1(on))
            .saying(QString::fromLatin1(state))
            .built();
    };
    const auto row = [](const char* name, const QList<Evidence>& all, const char* holds,
                        const char* ground) {
        QTest::newRow(name) << all << QString::fromLatin1(holds) << QString::fromLatin1(ground);
    };
    row("nothing known", {}, "unsure", "nothing_known");
    row("paid before", {branch("2026-11-01", "2026-12")}, "yes", "paid");
    row("paid for that month as the last", {branch("2026-09-20", "2026-11")}, "yes", "paid");
    row("a payment of some months ago", {payment(u"2026-10-02"_s, u"2026-10"_s, u"2026-12"_s)},
        "yes", "paid");
    row("active in the same month", {said("2026-11-03", "active")}, "yes", "paid");
    row("active the month before", {said("2026-10-28", "active")}, "unsure", "nothing_known");
    row("paid on the very day", {payment(u"2026-11-10"_s, u"2026-11"_s, u"2026-12"_s)}, "unsure",
        "same_day");
    row("renewed on the very day",
        {branch("2026-10-01", "2026-11"), payment(u"2026-11-10"_s, u"2026-12"_s, u"2026-12"_s)},
        "yes", "paid");
    row("paid afterwards", {payment(u"2026-11-12"_s, u"2026-11"_s, u"2026-12"_s)}, "unsure",
        "shown_later");
    row("paid afterwards, in arrears before",
        {branch("2026-09-01", "2026-09"), payment(u"2026-11-12"_s, u"2026-10"_s, u"2026-11"_s)},
        "unsure", "shown_later");
    row("paid ahead for later months only", {payment(u"2026-11-02"_s, u"2026-12"_s, u"2027-01"_s)},
        "unsure", "nothing_known");
    row("denied afterwards", {branch("2026-11-01", "2026-12"), said("2026-11-20", "inactive")},
        "unsure", "denied_later");
    row("said later to have ended before",
        {branch("2026-11-01", "2026-12"), branch("2026-11-20", "2026-09")}, "unsure",
        "denied_later");
    row("ended long after", {branch("2026-11-01", "2026-12"), said("2027-06-20", "inactive")},
        "yes", "paid");
    row("in arrears", {branch("2026-10-01", "2026-10")}, "no", "arrears");
    row("lapsed", {branch("2026-05-01", "2026-05")}, "no", "lapsed");
    row("said to be inactive", {said("2026-11-01", "inactive")}, "no", "lapsed");
    row("not registered", {said("2026-11-01", "not_registered")}, "no", "not_member");
    row("refused", {said("2026-10-01", "rejected")}, "no", "not_member");
    Evidence gone = branch("2026-11-01", "2026-12");
    gone.removed = u"yes"_s;
    row("taken back", {gone}, "unsure", "nothing_known");
}

void CoveredTest::theDayIsAnsweredFor()
{
    QFETCH(QList<Evidence>, all);
    const CoverThen cover = coverOn(all, kDay);
    QTEST(QString(wordOf(cover.holds)), "holds");
    QTEST(QString(wordOf(cover.ground)), "ground");
}

void CoveredTest::aLateMonthIsNeverShownAsCovered()
{
    const QList<Evidence> all{
        evidence().from(u"branch"_s).on(u"2026-08-15"_s).paidUntil(u"2026-08"_s).built()};
    QCOMPARE(coverOn(all, QDate(2026, 8, 31)).holds, Holds::Yes);
    for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 10, 15), QDate(2026, 11, 30)})
        QCOMPARE(coverOn(all, day).ground, CoverGround::Arrears);
    QCOMPARE(coverOn(all, QDate(2026, 12, 1)).ground, CoverGround::Lapsed);
}

void CoveredTest::threeMonthsAreCounted_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("longEnough");
    QTest::newRow("the third month after the first") << u"2026-08"_s << u"yes"_s;
    QTest::newRow("in the third month itself") << u"2026-09"_s << u"unsure"_s;
    QTest::newRow("in the second") << u"2026-10"_s << u"no"_s;
    QTest::newRow("in the first") << u"2026-11"_s << u"no"_s;
}

void CoveredTest::threeMonthsAreCounted()
{
    QFETCH(QString, from);
    const CoverThen cover = coverOn({payment(from + u"-02"_s, from, u"2026-12"_s)}, kDay);
    QCOMPARE(cover.holds, Holds::Yes);
    QTEST(QString(wordOf(cover.isMemberFor(3))), "longEnough");
}

void CoveredTest::monthsPaidAtOnceAreNoLongMembership()
{
    // Four months on the paper, two of them lived: the last day of August, then the first of November.
    const QList<Evidence> paid{payment(u"2026-08-31"_s, u"2026-08"_s, u"2026-12"_s)};
    QCOMPARE(coverOn(paid, QDate(2026, 11, 1)).isMemberFor(3), Holds::Unsure);
    QCOMPARE(coverOn(paid, QDate(2026, 11, 29)).isMemberFor(3), Holds::Unsure);
    QCOMPARE(coverOn(paid, QDate(2026, 11, 30)).isMemberFor(3), Holds::Yes);
    // Months before the day of the paper are what somebody typed.
    QCOMPARE(coverOn({payment(u"2026-11-01"_s, u"2026-08"_s, u"2026-12"_s)}, kDay).isMemberFor(3),
             Holds::Unsure);
}

void CoveredTest::whoWasNoMemberYetCannotBeOneForLong()
{
    const QList<Evidence> all{
        evidence().from(u"branch"_s).on(u"2026-10-01"_s).saying(u"not_registered"_s).built(),
        evidence().from(u"branch"_s).on(u"2026-11-01"_s).paidUntil(u"2026-12"_s).built()};
    QCOMPARE(coverOn(all, kDay).isMemberFor(3), Holds::No);
    // Without that, a bare answer leaves open since when.
    QCOMPARE(coverOn(all.mid(1), kDay).isMemberFor(3), Holds::Unsure);
}

void CoveredTest::aGapLeavesItOpen()
{
    const CoverThen cover = coverOn({payment(u"2026-03-02"_s, u"2026-03"_s, u"2026-06"_s),
                                     payment(u"2026-10-02"_s, u"2026-10"_s, u"2026-12"_s)},
                                    kDay);
    QCOMPARE(cover.run(), 2);
    QCOMPARE(cover.paid.size(), 6);
    QCOMPARE(cover.isMemberFor(3), Holds::Unsure);
}

void CoveredTest::threeYearsMayHaveGaps()
{
    QList<Evidence> all{payment(u"2022-01-02"_s, u"2022-01"_s, u"2024-12"_s),
                        payment(u"2026-11-02"_s, u"2026-11"_s, u"2026-12"_s)};
    QCOMPARE(coverOn(all, kDay).hasPaidFor(36), Holds::Yes);
    all[0] = payment(u"2022-01-02"_s, u"2022-01"_s, u"2024-10"_s);
    QCOMPARE(coverOn(all, kDay).hasPaidFor(36), Holds::Unsure);
    QCOMPARE(coverOn(all.mid(1), kDay).hasPaidFor(36), Holds::No);
}

void CoveredTest::theOrderDoesNotMatter()
{
    QList<Evidence> all{
        payment(u"2026-08-02"_s, u"2026-08"_s, u"2026-12"_s),
        evidence().from(u"branch"_s).on(u"2026-07-01"_s).saying(u"not_registered"_s).built(),
        evidence().from(u"jmo"_s).on(u"2026-11-20"_s).paidUntil(u"2026-12"_s).built()};
    const CoverThen one = coverOn(all, kDay);
    std::reverse(all.begin(), all.end());
    const CoverThen other = coverOn(all, kDay);
    QCOMPARE(other.holds, one.holds);
    QCOMPARE(other.ground, one.ground);
    QCOMPARE(other.paid, one.paid);
    QCOMPARE(other.notBefore, one.notBefore);
}

void CoveredTest::savingsAreKnownFromPayments_data()
{
    QTest::addColumn<QList<Evidence>>("all");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("saving");
    QTest::newRow("paid") << QList{payment(u"2026-08-02"_s, u"2026-08"_s, u"2026-08"_s, 3)} << 2
                          << u"yes"_s;
    QTest::newRow("wanted only") << QList<Evidence>() << 3 << u"unsure"_s;
    QTest::newRow("never") << QList{payment(u"2026-08-02"_s, u"2026-08"_s, u"2026-08"_s)} << 2
                           << u"no"_s;
}

void CoveredTest::savingsAreKnownFromPayments()
{
    QFETCH(QList<Evidence>, all);
    QFETCH(int, wanted);
    QTEST(QString(wordOf(isSaving(all, wanted))), "saving");
}

TEST_SUITE(CoveredTest)
#include "tst_covered.moc"

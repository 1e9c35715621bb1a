/// Active or not: evidence boiled down, and the answer for a day.
#include "app/domain/status.h"
#include "tests/runner/suite.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using app::Evidence;
using app::Membership;
using app::NextStep;
using app::Stage;
using app::Status;

class TestStatus : public QObject {
    Q_OBJECT

    static Evidence said(const char* source, const char* asOf, const char* state,
                         const char* paidUntil = "", int id = 1)
    {
        Evidence evidence;
        evidence.id = app::EvidenceId(QUuid(static_cast<uint>(id), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        evidence.source = QString::fromLatin1(source);
        evidence.asOf = QString::fromLatin1(asOf);
        evidence.state = QString::fromLatin1(state);
        evidence.coveredUntil = QString::fromLatin1(paidUntil);
        return evidence;
    }

    static app::StatusAnswer answer(const Evidence& evidence, QDate today,
                                    Stage stage = Stage::Recorded)
    {
        return app::statusOf(app::membershipOf({evidence}), stage, today);
    }

    const QDate m_today{2026, 11, 22};

private slots:
    void theWordsAreFrozen()
    {
        const char* words[] = {"active",         "ending", "arrears",  "inactive", "rejected",
                               "not_registered", "sent",   "recorded", "unknown",  "not_in_data"};
        for (int i = 0; i < 10; ++i) {
            const auto status = static_cast<Status>(i);
            QCOMPARE(app::wordOf(status), QLatin1StringView(words[i]));
            QCOMPARE(app::statusFromWord(QString::fromLatin1(words[i])), status);
        }
        QVERIFY(!app::statusFromWord(u"aktif"));
        const char* steps[] = {"none", "pay", "register", "send", "wait", "check", "fix"};
        for (int i = 0; i < 7; ++i)
            QCOMPARE(app::wordOf(static_cast<NextStep>(i)), QLatin1StringView(steps[i]));
    }

    void theNewestDayDecides()
    {
        const Membership found = app::membershipOf({said("branch", "2026-10-01", "inactive"),
                                                    said("card", "2026-11-01", "active"),
                                                    said("jmo", "2026-09-01", "rejected")});
        QCOMPARE(found.state, u"active"_s);
        QCOMPARE(found.source, u"card"_s);
        QCOMPARE(found.asOf, u"2026-11-01"_s);
    }

    void onOneDayTheStrongerSourceDecides()
    {
        const char* strongestFirst[] = {"branch", "receipt", "jmo", "call", "card", "rumour"};
        for (std::size_t weaker = 1; weaker < std::size(strongestFirst); ++weaker) {
            const char* stronger = strongestFirst[weaker - 1];
            // The larger id must not help the weaker one.
            const Membership found =
                app::membershipOf({said(strongestFirst[weaker], "2026-11-01", "active", "", 9),
                                   said(stronger, "2026-11-01", "inactive", "", 1)});
            QCOMPARE(found.source, QLatin1StringView(stronger));
        }
    }

    void ofEqualsTheLargerIdDecides()
    {
        const Membership found =
            app::membershipOf({said("jmo", "2026-11-01", "active", "2026-12", 2),
                               said("jmo", "2026-11-01", "active", "2026-11", 1)});
        QCOMPARE(found.coveredUntil, u"2026-12"_s);
    }

    void aFactWithoutAMonthTakesTheLatestPaidOne()
    {
        const Evidence receipt = said("receipt", "2026-06-05", "", "2026-12");
        const auto monthAfter = [&](const Evidence& newest) {
            return app::membershipOf({receipt, newest}).coveredUntil;
        };
        QCOMPARE(monthAfter(said("jmo", "2026-11-01", "active")), u"2026-12"_s);
        QCOMPARE(monthAfter(said("card", "2026-11-01", "")), u"2026-12"_s);
        QCOMPARE(monthAfter(said("jmo", "2026-11-01", "inactive")), QString());
        QCOMPARE(monthAfter(said("branch", "2026-11-01", "rejected")), QString());
        QCOMPARE(monthAfter(said("call", "2026-11-01", "not_registered")), QString());
        QCOMPARE(monthAfter(said("branch", "2026-11-01", "active", "2026-11")), u"2026-11"_s);
        QCOMPARE(monthAfter(said("jmo", "2027-02-01", "active")), QString());
    }

    void theNewestMemberNumberIsKept()
    {
        Evidence old = said("branch", "2026-01-01", "active");
        old.memberNumber = u"01234567890"_s;
        Evidence newer = said("card", "2026-05-01", "");
        newer.memberNumber = u"12345678901"_s;
        const Evidence newest = said("jmo", "2026-11-01", "active");
        QCOMPARE(app::membershipOf({old, newest, newer}).memberNumber, u"12345678901"_s);
        QCOMPARE(app::membershipOf({old, newest}).memberNumber, u"01234567890"_s);
    }

    void evidenceWithoutADayIsNone()
    {
        QCOMPARE(
            app::membershipOf({said("branch", "", "active"), said("branch", "soon", "active")}),
            Membership());
        QCOMPARE(app::membershipOf({}), Membership());
    }

    void theOrderOfEvidenceDoesNotMatter()
    {
        const char* sources[] = {"branch", "receipt", "jmo", "call", "card"};
        const char* days[] = {"2026-09-30", "2026-11-01", "2026-11-20"};
        const char* states[] = {"active", "inactive", "rejected", "not_registered", ""};
        const char* months[] = {"", "2026-08", "2026-12"};
        std::mt19937 random(20261122);
        const auto pick = [&random](const auto& from) { return from[random() % std::size(from)]; };
        for (int round = 0; round < 300; ++round) {
            QList<Evidence> evidence;
            for (int id = 1; id <= 6; ++id) {
                evidence.append(said(pick(sources), pick(days), pick(states), pick(months), id));
                evidence.last().memberNumber = id % 2 ? QString::number(id) : QString();
            }
            const Membership expected = app::membershipOf(evidence);
            std::ranges::shuffle(evidence, random);
            QCOMPARE(app::membershipOf(evidence), expected);
        }
    }

    void aPaidMonthIsJudgedByTheCalendar_data()
    {
        QTest::addColumn<QString>("paidUntil");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<Status>("status");
        QTest::addColumn<NextStep>("step");
        const auto row = [](const char* name, const char* paid, QDate today, Status status,
                            NextStep step) {
            QTest::newRow(name) << QString::fromLatin1(paid) << today << status << step;
        };
        row("long to go", "2027-03", {2026, 11, 22}, Status::Active, NextStep::None);
        row("31 days left", "2026-12", {2026, 11, 30}, Status::Active, NextStep::None);
        row("30 days left", "2026-12", {2026, 12, 1}, Status::Ending, NextStep::Pay);
        row("this month", "2026-11", {2026, 11, 22}, Status::Ending, NextStep::Pay);
        row("last day", "2026-11", {2026, 11, 30}, Status::Ending, NextStep::Pay);
        row("one day past", "2026-11", {2026, 12, 1}, Status::Arrears, NextStep::Pay);
        row("three months past", "2026-11", {2027, 2, 28}, Status::Arrears, NextStep::Pay);
        row("four months past", "2026-11", {2027, 3, 1}, Status::Inactive, NextStep::Pay);
        row("years past", "2020-01", {2026, 11, 22}, Status::Inactive, NextStep::Pay);
    }
    void aPaidMonthIsJudgedByTheCalendar()
    {
        QFETCH(QString, paidUntil);
        QFETCH(QDate, today);
        for (const char* state : {"active", ""}) {
            Membership membership;
            membership.asOf = u"2026-11-20"_s;
            membership.source = u"receipt"_s;
            membership.state = QString::fromLatin1(state);
            membership.coveredUntil = paidUntil;
            const auto found = app::statusOf(membership, Stage::Recorded, today);
            QTEST(found.status, "status");
            QTEST(found.nextStep, "step");
            QCOMPARE(found.coveredUntil.text(), paidUntil);
        }
    }

    void aPaymentMadeAheadCoversFromItsFirstMonth()
    {
        Evidence paid = said("receipt", "2026-11-30", "", "2027-02", 2);
        paid.paidFrom = u"2026-12"_s;
        const auto on = [](const QList<Evidence>& evidence, QDate today) {
            return app::statusOf(app::membershipOf(evidence), Stage::Recorded, today).status;
        };
        const Evidence lapsed = said("branch", "2026-09-01", "", "2026-08");
        QCOMPARE(app::membershipOf({paid, lapsed}).state, app::startWord({2026, 12}));
        QCOMPARE(on({paid, lapsed}, {2026, 11, 30}), Status::Unknown);
        QCOMPARE(on({paid, lapsed}, {2026, 12, 1}), Status::Active);
        // What follows on months that are known to be paid leaves no gap.
        const Evidence current = said("branch", "2026-09-01", "", "2026-11");
        QCOMPARE(on({paid, current}, {2026, 11, 30}), Status::Active);
        Evidence before = said("receipt", "2026-11-02", "", "2026-11", 3);
        before.paidFrom = u"2026-11"_s;
        QCOMPARE(on({paid, before, lapsed}, {2026, 11, 30}), Status::Active);
        before.paidFrom = u"2026-12"_s; // paid in two parts, both for later
        before.coveredUntil = u"2026-12"_s;
        paid.paidFrom = u"2027-01"_s;
        QCOMPARE(app::membershipOf({paid, before}).state, app::startWord({2026, 12}));
        // The month in which it was paid is covered by it.
        paid.paidFrom = u"2026-11"_s;
        QCOMPARE(on({paid}, {2026, 11, 30}), Status::Active);
    }

    void aBareActiveAnswersForItsOwnMonthOnly()
    {
        const Evidence october = said("jmo", "2026-10-31", "active");
        QCOMPARE(answer(october, {2026, 10, 31}).status, Status::Active);
        QVERIFY(!answer(october, {2026, 10, 31}).coveredUntil.isValid());
        QCOMPARE(answer(october, {2026, 11, 1}).status, Status::Unknown);
        QCOMPARE(answer(october, {2026, 11, 1}).nextStep, NextStep::Check);
        QCOMPARE(answer(said("jmo", "2025-11-22", "active"), m_today).status, Status::Unknown);
    }

    void activeAfterTheLastKnownMonthIsActive()
    {
        const QList<Evidence> both{said("receipt", "2026-01-05", "", "2026-03"),
                                   said("branch", "2026-11-10", "active")};
        const auto found = app::statusOf(app::membershipOf(both), Stage::Answered, m_today);
        QCOMPARE(found.status, Status::Active);
        QVERIFY(!found.coveredUntil.isValid());
    }

    void saidActiveButPaidOnlyUntilLastMonthIsArrears()
    {
        const Evidence jmo = said("jmo", "2026-11-20", "active", "2026-10");
        QCOMPARE(answer(jmo, m_today).status, Status::Arrears);
    }

    void bareStatesGrowOld_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("age");
        QTest::addColumn<Status>("status");
        QTest::addColumn<NextStep>("step");
        QTest::newRow("inactive") << u"inactive"_s << 90 << Status::Inactive << NextStep::Pay;
        QTest::newRow("inactive, old") << u"inactive"_s << 91 << Status::Unknown << NextStep::Check;
        QTest::newRow("not registered")
            << u"not_registered"_s << 90 << Status::NotRegistered << NextStep::Register;
        QTest::newRow("not registered, old")
            << u"not_registered"_s << 91 << Status::Unknown << NextStep::Check;
        QTest::newRow("rejected") << u"rejected"_s << 0 << Status::Rejected << NextStep::Fix;
        QTest::newRow("rejected, old") << u"rejected"_s << 400 << Status::Rejected << NextStep::Fix;
        QTest::newRow("nothing said") << QString() << 0 << Status::Unknown << NextStep::Check;
        QTest::newRow("a newer word") << u"paused"_s << 0 << Status::Unknown << NextStep::Check;
    }
    void bareStatesGrowOld()
    {
        QFETCH(QString, state);
        QFETCH(int, age);
        Membership membership;
        membership.asOf = m_today.addDays(-age).toString(Qt::ISODate);
        membership.source = u"branch"_s;
        membership.state = state;
        const auto found = app::statusOf(membership, Stage::Answered, m_today);
        QTEST(found.status, "status");
        QTEST(found.nextStep, "step");
        QCOMPARE(found.ageDays, age);
        QCOMPARE(found.source, u"branch"_s);
    }

    void inactiveIsNeverShownAsCovered()
    {
        QCOMPARE(answer(said("branch", "2026-11-01", "inactive", "2027-03"), m_today).status,
                 Status::Inactive);
        QCOMPARE(answer(said("branch", "2026-05-01", "inactive", "2027-03"), m_today).status,
                 Status::Unknown);
        QCOMPARE(answer(said("branch", "2026-05-01", "inactive", "2026-02"), m_today).status,
                 Status::Inactive);
    }

    void withoutEvidenceTheStageAnswers_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Status>("status");
        QTest::addColumn<NextStep>("step");
        QTest::newRow("candidate") << Stage::Candidate << Status::Unknown << NextStep::Register;
        QTest::newRow("recorded") << Stage::Recorded << Status::Recorded << NextStep::Send;
        QTest::newRow("sent") << Stage::Sent << Status::Sent << NextStep::Wait;
        QTest::newRow("answered") << Stage::Answered << Status::Unknown << NextStep::Check;
    }
    void withoutEvidenceTheStageAnswers()
    {
        QFETCH(Stage, stage);
        const auto found = app::statusOf({}, stage, m_today);
        QTEST(found.status, "status");
        QTEST(found.nextStep, "step");
        QVERIFY(!found.asOf.isValid());
        QCOMPARE(found.ageDays, 0);
    }

    void theRulesCanBeSetOtherwise()
    {
        Membership membership{u"2026-11-01"_s, u"branch"_s, {}, u"2026-11"_s, {}};
        const app::StatusRules rules{.endingDays = 5, .arrearsMonths = 1, .staleDays = 10};
        QCOMPARE(app::statusOf(membership, Stage::Sent, {2026, 11, 24}, rules).status,
                 Status::Active);
        QCOMPARE(app::statusOf(membership, Stage::Sent, {2026, 11, 25}, rules).status,
                 Status::Ending);
        QCOMPARE(app::statusOf(membership, Stage::Sent, {2027, 1, 1}, rules).status,
                 Status::Inactive);
        membership = {u"2026-11-01"_s, u"branch"_s, u"active"_s, {}, {}};
        QCOMPARE(app::statusOf(membership, Stage::Sent, {2026, 11, 11}, rules).status,
                 Status::Active);
        QCOMPARE(app::statusOf(membership, Stage::Sent, {2026, 11, 12}, rules).status,
                 Status::Unknown);
    }
};

TEST_SUITE(TestStatus)
#include "tst_status.moc"

#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/history.h"
#include "app/services/joining.h"
#include "app/services/overview.h"
#include "app/services/registration.h"
#include "app/store/listquery.h"
#include "app/store/search.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Two records of one person: one stands, everything attached follows, both sides agree, and it can be undone.
class TestJoining : public QObject {
    Q_OBJECT

private slots:
    void oneStandsAndEverythingAttachedFollows();
    void chosenValuesAreKept();
    void heirsAndPicturesFollowAndReturn();
    void itIsTakenBackExactly();
    void separatedItCountsAgain();
    void joinedInOppositeDirectionsTheOlderStands();
    void joinedInOppositeDirectionsTheyCanBeSeparated();
    void joinedWithDifferentOnesAPersonDecides();
    void apartIsRememberedAndTravels();
    void whatCannotBeJoinedIsRefused();
    void anErasedPersonIsForgottenEverywhere();
    void theOfficeLinksTwoVillages();
    void theOfficeErasesAPersonOfTwoVillages();
    void whoWasLinkedWithAnErasedRecordStandsAgain();
    void linkedInOppositeDirectionsTheOlderStands();
};

namespace {

constexpr auto kOtherVillage = QLatin1StringView("35.15.12.2010");

struct Twice {
    Worker first;
    Worker second;
};

/// The same person, recorded twice; the second time a digit slipped.
Twice twice(TestRegister& here)
{
    Twice pair;
    pair.first = here.recorded(aWorker().withNik(nikNumber(1)).built());
    here.clock.pass(1000);
    pair.second =
        here.recorded(aWorker().withNik(nikNumber(7)).withPhone(u"081299999999"_s).built());
    return pair;
}

Result<Joined> join(TestRegister& here, const Worker& stands, const Worker& other)
{
    return joinWorkers(*here, {stands.id, other.id, {}});
}

void paid(TestRegister& here, const Worker& worker, const QString& until)
{
    const auto done =
        recordEvidence(*here, worker.id,
                       evidence().from(u"branch"_s).on(u"2026-11-20"_s).paidUntil(until).built());
    QVERIFY(done);
}

Status statusOf(TestRegister& here, const QString& nik)
{
    return statusOfNik(*here, nik)->first().answer.status;
}

qsizetype listed(TestRegister& here)
{
    return listKeys(here.connection(), {}, ListOrder::Name)->size();
}

/// Two villages and their office; a person who moved from one to the other is in both.
struct TwoVillages : VillageAndOffice {
    TestRegister other{{.scope = kOtherVillage, .role = {}, .device = u"Laptop B"_s, .seed = 13}};
    Worker here;
    Worker there;

    TwoVillages()
    {
        introduce(other, kOtherVillage, office, kRegency);
        here = village.recorded(aWorker().built());
        other.clock.pass(1000);
        there = other.recorded(aWorker().built());
        toOffice();
        (void)take(office, send(other, u"office"_s));
    }
    bool exchange()
    {
        return toOffice().ok && take(office, send(other, u"office"_s)).ok && toVillage().ok &&
               take(other, send(office, fingerprint(other))).ok;
    }
};

void verifyClean(TestRegister& here)
{
    JobContext context;
    const auto report = checkRegister(*here, context);
    VERIFY_DONE(report);
    QCOMPARE(report->problems, QStringList());
}

} // namespace

void TestJoining::oneStandsAndEverythingAttachedFollows()
{
    TestRegister here;
    const auto [first, second] = twice(here);
    paid(here, second, u"2027-03"_s);
    VERIFY_DONE(join(here, first, second));
    QCOMPARE(listed(here), 1);
    QCOMPARE(overview(*here)->workers, 1);
    // Found by either number, it is the one that stands, with the other's evidence.
    for (const QString& nik : {first.nik, second.nik}) {
        const auto lines = statusOfNik(*here, nik);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().worker->id, first.id);
        QCOMPARE(lines->first().answer.status, Status::Active);
        QCOMPARE(searchWorkers(here.connection(), nik, 5)->size(), 1);
    }
    QCOMPARE(evidenceOf(*here, first.id)->size(), 1);
    // Evidence that comes later under the other record counts too.
    here.clock.pass(1000);
    paid(here, second, u"2027-08"_s);
    QCOMPARE(statusOfNik(*here, first.nik)->first().answer.coveredUntil.text(), u"2027-08"_s);
    verifyClean(here);
}

void TestJoining::chosenValuesAreKept()
{
    TestRegister here;
    const auto [first, second] = twice(here);
    Worker wanted = *worker(*here, first.id);
    wanted.phone = second.phone;
    VERIFY_DONE(joinWorkers(*here, {first.id, second.id, valuesOf(wanted)}));
    QCOMPARE(worker(*here, first.id)->phone, second.phone);
    QCOMPARE(worker(*here, first.id)->nik, first.nik);
}

void TestJoining::heirsAndPicturesFollowAndReturn()
{
    VillageAndOffice pair;
    const auto [first, second] = twice(pair.village);
    for (const Worker& one : {first, second}) {
        Registration registration = *registrationOf(*pair.village, one.id);
        Heir heir;
        heir.name = u"Ahli Waris "_s + one.nik.right(4);
        heir.relation = u"child"_s;
        registration.heirs = {heir};
        registration.photos = {
            *keepPhoto(*pair.village, u"identity_card"_s, "\xFF\xD8\xFF" + one.nik.toLatin1())};
        VERIFY_DONE(recordRegistration(*pair.village, registration, Warnings::Confirmed));
    }
    const auto attached = [](TestRegister& where, const Worker& worker) {
        const Registration all = *registrationOf(*where, worker.id);
        QStringList lines;
        for (const Heir& one : all.heirs)
            lines << one.name;
        for (const Photo& one : all.photos)
            lines << one.digest;
        lines.sort();
        return lines;
    };
    const QStringList ofFirst = attached(pair.village, first);
    const QStringList ofSecond = attached(pair.village, second);
    QCOMPARE(ofFirst.size(), 2);
    QCOMPARE(ofSecond.size(), 2);
    QStringList ofBoth = ofFirst + ofSecond;
    ofBoth.sort();
    const auto joined = join(pair.village, first, second);
    VERIFY_DONE(joined);
    QVERIFY(pair.toOffice().ok);
    for (TestRegister* one : {&pair.village, &pair.office})
        QCOMPARE(attached(*one, first), ofBoth);
    VERIFY_DONE(takeBack(*pair.village, joined->edits));
    QVERIFY(pair.toOffice().ok);
    for (TestRegister* one : {&pair.village, &pair.office}) {
        QCOMPARE(attached(*one, first), ofFirst);
        QCOMPARE(attached(*one, second), ofSecond);
        verifyClean(*one);
    }
}

void TestJoining::itIsTakenBackExactly()
{
    TestRegister here;
    const auto [first, second] = twice(here);
    paid(here, second, u"2027-03"_s);
    Worker wanted = *worker(*here, first.id);
    wanted.phone = second.phone;
    const auto joined = joinWorkers(*here, {first.id, second.id, valuesOf(wanted)});
    VERIFY_DONE(joined);
    const auto back = takeBack(*here, joined->edits);
    VERIFY_DONE(back);
    QCOMPARE(back->left, 0);
    QCOMPARE(listed(here), 2);
    QCOMPARE(worker(*here, first.id)->phone, first.phone);
    QCOMPARE(statusOf(here, first.nik), Status::Recorded);
    QCOMPARE(statusOf(here, second.nik), Status::Active);
    VERIFY_DONE(doAgain(*here, joined->edits));
    QCOMPARE(listed(here), 1);
    QCOMPARE(statusOf(here, first.nik), Status::Active);
    verifyClean(here);
}

void TestJoining::separatedItCountsAgain()
{
    TestRegister here;
    const auto [first, second] = twice(here);
    VERIFY_DONE(join(here, first, second));
    VERIFY_DONE(separateWorker(*here, second.id));
    QCOMPARE(listed(here), 2);
    VERIFY_REFUSED(separateWorker(*here, second.id), ErrorCode::Invalid);
}

void TestJoining::joinedInOppositeDirectionsTheOlderStands()
{
    VillageAndOffice pair;
    const auto [first, second] = twice(pair.village);
    pair.toOffice();
    VERIFY_DONE(join(pair.village, second, first));
    VERIFY_DONE(join(pair.office, first, second));
    pair.toOffice();
    pair.toVillage();
    for (TestRegister* one : {&pair.village, &pair.office}) {
        QCOMPARE(statusOfNik(**one, second.nik)->first().worker->id, first.id);
        QCOMPARE(listed(*one), 1);
        verifyClean(*one);
    }
}

void TestJoining::joinedInOppositeDirectionsTheyCanBeSeparated()
{
    VillageAndOffice pair;
    const auto [first, second] = twice(pair.village);
    pair.toOffice();
    VERIFY_DONE(join(pair.village, second, first));
    VERIFY_DONE(join(pair.office, first, second));
    pair.toOffice();
    pair.toVillage();
    const auto separated = separateWorker(*pair.village, second.id);
    VERIFY_DONE(separated);
    QVERIFY(pair.toOffice().ok);
    for (TestRegister* one : {&pair.village, &pair.office}) {
        QCOMPARE(listed(*one), 2);
        QCOMPARE(one->count("worker WHERE joined_to IS NOT NULL"), 0);
        verifyClean(*one);
    }
    VERIFY_DONE(takeBack(*pair.village, separated->edits));
    QCOMPARE(statusOfNik(*pair.village, second.nik)->first().worker->id, first.id);
    QCOMPARE(listed(pair.village), 1);
}

void TestJoining::joinedWithDifferentOnesAPersonDecides()
{
    VillageAndOffice pair;
    const auto [first, second] = twice(pair.village);
    const Worker third = pair.village.recorded(aWorker().withNik(nikNumber(9)).built());
    pair.toOffice();
    VERIFY_DONE(join(pair.village, first, third));
    VERIFY_DONE(join(pair.office, second, third));
    pair.toOffice();
    QCOMPARE(pair.office.count("worker WHERE in_conflict=1"), 1);
}

void TestJoining::apartIsRememberedAndTravels()
{
    VillageAndOffice pair;
    const auto [first, second] = twice(pair.village);
    const auto apart = keepApart(*pair.village, second.id, first.id);
    VERIFY_DONE(apart);
    pair.toOffice();
    QCOMPARE(pair.office.count("apart WHERE removed IS NULL"), 1);
    VERIFY_DONE(takeBack(*pair.village, apart->edits));
    pair.toOffice();
    QCOMPARE(pair.office.count("apart WHERE removed IS NULL"), 0);
}

void TestJoining::whatCannotBeJoinedIsRefused()
{
    TestRegister here;
    const auto [first, second] = twice(here);
    VERIFY_REFUSED(join(here, first, first), ErrorCode::Invalid);
    VERIFY_DONE(join(here, first, second));
    VERIFY_REFUSED(join(here, first, second), ErrorCode::Invalid);
    VERIFY_REFUSED(joinWorkers(*here, {first.id, WorkerId(QUuid::createUuid()), {}}),
                   ErrorCode::NotFound);
}

void TestJoining::anErasedPersonIsForgottenEverywhere()
{
    VillageAndOffice pair;
    const auto [first, second] = twice(pair.village);
    paid(pair.village, second, u"2027-03"_s);
    VERIFY_DONE(join(pair.village, first, second));
    pair.toOffice();
    VERIFY_REFUSED(eraseWorker(*pair.village, first.id, u"boredom"_s), ErrorCode::Invalid);
    const auto erased = eraseWorker(*pair.village, first.id, u"request"_s);
    VERIFY_DONE(erased);
    QCOMPARE(erased->records, 2);
    pair.toOffice();
    for (TestRegister* one : {&pair.village, &pair.office}) {
        QCOMPARE(one->count("worker"), 0);
        QCOMPARE(one->count("evidence"), 0);
        QCOMPARE(one->count("change WHERE kind IN ('worker','evidence') AND body IS NOT NULL"), 0);
        QVERIFY(searchWorkers(one->connection(), first.name, 5)->isEmpty());
        verifyClean(*one);
    }
}

void TestJoining::theOfficeLinksTwoVillages()
{
    VillageAndOffice pair;
    TestRegister other{{.scope = kOtherVillage, .role = {}, .device = u"Laptop B"_s, .seed = 13}};
    introduce(other, kOtherVillage, pair.office, kRegency);
    const Worker here = pair.village.recorded(aWorker().built());
    const Worker there = other.recorded(aWorker().built());
    pair.toOffice();
    QVERIFY(take(pair.office, send(other, u"office"_s)).ok);
    paid(pair.office, here, u"2027-03"_s);
    // She lives in the other village now: that record stands.
    VERIFY_DONE(join(pair.office, there, here));
    QCOMPARE(statusOfNik(*pair.office, here.nik)->size(), 1);
    QCOMPARE(statusOfNik(*pair.office, here.nik)->first().worker->id, there.id);
    // Evidence stays where it is: one village cannot make another village's worker look covered.
    QCOMPARE(statusOfNik(*pair.office, here.nik)->first().answer.status, Status::Sent);
    pair.toVillage();
    QCOMPARE(listed(pair.village), 0);
    QCOMPARE(statusOfNik(*pair.village, here.nik)->size(), 1);
    verifyClean(pair.village);
    verifyClean(pair.office);
}

void TestJoining::theOfficeErasesAPersonOfTwoVillages()
{
    TwoVillages three;
    VERIFY_DONE(join(three.office, three.there, three.here));
    const auto erased = eraseWorker(*three.office, three.there.id, u"request"_s);
    VERIFY_DONE(erased);
    QCOMPARE(erased->records, 2);
    QVERIFY(three.exchange());
    for (TestRegister* one : {&three.village, &three.office, &three.other}) {
        QCOMPARE(one->count("worker"), 0);
        QCOMPARE(one->count("change WHERE kind='worker' AND body IS NOT NULL"), 0);
        verifyClean(*one);
    }
}

void TestJoining::whoWasLinkedWithAnErasedRecordStandsAgain()
{
    TwoVillages three;
    VERIFY_DONE(join(three.office, three.there, three.here));
    QVERIFY(three.exchange());
    QCOMPARE(listed(three.village), 0);
    // The other village erases what it has; of the first village's record it knows nothing.
    VERIFY_DONE(eraseWorker(*three.other, three.there.id, u"request"_s));
    QVERIFY(three.exchange());
    QCOMPARE(three.office.count("worker"), 1);
    for (TestRegister* one : {&three.village, &three.office}) {
        QCOMPARE(listed(*one), 1);
        QCOMPARE(worker(**one, three.here.id)->name, three.here.name);
        QCOMPARE(one->count("worker WHERE joined_to IS NOT NULL"), 0);
        verifyClean(*one);
    }
    // A join that had not heard of it comes to nothing as well.
    VERIFY_REFUSED(join(three.office, three.there, three.here), ErrorCode::NotFound);
}

void TestJoining::linkedInOppositeDirectionsTheOlderStands()
{
    TwoVillages three;
    TestRegister district({.scope = u"35.15.12"_s, .role = {}, .device = u"Camat"_s, .seed = 14});
    introduce(district, u"35.15.12"_s, three.office, kRegency);
    QVERIFY(take(district, send(three.office, fingerprint(district))).ok);
    VERIFY_DONE(join(three.office, three.there, three.here));
    VERIFY_DONE(join(district, three.here, three.there));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(take(three.office, send(district, u"office"_s)).ok);
        QVERIFY(take(district, send(three.office, fingerprint(district))).ok);
        QVERIFY(three.exchange());
    }
    for (TestRegister* one : {&three.office, &district}) {
        QCOMPARE(listed(*one), 1);
        QCOMPARE(one->count("worker WHERE joined_to IS NOT NULL"), 1);
        verifyClean(*one);
    }
    QCOMPARE(listed(three.village) + listed(three.other), 1);
}

TEST_SUITE(TestJoining)
#include "tst_joining.moc"

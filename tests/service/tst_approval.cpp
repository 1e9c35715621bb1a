/// The village head approves before anything leaves the village, when that is wanted.
#include "app/services/branchselection.h"
#include "app/services/guarding/approval.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/people.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A village whose head wants to approve, a kader of it, and its office.
struct Place {
    TestRegister village{{.scope = kVillage, .role = u"head"_s, .seed = 21}};
    TestRegister office{{.scope = kRegency, .device = u"Kantor"_s, .seed = 22}};

    Place()
    {
        introduce(village, kVillage, office, kRegency);
        if (!addPerson(*village, {u"Bu Sari"_s, u"kader"_s}, Secret::fromText(u"mawar merah"_s)))
            qFatal("no kader");
    }
    std::unique_ptr<Session> kader()
    {
        auto opened = openRegister(village.directory(), Secret::fromText(u"mawar merah"_s),
                                   village.environment());
        return opened ? *std::move(opened) : nullptr;
    }
    std::int64_t waiting() { return approvalStanding(*village)->changes; }
    int atOffice() { return int(office.count("worker")); }
    BatchTaken send()
    {
        const auto taken = take(office, app::test::send(village, u"office"_s));
        if (!taken.ok)
            qWarning() << codeOf(taken.reason->code) << taken.reason->detail;
        return taken;
    }
    bool approveAll() { return bool(approve(*village, approvalStanding(*village)->upto)); }
};

Worker numbered(int number)
{
    return aWorker().named(u"Warga %1"_s.arg(number)).withNik(nikNumber(number)).built();
}

} // namespace

class ApprovalTest : public QObject {
    Q_OBJECT

private slots:
    void nothingWaitsUnlessItIsWanted();
    void whatWaitsDoesNotLeave();
    void whatCameWhileLookingStillWaits();
    void whatWaitsIsShownByWorker();
    void insideTheVillageEverythingGoes();
    void anotherDevicesWorkWaitsToo();
    void whatStandsOnAnothersWorkWaitsWithIt();
    void theBranchListLeavesOutWhatWaits();
    void whoWorksHereNeedsNoApproval();
    void onlyTheHeadApproves();
    void aNumberGivenAgainIsNotApproved();
};

void ApprovalTest::nothingWaitsUnlessItIsWanted()
{
    Place place;
    place.village.recorded(numbered(1));
    QVERIFY(!approvalStanding(*place.village)->isNeeded);
    QCOMPARE(place.waiting(), 0);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 1);
    // Switched on, what is here counts as seen.
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    QCOMPARE(place.waiting(), 0);
}

void ApprovalTest::whatWaitsDoesNotLeave()
{
    Place place;
    place.village.recorded(numbered(1));
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    {
        const auto kader = place.kader();
        VERIFY_DONE(recordWorker(*kader, numbered(2), Warnings::Confirmed));
    }
    QCOMPARE(place.waiting(), 1);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 1);
    // Again: nothing new, and nothing lost.
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 1);
    QVERIFY(place.approveAll());
    QCOMPARE(place.waiting(), 0);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 2);
    JobContext context;
    QVERIFY(checkRegister(*place.office, context)->ok);
    // An edit waits like a registration; the office keeps what it has.
    Worker changed = numbered(2);
    {
        const auto kader = place.kader();
        changed = workersWithNik(*kader, changed.nik)->first();
        changed.address = u"Jalan Mawar 9"_s;
        VERIFY_DONE(recordWorker(*kader, changed, Warnings::Confirmed));
    }
    QVERIFY(place.send().ok);
    QVERIFY(workersWithNik(*place.office, changed.nik)->first().address != changed.address);
    VERIFY_DONE(setApproval(*place.village, Approval::NotNeeded));
    QVERIFY(place.send().ok);
    QCOMPARE(workersWithNik(*place.office, changed.nik)->first().address, changed.address);
}

void ApprovalTest::whatCameWhileLookingStillWaits()
{
    Place place;
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    place.village.recorded(numbered(1));
    const auto seen = approvalStanding(*place.village);
    place.village.recorded(numbered(2));
    VERIFY_DONE(approve(*place.village, seen->upto));
    QCOMPARE(place.waiting(), 1);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 1);
    VERIFY_REFUSED(approve(*place.village, seen->upto + 1000), ErrorCode::Invalid);
    // What was approved stays so.
    VERIFY_DONE(approve(*place.village, 1));
    QCOMPARE(place.waiting(), 1);
}

void ApprovalTest::whatWaitsIsShownByWorker()
{
    Place place;
    const Worker old = place.village.recorded(numbered(1));
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    {
        const auto kader = place.kader();
        Worker changed = old;
        changed.address = u"Jalan Mawar 9"_s;
        VERIFY_DONE(recordWorker(*kader, changed, Warnings::Confirmed));
        VERIFY_DONE(recordWorker(*kader, numbered(2), Warnings::Confirmed));
    }
    const auto lines = awaitingApproval(*place.village, 10);
    VERIFY_DONE(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).name, u"Warga 2"_s);
    QVERIFY(lines->at(0).isNew);
    QCOMPARE(lines->at(0).by, u"Bu Sari"_s);
    QCOMPARE(lines->at(1).name, u"Warga 1"_s);
    QVERIFY(!lines->at(1).isNew);
    QCOMPARE(lines->at(1).fields, QByteArrayList{"address"});
}

void ApprovalTest::insideTheVillageEverythingGoes()
{
    Place place;
    TestRegister sibling({.scope = kVillage, .device = u"Laptop Kedua"_s, .seed = 23});
    introduce(place.village, kVillage, sibling, kVillage);
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    place.village.recorded(numbered(1));
    QVERIFY(take(sibling, send(place.village, fingerprint(sibling))).ok);
    QCOMPARE(sibling.count("worker"), 1);
}

void ApprovalTest::anotherDevicesWorkWaitsToo()
{
    Place place;
    TestRegister sibling({.scope = kVillage, .device = u"Laptop Kedua"_s, .seed = 23});
    introduce(place.village, kVillage, sibling, kVillage);
    introduce(sibling, kVillage, place.office, kRegency);
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    sibling.recorded(numbered(1));
    QVERIFY(take(place.village, send(sibling, fingerprint(place.village))).ok);
    QVERIFY(place.waiting() > 0);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 0);
    QVERIFY(place.approveAll());
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 1);
}

void ApprovalTest::whatStandsOnAnothersWorkWaitsWithIt()
{
    Place place;
    TestRegister sibling({.scope = kVillage, .device = u"Laptop Kedua"_s, .seed = 23});
    introduce(place.village, kVillage, sibling, kVillage);
    introduce(sibling, kVillage, place.office, kRegency);
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    sibling.recorded(numbered(1));
    QVERIFY(take(place.village, send(sibling, fingerprint(place.village))).ok);
    // Edited here and approved, then more comes of the other device, signed only at its end.
    Worker changed = workersWithNik(*place.village, nikNumber(1))->first();
    changed.address = u"Jalan Mawar 9"_s;
    VERIFY_DONE(recordWorker(*place.village, changed, Warnings::Confirmed));
    QVERIFY(place.approveAll());
    sibling.recorded(numbered(2));
    QVERIFY(take(place.village, send(sibling, fingerprint(place.village))).ok);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 0);
    QVERIFY(place.approveAll());
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 2);
    QCOMPARE(workersWithNik(*place.office, nikNumber(1))->first().address, changed.address);
}

void ApprovalTest::theBranchListLeavesOutWhatWaits()
{
    Place place;
    place.village.recorded(numbered(1));
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    place.village.recorded(numbered(2));
    JobContext context;
    const auto before = selectForBranch(*place.village, {}, context);
    VERIFY_DONE(before);
    QCOMPARE(before->ready, 1);
    QCOMPARE(before->leftOut.size(), 1);
    QCOMPARE(before->leftOut.first().reasons.first().problem, u"not_approved"_s);
    QVERIFY(place.approveAll());
    QCOMPARE(selectForBranch(*place.village, {}, context)->ready, 2);
}

void ApprovalTest::whoWorksHereNeedsNoApproval()
{
    Place place;
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    QVERIFY(place.send().ok);
    const auto before = place.office.count("user");
    VERIFY_DONE(
        addPerson(*place.village, {u"Bu Tini"_s, u"kader"_s}, Secret::fromText(u"anggrek ungu"_s)));
    QCOMPARE(place.waiting(), 0);
    QVERIFY(place.send().ok);
    QCOMPARE(place.office.count("user"), before + 1);
}

void ApprovalTest::onlyTheHeadApproves()
{
    TestRegister village; // an operator's
    VERIFY_REFUSED(setApproval(*village, Approval::Needed), ErrorCode::Forbidden);
    VERIFY_REFUSED(approve(*village, 1), ErrorCode::Forbidden);
    QVERIFY(!approvalStanding(*village)->mayGive);
    Place place;
    QVERIFY(approvalStanding(*place.village)->mayGive);
}

void ApprovalTest::aNumberGivenAgainIsNotApproved()
{
    Place place;
    TestRegister sibling({.scope = kVillage, .device = u"Laptop Kedua"_s, .seed = 23});
    introduce(place.village, kVillage, sibling, kVillage);
    VERIFY_DONE(setApproval(*place.village, Approval::Needed));
    for (int i = 1; i <= 5; ++i)
        sibling.recorded(numbered(i));
    QVERIFY(take(place.village, send(sibling, fingerprint(place.village))).ok);
    QVERIFY(place.approveAll());
    JobContext context;
    VERIFY_DONE(undoLastMerge(*place.village, context));
    place.village.recorded(numbered(9));
    QVERIFY(place.waiting() > 0);
    QVERIFY(place.send().ok);
    QCOMPARE(place.atOffice(), 0);
}

TEST_SUITE(ApprovalTest)
#include "tst_approval.moc"

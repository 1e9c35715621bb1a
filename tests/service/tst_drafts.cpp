#include "app/services/drafts.h"
#include "app/services/guarding/people.h"
#include "app/services/overview.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class DraftsTest : public QObject {
    Q_OBJECT

private slots:
    void everythingTypedIsThereAfterARestart();
    void aDraftIsKeptOnce();
    void anOlderOneThatIsLateDoesNotStand();
    void theMostRecentComesFirst();
    void aDroppedDraftIsGone();
    void draftsAreNoWorkers();
    void anotherPersonsDraftsAreNotSeen();
};

void DraftsTest::everythingTypedIsThereAfterARestart()
{
    TestRegister here;
    Draft draft{QUuid::createUuid(), {}, aWorker().built()};
    draft.worker.id = WorkerId(QUuid::createUuid());
    draft.worker.scope = kVillage;
    draft.worker.welfareDecile = 3;
    draft.worker.note = u"Baris satu\nbaris \"dua\""_s;
    VERIFY_DONE(keepDraft(*here, draft));
    here.reopen();
    const auto kept = drafts(*here);
    VERIFY_DONE(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().id, draft.id);
    QCOMPARE(kept->first().worker, draft.worker);
    QCOMPARE(kept->first().changed.toMSecsSinceEpoch(), here.clock.nowMs());
}

void DraftsTest::aDraftIsKeptOnce()
{
    TestRegister here;
    Draft draft{QUuid::createUuid(), {}, {}};
    draft.worker.name = u"Sla"_s;
    VERIFY_DONE(keepDraft(*here, draft));
    draft.worker.name = u"Slamet"_s;
    VERIFY_DONE(keepDraft(*here, draft));
    QCOMPARE(drafts(*here)->size(), 1);
    QCOMPARE(drafts(*here)->first().worker.name, u"Slamet"_s);
}

void DraftsTest::anOlderOneThatIsLateDoesNotStand()
{
    TestRegister here;
    const QUuid id = QUuid::createUuid();
    const Draft newer{id, {}, aWorker().named(u"Siti Aminah"_s).built()};
    const Draft older{id, {}, aWorker().named(u"Siti"_s).built()};
    VERIFY_DONE(keepDraft(*here, newer));
    bool wasAlone = false;
    const JobContext late({}, [&] {
        wasAlone =
            here.connection().isInTransaction(); // asked before that, somebody could come between
        return true;
    });
    VERIFY_REFUSED(keepDraft(*here, older, late), ErrorCode::Cancelled);
    QVERIFY(wasAlone);
    QCOMPARE(drafts(*here)->first().worker.name, newer.worker.name);
}

void DraftsTest::theMostRecentComesFirst()
{
    TestRegister here;
    const Draft first{QUuid::createUuid(), {}, {}};
    const Draft second{QUuid::createUuid(), {}, {}};
    VERIFY_DONE(keepDraft(*here, first));
    here.clock.pass(1000);
    VERIFY_DONE(keepDraft(*here, second));
    QCOMPARE(drafts(*here)->first().id, second.id);
    here.clock.pass(1000);
    VERIFY_DONE(keepDraft(*here, first));
    QCOMPARE(drafts(*here)->first().id, first.id);
}

void DraftsTest::aDroppedDraftIsGone()
{
    TestRegister here;
    const Draft draft{QUuid::createUuid(), {}, aWorker().built()};
    VERIFY_DONE(keepDraft(*here, draft));
    VERIFY_DONE(dropDraft(*here, draft.id));
    QVERIFY(drafts(*here)->isEmpty());
    VERIFY_DONE(dropDraft(*here, draft.id));
}

void DraftsTest::draftsAreNoWorkers()
{
    TestRegister here;
    const auto before = here.count("change");
    VERIFY_DONE(keepDraft(*here, {QUuid::createUuid(), {}, aWorker().built()}));
    QCOMPARE(here.count("worker"), 0);
    QCOMPARE(here.count("change"), before);
}

void DraftsTest::anotherPersonsDraftsAreNotSeen()
{
    TestRegister here;
    Draft hers{QUuid::createUuid(), {}, {}};
    hers.worker.name = u"Setengah Jadi"_s;
    const auto sari =
        addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, Secret::fromText(u"mawar merah"_s));
    VERIFY_DONE(sari);
    {
        const auto session =
            openRegister(here.directory(), Secret::fromText(u"mawar merah"_s), here.environment());
        VERIFY_DONE(session);
        VERIFY_DONE(keepDraft(**session, hers));
        QCOMPARE(drafts(**session)->size(), 1);
        QCOMPARE(overview(**session)->drafts, 1);
    }
    QCOMPARE(drafts(*here)->size(), 0);
    QCOMPARE(overview(*here)->drafts, 0);
    // Whoever leaves leaves it to who let them go.
    VERIFY_DONE(dismissPerson(*here, *sari));
    QCOMPARE(drafts(*here)->size(), 1);
    QCOMPARE(drafts(*here)->first().worker.name, hers.worker.name);
}

TEST_SUITE(DraftsTest)
#include "tst_drafts.moc"

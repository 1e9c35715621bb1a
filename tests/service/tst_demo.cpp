#include "app/services/cases/cases.h"
#include "app/services/demo.h"
#include "app/services/exporting.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visits.h"
#include "app/services/overview.h"
#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/payments.h"
#include "tests/runner/suite.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class DemoTest : public QObject {
    Q_OBJECT

private slots:
    void aDemoIsAPracticeRegisterFullOfPeople();
    void everyPageHasSomethingToShow();
    void itOpensAgainWithItsPassphrase();
    void theSameSeedGivesTheSamePeople();
    void anAreaIsSpreadOverItsVillages();
    void aRegisterThatIsThereIsNotReplaced();
    void aStoppedDemoLeavesNothing();

private:
    Result<std::unique_ptr<Session>> make(const QString& name, std::int64_t workers,
                                          std::uint64_t seed = 1)
    {
        JobContext context;
        DemoOptions options;
        options.directory = m_folder.filePath(name);
        options.workers = workers;
        options.seed = seed;
        return createDemo(options, environment(), context);
    }
    Environment environment() { return {m_clock, m_entropy, reference()}; }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    SystemEntropy m_entropy;
};

void DemoTest::aDemoIsAPracticeRegisterFullOfPeople()
{
    const auto demo = make(u"penuh"_s, 300);
    VERIFY_DONE(demo);
    QVERIFY((*demo)->isPractice());
    const auto figures = overview(**demo);
    VERIFY_DONE(figures);
    QCOMPARE(figures->workers, 300);
    QVERIFY(figures->byStatus.value(Status::Unknown) > 100);
    QVERIFY(figures->byStatus.value(Status::Recorded) > 50);
    QVERIFY(figures->byStatus.value(Status::Active) > 0);
}

void DemoTest::everyPageHasSomethingToShow()
{
    const auto demo = make(u"ramai"_s, 400);
    VERIFY_DONE(demo);
    Session& session = **demo;
    QVERIFY(dueVisits(session)->all() > 2);
    JobContext context;
    const auto meetings = gatherings(session, context);
    VERIFY_DONE(meetings);
    QCOMPARE(meetings->size(), 1);
    QCOMPARE(meetings->first().known, 6);
    const auto programmes = sponsorships(session);
    VERIFY_DONE(programmes);
    QCOMPARE(programmes->size(), 1);
    const auto list = allocationOf(session, programmes->first().sponsorship.id, context);
    VERIFY_DONE(list);
    QVERIFY(list->granted > 10);
    QCOMPARE(list->stoppedBy, Limit::Budget);
    QCOMPARE(payments(session, {})->count, 4);
    const auto known = cases(session, CaseStanding::Open);
    VERIFY_DONE(known);
    QCOMPARE(known->size(), 1);
    QCOMPARE(known->first().step, CaseStep::Report);
}

void DemoTest::itOpensAgainWithItsPassphrase()
{
    VERIFY_DONE(make(u"lagi"_s, 5));
    const auto session = openRegister(m_folder.filePath(u"lagi"_s),
                                      Secret::fromText(demoPassphrase()), environment());
    VERIFY_DONE(session);
    QCOMPARE(overview(**session)->workers, 5);
}

void DemoTest::theSameSeedGivesTheSamePeople()
{
    const auto peopleOf = [this](const QString& name, std::uint64_t seed) {
        QStringList people;
        const auto demo = make(name, 60, seed);
        if (!demo)
            return people;
        const auto keys = listWorkers(**demo, {}, WorkerOrder::Newest);
        const auto lines = linesFor(**demo, *keys);
        for (const WorkerLine& line : *lines)
            people << line.nik + u' ' + line.name + u' ' + wordOf(line.status.status);
        return people;
    };
    const QStringList first = peopleOf(u"a"_s, 7);
    QCOMPARE(first.size(), 60);
    QCOMPARE(peopleOf(u"b"_s, 7), first);
    QVERIFY(peopleOf(u"c"_s, 8) != first);
}

void DemoTest::anAreaIsSpreadOverItsVillages()
{
    JobContext context;
    DemoOptions options;
    options.directory = m_folder.filePath(u"kecamatan"_s);
    options.workers = 50;
    options.scope = u"35.15.12"_s;
    const auto demo = createDemo(options, environment(), context);
    VERIFY_DONE(demo);
    QCOMPARE((*demo)->scope(), u"35.15.12"_s);
    QCOMPARE(overview(**demo)->workers, 50);
    const auto villages = (*demo)->store().connection().number(
        "SELECT count(DISTINCT scope) FROM worker WHERE scope LIKE '35.15.12.%'");
    VERIFY_DONE(villages);
    const auto all = reference().regions.childrenOf(u"35.15.12"_s);
    QVERIFY(all.size() > 5);
    QCOMPARE(*villages, all.size());
}

void DemoTest::aRegisterThatIsThereIsNotReplaced()
{
    VERIFY_DONE(make(u"ada"_s, 5));
    VERIFY_REFUSED(make(u"ada"_s, 6), ErrorCode::AlreadyThere);
    const auto session = openRegister(m_folder.filePath(u"ada"_s),
                                      Secret::fromText(demoPassphrase()), environment());
    VERIFY_DONE(session);
    QCOMPARE(overview(**session)->workers, 5);
}

void DemoTest::aStoppedDemoLeavesNothing()
{
    int asked = 0;
    JobContext context({}, [&asked] { return ++asked > 20; });
    DemoOptions options;
    options.directory = m_folder.filePath(u"batal"_s);
    VERIFY_REFUSED(createDemo(options, environment(), context), ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(options.directory));
}

TEST_SUITE(DemoTest)
#include "tst_demo.moc"

/// Long work: in order, off this thread, cancellable, and silent for the dead and while locked.
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"

#include <QSignalSpy>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Work that waits until a test lets it go.
class Gate {
public:
    void open() { *m_open = true; }
    auto work()
    {
        return [open = m_open](app::Session&, app::JobContext& context) -> app::Result<int> {
            while (!*open) {
                if (context.isCancelled())
                    return app::Error{app::ErrorCode::Cancelled, {}};
                QThread::yieldCurrentThread();
            }
            return 1;
        };
    }

private:
    std::shared_ptr<std::atomic<bool>> m_open = std::make_shared<std::atomic<bool>>(false);
};

auto answering(int value)
{
    return [value](app::Session&, app::JobContext&) -> app::Result<int> { return value; };
}

} // namespace

class DeskTest : public QObject {
    Q_OBJECT

private slots:
    void workIsDoneInOrder();
    void workRunsOnAnotherThreadWithItsOwnSession();
    void progressArrivesHere();
    void aDeadReceiverHearsNothing();
    void cancelledWorkEndsAsCancelled();
    void waitingWorkIsCancelledBeforeItBegins();
    void closingStopsWhatRuns();
    void aLockedDeskHoldsAnswersBack();
    void workAskedForBeforeALockIsStillDone();
    void changesReachEveryone();
    void patientWorkSeesThatOthersWait();
};

void DeskTest::patientWorkSeesThatOthersWait()
{
    tests::PageFixture fixture;
    ui::Desk& desk = fixture.desk();
    QStringList ended;
    desk.run(
        this,
        [&desk](app::Session&, app::JobContext& context) -> app::Result<bool> {
            while (!desk.isAwaited() && !context.isCancelled())
                QThread::yieldCurrentThread();
            return desk.isAwaited();
        },
        [&](const app::Result<bool>& wasAwaited) {
            ended << (*wasAwaited ? u"gave way"_s : u"alone"_s);
        });
    desk.run(this, answering(1), [&](const app::Result<int>&) { ended << u"somebody's"_s; });
    QTRY_COMPARE(ended, (QStringList{u"gave way"_s, u"somebody's"_s}));
    QVERIFY(!desk.isAwaited());
}

void DeskTest::workIsDoneInOrder()
{
    tests::PageFixture fixture;
    QList<int> seen;
    for (int at = 0; at < 5; ++at)
        fixture.desk().run(this, answering(at),
                           [&seen](const app::Result<int>& result) { seen.append(*result); });
    QVERIFY(fixture.desk().isBusy());
    QTRY_COMPARE(seen, (QList<int>{0, 1, 2, 3, 4}));
    QTRY_VERIFY(!fixture.desk().isBusy());
}

void DeskTest::workRunsOnAnotherThreadWithItsOwnSession()
{
    tests::PageFixture fixture;
    const app::Session* here = &fixture.session();
    bool apart = false;
    bool done = false;
    fixture.desk().run(
        this,
        [here, thread = QThread::currentThread()](app::Session& session, app::JobContext&)
            -> app::Result<bool> { return &session != here && QThread::currentThread() != thread; },
        [&](const app::Result<bool>& result) {
            apart = result && *result;
            done = true;
        });
    QTRY_VERIFY(done);
    QVERIFY(apart);
}

void DeskTest::progressArrivesHere()
{
    tests::PageFixture fixture;
    QList<std::int64_t> seen;
    bool done = false;
    fixture.desk().run(
        this,
        [](app::Session&, app::JobContext& context) -> app::Result<int> {
            context.progress(7, 7);
            return 1;
        },
        [&done](const app::Result<int>&) { done = true; },
        [&seen](std::int64_t finished, std::int64_t) { seen.append(finished); });
    QTRY_VERIFY(done);
    QCOMPARE(seen, QList<std::int64_t>{7});
}

void DeskTest::aDeadReceiverHearsNothing()
{
    tests::PageFixture fixture;
    bool heard = false;
    bool after = false;
    auto receiver = std::make_unique<QObject>();
    fixture.desk().run(receiver.get(), answering(1),
                       [&heard](const app::Result<int>&) { heard = true; });
    receiver.reset();
    fixture.desk().run(this, answering(2), [&after](const app::Result<int>&) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(!heard);
}

void DeskTest::cancelledWorkEndsAsCancelled()
{
    tests::PageFixture fixture;
    Gate gate;
    std::optional<app::ErrorCode> code;
    ui::JobHandle job =
        fixture.desk().run(this, gate.work(), [&code](const app::Result<int>& result) {
            if (!result)
                code = result.error().code;
        });
    job.cancel();
    QTRY_COMPARE(code, std::optional(app::ErrorCode::Cancelled));
}

void DeskTest::waitingWorkIsCancelledBeforeItBegins()
{
    tests::PageFixture fixture;
    Gate gate;
    auto began = std::make_shared<std::atomic<bool>>(false);
    bool ended = false;
    fixture.desk().run(this, gate.work(), [](const app::Result<int>&) {});
    ui::JobHandle job = fixture.desk().run(
        this,
        [began](app::Session&, app::JobContext&) -> app::Result<int> {
            *began = true;
            return 1;
        },
        [&ended](const app::Result<int>& result) {
            ended = !result && result.error().code == app::ErrorCode::Cancelled;
        });
    job.cancel();
    gate.open();
    QTRY_VERIFY(ended);
    QVERIFY(!*began);
}

void DeskTest::closingStopsWhatRuns()
{
    bool heard = false;
    {
        tests::PageFixture fixture;
        Gate gate; // never opened: only cancelling ends it
        fixture.desk().run(this, gate.work(), [&heard](const app::Result<int>&) { heard = true; });
        fixture.desk().run(this, answering(1), [&heard](const app::Result<int>&) { heard = true; });
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!heard);
}

void DeskTest::aLockedDeskHoldsAnswersBack()
{
    tests::PageFixture fixture;
    auto again = fixture.session().again();
    QVERIFY(again);
    int answer = 0;
    fixture.desk().run(this, answering(5),
                       [&answer](const app::Result<int>& result) { answer = *result; });
    fixture.desk().lock();
    QVERIFY(fixture.desk().isLocked());
    QTRY_VERIFY(!fixture.desk().isBusy());
    QCOMPARE(answer, 0);
    fixture.desk().unlock(*std::move(again));
    QCOMPARE(answer, 5);
}

void DeskTest::workAskedForBeforeALockIsStillDone()
{
    tests::PageFixture fixture;
    auto again = fixture.session().again();
    QVERIFY(again);
    Gate gate;
    QString scope;
    fixture.desk().run(this, gate.work(), [](const app::Result<int>&) {});
    fixture.desk().run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<QString> {
            return session.scope();
        },
        [&scope](const app::Result<QString>& result) { scope = *result; });
    fixture.desk().lock();
    gate.open();
    QTRY_VERIFY(!fixture.desk().isBusy());
    fixture.desk().unlock(*std::move(again));
    QCOMPARE(scope, u"35.15.12.2004"_s);
}

void DeskTest::changesReachEveryone()
{
    tests::PageFixture fixture;
    QByteArray kind;
    connect(&fixture.desk(), &ui::Desk::changed, this,
            [&kind](const app::Changes& changes) { kind = *changes.kinds.cbegin(); });
    fixture.desk().announce({{"worker"}, {}});
    QCOMPARE(kind, QByteArray("worker"));
}

TEST_SUITE(DeskTest)
#include "tst_desk.moc"

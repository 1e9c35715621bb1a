/// The office's day: a folder of batches, some of them bad, taken in; the branch's answers; a reply for every village.
#include "app/services/lookalikes.h"
#include "app/services/statuses.h"
#include "app/services/undoing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/officefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMerged = OfficeFolder::kTaken * OfficeFolder::kWorkersEach;

} // namespace

class TestOfficeDay : public QObject {
    Q_OBJECT

private slots:
    void init() { m_day = std::make_unique<OfficeFolder>(); }
    void cleanup() { m_day.reset(); }
    void badFilesAreSetAsideAndTheRestIsMerged();
    void theBranchsAnswersReachTheVillages();
    void stoppedHalfWayWhatWasTakenStays();
    void aStickPulledAfterTheFirstVillageKeepsThatOne();
    void aSecondLaptopGetsAFileToo();

private:
    QList<BatchTaken> takeFolder()
    {
        JobContext context;
        auto all = importBatches(*m_day->office(), {m_day->folder()}, context);
        return all ? *all : QList<BatchTaken>();
    }

    std::unique_ptr<OfficeFolder> m_day;
};

void TestOfficeDay::badFilesAreSetAsideAndTheRestIsMerged()
{
    const auto all = takeFolder();
    QCOMPARE(all.size(), OfficeFolder::kVillages + 1);
    int taken = 0;
    int known = 0;
    for (const BatchTaken& one : all) {
        if (!one.ok) {
            QCOMPARE(one.reason->code, m_day->reasonOf(one.file));
            QCOMPARE(one.changes, 0);
            continue;
        }
        ++(one.wasKnown ? known : taken);
        QCOMPARE(one.changes == 0, one.wasKnown);
    }
    QCOMPARE(taken, OfficeFolder::kTaken);
    QCOMPARE(known, OfficeFolder::kKnown);
    QCOMPARE(m_day->office().count("worker"), kMerged);
    // The very same folder again: nothing new, and nothing is counted twice.
    const auto again = takeFolder();
    QCOMPARE(std::count_if(again.begin(), again.end(),
                           [](const BatchTaken& one) { return one.wasKnown; }),
             OfficeFolder::kTaken + OfficeFolder::kKnown);
    QCOMPARE(m_day->office().count("worker"), kMerged);
    // Doubles were looked for at once.
    QVERIFY(openLookalikes(*m_day->office()));
}

void TestOfficeDay::theBranchsAnswersReachTheVillages()
{
    takeFolder();
    const AnswersReport answered = m_day->takeAnswers();
    QCOMPARE(answered.evidenced, kMerged);
    QCOMPARE(answered.setAside.size(), 0);

    const QString out = m_day->office().path(u"keluar"_s);
    QDir().mkpath(out);
    JobContext context;
    const auto written = exportToAll(*m_day->office(), out, context);
    VERIFY_DONE(written);
    QVERIFY(!written->stopped);
    // Everybody but the one whose card was revoked.
    QCOMPARE(written->written.size(), OfficeFolder::kVillages - 1);
    QCOMPARE(written->receivers, OfficeFolder::kVillages - 1);
    const auto mine =
        std::find_if(written->written.begin(), written->written.end(),
                     [](const BatchWritten& one) { return one.receiver == u"Laptop 1"_s; });
    QVERIFY(mine != written->written.end());
    TestRegister& village = m_day->village(0);
    QVERIFY(take(village, mine->file).ok);
    const auto status = statusOfNik(*village, nikNumber(1));
    VERIFY_DONE(status);
    QCOMPARE(status->first().answer.status, Status::Active);
    QCOMPARE(village.count("evidence"), OfficeFolder::kWorkersEach);
    QCOMPARE(waitingForOffice(*village)->changes, 0);
}

void TestOfficeDay::stoppedHalfWayWhatWasTakenStays()
{
    std::int64_t seen = 0;
    JobContext context([&seen](std::int64_t done, std::int64_t) { seen = done; },
                       [&] { return m_day->office().count("worker") >= kMerged / 2; });
    const auto all = importBatches(*m_day->office(), {m_day->folder()}, context);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), OfficeFolder::kVillages + 1);
    const auto left = std::count_if(all->begin(), all->end(), [](const BatchTaken& one) {
        return one.reason && one.reason->code == ErrorCode::Cancelled;
    });
    const auto taken = std::count_if(all->begin(), all->end(),
                                     [](const BatchTaken& one) { return one.ok && !one.wasKnown; });
    QVERIFY(left > 0);
    QVERIFY(taken > 0);
    QCOMPARE(m_day->office().count("worker"), taken * OfficeFolder::kWorkersEach);
    // What was taken can be undone as one.
    const auto merge = lastMerge(*m_day->office());
    VERIFY_DONE(merge);
    QCOMPARE((*merge)->files, int(taken));
    QVERIFY((*merge)->canBeUndone());
    // And the rest comes in the next time.
    takeFolder();
    QCOMPARE(m_day->office().count("worker"), kMerged);
}

void TestOfficeDay::aStickPulledAfterTheFirstVillageKeepsThatOne()
{
    const QString out = m_day->office().path(u"keluar"_s);
    QDir().mkpath(out);
    const auto files = [&out] { return QDir(out).entryList({u"*.jbatch"_s}).size(); };
    JobContext context({}, [&] {
        if (files() == 1 && QFileInfo(out).isDir())
            QDir().rename(out, out + u"-pulled"_s);
        return false;
    });
    const auto all = exportToAll(*m_day->office(), out, context);
    VERIFY_DONE(all);
    QVERIFY(all->stopped);
    QCOMPARE(all->written.size(), 1);
    QCOMPARE(QDir(out + u"-pulled"_s).entryList({u"*.jbatch"_s}).size(), 1);
    QVERIFY(QDir().rename(out + u"-pulled"_s, out));
    QVERIFY(take(m_day->village(0), all->written.first().file).ok ||
            all->written.first().receiver != u"Laptop 1"_s);
    // The others are numbered as if nothing had been tried.
    JobContext calm;
    const auto rest = exportToAll(*m_day->office(), out, calm);
    VERIFY_DONE(rest);
    for (const BatchWritten& one : rest->written)
        QCOMPARE(one.number, one.receiver == all->written.first().receiver ? 2 : 1);
}

void TestOfficeDay::aSecondLaptopGetsAFileToo()
{
    TestRegister& first = m_day->village(0);
    const QString scope = first.session().scope();
    TestRegister second({.scope = scope, .role = {}, .device = u"Laptop Dua"_s, .seed = 90});
    introduce(first, scope, second, scope);
    const auto everybody = app::receivers(first.session());
    VERIFY_DONE(everybody);
    QCOMPARE(everybody->office, u"Kantor"_s);
    QCOMPARE(everybody->beside, QStringList{u"Laptop Dua"_s});
    QCOMPARE(everybody->below, 0);
    const QString out = first.path(u"keluar"_s);
    QDir().mkpath(out);
    JobContext context;
    const auto written = exportToAll(*first, out, context);
    VERIFY_DONE(written);
    QCOMPARE(written->written.size(), 2);
    // Each finds its own in the folder, and passes over the other's.
    const auto taken = importBatches(*second, {out}, context);
    VERIFY_DONE(taken);
    QCOMPARE(second.count("worker"), OfficeFolder::kWorkersEach);
}

TEST_SUITE(TestOfficeDay)
#include "tst_officeday.moc"

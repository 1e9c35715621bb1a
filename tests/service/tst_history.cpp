#include "app/services/evidencing.h"
#include "app/services/history.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/otherdevice.h"
#include "tests/support/testregister.h"

#include <QtTest>

#include <algorithm>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldOfANewWorkerIsThere();
    void aChangeTellsFromWhatToWhat();
    void theNewestComesFirst();
    void evidenceIsPartOfIt();
    void whoIsNotKnownHereHasNoName();
    void nobodyHasNoHistory();
};

void HistoryTest::everyFieldOfANewWorkerIsThere()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto lines = historyOf(*here, one.id);
    VERIFY_DONE(lines);
    const Values values = valuesOf(one);
    const auto filled = std::count_if(values.begin(), values.end(), [](const Value& value) {
        return !std::holds_alternative<std::monostate>(value);
    });
    QCOMPARE(lines->size(), filled);
    QCOMPARE(lines->at(0).field, u"nik"_s);
    QCOMPARE(lines->at(1).field, u"name"_s);
    for (const HistoryLine& line : *lines) {
        QCOMPARE(line.author, u"Rini Astuti"_s);
        QCOMPARE(line.device, u"Laptop Balai"_s);
        QCOMPARE(line.from, QString());
        QCOMPARE(line.at, QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    }
}

void HistoryTest::aChangeTellsFromWhatToWhat()
{
    TestRegister here;
    Worker one = here.recorded(aWorker().built());
    here.clock.moveTo(QDate(2026, 11, 23));
    one.income = 2'000'000;
    here.recorded(one);
    const auto lines = historyOf(*here, one.id);
    VERIFY_DONE(lines);
    const HistoryLine& newest = lines->first();
    QCOMPARE(newest.field, u"income"_s);
    QCOMPARE(newest.from, u"1500000"_s);
    QCOMPARE(newest.to, u"2000000"_s);
    QCOMPARE(newest.at.date(), QDate(2026, 11, 23));
}

void HistoryTest::theNewestComesFirst()
{
    TestRegister here;
    Worker one = here.recorded(aWorker().built());
    for (const QString& note : {u"satu"_s, u"dua"_s, u"tiga"_s}) {
        here.clock.pass(60'000);
        one.note = note;
        here.recorded(one);
    }
    const auto lines = historyOf(*here, one.id);
    VERIFY_DONE(lines);
    QCOMPARE(lines->at(0).to, u"tiga"_s);
    QCOMPARE(lines->at(0).from, u"dua"_s);
    QCOMPARE(lines->at(2).to, u"satu"_s);
    QVERIFY(std::is_sorted(lines->begin(), lines->end(),
                           [](const auto& a, const auto& b) { return a.at > b.at; }));
}

void HistoryTest::evidenceIsPartOfIt()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    here.clock.pass(60'000);
    VERIFY_DONE(recordEvidence(*here, one.id,
                               evidence()
                                   .from(u"jmo"_s)
                                   .on(u"2026-11-20"_s)
                                   .saying(u"active"_s)
                                   .paidUntil(u"2026-12"_s)
                                   .built()));
    const auto lines = historyOf(*here, one.id);
    VERIFY_DONE(lines);
    QCOMPARE(lines->first().field, u"evidence"_s);
    QCOMPARE(lines->first().to, u"jmo 2026-11-20 active 2026-12"_s);
    QCOMPARE(lines->first().author, u"Rini Astuti"_s);
}

void HistoryTest::whoIsNotKnownHereHasNoName()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    OtherDevice other(here);
    VERIFY_DONE(other.writes(one.id, WorkerField::Note, u"dari laptop lain"_s));
    const auto lines = historyOf(*here, one.id);
    VERIFY_DONE(lines);
    QCOMPARE(lines->first().to, u"dari laptop lain"_s);
    QVERIFY(lines->first().author.isEmpty());
    QVERIFY(lines->first().device.isEmpty());
}

void HistoryTest::nobodyHasNoHistory()
{
    TestRegister here;
    const auto lines = historyOf(*here, WorkerId(QUuid::createUuid()));
    VERIFY_DONE(lines);
    QVERIFY(lines->isEmpty());
}

TEST_SUITE(HistoryTest)
#include "tst_history.moc"

#include "app/services/evidencing.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class ListingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWorkerIsFoundByAnyPiece_data();
    void aWorkerIsFoundByAnyPiece();
    void aLineShowsTheStatus();
    void noMoreThanTheLimitIsFound();
    void filtersLeaveOnlyTheirOwn_data();
    void filtersLeaveOnlyTheirOwn();
    void listsComeInTheOrderAskedFor();
    void linesComeInTheOrderOfTheirKeys();
    void idsComeInTheOrderOfTheirKeys();
    void aConfirmedWorkerIsSent();
    void hamletsAreListedOnce();

private:
    QStringList namesAt(const QList<std::int64_t>& keys)
    {
        QStringList names;
        const auto lines = linesFor(**m_here, keys);
        if (lines) {
            for (const WorkerLine& line : *lines)
                names << line.name;
        }
        return names;
    }

    std::unique_ptr<TestRegister> m_here;
};

void ListingTest::initTestCase()
{
    m_here = std::make_unique<TestRegister>();
    auto& here = *m_here;
    here.recorded(aWorker().named(u"Slamet Widodo"_s).built());
    const Worker siti = here.recorded(aWorker()
                                          .named(u"Siti Aminah"_s)
                                          .withNik(nikNumber(2))
                                          .livingIn(u"Wetan"_s, u"10"_s, u"1"_s)
                                          .withPhone(u"085799998888"_s)
                                          .built());
    here.recorded(aWorker()
                      .named(u"Moch. Zaenal"_s)
                      .withNik(u"3515121204600003"_s)
                      .with(&Worker::birthDate, u"1962-04-12"_s)
                      .livingIn(u"Wetan"_s, u"2"_s, u"1"_s)
                      .with(&Worker::occupation, u"P006"_s)
                      .built());
    Worker blind = aWorker().named(u"Bambang"_s).withNik(nikNumber(4)).built();
    blind.disability = u"sensory"_s;
    here.candidate(blind);
    VERIFY_DONE(recordEvidence(*here, siti.id,
                               evidence()
                                   .from(u"branch"_s)
                                   .on(u"2026-11-20"_s)
                                   .paidUntil(u"2027-02"_s)
                                   .numbered(u"26012345678"_s)
                                   .built()));
}

void ListingTest::aWorkerIsFoundByAnyPiece_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << u"slamet"_s << u"Slamet Widodo"_s;
    QTest::newRow("words turned round") << u"aminah siti"_s << u"Siti Aminah"_s;
    QTest::newRow("another spelling") << u"muhammad zaenal"_s << u"Moch. Zaenal"_s;
    QTest::newRow("NIK") << nikNumber(2) << u"Siti Aminah"_s;
    QTest::newRow("phone") << u"99998888"_s << u"Siti Aminah"_s;
    QTest::newRow("member number") << u"26012345678"_s << u"Siti Aminah"_s;
}

void ListingTest::aWorkerIsFoundByAnyPiece()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto found = findWorkers(**m_here, text, 10);
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, name);
}

void ListingTest::aLineShowsTheStatus()
{
    const auto found = findWorkers(**m_here, u"siti"_s, 10);
    VERIFY_DONE(found);
    QCOMPARE(found->first().status.status, Status::Active);
    QCOMPARE(found->first().status.coveredUntil, (Month{2027, 2}));
    QCOMPARE(found->first().hamlet, u"Wetan"_s);
    QCOMPARE(found->first().rt, u"10"_s);
    QVERIFY(!found->first().inConflict);
}

void ListingTest::noMoreThanTheLimitIsFound()
{
    QCOMPARE(findWorkers(**m_here, u"351512"_s, 10)->size(), 4);
    QCOMPARE(findWorkers(**m_here, u"351512"_s, 2)->size(), 2);
    QVERIFY(findWorkers(**m_here, u"  "_s, 10)->isEmpty());
}

void ListingTest::filtersLeaveOnlyTheirOwn_data()
{
    QTest::addColumn<WorkerFilter>("filter");
    QTest::addColumn<QStringList>("names");
    const QString slamet = u"Slamet Widodo"_s;
    const QString siti = u"Siti Aminah"_s;
    const QString zaenal = u"Moch. Zaenal"_s;
    const QString bambang = u"Bambang"_s;
    const auto row = [](const char* what, auto member, const auto& value,
                        const QStringList& names) {
        WorkerFilter filter;
        filter.*member = value;
        QTest::newRow(what) << filter << names;
    };
    row("everyone", &WorkerFilter::text, u""_s, {bambang, zaenal, siti, slamet});
    row("text", &WorkerFilter::text, u"ami"_s, {siti});
    row("text in any order", &WorkerFilter::text, u"widodo slam"_s, {slamet});
    row("another spelling", &WorkerFilter::text, u"muhammad"_s, {zaenal});
    row("too short for the index", &WorkerFilter::text, u"am"_s, {bambang, zaenal, siti, slamet});
    row("digits", &WorkerFilter::text, u"0003"_s, {zaenal});
    row("nothing to look for", &WorkerFilter::text, u"--"_s, {});
    row("hamlet", &WorkerFilter::hamlet, u"Wetan"_s, {zaenal, siti});
    row("RT", &WorkerFilter::rt, u"10"_s, {siti});
    row("RW", &WorkerFilter::rw, u"2"_s, {});
    row("occupation", &WorkerFilter::occupation, u"P006"_s, {zaenal});
    row("area", &WorkerFilter::scope, u"35.15.12"_s, {bambang, zaenal, siti, slamet});
    row("another area", &WorkerFilter::scope, u"35.15.13"_s, {});
    row("active", &WorkerFilter::statuses, QList<Status>{Status::Active}, {siti});
    row("two statuses", &WorkerFilter::statuses, QList<Status>{Status::Active, Status::Unknown},
        {bambang, siti});
    row("vulnerable", &WorkerFilter::onlyVulnerable, true, {bambang, zaenal});
    row("unsent", &WorkerFilter::onlyUnsent, true, {zaenal, slamet});
    row("in conflict", &WorkerFilter::onlyInConflict, true, {});
}

void ListingTest::filtersLeaveOnlyTheirOwn()
{
    QFETCH(WorkerFilter, filter);
    QFETCH(QStringList, names);
    const auto keys = listWorkers(**m_here, filter, WorkerOrder::Name);
    VERIFY_DONE(keys);
    QCOMPARE(namesAt(*keys), names);
}

void ListingTest::listsComeInTheOrderAskedFor()
{
    const auto byArea = listWorkers(**m_here, {}, WorkerOrder::Area);
    VERIFY_DONE(byArea);
    QCOMPARE(namesAt(*byArea),
             (QStringList{u"Bambang"_s, u"Slamet Widodo"_s, u"Moch. Zaenal"_s, u"Siti Aminah"_s}));
    const auto newest = listWorkers(**m_here, {}, WorkerOrder::Newest);
    VERIFY_DONE(newest);
    QCOMPARE(namesAt(*newest),
             (QStringList{u"Bambang"_s, u"Moch. Zaenal"_s, u"Siti Aminah"_s, u"Slamet Widodo"_s}));
}

void ListingTest::linesComeInTheOrderOfTheirKeys()
{
    const auto keys = listWorkers(**m_here, {}, WorkerOrder::Name);
    VERIFY_DONE(keys);
    QList<std::int64_t> turned(keys->crbegin(), keys->crend());
    turned << 999'999;
    QStringList names = namesAt(*keys);
    std::reverse(names.begin(), names.end());
    QCOMPARE(namesAt(turned), names);
}

void ListingTest::idsComeInTheOrderOfTheirKeys()
{
    auto keys = listWorkers(**m_here, {}, WorkerOrder::Newest);
    VERIFY_DONE(keys);
    const auto lines = linesFor(**m_here, *keys);
    VERIFY_DONE(lines);
    keys->insert(1, 999'999); // gone
    const auto ids = idsFor(**m_here, *keys);
    VERIFY_DONE(ids);
    QCOMPARE(ids->size(), 4);
    for (qsizetype i = 0; i < lines->size(); ++i)
        QCOMPARE(ids->at(i), lines->at(i).id);
}

void ListingTest::aConfirmedWorkerIsSent()
{
    TestRegister here;
    const Worker saved = here.recorded(aWorker().built());
    QCOMPARE(findWorkers(*here, saved.nik, 1)->first().status.status, Status::Recorded);
    VERIFY_DONE(here.connection().run("UPDATE worker SET delivered=1"));
    QCOMPARE(findWorkers(*here, saved.nik, 1)->first().status.status, Status::Sent);
    WorkerFilter unsent;
    unsent.onlyUnsent = true;
    QVERIFY(listWorkers(*here, unsent, WorkerOrder::Name)->isEmpty());
}

void ListingTest::hamletsAreListedOnce()
{
    QCOMPARE(*hamlets(**m_here), (QStringList{u"Krajan"_s, u"Wetan"_s}));
}

TEST_SUITE(ListingTest)
#include "tst_listing.moc"

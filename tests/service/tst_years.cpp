/// Two years of a village and its office in short: whatever is done, nothing piles up but what was said.
#include "app/services/batches.h"
#include "app/services/cards.h"
#include "app/services/demo.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/tidying.h"
#include "app/store/eachrow.h"
#include "tests/runner/suite.h"
#include "tests/support/exchange.h"
#include "tests/support/longlife.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr PackingSizes kSmall{.kept = 100, .each = 32};
constexpr int kMonths = 12;

std::int64_t number(Session& session, const QByteArray& sql)
{
    return *session.store().connection().number(sql);
}

/// Bytes, of a table with its indexes.
std::int64_t sizeOf(Session& session, const QString& table)
{
    return *session.store().connection().number(
        "SELECT ifnull(sum(d.pgsize),0) FROM dbstat d JOIN sqlite_schema s ON s.name=d.name"
        " WHERE s.tbl_name=?1",
        {table});
}

/// What every record of the village holds, wherever it is kept.
QStringList records(Session& session)
{
    QStringList lines;
    for (const RecordKind* kind : recordKinds()) {
        QByteArray values = "quote(id)";
        for (const FieldSpec& field : kind->fields)
            values += "||' '||quote(" + QByteArray(field.name) + ')';
        const auto read =
            eachRow(session.store().connection().query("SELECT " + values + " FROM " + kind->name +
                                                           " WHERE scope=?1 ORDER BY id",
                                                       {QString(kVillage)}),
                    [&](const Rows& rows) -> Result<void> {
                        lines << QString::fromLatin1(kind->name) + u' ' + rows.text(0);
                        return {};
                    });
        if (!read)
            qFatal("cannot read");
    }
    return lines;
}

} // namespace

class YearsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void allSortsOfThingsHappened();
    void bothAreWhole();
    void bothHoldTheSame();
    void theSecondYearTakesNoMoreRoomThanTheFirst();
    void onlyWhatWasSaidPilesUp();
    void linesOfNobodyAreTakenOut();
    void whatIsFreeIsUsedAgain();
    void anotherDeviceLearnsAllOfIt();

private:
    TestRegister m_office{{.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 71}};
    std::unique_ptr<Session> m_village;
    LongLife::Done m_done;
    std::int64_t m_pages[3] = {}; ///< of the village's file, at the end of each year
    JobContext m_context;
};

void YearsTest::initTestCase()
{
    auto village = createDemo({m_office.path(u"village"_s), 300, 72, QString(kVillage), false},
                              m_office.environment(), m_context);
    VERIFY_DONE(village);
    m_village = *std::move(village);
    const QString office = m_office.path(u"office.jcard"_s);
    const QString own = m_office.path(u"village.jcard"_s);
    VERIFY_DONE(exportCard(*m_village, own));
    VERIFY_DONE(exportCard(*m_office, office));
    VERIFY_DONE(acceptCard(*m_village, office, kRegency, fingerprint(m_office)));
    VERIFY_DONE(acceptCard(*m_office, own, kVillage, ownCard(*m_village)->fingerprint));

    LongLife life(m_office.clock, m_office.path(u"life"_s), 73, kSmall);
    m_pages[0] = number(*m_village, "PRAGMA page_count");
    for (int year = 1; year <= 2; ++year) {
        for (int month = 0; month < kMonths; ++month)
            life.month(*m_village, *m_office);
        m_pages[year] = number(*m_village, "PRAGMA page_count");
    }
    m_done = life.done();
}

void YearsTest::allSortsOfThingsHappened()
{
    QVERIFY(m_done.edits > 100);
    QVERIFY(m_done.newcomers > 20);
    QVERIFY(m_done.evidence > 400);
    QVERIFY(m_done.handedOver > 0);
    QCOMPARE(m_done.imports, 4);
    QVERIFY(m_done.undone >= 4);
    QCOMPARE(m_done.batches, 48);
    QCOMPARE(m_done.erased, 24);
    QVERIFY(number(*m_village, "SELECT count(*) FROM change_block") > 10);
    QVERIFY(number(*m_office, "SELECT count(*) FROM change_block") > 10);
}

void YearsTest::bothAreWhole()
{
    for (Session* session : {m_village.get(), &*m_office}) {
        const auto report = checkRegister(*session, m_context);
        VERIFY_DONE(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
    }
}

void YearsTest::bothHoldTheSame()
{
    const auto file = exportBatch(*m_village, u"office"_s, m_office.path(u"life"_s),
                                  BatchContent::Unconfirmed, m_context);
    VERIFY_DONE(file);
    QVERIFY(take(m_office, file->file).ok);
    QCOMPARE(records(*m_office), records(*m_village));
}

void YearsTest::theSecondYearTakesNoMoreRoomThanTheFirst()
{
    const std::int64_t first = m_pages[1] - m_pages[0];
    const std::int64_t second = m_pages[2] - m_pages[1];
    QVERIFY2(second <= first * 5 / 4, qPrintable(u"%1 after %2"_s.arg(second).arg(first)));
}

void YearsTest::onlyWhatWasSaidPilesUp()
{
    // Everything else together stays small beside the records and their log.
    std::int64_t rest = 0;
    for (const char* table : {"undo_point", "import", "draft", "handed_out", "batch", "peer_vector",
                              "wanted", "tally", "lookalike", "setting"})
        rest += sizeOf(*m_village, QString::fromLatin1(table));
    const std::int64_t log =
        sizeOf(*m_village, u"change"_s) + sizeOf(*m_village, u"change_block"_s);
    QVERIFY2(rest < log, qPrintable(u"%1 beside %2"_s.arg(rest).arg(log)));
    // The newest, and less than a block.
    QVERIFY(number(*m_village, "SELECT count(*) FROM change WHERE body IS NOT NULL") <
            kSmall.kept + kSmall.each);
}

void YearsTest::linesOfNobodyAreTakenOut()
{
    // A month ends with tidying up.
    QCOMPARE(number(*m_village, "SELECT count(*) FROM tally WHERE workers=0"), 0);
    QVERIFY(number(*m_village, "SELECT count(*) FROM tally") > 10);
}

void YearsTest::whatIsFreeIsUsedAgain()
{
    QVERIFY(number(*m_village, "PRAGMA freelist_count") <
            number(*m_village, "PRAGMA page_count") / 4);
}

void YearsTest::anotherDeviceLearnsAllOfIt()
{
    TestRegister beside({.scope = kRegency, .role = {}, .device = u"Kantor 2"_s, .seed = 74});
    beside.clock.moveTo(m_office.clock.today());
    introduce(m_office, kRegency, beside, kRegency);
    QVERIFY(take(beside, send(m_office, fingerprint(beside), BatchContent::Everything)).ok);
    QCOMPARE(records(*beside), records(*m_office));
}

TEST_SUITE(YearsTest)
#include "tst_years.moc"

#include "app/store/eachrow.h"
#include "app/store/listquery.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// Few are sorted, of many the index is walked: nobody can see which.
class TestListQuery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesComeInTheSameOrder_data();
    void namesComeInTheSameOrder();
    void whoHasNoNameComesLast();
    void textNarrowsEveryOrder();

private:
    std::unique_ptr<ScratchRegister> m_here;
};

void TestListQuery::initTestCase()
{
    m_here = std::make_unique<ScratchRegister>(61);
    Connection& connection = m_here->connection();
    auto transaction = Transaction::begin(connection);
    // In RT 1 more than are sorted; many share a name, some have none or an empty one, one in nine is joined to somebody.
    QVERIFY(
        connection.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60000)"
                       " INSERT INTO worker (id,scope,heads,nik,name_key,rt,joined_to,delivered)"
                       " SELECT randomblob(16),'35.15.12.2004',x'',printf('%016d',i*7919%60000),"
                       "  CASE i%100 WHEN 0 THEN NULL WHEN 20 THEN '' ELSE 'nama '||(i*31%143) "
                       "END,iif(i%20=0,'2','1'),iif(i%9=0,'ada',NULL),0"
                       " FROM n"));
    QVERIFY(connection.run("INSERT INTO worker_search (rowid,words)"
                           " SELECT pk,ifnull(name_key,'')||' '||nik FROM worker"));
    QVERIFY(transaction->commit());
}

void TestListQuery::namesComeInTheSameOrder_data()
{
    QTest::addColumn<QString>("rt");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<qsizetype>("least");
    QTest::newRow("few") << u"2"_s << QString() << QByteArray("rt='2'") << qsizetype(1'000);
    QTest::newRow("many") << u"1"_s << QString() << QByteArray("rt='1'") << qsizetype(50'001);
    QTest::newRow("few with a text")
        << u"1"_s << u"nama 12"_s << QByteArray("rt='1' AND name_key LIKE '%12%'")
        << qsizetype(1'000);
    QTest::newRow("many with a text")
        << QString() << u"nama"_s << QByteArray("name_key LIKE '%nama%'") << qsizetype(50'001);
}

void TestListQuery::namesComeInTheSameOrder()
{
    QFETCH(QString, rt);
    QFETCH(QString, text);
    QFETCH(QByteArray, where);
    QFETCH(qsizetype, least);
    ListWanted wanted;
    wanted.rt = rt;
    wanted.text = text;
    for (const auto& [direction, down] :
         {std::pair(Direction::Up, ""), std::pair(Direction::Down, " DESC")}) {
        QList<std::int64_t> expected;
        QVERIFY(eachRow(m_here->connection().query("SELECT pk FROM worker WHERE joined_to IS NULL"
                                                   " AND " +
                                                   where + " ORDER BY name_key IS NULL,name_key" +
                                                   down + ",pk" + down),
                        [&expected](const Rows& row) -> Result<void> {
                            expected << row.int64(0);
                            return {};
                        }));
        const auto keys = listKeys(m_here->connection(), wanted, ListOrder::Name, direction);
        QVERIFY(keys);
        QVERIFY2(keys->size() >= least, qPrintable(QString::number(keys->size())));
        QVERIFY(*keys == expected);
    }
}

void TestListQuery::whoHasNoNameComesLast()
{
    ListWanted wanted;
    wanted.rt = u"2"_s;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        const auto keys = listKeys(m_here->connection(), wanted, ListOrder::Name, direction);
        const auto named = m_here->connection().number(
            "SELECT name_key IS NULL FROM worker WHERE pk=?1", {keys->last()});
        QCOMPARE(*named, 1);
    }
}

void TestListQuery::textNarrowsEveryOrder()
{
    ListWanted wanted;
    wanted.text = u"000000000000123"_s; // of a NIK
    QSet<std::int64_t> expected;
    QVERIFY(eachRow(m_here->connection().query("SELECT pk FROM worker WHERE joined_to IS NULL AND"
                                               " nik LIKE '%000000000000123%'"),
                    [&expected](const Rows& row) -> Result<void> {
                        expected << row.int64(0);
                        return {};
                    }));
    QVERIFY(expected.size() > 1);
    for (const ListOrder order : {ListOrder::Name, ListOrder::Area, ListOrder::Newest,
                                  ListOrder::Nik, ListOrder::BirthDate, ListOrder::AsOf}) {
        const auto keys = listKeys(m_here->connection(), wanted, order);
        QCOMPARE(QSet<std::int64_t>(keys->cbegin(), keys->cend()), expected);
        QCOMPARE(keys->size(), expected.size());
    }
}

TEST_SUITE(TestListQuery)
#include "tst_listquery.moc"

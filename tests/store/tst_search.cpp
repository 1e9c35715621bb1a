#include "app/store/listquery.h"
#include "app/store/search.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// Whatever piece a person types finds the worker, and editing leaves nothing stale behind.
class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anyPieceFinds_data();
    void anyPieceFinds();
    void nothingFindsNothing_data();
    void nothingFindsNothing();
    void theClosestComesFirst();
    void anOldNameFindsNobody();
    void listsFilterAndSort();

private:
    QStringList found(const QString& text, int limit = 20);
    std::unique_ptr<ScratchRegister> m_here;
    QUuid m_edited;
};

void TestSearch::initTestCase()
{
    m_here = std::make_unique<ScratchRegister>(31);
    const auto add = [this](const char* name, const char* nik, const char* phone, const char* rt) {
        Worker worker = someone(QString::fromUtf8(name), QString::fromLatin1(nik));
        worker.phone = QString::fromLatin1(phone);
        worker.hamlet = u"Krajan"_s;
        worker.rw = u"1"_s;
        worker.rt = QString::fromLatin1(rt);
        return m_here->save(worker);
    };
    add("Moch. Djoko Soekarno", "3515121204780001", "081234567890", "2");
    add("SITI NUR AINI", "3515125206850002", "085700001111", "10");
    add("Sitinuraini Dewi", "3515126507900003", "", "1");
    add("Tjahjono Sjarif", "3515120101700004", "082100002222", "3");
    add("Renée D'Arcy", "3515124101950005", "", "4");
    m_edited = add("Nama Lama", "3515120202800006", "", "5");
}

QStringList TestSearch::found(const QString& text, int limit)
{
    const auto keys = searchWorkers(m_here->connection(), text, limit);
    QStringList names;
    for (const LineRow& line : *lineRows(m_here->connection(), *keys))
        names << line.name;
    return names;
}

void TestSearch::anyPieceFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* typed, const char* name) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
    };
    row("moch", "Moch. Djoko Soekarno");
    row("muhammad joko", "Moch. Djoko Soekarno");
    row("mohamad", "Moch. Djoko Soekarno");
    row("m. joko", "Moch. Djoko Soekarno");
    row("sukarno", "Moch. Djoko Soekarno");
    row("soekar", "Moch. Djoko Soekarno");
    row("joko sukarno", "Moch. Djoko Soekarno");
    row("sukarno joko", "Moch. Djoko Soekarno");
    row("siti nur aini", "SITI NUR AINI");
    row("nuraini", "SITI NUR AINI");
    row("nur aini dewi", "Sitinuraini Dewi");
    row("cahjono", "Tjahjono Sjarif");
    row("tjah", "Tjahjono Sjarif");
    row("syarif", "Tjahjono Sjarif");
    row("renee", "Renée D'Arcy");
    row("darcy", "Renée D'Arcy");
    row("3515121204780001", "Moch. Djoko Soekarno");
    row("3515 1212 0478 0001", "Moch. Djoko Soekarno");
    row("351512", "Moch. Djoko Soekarno");
    row("120478", "Moch. Djoko Soekarno");
    row("0002", "SITI NUR AINI");
    row("081234567890", "Moch. Djoko Soekarno");
    row("+62 812 3456", "Moch. Djoko Soekarno");
    row("7890", "Moch. Djoko Soekarno");
    row("s", "SITI NUR AINI");
}

void TestSearch::anyPieceFinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const QStringList names = found(typed);
    QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
}

void TestSearch::nothingFindsNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("signs") << u"--'\"%_*"_s;
    QTest::newRow("nobody") << u"zzzyx"_s;
    QTest::newRow("chance trigrams") << u"120478120478"_s;
    QTest::newRow("operators") << u"AND OR NOT NEAR("_s;
}

void TestSearch::nothingFindsNothing()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
}

void TestSearch::theClosestComesFirst()
{
    QCOMPARE(found(u"siti"_s).first(), u"Sitinuraini Dewi"_s); // both begin so; RT 1 before RT 10
    QCOMPARE(found(u"3515125206850002"_s), QStringList{u"SITI NUR AINI"_s});
    QCOMPARE(found(u"siti"_s, 1).size(), 1);
}

void TestSearch::anOldNameFindsNobody()
{
    Worker worker = m_here->worker(m_edited);
    worker.name = u"Nama Anyar"_s;
    m_here->change(m_edited, worker);
    QCOMPARE(found(u"lama"_s), QStringList());
    QCOMPARE(found(u"anyar"_s), QStringList{u"Nama Anyar"_s});
}

void TestSearch::listsFilterAndSort()
{
    ListWanted wanted;
    wanted.hamlet = u"Krajan"_s;
    const auto byArea = listKeys(m_here->connection(), wanted, ListOrder::Area);
    QStringList rts;
    for (const LineRow& line : *lineRows(m_here->connection(), *byArea))
        rts << line.rt;
    QCOMPARE(rts, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"10"_s}));
    wanted.rt = u"10"_s;
    QCOMPARE(listKeys(m_here->connection(), wanted, ListOrder::Name)->size(), 1);
    wanted.scope = u"35.15.12.2005"_s;
    QCOMPARE(listKeys(m_here->connection(), wanted, ListOrder::Name)->size(), 0);
}

TEST_SUITE(TestSearch)
#include "tst_search.moc"

/// The small reader of reference tables: quoting, comments, and what it refuses.
#include "app/domain/tabletext.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::TableText;

class TestTableText : public QObject {
    Q_OBJECT

private slots:
    void cellsAreFoundByHeadingWhateverTheOrder()
    {
        TableText table("t.csv"_L1, "b,a\n2,one\n3,two\n");
        QVERIFY(table.next());
        QCOMPARE(table.text("a"_L1), u"one"_s);
        QCOMPARE(table.number("b"_L1), 2);
        QVERIFY(table.next());
        QCOMPARE(table.text("a"_L1), u"two"_s);
        QVERIFY(!table.next());
        QVERIFY(table.finish());
    }

    void commentsAndBlankLinesArePassedOver()
    {
        TableText table("t.csv"_L1, "# from, somewhere\n\na\r\n# read 2026\r\nx\r\n\n");
        QVERIFY(table.next());
        QCOMPARE(table.text("a"_L1), u"x"_s);
        QVERIFY(!table.next());
        QVERIFY(table.finish());
    }

    void quotedCellsHoldCommasQuotesAndLines()
    {
        TableText table("t.csv"_L1, "a,b\n\"x, \"\"y\"\"\nz\",last");
        QVERIFY(table.next());
        QCOMPARE(table.text("a"_L1), u"x, \"y\"\nz"_s);
        QCOMPARE(table.text("b"_L1), u"last"_s);
    }

    void listsAreSplitAndTrimmed()
    {
        TableText table("t.csv"_L1, "a\nojek; kuli ;;bakul\n");
        QVERIFY(table.next());
        QCOMPARE(table.words("a"_L1), (QStringList{u"ojek"_s, u"kuli"_s, u"bakul"_s}));
    }

    void anEmptyUntilIsOpen()
    {
        TableText table("t.csv"_L1, "from,until\n2026-04,\n");
        QVERIFY(table.next());
        QCOMPARE(table.month("from"_L1), (app::Month{2026, 4}));
        QVERIFY(!table.monthOrOpen("until"_L1).isValid());
        QVERIFY(!table.next());
        QVERIFY(table.finish());
    }

    void aFaultNamesTheTableAndItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("not a number") << QByteArray("a\n1\n\nx\n") << u"t.csv, line 4"_s;
        QTest::newRow("negative") << QByteArray("a\n-1\n") << u"t.csv, line 2"_s;
        QTest::newRow("too many cells") << QByteArray("a\n1,2\n") << u"t.csv, line 2"_s;
        QTest::newRow("open quote") << QByteArray("a\n\"1\n2") << u"t.csv, line 2"_s;
        QTest::newRow("other heading") << QByteArray("b\n1\n") << u"no heading 'a'"_s;
        QTest::newRow("no rows") << QByteArray("a\n") << u"no rows"_s;
        QTest::newRow("nothing") << QByteArray() << u"no heading line"_s;
        QTest::newRow("too large") << QByteArray("a\n99999999999999999999\n") << u"line 2"_s;
    }
    void aFaultNamesTheTableAndItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        TableText table("t.csv"_L1, text);
        while (table.next())
            std::ignore = table.number("a"_L1);
        const auto done = table.finish();
        QVERIFY(!done);
        QCOMPARE(done.error().code, app::ErrorCode::Invalid);
        QVERIFY2(done.error().detail.contains(named), qPrintable(done.error().detail));
    }

    void theFirstFaultIsTheOneReported()
    {
        TableText table("t.csv"_L1, "a\nx\ny\n");
        while (table.next())
            table.refuse(table.text("a"_L1));
        QCOMPARE(table.finish().error().detail, u"t.csv, line 2: x"_s);
    }

    void certaintyMarksAreTheSixWords()
    {
        QCOMPARE(app::certaintyFromWord(u"two_sources"), app::Certainty::TwoSources);
        QCOMPARE(app::certaintyFromWord(u"unknown"), app::Certainty::Unknown);
        QVERIFY(!app::certaintyFromWord(u"sure"));
    }
};

TEST_SUITE(TestTableText)
#include "tst_tabletext.moc"

/// Comma-separated text that spreadsheets open rightly and that hides no formula.
#include "app/exchange/csv.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void cellsAreWrittenSoThatTheyMeanThemselves_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"SLAMET"_s << QByteArray("SLAMET");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("separator") << u"A, B"_s << QByteArray("\"A, B\"");
        QTest::newRow("other separator") << u"A;B"_s << QByteArray("\"A;B\"");
        QTest::newRow("quote") << u"say \"x\""_s << QByteArray("\"say \"\"x\"\"\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("blank at the end") << u"a "_s << QByteArray("\"a \"");
        QTest::newRow("accent") << u"Andr\u00e9"_s << QByteArray("Andr\xc3\xa9");
        QTest::newRow("formula") << u"=1+2"_s << QByteArray("'=1+2");
        QTest::newRow("formula with separator")
            << u"=HYPERLINK(\"x\",\"y\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("plus") << u"+6281"_s << QByteArray("'+6281");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("sign inside") << u"A=1"_s << QByteArray("A=1");
    }
    void cellsAreWrittenSoThatTheyMeanThemselves()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(app::csvLine({cell}), written + "\r\n");
    }

    void cellsAreSeparatedByCommas()
    {
        QCOMPARE(app::csvLine({u"a"_s, {}, u"c"_s}), QByteArray("a,,c\r\n"));
    }

    void theFileBeginsWithAByteOrderMark()
    {
        QCOMPARE(app::csvStart(), QByteArray("\xef\xbb\xbf"));
    }
};

TEST_SUITE(TestCsv)
#include "tst_csv.moc"

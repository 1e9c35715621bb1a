#include "app/domain/isoday.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace app;
using namespace Qt::Literals::StringLiterals;

/// Reads what Qt reads, and nothing else.
class TestIsoDay : public QObject {
    Q_OBJECT

private slots:
    void everyDayOfManyYears();
    void whatIsNoDay_data();
    void whatIsNoDay();
};

void TestIsoDay::everyDayOfManyYears()
{
    for (QDate day(1895, 1, 1); day < QDate(2105, 1, 1); day = day.addDays(1))
        QCOMPARE(isoDay(day.toString(Qt::ISODate)), day);
}

void TestIsoDay::whatIsNoDay_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "2026",
                             "2026-11",
                             "2026-11-31",
                             "2026-02-29",
                             "2024-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-10-00",
                             "0000-01-01",
                             "0001-01-01",
                             "9999-12-31",
                             "2026-1-01",
                             "2026/11/30",
                             "2026.11.30",
                             "2026-11/30",
                             "20261130",
                             "2026-11-30T08:00",
                             "2026-11-30 x",
                             "2026-11-305",
                             " 2026-11-30",
                             "2026-11-3 ",
                             "2026- 1-30",
                             "-026-11-30",
                             "+026-11-30",
                             "2026-+1-30",
                             "abcd-ef-gh",
                             "2026-11-3x",
                             "\u0662026-11-30",
                             "2026\u201311\u201330"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestIsoDay::whatIsNoDay()
{
    QFETCH(QString, text);
    QCOMPARE(isoDay(text), QDate::fromString(text, Qt::ISODate));
}

TEST_SUITE(TestIsoDay)
#include "tst_isoday.moc"

/// Calendar months: reading, counting, ends.
#include "app/domain/contribution.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Month;

class TestMonth : public QObject {
    Q_OBJECT

private slots:
    void onlyYearDashMonthIsAMonth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Month>("month");
        QTest::newRow("plain") << u"2026-11"_s << Month{2026, 11};
        QTest::newRow("january") << u"2027-01"_s << Month{2027, 1};
        QTest::newRow("month 13") << u"2026-13"_s << Month();
        QTest::newRow("month 0") << u"2026-00"_s << Month();
        QTest::newRow("year 0") << u"0000-05"_s << Month();
        QTest::newRow("a day") << u"2026-11-22"_s << Month();
        QTest::newRow("short") << u"2026-1"_s << Month();
        QTest::newRow("sign") << u"+202-11"_s << Month();
        QTest::newRow("other digits") << u"٢٠٢٦-١١"_s << Month();
        QTest::newRow("empty") << QString() << Month();
    }
    void onlyYearDashMonthIsAMonth()
    {
        QFETCH(QString, text);
        QFETCH(Month, month);
        QCOMPARE(Month::fromText(text), month);
        if (month.isValid())
            QCOMPARE(month.text(), text);
    }

    void noMonthHasNoText() { QCOMPARE(Month().text(), QString()); }

    void addingMonthsCrossesYears()
    {
        QCOMPARE((Month{2026, 11}.plus(2)), (Month{2027, 1}));
        QCOMPARE((Month{2026, 11}.plus(12)), (Month{2027, 11}));
        QCOMPARE((Month{2026, 1}.plus(-1)), (Month{2025, 12}));
        QCOMPARE((Month{2026, 1}.plus(0)), (Month{2026, 1}));
    }

    void countingMonthsUndoesAdding()
    {
        const Month begin{2025, 7};
        for (int months = -30; months <= 30; ++months)
            QCOMPARE(begin.plus(months).monthsSince(begin), months);
    }

    void aMonthEndsOnItsLastDay()
    {
        QCOMPARE((Month{2026, 11}.lastDay()), QDate(2026, 11, 30));
        QCOMPARE((Month{2026, 12}.lastDay()), QDate(2026, 12, 31));
        QCOMPARE((Month{2028, 2}.lastDay()), QDate(2028, 2, 29));
    }

    void monthsAreInOrder()
    {
        QVERIFY((Month{2026, 12} < Month{2027, 1}));
        QVERIFY((Month{2026, 9} < Month{2026, 10}));
        QVERIFY((Month() < Month{1, 1}));
        QCOMPARE(Month::of(QDate(2026, 11, 22)), (Month{2026, 11}));
    }
};

TEST_SUITE(TestMonth)
#include "tst_month.moc"

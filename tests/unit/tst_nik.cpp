/// What sixteen digits say, and what is wrong with them.
#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::NikProblem;

class TestNik : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 22};
    const app::RegionTable m_regions{
        "code,name\n35,Jawa Timur\n", "code,province_code,name\n35.15,35,Kabupaten Lima\n",
        "code,regency_code,name\n35.15.12,35.15,Balong\n", "code,district_code,name\n"};

    QList<NikProblem> problems(const QString& nik, QDate born = {}, const QString& sex = {}) const
    {
        return app::problemsOfNik(nik, born, sex, m_regions);
    }

private slots:
    void digitsSayDistrictDateSexAndSerial()
    {
        const auto man = app::meaningOf(u"3515121204780001"_s);
        QVERIFY(man);
        QCOMPARE(man->district, u"35.15.12"_s);
        QCOMPARE(man->day, 12);
        QCOMPARE(man->month, 4);
        QCOMPARE(man->yearOfCentury, 78);
        QVERIFY(man->sex == app::Sex::Male);
        QCOMPARE(man->serial, 1);
        const auto woman = app::meaningOf(u"3515127112990042"_s);
        QCOMPARE(woman->day, 31);
        QVERIFY(woman->sex == app::Sex::Female);
        QCOMPARE(woman->serial, 42);
    }

    void anythingButSixteenAsciiDigitsSaysNothing()
    {
        QVERIFY(!app::meaningOf(QString()));
        QVERIFY(!app::meaningOf(u"351512120478000"_s));
        QVERIFY(!app::meaningOf(u"35151212047800011"_s));
        QVERIFY(!app::meaningOf(u"3515121204780O01"_s));
        QVERIFY(!app::meaningOf(QString(16, QChar(0x0665))));
    }

    void typedNumbersAreCleanedOfWhatCannotBeSeen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean");
        const QString nik = u"3515121204780001"_s;
        QTest::newRow("spaces") << u" 3515 1212\u00a00478 0001\t"_s << nik;
        QTest::newRow("dots and dashes") << u"351512.120478-0001"_s << nik;
        QTest::newRow("long dash") << u"351512120478\u20130001"_s << nik;
        QTest::newRow("apostrophe") << u"'3515121204780001"_s << nik;
        QTest::newRow("curly apostrophe") << u"\u2019 3515121204780001"_s << nik;
        QTest::newRow("invisible") << u"\ufeff3515\u200b121204780001\u200e"_s << nik;
        QTest::newRow("letters stay") << u"35151212O4780001"_s << u"35151212O4780001"_s;
        QTest::newRow("inner apostrophe stays") << u"35'15"_s << u"35'15"_s;
    }
    void typedNumbersAreCleanedOfWhatCannotBeSeen()
    {
        QFETCH(QString, typed);
        QTEST(app::cleanedNik(typed), "clean");
    }

    void theSuggestedBirthDateIsOfWorkingAge_data()
    {
        QTest::addColumn<QString>("nik");
        QTest::addColumn<QDate>("born");
        QTest::newRow("last century") << u"3515121204780001"_s << QDate(1978, 4, 12);
        QTest::newRow("woman") << u"3515125204780001"_s << QDate(1978, 4, 12);
        QTest::newRow("this century") << u"3515120102030001"_s << QDate(2003, 2, 1);
        QTest::newRow("fifteen today") << u"3515122211110001"_s << QDate(2011, 11, 22);
        QTest::newRow("fifteen tomorrow") << u"3515122311110001"_s << QDate(1911, 11, 23);
        QTest::newRow("leap day 2000") << u"3515122902000001"_s << QDate(2000, 2, 29);
        QTest::newRow("no leap day") << u"3515122902010001"_s << QDate();
        QTest::newRow("day 32") << u"3515123204780001"_s << QDate();
        QTest::newRow("month 13") << u"3515121213780001"_s << QDate();
        QTest::newRow("temporary") << u"0351512010203001"_s << QDate();
    }
    void theSuggestedBirthDateIsOfWorkingAge()
    {
        QFETCH(QString, nik);
        QTEST(app::suggestedBirthDate(*app::meaningOf(nik), m_today).value_or(QDate()), "born");
    }

    void aGoodNumberHasNoProblem()
    {
        QVERIFY(problems(u"3515121204780001"_s, {1978, 4, 12}, u"M"_s).isEmpty());
        QVERIFY(problems(u"3515125204780001"_s, {1978, 4, 12}, u"F"_s).isEmpty());
        QVERIFY(problems(u"3515121204780001"_s).isEmpty());
    }

    void aNumberThatCanNeverBeRightBlocks()
    {
        QCOMPARE(problems(u"351512120478000"_s), QList{NikProblem::NotSixteenDigits});
        QCOMPARE(problems(QString()), QList{NikProblem::NotSixteenDigits});
        QCOMPARE(problems(QString(16, u'1')), QList{NikProblem::AllDigitsSame});
        QCOMPARE(problems(QString(16, u'0')), QList{NikProblem::AllDigitsSame});
        QVERIFY(app::blocks(NikProblem::NotSixteenDigits));
        QVERIFY(app::blocks(NikProblem::AllDigitsSame));
    }

    void whatMayLawfullyBeSoOnlyWarns_data()
    {
        QTest::addColumn<QString>("nik");
        QTest::addColumn<QList<NikProblem>>("expected");
        using P = NikProblem;
        const auto date = QList{P::ImpossibleDate};
        QTest::newRow("day 0") << u"3515120004780001"_s << date;
        QTest::newRow("day 32") << u"3515123204780001"_s << date;
        QTest::newRow("day 40") << u"3515124004780001"_s << date;
        QTest::newRow("day 72") << u"3515127204780001"_s << date;
        QTest::newRow("month 0") << u"3515121200780001"_s << date;
        QTest::newRow("month 13") << u"3515121213780001"_s << date;
        QTest::newRow("31 April") << u"3515123104780001"_s << date;
        QTest::newRow("29 February 1979") << u"3515122902790001"_s << date;
        QTest::newRow("elsewhere") << u"3515991204780001"_s << QList{P::UnknownDistrict};
        QTest::newRow("serial 0") << u"3515121204780000"_s << QList{P::SerialZero};
        QTest::newRow("another birthday") << u"3515121304780001"_s << QList{P::BirthDateDiffers};
        QTest::newRow("another year") << u"3515121204790001"_s << QList{P::BirthDateDiffers};
        QTest::newRow("another sex") << u"3515125204780001"_s << QList{P::SexDiffers};
        QTest::newRow("temporary") << u"0351512200400001"_s << QList{P::Temporary};
        QTest::newRow("all at once")
            << u"9999995304780000"_s
            << QList{P::UnknownDistrict, P::SerialZero, P::BirthDateDiffers, P::SexDiffers};
    }
    void whatMayLawfullyBeSoOnlyWarns()
    {
        QFETCH(QString, nik);
        QFETCH(QList<NikProblem>, expected);
        const auto found = problems(nik, {1978, 4, 12}, u"M"_s);
        QCOMPARE(found, expected);
        for (const NikProblem problem : found)
            QVERIFY(!app::blocks(problem));
    }

    void theCenturyOfABirthDateIsNotJudged()
    {
        QVERIFY(problems(u"3515121204100001"_s, {2010, 4, 12}).isEmpty());
        QVERIFY(problems(u"3515121204100001"_s, {1910, 4, 12}).isEmpty());
    }

    void aTemporaryNumberNamesItsVillage()
    {
        const QString nik = app::temporaryNik(u"35.15.12.2004"_s, 17);
        QCOMPARE(nik, u"0351512200400017"_s);
        QVERIFY(app::isTemporaryNik(nik));
        QVERIFY(!app::isTemporaryNik(u"3515121204780001"_s));
        QVERIFY(!app::isTemporaryNik(u"0351512"_s));
    }

    void numbersAreGroupedForReadingAndMaskedForOthers()
    {
        QCOMPARE(app::groupedNik(u"3515122004780001"_s), u"3515 1220 0478 0001"_s);
        QCOMPARE(app::groupedNik(u"3515"_s), u"3515"_s);
        QCOMPARE(app::maskedNik(u"3515122004780001"_s), u"3515********0001"_s);
        QCOMPARE(app::maskedNik(u"351512"_s), u"******"_s);
        QCOMPARE(app::maskedNik(QString()), QString());
    }
};

TEST_SUITE(TestNik)
#include "tst_nik.moc"

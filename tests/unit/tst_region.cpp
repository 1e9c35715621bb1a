/// Area codes, and looking them up in the bytes of the area tables.
#include "app/domain/region.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::RegionLevel;

class TestRegion : public QObject {
    Q_OBJECT

    static app::RegionTable small()
    {
        return {"code,name\n11,Aceh\n35,Jawa Timur\n",
                "code,province_code,name\n11.01,11,Kabupaten Satu\n35.13,35,Kabupaten Tiga\n"
                "35.15,35,Kabupaten Lima\n",
                "code,regency_code,name\r\n35.13.15,35.13,Krucil\r\n35.15.12,35.15,Balong\r\n",
                "code,district_code,name\n35.13.15.2017,35.13.15,\"Soka\"\"an\"\n"
                "35.15.12.1001,35.15.12,\"Lubuk I,II\"\n35.15.12.2003,35.15.12,Karang Bakung\n"
                "35.15.12.2004,35.15.12,Bakung Sari\n35.15.12.2010,35.15.12,Bakoengan"};
    }

    static QStringList codesOf(const QList<app::Region>& regions)
    {
        QStringList codes;
        for (const app::Region& region : regions)
            codes.append(region.code);
        return codes;
    }

private slots:
    void aCodeHasTheLevelOfItsParts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<RegionLevel>("level");
        QTest::newRow("province") << u"35"_s << RegionLevel::Province;
        QTest::newRow("regency") << u"35.15"_s << RegionLevel::Regency;
        QTest::newRow("district") << u"35.15.12"_s << RegionLevel::District;
        QTest::newRow("village") << u"35.15.12.2004"_s << RegionLevel::Village;
        for (const char* bad : {"", "3", "351", "35.1", "35.15.", "3515", "35.15.12.204", "3a.15",
                                "35-15", "35.15.12.20041", "35.15.122004.", "35.15.12,2004"})
            QTest::addRow("'%s'", bad) << QString::fromLatin1(bad) << RegionLevel::None;
    }
    void aCodeHasTheLevelOfItsParts()
    {
        QFETCH(QString, code);
        QTEST(app::regionLevel(code), "level");
    }

    void anAreaCoversWholePartsOnly()
    {
        QVERIFY(app::covers(u"35.15", u"35.15.12.2004"));
        QVERIFY(app::covers(u"35.15", u"35.15"));
        QVERIFY(!app::covers(u"35.15.12", u"35.15"));
        QVERIFY(!app::covers(u"35.1", u"35.15"));
        QVERIFY(!app::covers(u"35.1", u"35.1"));
        QVERIFY(!app::covers(u"35.15", u"35.16.01"));
        QVERIFY(!app::covers(u"", u"35.15"));
        QVERIFY(!app::covers(u"35.15", u"35.15.1"));
    }

    void digitsBecomeADottedCode()
    {
        QCOMPARE(app::dottedRegion(u"3515122004"_s), u"35.15.12.2004"_s);
        QCOMPARE(app::dottedRegion(u"351512"_s), u"35.15.12"_s);
        QCOMPARE(app::dottedRegion(u"3515"_s), u"35.15"_s);
        QCOMPARE(app::dottedRegion(u"35"_s), u"35"_s);
        QCOMPARE(app::dottedRegion(u"35.15.12"_s), u"35.15.12"_s);
        for (const char* bad : {"", "351", "35151220044", "35x5", "35.151"})
            QCOMPARE(app::dottedRegion(QString::fromLatin1(bad)), QString());
    }

    void theParentIsOneLevelUp()
    {
        QCOMPARE(app::parentRegion(u"35.15.12.2004"_s), u"35.15.12"_s);
        QCOMPARE(app::parentRegion(u"35.15"_s), u"35"_s);
        QCOMPARE(app::parentRegion(u"35"_s), QString());
    }

    void aRegionIsFoundWithItsFullName()
    {
        const auto table = small();
        const app::Region village = table.find(u"35.15.12.2004"_s);
        QCOMPARE(village.code, u"35.15.12.2004"_s);
        QCOMPARE(village.name, u"Bakung Sari"_s);
        QCOMPARE(village.fullName, u"Bakung Sari, Balong, Kabupaten Lima, Jawa Timur"_s);
        QCOMPARE(table.find(u"35"_s).fullName, u"Jawa Timur"_s);
        QCOMPARE(table.find(u"35.13.15"_s).name, u"Krucil"_s);
    }

    void quotedNamesLoseTheirQuotes()
    {
        const auto table = small();
        QCOMPARE(table.find(u"35.13.15.2017"_s).name, u"Soka\"an"_s);
        QCOMPARE(table.find(u"35.15.12.1001"_s).name, u"Lubuk I,II"_s);
    }

    void firstLastAndMissingCodesAreToldApart()
    {
        const auto table = small();
        QVERIFY(table.contains(u"11"_s));
        QVERIFY(table.contains(u"35.13.15.2017"_s));
        QVERIFY(table.contains(u"35.15.12.2010"_s));
        for (const char* missing : {"10", "36", "35.14", "35.15.12.2005", "35.15.12.9999",
                                    "00.00.00.0000", "code", "", "35.15.1"})
            QVERIFY2(!table.contains(QString::fromLatin1(missing)), missing);
        QCOMPARE(table.find(u"35.14"_s).code, QString());
        QVERIFY(!app::RegionTable({}, {}, {}, {}).contains(u"35"_s));
    }

    void childrenAreThoseOneLevelBelow()
    {
        const auto table = small();
        QCOMPARE(codesOf(table.childrenOf(u"35"_s)), (QStringList{u"35.13"_s, u"35.15"_s}));
        QCOMPARE(codesOf(table.childrenOf(QString())), (QStringList{u"11"_s, u"35"_s}));
        QCOMPARE(table.childrenOf(u"35.15.12"_s).size(), 4);
        QVERIFY(table.childrenOf(u"35.15.12.2004"_s).isEmpty());
        QVERIFY(table.childrenOf(u"36"_s).isEmpty());
        QVERIFY(table.childrenOf(u"35.1"_s).isEmpty());
    }

    void villagesBeginningWithTheTextComeFirst()
    {
        const auto table = small();
        QCOMPARE(codesOf(table.villagesNamed(u"BAKUNG"_s, {}, 10)),
                 (QStringList{u"35.15.12.2004"_s, u"35.15.12.2010"_s, u"35.15.12.2003"_s}));
        QCOMPARE(codesOf(table.villagesNamed(u"bakung"_s, {}, 1)), QStringList{u"35.15.12.2004"_s});
        QCOMPARE(codesOf(table.villagesNamed(u"soka'an"_s, {}, 9)),
                 QStringList{u"35.13.15.2017"_s});
    }

    void aSearchStaysInsideItsArea()
    {
        const auto table = small();
        QCOMPARE(table.villagesNamed(u"a"_s, u"35.13"_s, 10).size(), 1);
        QCOMPARE(table.villagesNamed(u"a"_s, u"35.1"_s, 10).size(), 0);
        QCOMPARE(table.villagesNamed(u"a"_s, u"36"_s, 10).size(), 0);
        QCOMPARE(table.villagesNamed(u" "_s, {}, 10).size(), 0);
    }
};

TEST_SUITE(TestRegion)
#include "tst_region.moc"

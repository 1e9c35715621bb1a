/// Occupations: the official codes, found by everyday words and by the jobs of residents' lists.
#include "app/services/reference.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestOccupation : public QObject {
    Q_OBJECT

    std::optional<app::Reference> m_reference;

    const app::OccupationTable& table() const { return m_reference->occupations; }

    QStringList codes(const QString& typed, int limit = 10) const
    {
        QStringList found;
        for (const app::Occupation* occupation : table().search(typed, limit))
            found.append(occupation->code);
        return found;
    }

private slots:
    void initTestCase()
    {
        auto loaded = app::Reference::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_reference.emplace(*std::move(loaded));
    }

    void theListIsWhole()
    {
        QCOMPARE(table().all().size(), 86);
        qsizetype words = 0;
        for (const app::Occupation& occupation : table().all()) {
            QVERIFY2(!occupation.words.isEmpty(), qPrintable(occupation.code));
            QCOMPARE(occupation.name, occupation.name.toUpper());
            for (const QString& word : occupation.words)
                QCOMPARE(word, word.toLower());
            words += occupation.words.size();
        }
        QVERIFY(words >= 300);
        QCOMPARE(table().find(u"P047"_s)->name, u"SOPIR"_s);
        QVERIFY(!table().find(u"P085"_s));
    }

    void transportIsHintedAtForFiveCodes()
    {
        QStringList hinted;
        for (const app::Occupation& occupation : table().all()) {
            if (occupation.transportHint)
                hinted.append(occupation.code);
        }
        QCOMPARE(hinted.join(u' '), u"P004 P047 P053 P054 P055"_s);
    }

    void everydayWordsFindTheirOccupation_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* typed, const char* expected) {
            QTest::addRow("%s", typed)
                << QString::fromLatin1(typed) << QString::fromLatin1(expected).split(u' ');
        };
        row("ojek", "P004 P047 P053 P054");
        row("OJOL", "P004 P047 P053 P054");
        row("kuli", "P005 P066 P012 P006");
        row("jualan sayur", "P050");
        row("jualan bakso keliling", "P050");
        row("bakul", "P050");
        row("ngarit", "P002 P008");
        row("tukang pijet", "P063");
        row("tani", "P001");
        row("nelayan", "P003");
        row("bengkel", "P021");
        row("guru ngaji", "P031");
        row("rewang", "P009 P032");
        row("mbatik", "P022");
        row("marbot", "P070");
        row("rosok", "P069");
        row("supir", "P047");
        row("soepir", "P047");
        row("njahit", "P016");
        row("dukun manten", "P018");
        row("lain-lain", "P999");
        row("TKI pulang", "P052 P999");
        row("jualan", "P050");
        row("angon wedhus", "P002");
        row("mbecak", "P004");
    }
    void everydayWordsFindTheirOccupation()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        const QStringList found = codes(typed);
        for (const QString& code : expected)
            QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    }

    void wholeWordsComeBeforeBeginningsBeforeFragments()
    {
        const auto small = app::OccupationTable::parse(
            "code,name,transport,words\nP1,PESOPIR,no,x\nP2,SOPIRAN,no,y\nP3,SOPIR,yes,z\n"
            "P4,TUKANG,no,juru sopir\n",
            "code,name,bpu,also\n1,A,,\n");
        QVERIFY(small);
        QStringList found;
        for (const app::Occupation* occupation : small->search(u"sopir"_s, 9))
            found.append(occupation->code);
        QCOMPARE(found.join(u' '), u"P3 P2 P4 P1"_s);
        QCOMPARE(small->search(u"sopir"_s, 2).size(), 2);
        QVERIFY(small->search(u"  "_s, 9).isEmpty());
        QVERIFY(small->search(u"dokter"_s, 9).isEmpty());
    }

    void anOfficialNameIsFoundWhileItIsTyped()
    {
        for (const app::Occupation& occupation : table().all()) {
            for (const qsizetype length : {3, 6, 12}) {
                const QString typed = occupation.name.left(length);
                QVERIFY2(codes(typed, 86).contains(occupation.code), qPrintable(typed));
            }
            QCOMPARE(codes(occupation.name, 1).join(u' '), occupation.code);
        }
    }

    void residentJobsBecomeOccupations_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"9"_s << u"P001"_s;
        QTest::newRow("padded code") << u"09"_s << u"P001"_s;
        QTest::newRow("words") << u"PETANI/PEKEBUN"_s << u"P001"_s;
        QTest::newRow("other case and spaces") << u" Petani / Pekebun "_s << u"P001"_s;
        QTest::newRow("other spelling") << u"Imam Mesjid"_s << u"P027"_s;
        QTest::newRow("trade") << u"8"_s << u"P050"_s;
        QTest::newRow("day labourer") << u"Buruh Harian Lepas"_s << u"P005"_s;
        QTest::newRow("teacher") << u"65"_s << u"P035"_s;
        QTest::newRow("other") << u"89"_s << u"P999"_s;
        QTest::newRow("civil servant") << u"5"_s << QString();
        QTest::newRow("housewife") << u"MENGURUS RUMAH TANGGA"_s << QString();
        QTest::newRow("village head") << u"86"_s << QString();
        QTest::newRow("never heard of") << u"ASTRONOT"_s << QString();
        QTest::newRow("no such code") << u"90"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void residentJobsBecomeOccupations()
    {
        QFETCH(QString, job);
        QTEST(table().fromResidentJob(job), "code");
    }

    void aMalformedTableIsRefused()
    {
        const QByteArray good = "code,name,transport,words\nP1,A,no,a\n";
        const QByteArray jobs = "code,name,bpu,also\n1,X,P1,\n";
        QVERIFY(app::OccupationTable::parse(good, jobs));
        QVERIFY(!app::OccupationTable::parse(good + "P1,B,no,b\n", jobs));
        QVERIFY(!app::OccupationTable::parse(good + "P2,B,maybe,b\n", jobs));
        QVERIFY(!app::OccupationTable::parse(good, jobs + "2,Y,P9,\n"));
        QVERIFY(!app::OccupationTable::parse(good, jobs + "2,X,P1,\n"));
    }
};

TEST_SUITE(TestOccupation)
#include "tst_occupation.moc"

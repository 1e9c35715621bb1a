/// Names made comparable, and a promise to whoever types: no key press towards a name loses it.
#include "app/domain/fold.h"
#include "tests/runner/suite.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestFold : public QObject {
    Q_OBJECT

    /// As the search does it: each typed word must be met by one of its fragments.
    static bool finds(const QString& typed, const QString& name)
    {
        const QString folded = app::foldedName(name);
        const auto query = app::foldedQuery(typed);
        return std::ranges::all_of(query, [&](const QStringList& fragments) {
            return std::ranges::any_of(fragments,
                                       [&](const QString& f) { return folded.contains(f); });
        });
    }

private slots:
    void spellingsOfOneNameFoldAlike_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString& written, const QString& folded) {
            QTest::addRow("%s", qPrintable(written)) << written << folded;
        };
        row(u"SITI AMINAH"_s, u"siti aminah"_s);
        row(u"  Siti\u00a0 Aminah "_s, u"siti aminah"_s);
        row(u"Djoko Soesilo"_s, u"joko susilo"_s);
        row(u"Tjipto Sjamsoel"_s, u"cipto syamsul"_s);
        row(u"SOEKARNO"_s, u"sukarno"_s);
        row(u"Mochammad Djoko Soesilo Hadiwidjojo"_s, u"muhamad joko susilo hadiwijojo"_s);
        row(u"Annisa"_s, u"anisa"_s);
        row(u"Ma'ruf"_s, u"maruf"_s);
        row(u"Ma\u2019ruf"_s, u"maruf"_s);
        row(u"Nur-Aini"_s, u"nur aini"_s);
        row(u"Andr\u00e9 \u00d8sten"_s, u"andre osten"_s);
        row(u"A\u0301na\u200b"_s, u"ana"_s);
        row(u"Rt 22 No 100"_s, u"rt 22 no 100"_s);
        row(u"H. Slamet, S.Pd."_s, u"h slamet s pd"_s);
        row(u"\u041c\u0438\u0440"_s, u"\u043c\u0438\u0440"_s);
        row(QString(), QString());
        row(u" .,- "_s, QString());
    }
    void spellingsOfOneNameFoldAlike()
    {
        QFETCH(QString, written);
        QTEST(app::foldedName(written), "folded");
    }

    void theMuhammadFamilyIsOne_data()
    {
        QTest::addColumn<QString>("written");
        for (const char* written :
             {"M. Ali",        "M Ali",         "Moh. Ali",      "Moh Ali",      "MOH.ALI",
              "Moch. Ali",     "Moch Ali",      "Muh. Ali",      "Much Ali",     "Mohd Ali",
              "Mohammad Ali",  "Mohamad Ali",   "Muhammad Ali",  "Muhamad Ali",  "Mochamad Ali",
              "Mochammad Ali", "Muchammad Ali", "Moehammad Ali", "Mohammed Ali", "Mokhamad Ali",
              "Mukhammad Ali", "Muhammat Ali"})
            QTest::addRow("%s", written) << QString::fromLatin1(written);
    }
    void theMuhammadFamilyIsOne()
    {
        QFETCH(QString, written);
        QCOMPARE(app::foldedName(written), u"muhamad ali"_s);
    }

    void otherNamesAreLeftAlone()
    {
        QCOMPARE(app::foldedName(u"Mochtar"_s), u"mochtar"_s);
        QCOMPARE(app::foldedName(u"Muhtadi"_s), u"muhtadi"_s);
        QCOMPARE(app::foldedName(u"Rahmad"_s), u"rahmad"_s);
        QCOMPARE(app::foldedName(u"M"_s), u"m"_s);
        QCOMPARE(app::foldedName(u"M."_s), u"muhamad"_s);
        QCOMPARE(app::foldedName(u"Ali M"_s), u"ali muhamad"_s);
        QCOMPARE(app::foldedName(u"Achmad Abd. Ghani"_s), u"ahmad abdul ghani"_s);
    }

    void foldingTwiceIsFoldingOnce()
    {
        for (const char* name :
             {"Moch. Djoko Soesilo", "Annisa'", "Tjokro", "Sjahrir", "Ach. Abd."}) {
            const QString once = app::foldedName(QString::fromLatin1(name));
            QCOMPARE(app::foldedName(once), once);
        }
    }

    void noKeyPressTowardsANameLosesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const QStringList muhammads{u"Muhammad Ali"_s,  u"Mochamad Ali"_s, u"Moh. Ali"_s,
                                    u"M. Ali"_s,        u"MOCH ALI"_s,     u"Mohd. Ali"_s,
                                    u"Mukhammad Ali"_s, u"Muchamad ALI"_s, u"mohammad ali"_s,
                                    u"m ali"_s};
        const QStringList djokos{u"Djoko Soetjipto"_s, u"Joko Sutcipto"_s.replace(u"tc"_s, u"c"_s),
                                 u"DJOKO SUTJIPTO"_s, u"joko soecipto"_s};
        const QStringList ahmads{u"Achmad Sjafi'i"_s, u"Ahmad Syafii"_s, u"Ach. Syafi\u2019i"_s,
                                 u"AKHMAD SJAFII"_s};
        for (const QStringList& family : {muhammads, djokos, ahmads}) {
            for (const QString& typed : family) {
                for (const QString& name : family)
                    QTest::addRow("%s for %s", qPrintable(typed), qPrintable(name))
                        << typed << name;
            }
        }
    }
    void noKeyPressTowardsANameLosesIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString so = typed.first(length);
            QVERIFY2(finds(so, name), qPrintable(so));
        }
    }

    void anUnfinishedWordListsWhatItMayBecome()
    {
        const QString muhamad = u"muhamad"_s;
        const auto first = [](const char* typed) {
            return app::foldedQuery(QString::fromLatin1(typed)).value(0);
        };
        QCOMPARE(first("moch"), (QStringList{u"moch"_s, muhamad}));
        QCOMPARE(first("moh"), (QStringList{u"moh"_s, muhamad}));
        QCOMPARE(first("muhamma"), QStringList{u"muhama"_s});
        QCOMPARE(first("m."), QStringList{muhamad});
        QCOMPARE(first("m ali"), QStringList{muhamad});
        QCOMPARE(first("d"), (QStringList{u"d"_s, u"j"_s}));
        QCOMPARE(first("so"), (QStringList{u"so"_s, u"su"_s}));
        QCOMPARE(first("soe"), QStringList{u"su"_s});
    }

    void aSingleLetterStaysSmall()
    {
        QCOMPARE(app::foldedQuery(u"m"_s), QList<QStringList>{QStringList{u"m"_s}});
        QCOMPARE(app::foldedQuery(u"siti m"_s),
                 (QList<QStringList>{QStringList{u"siti"_s}, QStringList{u"m"_s}}));
    }

    void aFinishedWordIsNoLongerGuessedAt()
    {
        QCOMPARE(app::foldedQuery(u"so "_s), QList<QStringList>{QStringList{u"so"_s}});
        QCOMPARE(app::foldedQuery(u"moc "_s), QList<QStringList>{QStringList{u"moc"_s}});
        QVERIFY(app::foldedQuery(u" . "_s).isEmpty());
    }

    void otherNamesAreNotFound()
    {
        QVERIFY(!finds(u"moch"_s, u"Siti Aminah"_s));
        QVERIFY(!finds(u"m. ali"_s, u"Maria Alina"_s));
        QVERIFY(!finds(u"joko susilo"_s, u"Joko Santoso"_s));
    }

    void onlyDigitsAreDigits()
    {
        QCOMPARE(app::digitsOf(u"+62 812-34 ab\u0665"_s), u"6281234"_s);
        QCOMPARE(app::digitsOf(QString()), QString());
    }
};

TEST_SUITE(TestFold)
#include "tst_fold.moc"

/// What cover gives: the sums of domain.md §3, and the conditions that come first.
#include "app/services/reference.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestBenefit : public QObject {
    Q_OBJECT

    std::optional<app::Reference> m_reference;

    std::int64_t amount(const char* id) const
    {
        const app::Benefit* benefit = m_reference->benefits.find(QString::fromLatin1(id));
        return benefit ? benefit->amount : -1;
    }

private slots:
    void initTestCase()
    {
        auto loaded = app::Reference::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_reference.emplace(*std::move(loaded));
    }

    void deathCoverSumsTo42Million()
    {
        QCOMPARE(amount("jkm-grant") + amount("jkm-periodic") + amount("jkm-funeral"), 42'000'000);
        QCOMPARE(amount("jkm-total"), 42'000'000);
    }

    void scholarshipsSumTo174Million()
    {
        QCOMPARE(amount("scholarship-kindergarten") + amount("scholarship-primary") +
                     amount("scholarship-junior") + amount("scholarship-senior") +
                     amount("scholarship-higher"),
                 87'000'000);
        QCOMPARE(amount("scholarship-child"), 87'000'000);
        QCOMPARE(amount("scholarship-total"), 174'000'000);
    }

    void deathFromWorkSumsTo244MillionOnTheLowestBasis()
    {
        const app::Benefit* grant = m_reference->benefits.find(u"jkk-death-grant"_s);
        const app::Benefit* total = m_reference->benefits.find(u"jkk-death-total"_s);
        QVERIFY(grant && total);
        const std::int64_t basis = m_reference->contributions.bands().first().basis;
        QCOMPARE(grant->perBasis * basis + amount("jkk-death-periodic") +
                     amount("jkk-death-funeral") + amount("jkk-scholarship"),
                 244'000'000);
        QCOMPARE(total->amount + total->perBasis * basis, 244'000'000);
    }

    void nothingLargeIsPromisedBeforeItsMonths()
    {
        QCOMPARE(m_reference->benefits.find(u"jkm-total"_s)->afterMonths, 3);
        QCOMPARE(m_reference->benefits.find(u"scholarship-total"_s)->afterMonths, 36);
        QCOMPARE(m_reference->benefits.find(u"jkk-scholarship"_s)->afterMonths, 0);
        for (const app::Benefit& benefit : m_reference->benefits.all()) {
            if (benefit.programme == u"jkm" && benefit.amount > 10'000'000)
                QVERIFY2(benefit.afterMonths >= 3, qPrintable(benefit.id));
        }
        QCOMPARE(amount("jkm-early"), 10'000'000);
    }

    void anUnknownIdIsNoBenefit() { QVERIFY(!m_reference->benefits.find(u"pension"_s)); }

    void aMalformedTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("twice") << QByteArray("a,jkm,1,,,c,s,verified");
        QTest::newRow("no source") << QByteArray("b,jkm,1,,,c,,verified");
        QTest::newRow("no condition") << QByteArray("b,jkm,1,,,,s,verified");
        QTest::newRow("another programme") << QByteArray("b,jp,1,,,c,s,verified");
        QTest::newRow("no number") << QByteArray("b,jkm,much,,,c,s,verified");
    }
    void aMalformedTableIsRefused()
    {
        QFETCH(QByteArray, row);
        const QByteArray good =
            "id,programme,amount,per_basis,after_months,condition,source,certainty\n"
            "a,jkm,1,,,c,s,verified\n";
        QVERIFY(app::BenefitTable::parse(good));
        QVERIFY(!app::BenefitTable::parse(good + row));
    }
};

TEST_SUITE(TestBenefit)
#include "tst_benefit.moc"

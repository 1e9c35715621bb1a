/// What a worker pays: every band, rate and discount against the arithmetic of domain.md §1.
#include "app/services/reference.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::ContributionTable;
using app::Month;
using app::QuoteProblem;
using app::QuoteRequest;
using app::Sector;

namespace {

/// As printed in domain.md §1.2: lower, basis, two programmes, three, the same with half off JKK and JKM.
struct Printed {
    std::int64_t lower, basis, two, three, twoHalved, threeHalved;
};
constexpr Printed kPrinted[] = {
    {0, 1000000, 16800, 36800, 8400, 28400},
    {1100000, 1200000, 18800, 42800, 9400, 33400},
    {1300000, 1400000, 20800, 48800, 10400, 38400},
    {1500000, 1600000, 22800, 54800, 11400, 43400},
    {1700000, 1800000, 24800, 60800, 12400, 48400},
    {1900000, 2000000, 26800, 66800, 13400, 53400},
    {2100000, 2200000, 28800, 72800, 14400, 58400},
    {2300000, 2400000, 30800, 78800, 15400, 63400},
    {2500000, 2600000, 32800, 84800, 16400, 68400},
    {2700000, 2950000, 36300, 95300, 18150, 77150},
    {3200000, 3450000, 41300, 110300, 20650, 89650},
    {3700000, 3950000, 46300, 125300, 23150, 102150},
    {4200000, 4450000, 51300, 140300, 25650, 114650},
    {4700000, 4950000, 56300, 155300, 28150, 127150},
    {5200000, 5450000, 61300, 170300, 30650, 139650},
    {5700000, 5950000, 66300, 185300, 33150, 152150},
    {6200000, 6450000, 71300, 200300, 35650, 164650},
    {6700000, 6950000, 76300, 215300, 38150, 177150},
    {7200000, 7450000, 81300, 230300, 40650, 189650},
    {7700000, 7950000, 86300, 245300, 43150, 202150},
    {8200000, 8700000, 93800, 267800, 46900, 220900},
    {9200000, 9700000, 103800, 297800, 51900, 245900},
    {10200000, 10700000, 113800, 327800, 56900, 270900},
    {11200000, 11700000, 123800, 357800, 61900, 295900},
    {12200000, 12700000, 133800, 387800, 66900, 320900},
    {13200000, 13700000, 143800, 417800, 71900, 345900},
    {14200000, 14700000, 153800, 447800, 76900, 370900},
    {15200000, 15700000, 163800, 477800, 81900, 395900},
    {16200000, 16700000, 173800, 507800, 86900, 420900},
    {17200000, 17700000, 183800, 537800, 91900, 445900},
    {18200000, 18700000, 193800, 567800, 96900, 470900},
    {19200000, 19700000, 203800, 597800, 101900, 495900},
    {20200000, 20700000, 213800, 627800, 106900, 520900},
};

constexpr const char* kBands = "band,lower,upper,basis,source,certainty\n"
                               "1,0,1099000,1000000,L,verified\n2,1100000,,1200000,L,verified\n";
constexpr const char* kPayers = "word,certainty\nself,verified\n";
constexpr const char* kRates = "programme,from,until,per_mille,flat,source,certainty\n"
                               "jkk,2026-01,2026-06,10,,A,verified\njkk,2026-07,,20,,B,inferred\n"
                               "jkm,2026-01,,,6800,A,verified\njht,2026-01,,20,,A,verified\n";
constexpr const char* kDiscounts =
    "id,sector,from,until,percent,payers,excluded_payers,source,certainty\n"
    "d,other,2026-04,2026-12,50,self,regency,D,verified\n";

} // namespace

class TestContribution : public QObject {
    Q_OBJECT

    std::optional<app::Reference> m_reference;

    const ContributionTable& table() const { return m_reference->contributions; }

    static QuoteRequest asking(std::int64_t income, const QString& payer = u"self"_s)
    {
        QuoteRequest request;
        request.income = income;
        request.first = {2026, 11};
        request.payer = payer;
        return request;
    }

private slots:
    void initTestCase()
    {
        auto loaded = app::Reference::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_reference.emplace(*std::move(loaded));
    }

    void everyBandCostsWhatIsPrinted_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("programmes");
        for (int i = 0; i < static_cast<int>(std::size(kPrinted)); ++i) {
            QTest::addRow("band %d, two programmes", i + 1) << i << 2;
            QTest::addRow("band %d, three programmes", i + 1) << i << 3;
        }
    }
    void everyBandCostsWhatIsPrinted()
    {
        QFETCH(int, index);
        QFETCH(int, programmes);
        const Printed& printed = kPrinted[index];
        QuoteRequest request = asking(printed.basis);
        request.programmes = programmes;
        const app::Quote halved = table().quote(request);
        request.payer = u"regency"_s;
        const app::Quote whole = table().quote(request);
        QCOMPARE(whole.band, index + 1);
        QCOMPARE(whole.basis, printed.basis);
        QCOMPARE(whole.jkk, printed.basis / 100);
        QCOMPARE(whole.jkm, 6800);
        QCOMPARE(whole.jht, programmes == 3 ? printed.basis / 50 : 0);
        QCOMPARE(whole.total, programmes == 2 ? printed.two : printed.three);
        QCOMPARE(halved.total, programmes == 2 ? printed.twoHalved : printed.threeHalved);
        QCOMPARE(halved.jht, whole.jht);
    }

    void aBandReachesToTheNextLowerBound()
    {
        for (std::size_t i = 0; i < std::size(kPrinted); ++i) {
            const int number = static_cast<int>(i) + 1;
            const std::int64_t lowest = std::max<std::int64_t>(kPrinted[i].lower, 1);
            QCOMPARE(table().bandFor(lowest).number, number);
            if (i > 0)
                QCOMPARE(table().bandFor(kPrinted[i].lower - 1).number, number - 1);
        }
        QCOMPARE(table().bandFor(1'099'500).number, 1); // in the gap of the printed bounds
        QCOMPARE(table().bandFor(900'000'000).number, 33);
        QCOMPARE(table().bands().size(), 33);
    }

    void theDiscountHoldsInItsMonthsSectorAndForItsPayers_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<bool>("isTransport");
        QTest::addColumn<QString>("payer");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isUnsure");
        const QString other = u"pp50-2025-other"_s;
        const QString transport = u"pp50-2025-transport"_s;
        const QString none = u"none"_s;
        QTest::newRow("other, before") << u"2026-03"_s << false << u"self"_s << none << false;
        QTest::newRow("other, first") << u"2026-04"_s << false << u"self"_s << other << false;
        QTest::newRow("other, last") << u"2026-12"_s << false << u"self"_s << other << false;
        QTest::newRow("other, after") << u"2027-01"_s << false << u"self"_s << none << false;
        QTest::newRow("transport, before") << u"2025-12"_s << true << u"self"_s << none << false;
        QTest::newRow("transport, first")
            << u"2026-01"_s << true << u"self"_s << transport << false;
        QTest::newRow("transport, last") << u"2027-03"_s << true << u"self"_s << transport << false;
        QTest::newRow("transport, after") << u"2027-04"_s << true << u"self"_s << none << false;
        for (const char* payer : {"family", "csr", "sertakan", "baznas"})
            QTest::newRow(payer) << u"2026-11"_s << false << QString::fromLatin1(payer) << other
                                 << false;
        for (const char* payer : {"regency", "province", "dbhcht"})
            QTest::newRow(payer) << u"2026-11"_s << false << QString::fromLatin1(payer) << none
                                 << false;
        for (const char* payer : {"village", "other", "", "waqf"})
            QTest::addRow("unsure '%s'", payer)
                << u"2026-11"_s << false << QString::fromLatin1(payer) << none << true;
        QTest::newRow("nothing to be unsure of")
            << u"2027-05"_s << true << u"village"_s << none << false;
    }
    void theDiscountHoldsInItsMonthsSectorAndForItsPayers()
    {
        QFETCH(QString, month);
        QFETCH(bool, isTransport);
        QFETCH(QString, payer);
        QFETCH(QString, rule);
        QFETCH(bool, isUnsure);
        QuoteRequest request = asking(1'000'000, payer);
        request.first = Month::fromText(month);
        request.sector = isTransport ? Sector::Transport : Sector::Other;
        const app::Quote quote = table().quote(request);
        QCOMPARE(quote.rule, rule);
        QCOMPARE(quote.discountUnsure, isUnsure);
        QCOMPARE(quote.total, rule == u"none" ? 16800 : 8400);
        QCOMPARE(quote.source.contains(u"PP 50/2025"_s), rule != u"none" || isUnsure);
    }

    void aLongPeriodIsDiscountedMonthByMonth()
    {
        QuoteRequest request = asking(2'000'000);
        request.months = 12;
        request.programmes = 3;
        const app::Quote quote = table().quote(request);
        QCOMPARE(quote.byMonth.size(), 12);
        for (const app::MonthQuote& month : quote.byMonth)
            QCOMPARE(month.discount, month.month <= Month({2026, 12}) ? 13400 : 0);
        QCOMPARE(quote.byMonth.last().month, (Month{2027, 10}));
        QCOMPARE(quote.discount, 2 * 13400);
        QCOMPARE(quote.total, 12 * 66800 - 2 * 13400);
        QCOMPARE(quote.rule, u"pp50-2025-other"_s);
        request.sector = Sector::Transport;
        QCOMPARE(table().quote(request).discount, 5 * 13400); // November to March
    }

    void sumsAreThoseOfTheMonths()
    {
        for (const int months : {1, 2, 3, 6, 12}) {
            QuoteRequest request = asking(3'333'333);
            request.months = months;
            request.programmes = 3;
            const app::Quote quote = table().quote(request);
            std::int64_t due = 0;
            for (const app::MonthQuote& month : quote.byMonth) {
                QCOMPARE(month.due, month.jkk + month.jkm + month.jht - month.discount);
                due += month.due;
            }
            QCOMPARE(quote.total, due);
            QCOMPARE(quote.total, quote.jkk + quote.jkm + quote.jht - quote.discount);
        }
    }

    void aQuoteNamesItsSourcesAndItsWeakestCertainty()
    {
        QuoteRequest request = asking(1'000'000);
        QCOMPARE(table().quote(request).source, u"PP 44/2015 Lampiran II; PP 50/2025"_s);
        QCOMPARE(table().quote(request).certainty, app::Certainty::TwoSources);
        request.programmes = 3;
        request.payer = u"regency"_s;
        QCOMPARE(table().quote(request).source, u"PP 44/2015 Lampiran II; PP 46/2015"_s);
        request.income = 3'000'000;
        QCOMPARE(table().quote(request).certainty, app::Certainty::Secondary);
    }

    void allProblemsOfARequestAreToldAtOnce()
    {
        QuoteRequest request;
        request.programmes = 4;
        request.months = 5;
        QCOMPARE(table().problemsOf(request),
                 (QList{QuoteProblem::IncomeMissing, QuoteProblem::ProgrammesUnknown,
                        QuoteProblem::MonthsUnknown, QuoteProblem::MonthMissing}));
        QCOMPARE(table().problemsOf(asking(1)), QList<QuoteProblem>());
        QuoteRequest old = asking(1'000'000);
        old.first = {2015, 6};
        QCOMPARE(table().problemsOf(old), QList{QuoteProblem::NoRates});
    }

    void ratesChangeWithTheContributionMonth()
    {
        const auto dated = ContributionTable::parse(kBands, kRates, kDiscounts, kPayers);
        QVERIFY(dated);
        QuoteRequest request = asking(1'000'000, u"regency"_s);
        request.first = {2026, 6};
        request.months = 2;
        const app::Quote quote = dated->quote(request);
        QCOMPARE(quote.byMonth.first().jkk, 10000);
        QCOMPARE(quote.byMonth.last().jkk, 20000);
        QCOMPARE(quote.source, u"L; A; B"_s);
        QCOMPARE(quote.certainty, app::Certainty::Inferred);
    }

    void aMalformedTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bands");
        QTest::addColumn<QByteArray>("rates");
        QTest::addColumn<QByteArray>("discounts");
        const auto changed = [](const char* table, const char* from, const char* to) {
            return QByteArray(table).replace(from, to);
        };
        QTest::newRow("a gap between bands") << changed(kBands, "2,1100000", "2,1200000")
                                             << QByteArray(kRates) << QByteArray(kDiscounts);
        QTest::newRow("a basis outside its band") << changed(kBands, ",1000000,", ",1100000,")
                                                  << QByteArray(kRates) << QByteArray(kDiscounts);
        QTest::newRow("a closed last band") << changed(kBands, "1100000,,", "1100000,1299000,")
                                            << QByteArray(kRates) << QByteArray(kDiscounts);
        QTest::newRow("share and flat at once")
            << QByteArray(kBands) << changed(kRates, ",,6800", ",5,6800") << QByteArray(kDiscounts);
        QTest::newRow("another programme")
            << QByteArray(kBands) << changed(kRates, "jkm", "jkp") << QByteArray(kDiscounts);
        QTest::newRow("another sector")
            << QByteArray(kBands) << QByteArray(kRates) << changed(kDiscounts, "other", "both");
        QTest::newRow("more than all off")
            << QByteArray(kBands) << QByteArray(kRates) << changed(kDiscounts, ",50,", ",150,");
        QTest::newRow("no mark") << QByteArray(kBands) << QByteArray(kRates)
                                 << changed(kDiscounts, "verified", "true");
    }
    void aMalformedTableIsRefused()
    {
        QFETCH(QByteArray, bands);
        QFETCH(QByteArray, rates);
        QFETCH(QByteArray, discounts);
        const auto parsed = ContributionTable::parse(bands, rates, discounts, kPayers);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, app::ErrorCode::Invalid);
    }
};

TEST_SUITE(TestContribution)
#include "tst_contribution.moc"

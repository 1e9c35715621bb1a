/// The tables built into the program: whole, dated, and in agreement with one another.
#include "app/domain/fold.h"
#include "app/domain/tabletext.h"
#include "app/domain/workerproblems.h"
#include "app/services/reference.h"
#include "tests/runner/suite.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestReference : public QObject {
    Q_OBJECT

    std::optional<app::Reference> m_reference;

    static QByteArray bytesOf(const QString& name)
    {
        QFile file(u":/reference/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        auto loaded = app::Reference::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_reference.emplace(*std::move(loaded));
    }

    void everyTableSaysWhereItComesFromAndWhenItWasRead()
    {
        for (const char* name :
             {"bands", "rates", "discounts", "payers", "occupations", "resident_jobs",
              "disabilities", "benefits", "case_papers", "case_deadlines"}) {
            const QByteArray bytes = bytesOf(QString::fromLatin1(name) + u".csv"_s);
            QVERIFY2(bytes.startsWith("# "), name);
            QVERIFY2(bytes.contains("read 20"), name);
        }
    }

    void eastJavaIsComplete()
    {
        const auto& regions = m_reference->regions;
        const QList<app::Region> regencies = regions.childrenOf(u"35"_s);
        qsizetype districts = 0;
        qsizetype villages = 0;
        for (const app::Region& regency : regencies) {
            for (const app::Region& district : regions.childrenOf(regency.code)) {
                ++districts;
                villages += regions.childrenOf(district.code).size();
            }
        }
        QCOMPARE(regencies.size(), 38);
        QCOMPARE(districts, 666);
        QCOMPARE(villages, 8494);
    }

    void realVillagesAreFoundByNameAndCode()
    {
        const auto& regions = m_reference->regions;
        QCOMPARE(regions.find(u"35.15.12.2004"_s).fullName,
                 u"Bakungpringgodani, Balongbendo, Kabupaten Sidoarjo, Jawa Timur"_s);
        QCOMPARE(regions.find(u"35.13.15.2017"_s).name, u"Soka\"an"_s);
        const auto found = regions.villagesNamed(u"bakungpring"_s, {}, 5);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().code, u"35.15.12.2004"_s);
        QVERIFY(!regions.contains(u"35.15.04.1005"_s)); // gone since 2022
        QVERIFY(regions.contains(u"35.78.12.1006"_s));  // new since 2022
    }

    void everyPayerHasItsEffectAndTheQuoteAgrees()
    {
        app::TableText rows("payers.csv"_L1, bytesOf(u"payers.csv"_s));
        QStringList words;
        while (rows.next()) {
            app::QuoteRequest request;
            request.income = 1'000'000;
            request.first = {2026, 11};
            request.payer = rows.filled("word"_L1);
            words.append(request.payer);
            const app::Quote quote = m_reference->contributions.quote(request);
            const QString effect = rows.filled("effect"_L1);
            QCOMPARE(quote.discount > 0, effect == u"given");
            QCOMPARE(quote.discountUnsure, effect == u"unsure");
            QVERIFY(!rows.filled("indonesian"_L1).isEmpty() &&
                    !rows.filled("english"_L1).isEmpty());
            // A discount that was inferred is not said to be certain, whatever is known of the rule itself.
            const app::Certainty certainty = rows.certainty("certainty"_L1);
            const bool isGiven = effect == u"given";
            QCOMPARE(quote.discountInferred, isGiven && certainty > app::Certainty::Secondary);
            if (effect != u"none")
                QVERIFY(quote.certainty >= certainty &&
                        quote.grounds.last().certainty >= certainty);
        }
        QVERIFY(rows.finish());
        QCOMPARE(words, app::wordsFor(app::WorkerField::Payer));
    }

    void everyDisabilityWordIsThereAndNoCodeTwice()
    {
        app::TableText rows("disabilities.csv"_L1, bytesOf(u"disabilities.csv"_s));
        QStringList words;
        QStringList codes;
        while (rows.next()) {
            words.append(rows.filled("word"_L1));
            codes += rows.words("opensid"_L1);
            std::ignore = rows.certainty("certainty"_L1);
        }
        QVERIFY(rows.finish());
        QCOMPARE(words, app::wordsFor(app::WorkerField::Disability));
        codes.sort();
        QCOMPARE(codes.join(u' '), u"1 2 3 4 5 7"_s); // 6, "other", says no kind
    }
};

TEST_SUITE(TestReference)
#include "tst_reference.moc"

/// The invented village: the same for the same seed, believable, and valid where it must be.
#include "app/domain/nik.h"
#include "app/domain/status.h"
#include "app/domain/workerproblems.h"
#include "app/exchange/synthetic.h"
#include "tests/runner/suite.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestSynthetic : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 22};
    const QString m_village = u"35.15.12.2004"_s;

    std::vector<app::SyntheticPerson> people(std::uint64_t seed, int count) const
    {
        app::SyntheticVillage village(m_village, m_today, seed);
        std::vector<app::SyntheticPerson> all;
        all.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            all.push_back(village.next());
        return all;
    }

    static app::RegionTable regions()
    {
        return {"code,name\n35,Jawa Timur\n", "code,province_code,name\n35.15,35,Sidoarjo\n",
                "code,regency_code,name\n35.15.12,35.15,Balongbendo\n",
                "code,district_code,name\n35.15.12.2004,35.15.12,Contoh\n"};
    }

    static bool isAbout(std::ptrdiff_t count, std::ptrdiff_t expected)
    {
        return std::abs(count - expected) <= expected / 4 + 5;
    }

private slots:
    void theSameSeedGivesTheSamePeople()
    {
        const auto first = people(7, 200);
        const auto again = people(7, 200);
        const auto other = people(8, 200);
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].worker, again[i].worker);
            QCOMPARE(first[i].evidence, again[i].evidence);
        }
        QVERIFY(!(first[0].worker == other[0].worker));
    }

    void theSharesAreAsPromised()
    {
        const auto all = people(1, 2000);
        const auto count = [&all](auto test) {
            return std::count_if(all.begin(), all.end(), test);
        };
        QVERIFY(isAbout(count([](const auto& p) { return p.worker.stage == u"candidate"; }), 1100));
        QVERIFY(isAbout(count([](const auto& p) { return !p.evidence.isEmpty(); }), 300));
        QVERIFY(
            isAbout(count([](const auto& p) { return app::isTemporaryNik(p.worker.nik); }), 20));
        QVERIFY(isAbout(count([](const auto& p) {
                            const auto problems = app::problemsOfNik(
                                p.worker.nik, QDate::fromString(p.worker.birthDate, Qt::ISODate),
                                p.worker.sex, regions());
                            return problems.contains(app::NikProblem::BirthDateDiffers);
                        }),
                        40));
    }

    void noNikRepeats()
    {
        QSet<QString> niks;
        for (const auto& person : people(3, 5000))
            niks.insert(person.worker.nik);
        for (const char* neighbour : {"35.15.12.2005", "35.15.12.2006"}) {
            app::SyntheticVillage village(QString::fromLatin1(neighbour), m_today, 3);
            for (int i = 0; i < 1500; ++i)
                niks.insert(village.next().worker.nik);
        }
        QCOMPARE(niks.size(), 8000);
    }

    void aRecordedPersonHasNothingThatBlocks()
    {
        const auto table = regions();
        for (const auto& person : people(2, 600)) {
            const bool isCandidate =
                person.worker.stage == u"candidate" && person.worker.consentDate.isEmpty();
            const auto problems = app::problemsOf(person.worker,
                                                  isCandidate ? app::Completeness::Candidate
                                                              : app::Completeness::Recorded,
                                                  m_today, table);
            for (const auto& found : problems)
                QVERIFY2(
                    !app::blocks(found.problem),
                    qPrintable(QString(app::wordOf(found.problem)) + u' ' + person.worker.nik));
        }
    }

    void evidenceGivesEveryStatus()
    {
        QSet<app::Status> found;
        for (const auto& person : people(4, 600)) {
            if (person.evidence.isEmpty())
                continue;
            for (const auto& fact : person.evidence) {
                QCOMPARE(fact.scope, m_village);
                QVERIFY(QDate::fromString(fact.asOf, Qt::ISODate) <= m_today);
            }
            const auto stage =
                person.worker.stage == u"answered" ? app::Stage::Answered : app::Stage::Recorded;
            found.insert(app::statusOf(app::membershipOf(person.evidence), stage, m_today).status);
        }
        for (const auto status :
             {app::Status::Active, app::Status::Ending, app::Status::Arrears, app::Status::Inactive,
              app::Status::Rejected, app::Status::NotRegistered, app::Status::Unknown})
            QVERIFY2(found.contains(status), app::wordOf(status).data());
    }

    void aHouseholdSharesItsCardAndAddress()
    {
        const auto all = people(6, 1000);
        QMap<QString, QList<app::Worker>> households;
        for (const auto& person : all)
            households[person.worker.familyCard] << person.worker;
        QVERIFY(households.size() > 200 && households.size() < 500);
        for (const auto& members : households) {
            QVERIFY(members.size() <= 6);
            for (const auto& member : members) {
                QCOMPARE(member.address, members.first().address);
                QCOMPARE(member.hamlet + member.rt + member.rw,
                         members.first().hamlet + members.first().rt + members.first().rw);
            }
        }
    }
};

TEST_SUITE(TestSynthetic)
#include "tst_synthetic.moc"

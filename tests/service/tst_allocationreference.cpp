/// Random villages and programmes: the list of a sponsor against the same rules written down a second time, slowly, from the
/// records as they are shown to people. They agree to the rupiah.
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

#include <random>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Expected {
    QString id;
    int points = 0;
    std::int64_t decile = 0;
    std::int64_t children = 0;
    QString born;
    std::int64_t cost = 0;
};

/// One month after the other, straight from the table of contributions.
std::int64_t costOf(const Worker& worker, const QString& payer, const QStringList& months)
{
    std::int64_t cost = 0;
    for (const QString& month : months)
        cost +=
            reference()
                .contributions
                .quote({*worker.income, 2, 1, Month::fromText(month),
                        worker.sector == u"transport" ? Sector::Transport : Sector::Other, payer})
                .total;
    return cost;
}

int pointsFor(const Worker& worker)
{
    int points = 0;
    if (worker.welfareDecile && *worker.welfareDecile <= 5)
        points += 10 * int(6 - *worker.welfareDecile);
    if (worker.disability == u"physical")
        points += 25;
    if (worker.womanHeaded == u"yes")
        points += 15;
    points += 5 * int(std::min<std::int64_t>(worker.children.value_or(0), 3));
    if (worker.birthDate <= u"1966-11-01"_s) // 60 on 1 November 2026
        points += 10;
    return points;
}

bool comesBefore(const Expected& a, const Expected& b)
{
    if (a.points != b.points)
        return a.points > b.points;
    if (a.decile != b.decile)
        return a.decile < b.decile;
    if (a.children != b.children)
        return a.children > b.children;
    return a.born != b.born ? a.born < b.born : a.id < b.id;
}

} // namespace

class AllocationReferenceTest : public QObject {
    Q_OBJECT

private slots:
    void itAgreesToTheRupiah_data();
    void itAgreesToTheRupiah();
};

void AllocationReferenceTest::itAgreesToTheRupiah_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<uint>("seed");
    for (const char* kind : {"csr", "dbhcht", "village", "gn_lingkaran"}) {
        for (uint seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s %u", kind, seed) << QString::fromLatin1(kind) << seed;
    }
}

void AllocationReferenceTest::itAgreesToTheRupiah()
{
    QFETCH(QString, kind);
    QFETCH(uint, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    TestRegister here;
    Sponsorship terms = termsOf(sponsorOf(here, kind));
    terms.maxDecile = 3 + upTo(3);
    terms.quota = upTo(1) ? std::optional<std::int64_t>(5 + upTo(20)) : std::nullopt;
    terms.budget = 100'000 + upTo(900'000);
    terms = kept(here, terms);
    const QStringList months{u"2026-11"_s, u"2026-12"_s, u"2027-01"_s};
    const QString payer = kind == u"gn_lingkaran" ? u"csr"_s : kind;
    QList<Expected> expected;
    for (int serial = 1; serial <= 40; ++serial) {
        Worker worker =
            aWorker().withNik(nikNumber(serial)).named(u"Orang %1"_s.arg(serial)).built();
        worker.income = 700'000 + upTo(40) * 100'000;
        worker.sector = upTo(2) == 0 ? u"transport"_s : u"other"_s;
        worker.welfareDecile = 1 + upTo(8);
        worker.disability = upTo(4) == 0 ? u"physical"_s : u"none"_s;
        worker.womanHeaded = upTo(3) == 0 ? u"yes"_s : u"no"_s;
        worker.children = upTo(5);
        worker.birthDate = u"19%1-0%2-15"_s.arg(63 + upTo(20)).arg(1 + upTo(8));
        worker = here.recorded(worker);
        // Some have paid for the first month or the first two themselves.
        const int paid = upTo(5) == 0 ? 1 + upTo(1) : 0;
        if (paid > 0) {
            Evidence payment = paymentOf(months.first(), months.at(paid - 1),
                                         costOf(worker, u"self"_s, months.first(paid)));
            const auto recorded = recordPayment(*here, worker.id, payment, Warnings::Ask);
            VERIFY_DONE(recorded);
            QVERIFY(std::holds_alternative<PaymentRecorded>(*recorded));
        }
        if (*worker.welfareDecile <= *terms.maxDecile)
            expected.append({worker.id.text(), pointsFor(worker), *worker.welfareDecile,
                             *worker.children, worker.birthDate,
                             costOf(worker, payer, months.mid(paid))});
    }
    std::sort(expected.begin(), expected.end(), comesBefore);
    const AllocationView view = viewOf(here, terms.id);
    std::int64_t spent = 0;
    qsizetype granted = 0;
    for (const Expected& one : expected) {
        if ((terms.quota && granted >= *terms.quota) || spent + one.cost > *terms.budget)
            break;
        const PlaceLine& place = view.places.at(granted);
        QCOMPARE(place.applicant.worker.text(), one.id);
        QCOMPARE(place.applicant.points, one.points);
        QCOMPARE(place.applicant.cost, one.cost);
        spent += one.cost;
        ++granted;
    }
    QCOMPARE(view.granted, granted);
    QCOMPARE(view.cost, spent);
    QCOMPARE(view.below, expected.size() - granted);
    QVERIFY(view.cost <= *terms.budget && (!terms.quota || view.granted <= *terms.quota));
}

TEST_SUITE(AllocationReferenceTest)
#include "tst_allocationreference.moc"

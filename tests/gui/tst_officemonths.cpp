/// The November of fifty villages at their office: everything arrives, places are given alike on both sides, the sums are
/// those of the records, a programme of the regency reaches a village, and the window shows all of it.
#include "app/services/cases/casetotals.h"
#include "app/services/coverage/coverage.h"
#include "app/services/coverage/coverageareas.h"
#include "app/services/sponsors/lapsing.h"
#include "tests/gui/hands.h"
#include "tests/runner/suite.h"
#include "tests/support/plainmonth.h"
#include "tests/support/registerdump.h"
#include "tests/support/sponsoring.h"
#include "tests/support/villagemonths.h"
#include "ui/text/coveragetext.h"
#include "ui/widgets/simpletable.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CoverCounts countsOf(const PlainCover& cover)
{
    return {cover.covered, cover.uncovered, cover.recorded, cover.unknown};
}

/// All that a list says of its places, line by line.
QStringList saidBy(const AllocationView& view)
{
    QStringList lines{u"%1 places, %2 below, %3 rupiah, ended by %4, %5 unsure"_s.arg(view.granted)
                          .arg(view.below)
                          .arg(view.cost)
                          .arg(wordOf(view.stoppedBy))
                          .arg(view.unsure)};
    for (const PlaceLine& line : view.places) {
        const Applicant& one = line.applicant;
        lines << u"%1 %2|%3|%4|%5-%6|%7|%8|%9"_s.arg(line.rank)
                     .arg(one.worker.text(), line.name, one.grounds, one.months.from.text(),
                          one.months.until.text())
                     .arg(one.cost)
                     .arg(line.running)
                     .arg(line.isGranted ? u"granted"_s : u"below"_s);
    }
    for (const PlaceLine& line : view.excluded)
        lines << u"left out: %1, %2"_s.arg(line.name, line.reason);
    for (auto it = view.unfit.begin(); it != view.unfit.end(); ++it)
        lines << u"%1: %2"_s.arg(wordOf(it.key())).arg(it.value());
    return lines << QString::fromLatin1(view.seal);
}

/// Who of these stands in the list, with what each gets, in its order.
QStringList ofThese(const AllocationView& view, const QSet<QString>& workers)
{
    QStringList lines;
    for (const PlaceLine& line : view.places) {
        const Applicant& one = line.applicant;
        if (line.isGranted && workers.contains(one.worker.text()))
            lines << u"%1|%2|%3|%4"_s.arg(one.worker.text(), one.grounds, one.months.from.text())
                         .arg(one.cost);
    }
    return lines;
}

} // namespace

class OfficeMonthsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingArrives();
    void placesAreGivenAlikeOnBothSides();
    void theRankingIsThatOfTheRecords();
    void theSumsAreThoseOfTheRecords();
    void aProgrammeOfTheRegencyReachesAVillage();
    void theWindowShowsEveryVillage();
    void cleanupTestCase() { m_months.reset(); }

private:
    TestRegister& office() { return m_months->office(); }
    /// The place of the village most of whose people get one.
    std::size_t whereMost(const AllocationView& view);

    std::unique_ptr<VillageMonths> m_months;
    QString m_export;
};

void OfficeMonthsTest::initTestCase()
{
    m_months = std::make_unique<VillageMonths>();
    m_months->takeAll();
    m_export = m_months->openExport();
}

void OfficeMonthsTest::everythingArrives()
{
    const QStringList kinds{u"worker"_s,      u"evidence"_s,     u"heir"_s,       u"visit"_s,
                            u"gathering"_s,   u"attendance"_s,   u"sponsor"_s,    u"sponsorship"_s,
                            u"beneficiary"_s, u"benefit_case"_s, u"case_paper"_s, u"duty"_s};
    for (const VillageMonths::Village& village : m_months->villages()) {
        QStringList here = recordsIn(office().connection(), village.code);
        // What the office says of a record itself goes back with its next file.
        here.removeIf([](const QString& line) { return line.startsWith(u"refusal|"); });
        QVERIFY2(here == village.records,
                 qPrintable(village.code + u'\n' + difference(village.records, here)));
        for (const QString& kind : kinds)
            QVERIFY2(here.filter(QRegularExpression(u'^' + kind + u"\\|"_s)).size() > 0,
                     qPrintable(village.code + u' ' + kind));
    }
}

void OfficeMonthsTest::placesAreGivenAlikeOnBothSides()
{
    for (const VillageMonths::Village& village : m_months->villages()) {
        for (const auto& [id, there] : village.lists) {
            const QStringList here = saidBy(viewOf(office(), id));
            QVERIFY2(here == saidBy(there),
                     qPrintable(village.code + u'\n' + difference(saidBy(there), here)));
        }
        // Their money does not reach everybody: else there is nothing to agree about.
        QCOMPARE(village.lists.at(village.month.proposed).stoppedBy, Limit::Quota);
        QVERIFY(village.lists.at(village.month.approved).isApproved);
    }
}

void OfficeMonthsTest::theRankingIsThatOfTheRecords()
{
    const OpenRecords records(m_export);
    for (const VillageMonths::Village& village : m_months->villages()) {
        const PlainMonth plain(records, village.code, office().clock.today());
        const AllocationView& view = village.lists.at(village.month.proposed);
        const QList<PlainPlace> ranking = plain.ranking(village.month.proposed.text());
        QCOMPARE(view.granted + view.below, ranking.size());
        for (qsizetype at = 0; at < view.places.size(); ++at) {
            const PlaceLine& ours = view.places.at(at);
            const PlainPlace& theirs = ranking.at(at);
            QCOMPARE(ours.applicant.worker.text(), theirs.worker);
            QCOMPARE(ours.applicant.grounds, theirs.grounds);
            QCOMPARE(ours.applicant.cost, theirs.cost);
            QCOMPARE(ours.running, theirs.running);
            QCOMPARE(ours.isGranted, theirs.isGranted);
        }
        for (const SponsorshipId& id : {village.month.approved, village.month.proposed}) {
            const auto line = sponsorshipLine(*office(), id);
            VERIFY_DONE(line);
            const PlainMoney money = plain.money(id.text());
            QCOMPARE(line->people, money.people);
            QCOMPARE(line->cost, money.cost);
            QCOMPARE(line->paid, money.paid);
        }
        QVERIFY(plain.money(village.month.approved.text()).paid > 0);
    }
}

void OfficeMonthsTest::theSumsAreThoseOfTheRecords()
{
    const PlainMonth plain(OpenRecords(m_export), u"35.15"_s, office().clock.today());
    const QMap<QString, PlainCover> wanted = plain.cover();
    JobContext context;
    const auto all = coverage(*office(), {}, context);
    VERIFY_DONE(all);
    QCOMPARE(all->figures.all(), countsOf(wanted.value(u"all"_s)));
    QVERIFY(all->figures.all().covered > VillageMonths::kVillages);
    for (const auto& [level, word] : {std::pair(RegionLevel::Village, u"village "_s),
                                      std::pair(RegionLevel::District, u"district "_s)}) {
        const auto areas = coverageByArea(*office(), {}, level, context);
        VERIFY_DONE(areas);
        qsizetype seen = 0;
        for (const AreaCoverage& area : *areas) {
            QCOMPARE(area.counts, countsOf(wanted.value(word + area.scope)));
            seen += area.counts.workers() > 0 ? 1 : 0;
        }
        QCOMPARE(seen, level == RegionLevel::Village ? qsizetype(VillageMonths::kVillages)
                                                     : qsizetype(VillageMonths::kDistricts));
    }
    const auto totals = caseTotals(*office(), context);
    VERIFY_DONE(totals);
    const PlainCases cases = plain.cases().value(u"all"_s);
    QCOMPARE(totals->all.cases, qint64(3) * VillageMonths::kVillages);
    QCOMPARE(totals->all.cases, cases.cases);
    QCOMPARE(totals->all.open, cases.open);
    QCOMPARE(totals->all.rupiah, cases.rupiah);
    QCOMPARE(totals->byVillage.size(), qsizetype(VillageMonths::kVillages));
    const auto cost = upkeep(*office());
    VERIFY_DONE(cost);
    QCOMPARE(cost->total.workers, plain.upkeep().value(u"all"_s).workers);
    for (std::size_t i = 0; i < kUpkeepMonths.size(); ++i)
        QCOMPARE(cost->total.cost[i], plain.upkeep().value(u"all"_s).cost[i]);
}

std::size_t OfficeMonthsTest::whereMost(const AllocationView& view)
{
    std::map<QString, int> places;
    RecordTable table(office().connection(), workerKind());
    for (const PlaceLine& line : view.places) {
        const auto record = table.find(line.applicant.worker.uuid());
        places[(*record)->scope] += line.isGranted ? 1 : 0;
    }
    const auto most = std::ranges::max_element(places, {}, &std::pair<const QString, int>::second);
    const auto& all = m_months->villages();
    return std::size_t(std::ranges::find(all, most->first, &VillageMonths::Village::code) -
                       all.begin());
}

void OfficeMonthsTest::aProgrammeOfTheRegencyReachesAVillage()
{
    Sponsorship terms = termsOf(sponsorOf(office(), u"dbhcht"_s));
    terms.quota = std::nullopt;
    terms.budget = 4'000'000;
    terms.maxDecile = 5;
    terms = kept(office(), terms);
    const AllocationView whole = viewOf(office(), terms.id);
    QCOMPARE(whole.stoppedBy, Limit::Budget);
    VillageMonths::Village& village = m_months->villages().at(whereMost(whole));
    village.there->reopen();
    TestRegister& there = *village.there;
    take(there, send(office(), fingerprint(there)));
    QSet<QString> own;
    for (const StoredRecord& record : *RecordTable(there.connection(), workerKind()).where("1", {}))
        own << WorkerId(record.id).text();
    const QStringList ofVillage = ofThese(whole, own);
    QVERIFY(ofVillage.size() >= 2);
    // The village ranks its own people by the same money: whom the regency reaches comes first there, in that order.
    QCOMPARE(ofThese(viewOf(there, terms.id), own).first(ofVillage.size()), ofVillage);

    const Approved given = approved(office(), terms.id);
    QCOMPARE(given.people, whole.granted);
    QCOMPARE(given.cost, whole.cost);
    take(there, send(office(), fingerprint(there)));
    const AllocationView received = viewOf(there, terms.id);
    QVERIFY(received.isApproved);
    QCOMPARE(ofThese(received, own), ofVillage);
    QCOMPARE(received.granted, ofVillage.size());
    QCOMPARE(recordsIn(there.connection(), village.code),
             recordsIn(office().connection(), village.code));
    there.close();
}

void OfficeMonthsTest::theWindowShowsEveryVillage()
{
    const CoverCounts all = [this] {
        JobContext context;
        return coverage(*office(), {}, context)->figures.all();
    }();
    office().close();
    tests::WindowFixture fixture(&office().clock);
    auto session = openRegister(office().directory(), passphrase(), fixture.environment());
    VERIFY_DONE(session);
    fixture.language().speak(u"en"_s);
    fixture.window().resize(1366, 768);
    fixture.window().openWith(*std::move(session));
    tests::Hands hands(fixture);
    hands.goTo(ui::PageId::Coverage);
    QTRY_COMPARE(hands.textOf("coverageSentence"), ui::coverSentence(all));
    hands.press("coverageViewsChipareas");
    auto* table = hands.seen<ui::SimpleTable>("areasTable");
    QVERIFY(table);
    QTRY_VERIFY(table->rowCount() > 300);
    int heard = 0;
    int silent = 0;
    qint64 workers = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const bool isSilent = table->item(row, 5)->text() == u"never"_s;
        (isSilent ? silent : heard) += 1;
        workers += table->item(row, 4)->text().remove(u',').remove(u'.').toLongLong();
    }
    QCOMPARE(heard, VillageMonths::kVillages);
    QCOMPARE(workers, all.workers());
    QVERIFY(hands.textOf("areasSummary").contains(QString::number(silent)));
    hands.shot("office-areas");
    hands.press("areasLevelChipdistrict");
    QTRY_COMPARE(table->rowCount(), 18);
    hands.shot("office-districts");
}

TEST_SUITE(OfficeMonthsTest)
#include "tst_officemonths.moc"

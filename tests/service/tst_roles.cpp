/// Every service called as every role: what somebody may not do is refused before anything happens, whatever was asked.
#include "app/services/answers.h"
#include "app/services/batches.h"
#include "app/services/batchphotos.h"
#include "app/services/branchlayouts.h"
#include "app/services/branchlists.h"
#include "app/services/branchselection.h"
#include "app/services/cards.h"
#include "app/services/cases/casefile.h"
#include "app/services/cases/casepapers.h"
#include "app/services/cases/casetotals.h"
#include "app/services/chains.h"
#include "app/services/conflicts.h"
#include "app/services/coverage/coverage.h"
#include "app/services/coverage/coverageareas.h"
#include "app/services/coverage/duties.h"
#include "app/services/deciding.h"
#include "app/services/drafts.h"
#include "app/services/edits.h"
#include "app/services/erasing.h"
#include "app/services/everything.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/approval.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/backupdrill.h"
#include "app/services/guarding/backupkeeping.h"
#include "app/services/guarding/envelope.h"
#include "app/services/guarding/people.h"
#include "app/services/history.h"
#include "app/services/importing.h"
#include "app/services/importpreview.h"
#include "app/services/imports.h"
#include "app/services/joining.h"
#include "app/services/listing.h"
#include "app/services/lookalikes.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/outreach/visits.h"
#include "app/services/overview.h"
#include "app/services/papers.h"
#include "app/services/papersettings.h"
#include "app/services/privacy/breaches.h"
#include "app/services/privacy/consents.h"
#include "app/services/privacy/handouts.h"
#include "app/services/privacy/personcopy.h"
#include "app/services/privacy/retention.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/receipts.h"
#include "app/services/registration.h"
#include "app/services/similar.h"
#include "app/services/situations.h"
#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/lapsing.h"
#include "app/services/sponsors/payments.h"
#include "app/services/sponsors/reporting.h"
#include "app/services/statuses.h"
#include "app/services/undoing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QBuffer>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Who may: everybody; who works at the door; who answers for the register; who answers for those.
enum class Who { Everybody, FieldWork, InCharge, Head };

template <typename T>
std::optional<ErrorCode> codeIn(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

struct Service {
    const char* name;
    Who who;
    std::optional<ErrorCode> (*call)(Session&, JobContext&);
};

WorkerId nobody()
{
    return WorkerId(QUuid("01930000-0000-7000-8000-000000000001"));
}

#define SERVICE(who, expression)                                                                   \
    Service                                                                                        \
    {                                                                                              \
#expression, Who::who, [](Session& s, JobContext& c) -> std::optional<ErrorCode> {         \
            Q_UNUSED(s)                                                                            \
            Q_UNUSED(c)                                                                            \
            return codeIn(expression);                                                             \
        }       \
    }

const QList<Service>& services()
{
    static const QList<Service> all{
        // reading
        SERVICE(Everybody, overview(s)),
        SERVICE(Everybody, findWorkers(s, u"siti"_s, 10)),
        SERVICE(Everybody, listWorkers(s, {}, {})),
        SERVICE(Everybody, linesFor(s, {1})),
        SERVICE(Everybody, hamlets(s)),
        SERVICE(Everybody, worker(s, nobody())),
        SERVICE(Everybody, workersWithNik(s, u"3515125204780001"_s)),
        SERVICE(Everybody, household(s, u"3515121206120001"_s)),
        SERVICE(Everybody, registrationOf(s, nobody())),
        SERVICE(Everybody, historyOf(s, nobody())),
        SERVICE(Everybody, statusOfNik(s, u"3515125204780001"_s)),
        SERVICE(Everybody, statusOfWorker(s, nobody())),
        SERVICE(Everybody, evidenceOf(s, nobody())),
        SERVICE(Everybody, receiptOf(s, nobody())),
        SERVICE(Everybody, conflicts(s, 10)),
        SERVICE(Everybody, openConflicts(s)),
        SERVICE(Everybody, lookalikes(s, 10)),
        SERVICE(Everybody, chains(s)),
        SERVICE(Everybody, people(s)),
        SERVICE(Everybody, checkRegister(s, c)),
        SERVICE(Everybody, consents(s, {}, 10, c)),
        SERVICE(Everybody, consentCounts(s)),
        SERVICE(Everybody, consentChoices(s)),
        SERVICE(Everybody, withdrawals(s)),
        SERVICE(Everybody, withdrawalCounts(s)),
        SERVICE(Everybody, handouts(s)),
        SERVICE(Everybody, handoutsOf(s, nobody())),
        SERVICE(Everybody, peopleIn(s, u"list:1"_s)),
        SERVICE(Everybody, breaches(s)),
        SERVICE(Everybody, breachAt(s, BreachId(QUuid::createUuid()))),
        SERVICE(Everybody, breachCounts(s)),
        SERVICE(Everybody, overTime(s)),
        // at the door
        SERVICE(FieldWork, noteWithdrawal(s, nobody(), {s.clock().now(), u"spoken"_s, {}})),
        SERVICE(FieldWork, takeBackWithdrawal(s, nobody())),
        SERVICE(FieldWork, personCopy(s, nobody())),
        SERVICE(FieldWork, writePersonCopy(s, {}, u"/none/x.json"_s)),
        SERVICE(FieldWork, keepBreach(s, {})),
        SERVICE(FieldWork, mayMake(s, PaperKind::PersonCopy)),
        SERVICE(FieldWork, recordWorker(s, aWorker().built(), Warnings::Confirmed)),
        SERVICE(FieldWork, recordRegistration(s, {}, Warnings::Confirmed)),
        SERVICE(FieldWork, keepPhoto(s, u"ktp"_s, {})),
        SERVICE(FieldWork, keepDraft(s, {QUuid::createUuid(), {}, {}})),
        SERVICE(FieldWork, dropDraft(s, QUuid::createUuid())),
        SERVICE(FieldWork, recordEvidence(s, nobody(), {})),
        SERVICE(FieldWork, recordEvidenceForMany(s, {nobody()}, {}, c)),
        SERVICE(FieldWork, settleConflict(s, u"none"_s, {})),
        SERVICE(FieldWork, reopenConflict(s, u"none"_s)),
        SERVICE(FieldWork, joinWorkers(s, {nobody(), nobody(), {}})),
        SERVICE(FieldWork, separateWorker(s, nobody())),
        SERVICE(FieldWork, keepApart(s, nobody(), nobody())),
        SERVICE(FieldWork, takeBackApart(s, nobody(), nobody())),
        SERVICE(FieldWork, setSituation(s, {nobody()}, {}, c)),
        SERVICE(FieldWork, takeBack(s, {})),
        SERVICE(FieldWork, exportBatch(s, u"office"_s, u"/none"_s, BatchContent::Everything, c)),
        SERVICE(FieldWork, exportToAll(s, u"/none"_s, c)),
        SERVICE(FieldWork, importBatches(s, {u"/none.jbatch"_s}, c)),
        SERVICE(FieldWork, undoLastMerge(s, c)),
        SERVICE(FieldWork, exportCard(s, u"/none/x.jcard"_s)),
        SERVICE(FieldWork, mayMake(s, PaperKind::Receipt)),
        SERVICE(FieldWork, backUpHere(s, c)),
        SERVICE(FieldWork, drillBackup(s, u"/none.jbackup"_s, c)),
        SERVICE(FieldWork, setBackupRoom(s, 100)),
        // in charge
        SERVICE(InCharge, eraseWorker(s, nobody(), u"request"_s)),
        SERVICE(InCharge, keepDespiteWithdrawal(s, nobody(), u"member"_s)),
        SERVICE(InCharge, affectedBy(s, {}, c)),
        SERVICE(InCharge, setRetentionYears(s, 5)),
        SERVICE(InCharge, eraseOverTime(s, {nobody()}, c)),
        SERVICE(InCharge, mayMake(s, PaperKind::BreachPeople)),
        SERVICE(InCharge, mayMake(s, PaperKind::BreachNotices)),
        SERVICE(InCharge, mayMake(s, PaperKind::BreachReport)),
        SERVICE(InCharge, lookAtImport(s, u"/none.xlsx"_s, {}, c)),
        SERVICE(InCharge, previewImport(s, u"/none.xlsx"_s, {}, c)),
        SERVICE(InCharge, importResidents(s, u"/none.xlsx"_s, {}, c)),
        SERVICE(InCharge, undoImport(s, 1, c)),
        SERVICE(InCharge, importAnswers(s, u"/none.xlsx"_s, {}, c)),
        SERVICE(InCharge, exportWorkers(s, ExportFormat::Csv, u"/none/x.csv"_s, {}, c)),
        SERVICE(InCharge, exportRows(s, {}, u"/none/x.csv"_s)),
        SERVICE(InCharge, exportEverything(s, u"/none"_s, c)),
        SERVICE(Everybody, selectForBranch(s, {}, c)),
        SERVICE(Everybody, branchLists(s, 10)),
        SERVICE(InCharge, handOverList(s, 1, QDate(2026, 11, 22), c)),
        SERVICE(InCharge, keepBranchLayout(s, {})),
        SERVICE(InCharge, setPaperSettings(s, {})),
        SERVICE(InCharge, mayMake(s, PaperKind::DecreeList)),
        SERVICE(InCharge, acceptCard(s, u"/none.jcard"_s, u"35"_s, u"none"_s)),
        SERVICE(InCharge, revokeCard(s, u"none"_s)),
        SERVICE(InCharge, addPerson(s, {u"X"_s, u"kader"_s}, Secret::fromText(u"pendek"_s))),
        SERVICE(InCharge, setRole(s, UserId(QUuid::createUuid()), u"kader"_s)),
        SERVICE(InCharge, dismissPerson(s, UserId(QUuid::createUuid()))),
        SERVICE(InCharge, givePassphrase(s, UserId(QUuid::createUuid()), {})),
        SERVICE(InCharge, newRecoveryCode(s)),
        SERVICE(Everybody, approvalStanding(s)),
        SERVICE(Everybody, awaitingApproval(s, 10)),
        SERVICE(Head, approve(s, 1)),
        SERVICE(Head, setApproval(s, Approval::NotNeeded)),
        SERVICE(InCharge, makeEnvelope(s)),
        SERVICE(InCharge, openEnvelopeFile(s, u"/none.jenvelope"_s)),
        SERVICE(InCharge, auditPage(s, {}, {}, 10, c)),
        SERVICE(InCharge, auditedPeople(s)),
        SERVICE(InCharge, exportStatuses(s, {}, u"/none/x.csv"_s)),
        // coverage
        SERVICE(Everybody, areaFigures(s, {}, c)),
        SERVICE(Everybody, areaPlaces(s, {})),
        SERVICE(Everybody, coverage(s, {}, c)),
        SERVICE(Everybody, coverageByArea(s, {}, RegionLevel::Village, c)),
        SERVICE(Everybody, coverageTarget(s, {2026, 11})),
        SERVICE(Everybody, hasOwnTarget(s)),
        SERVICE(Everybody, duties(s, {})),
        SERVICE(Everybody, dutiesDone(s)),
        SERVICE(InCharge, keepDuty(s, {})),
        SERVICE(InCharge, addDutyDocument(s, {}, {})),
        SERVICE(InCharge, dropDutyDocument(s, PhotoId(QUuid::createUuid()))),
        SERVICE(InCharge, setCoverageTarget(s, 0.5, u"x"_s)),
        // cases
        SERVICE(Everybody, cases(s, CaseStanding::All)),
        SERVICE(Everybody, caseAt(s, CaseId(QUuid::createUuid()))),
        SERVICE(Everybody, casesOf(s, nobody())),
        SERVICE(Everybody, caseCounts(s)),
        SERVICE(Everybody, caseFile(s, CaseId(QUuid::createUuid()))),
        SERVICE(Everybody, casePaperLines(s, {}, {})),
        SERVICE(Everybody, missingPapers(s, {}, {})),
        SERVICE(Everybody, caseTotals(s, c)),
        SERVICE(FieldWork, mayMake(s, PaperKind::CaseSheet)),
        SERVICE(FieldWork, keepCase(s, {})),
        SERVICE(FieldWork, dropCase(s, CaseId(QUuid::createUuid()))),
        SERVICE(FieldWork,
                setPaperThere(s, CaseId(QUuid::createUuid()), u"family_card"_s, PaperThere::Yes)),
        SERVICE(FieldWork, keepPaperPhoto(s, CaseId(QUuid::createUuid()), u"family_card"_s, {})),
        SERVICE(FieldWork, dropPaperPhoto(s, CaseId(QUuid::createUuid()), u"family_card"_s)),
        // going to people
        SERVICE(Everybody, visitsTo(s, nobody())),
        SERVICE(Everybody, lastVisitTo(s, nobody())),
        SERVICE(Everybody, dueVisits(s)),
        SERVICE(Everybody, visitPlan(s, {}, c)),
        SERVICE(Everybody, visitedVillages(s)),
        SERVICE(Everybody, visitStops(s, {1}, c)),
        SERVICE(Everybody, householdToVisit(s, nobody())),
        SERVICE(Everybody, gatherings(s, c)),
        SERVICE(Everybody, gatheringAt(s, GatheringId(QUuid::createUuid()))),
        SERVICE(FieldWork, recordVisits(s, {nobody()}, {}, c)),
        SERVICE(FieldWork, dropVisit(s, VisitId(QUuid::createUuid()))),
        SERVICE(FieldWork, keepGathering(s, {}, {})),
        SERVICE(FieldWork, dropGathering(s, GatheringId(QUuid::createUuid()))),
        SERVICE(FieldWork, mayMake(s, PaperKind::VisitingList)),
        SERVICE(FieldWork, mayMake(s, PaperKind::AttendanceList)),
        // sponsors
        SERVICE(Everybody, sponsors(s)),
        SERVICE(Everybody, sponsorAt(s, {})),
        SERVICE(Everybody, sponsorships(s)),
        SERVICE(Everybody, sponsorshipAt(s, {})),
        SERVICE(Everybody, sponsorshipLine(s, {})),
        SERVICE(Everybody, beneficiaries(s, {})),
        SERVICE(Everybody, allocationOf(s, {}, c)),
        SERVICE(Everybody, reportOf(s, {}, c)),
        SERVICE(Everybody, payments(s, {})),
        SERVICE(Everybody, lapsing(s)),
        SERVICE(Everybody, lapsingIn(s, {2026, 11})),
        SERVICE(Everybody, upkeep(s)),
        SERVICE(FieldWork, checkPayment(s, nobody(), {})),
        SERVICE(FieldWork, recordPayment(s, nobody(), {}, Warnings::Ask)),
        SERVICE(FieldWork, recordPaymentForMany(s, {nobody()}, {}, Warnings::Ask, c)),
        SERVICE(InCharge, recordSponsorPayment(s, {}, {}, Warnings::Ask, c)),
        SERVICE(FieldWork, dropPayment(s, {})),
        SERVICE(InCharge, keepSponsor(s, {})),
        SERVICE(InCharge, dropSponsor(s, {})),
        SERVICE(InCharge, keepSponsorship(s, {})),
        SERVICE(InCharge, dropSponsorship(s, {})),
        SERVICE(InCharge, keepBeneficiary(s, {})),
        SERVICE(InCharge, dropBeneficiary(s, {})),
        SERVICE(InCharge, choose(s, {}, nobody(), Choice::Include, u"x"_s)),
        SERVICE(Head, approveAllocation(s, {}, {}, c)),
        SERVICE(Head, takeBackApproval(s, {})),
        SERVICE(InCharge, mayMake(s, PaperKind::CoverageReport)),
    };
    return all;
}

} // namespace

class RolesTest : public QObject {
    Q_OBJECT

private slots:
    void whatARoleMayNotIsRefused_data();
    void whatARoleMayNotIsRefused();
};

void RolesTest::whatARoleMayNotIsRefused_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("reach"); // the highest Who this role is among
    const auto row = [](const char* role, const QString& scope, Who reach) {
        QTest::newRow(role) << scope << QString::fromLatin1(role) << int(reach);
    };
    row("head", kVillage, Who::Head);
    row("operator", kVillage, Who::InCharge);
    row("kader", kVillage, Who::FieldWork);
    row("viewer", kVillage, Who::Everybody);
    row("left", kVillage, Who::Everybody);
    row("a role of a newer version", kVillage, Who::Everybody);
    row("office_head", kRegency, Who::Head);
    row("office_operator", kRegency, Who::InCharge);
}

void RolesTest::whatARoleMayNotIsRefused()
{
    QFETCH(QString, scope);
    QFETCH(QString, role);
    QFETCH(int, reach);
    TestRegister here({.scope = scope, .role = role});
    JobContext context;
    const auto changes = lastChange(*here);
    const auto files = QDir(here.directory()).entryList(QDir::Files);
    for (const Service& service : services()) {
        if (int(service.who) <= reach)
            continue;
        const auto code = service.call(*here, context);
        QVERIFY2(code == ErrorCode::Forbidden, service.name);
    }
    // Nothing came of all that.
    QCOMPARE(*lastChange(*here), *changes);
    QCOMPARE(QDir(here.directory()).entryList(QDir::Files), files);
    for (const Service& service : services()) {
        if (int(service.who) > reach)
            continue;
        const auto code = service.call(*here, context);
        QVERIFY2(code != ErrorCode::Forbidden, service.name);
    }
}

TEST_SUITE(RolesTest)
#include "tst_roles.moc"

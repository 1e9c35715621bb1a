/// A person's own copy holds everything that is held on that person and nothing of anybody else.
#include "app/services/branchlists.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "app/services/privacy/personcopy.h"
#include "app/services/privacy/withdrawals.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(TestRegister& here, const WorkerId& id)
{
    const auto copy = personCopy(*here, id);
    const QString path = here.path(u"salinan.json"_s);
    if (!copy || !writePersonCopy(*here, *copy, path))
        qFatal("no copy");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// With an heir, a picture, evidence and a correction.
Worker somebody(TestRegister& here)
{
    Registration registration{
        aWorker().withNik(nikNumber(1)).named(u"Siti Aminah"_s).built(), {}, {}};
    Heir heir;
    heir.name = u"Budi"_s;
    heir.relation = u"spouse"_s;
    registration.heirs << heir;
    registration.photos << *keepPhoto(*here, u"signature"_s, "a picture");
    const auto saved = recordRegistration(*here, registration, Warnings::Confirmed);
    Worker worker = std::get<Saved>(*saved).worker;
    worker.address = u"Jalan Baru 9"_s;
    here.recorded(worker);
    const auto seen =
        recordEvidence(*here, worker.id,
                       evidence().from(u"jmo"_s).on(u"2026-11-20"_s).saying(u"active"_s).built());
    if (!seen)
        qFatal("no evidence");
    return worker;
}

} // namespace

class PersonCopyTest : public QObject {
    Q_OBJECT

private slots:
    void allOfItIsThere();
    void nobodyElseIsInIt();
    void correctionsSayWhatStoodThere();
    void itSaysInWhichListsTheDataWent();
    void itSaysInWhichBatchesTheDataWent();
    void aListOfEverybodyCountsToo();
    void ofNobodyThereIsNoCopy();

private:
    JobContext m_context;
};

void PersonCopyTest::allOfItIsThere()
{
    TestRegister here;
    const Worker one = somebody(here);
    VERIFY_DONE(noteWithdrawal(*here, one.id, {here.clock.now(), u"letter"_s, {}}));
    const QJsonObject json = jsonOf(here, one.id);
    QCOMPARE(json["format"_L1].toString(), u"jemput-bola-person"_s);
    QCOMPARE(json["version"_L1].toInt(), kPersonCopyVersion);
    const QJsonObject person = json["person"_L1].toObject();
    const Values values = valuesOf(*worker(*here, one.id));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString name = QString::fromLatin1(workerKind().fields[i].name);
        QVERIFY2(std::holds_alternative<std::monostate>(values[i]) || person.contains(name),
                 qPrintable(name));
    }
    QCOMPARE(json["heirs"_L1][0]["name"_L1].toString(), u"Budi"_s);
    QCOMPARE(QByteArray::fromBase64(json["photos"_L1][0]["content"_L1].toString().toLatin1()),
             QByteArray("a picture"));
    QCOMPARE(json["evidence"_L1][0]["state"_L1].toString(), u"active"_s);
    QCOMPARE(json["status"_L1]["status"_L1].toString(), u"active"_s);
    QVERIFY(json["history"_L1].toArray().size() > 20);
    QCOMPARE(json["history"_L1][0]["by"_L1].toString(), here.session().user().name);
}

void PersonCopyTest::nobodyElseIsInIt()
{
    TestRegister here;
    const Worker one = somebody(here);
    here.recorded(aWorker().withNik(nikNumber(2)).named(u"Orang Lain"_s).built());
    const QByteArray json = QJsonDocument(jsonOf(here, one.id)).toJson();
    QVERIFY(!json.contains("Orang Lain"));
    QVERIFY(!json.contains(nikNumber(2).toUtf8()));
}

void PersonCopyTest::correctionsSayWhatStoodThere()
{
    TestRegister here;
    const Worker one = somebody(here);
    const auto copy = personCopy(*here, one.id);
    VERIFY_DONE(copy);
    QCOMPARE(copy->corrections.size(), 1);
    QCOMPARE(copy->corrections.first().field, u"address"_s);
    QCOMPARE(copy->corrections.first().from, aWorker().built().address);
    QCOMPARE(copy->corrections.first().to, u"Jalan Baru 9"_s);
}

void PersonCopyTest::itSaysInWhichListsTheDataWent()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker other =
        here.recorded(aWorker().withNik(nikNumber(2)).livingIn(u"Lain"_s, u"1"_s, u"1"_s).built());
    WorkerFilter filter;
    filter.hamlet = one.hamlet;
    VERIFY_DONE(
        exportWorkers(*here, ExportFormat::Csv, here.path(u"dusun.csv"_s), filter, m_context));
    const auto layout = branchLayoutNamed(*here, QString(kBpjsLayout));
    VERIFY_DONE(layout);
    VERIFY_DONE(writeBranchList(
        *here, {filter, {}}, {here.path(u"cabang.xlsx"_s), TableFormat::Xlsx, *layout}, m_context));
    const auto went = handoutsOf(*here, one.id);
    VERIFY_DONE(went);
    QCOMPARE(went->size(), 2);
    const auto kinds = [&](Handout::Kind kind) {
        return std::ranges::count(*went, kind, &Handout::kind);
    };
    QCOMPARE(kinds(Handout::Kind::List), 1);
    QCOMPARE(kinds(Handout::Kind::BranchList), 1);
    QVERIFY(handoutsOf(*here, other.id)->isEmpty());
}

void PersonCopyTest::itSaysInWhichBatchesTheDataWent()
{
    VillageAndOffice pair;
    const Worker one = pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.toVillage().ok); // the office says what it holds
    const Worker two = pair.village.recorded(aWorker().withNik(nikNumber(2)).built());
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(handoutsOf(*pair.village, one.id)->size(), 1);
    QCOMPARE(handoutsOf(*pair.village, two.id)->size(), 1);
    QCOMPARE(handoutsOf(*pair.village, one.id)->first().to, u"Kantor"_s);
    // What hangs on somebody is theirs, too.
    VERIFY_DONE(
        recordEvidence(*pair.village, one.id,
                       evidence().from(u"jmo"_s).on(u"2026-11-20"_s).saying(u"active"_s).built()));
    QVERIFY(pair.toVillage().ok);
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(handoutsOf(*pair.village, one.id)->size(), 2);
    const QString newest = handouts(*pair.village)->first().id;
    QVERIFY(peopleIn(*pair.village, newest)->contains(one.id.uuid()));
}

void PersonCopyTest::aListOfEverybodyCountsToo()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    VERIFY_DONE(exportWorkers(*here, ExportFormat::Csv, here.path(u"semua.csv"_s), {}, m_context));
    here.clock.pass(60'000);
    const Worker later = here.recorded(aWorker().withNik(nikNumber(2)).built());
    QCOMPARE(handoutsOf(*here, one.id)->size(), 1);
    QVERIFY(handoutsOf(*here, later.id)->isEmpty());
}

void PersonCopyTest::ofNobodyThereIsNoCopy()
{
    TestRegister here;
    VERIFY_REFUSED(personCopy(*here, WorkerId(QUuid::createUuid())), ErrorCode::NotFound);
}

TEST_SUITE(PersonCopyTest)
#include "tst_personcopy.moc"

#include "app/exchange/workerjson.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray lineOf(const Worker& worker)
{
    return QJsonDocument(toJson(worker)).toJson(QJsonDocument::Compact) + '\n';
}

Result<AddReport> add(Session& session, const QByteArray& lines)
{
    QBuffer buffer;
    buffer.setData(lines);
    buffer.open(QIODevice::ReadOnly);
    JobContext context;
    return addWorkers(session, buffer, context);
}

} // namespace

class AddingTest : public QObject {
    Q_OBJECT

private slots:
    void completeLinesAreRecordedAndOthersCandidates();
    void aBadLineStopsNoOther_data();
    void aBadLineStopsNoOther();
    void emptyLinesAndAMarkAtTheStartAreReadOver();
    void aKnownNikIsUpdatedInItsNamedFieldsOnly();
    void anIdNamesWhomToUpdate();
    void anUnknownIdIsSetAside();
    void aNikOfSeveralNamesNobody();
    void aNikTwiceInOneFileIsOnePerson();
    void aNamedStageMustBeEarned();
    void aStageNeverGoesBack();
    void consentMakesACandidateRecorded();
    void whatElseIsWrongWithARecordStopsNoUpdate();
    void whoIsRecordedWithoutNikGetsATemporaryOne();
    void anOfficeCannotTellTheVillage();
    void whatExportGivesCanBeAddedAgain();
    void aFailureTakesNothing();
    void aStoppedFileTakesNothing();
    void anEndlessLineIsSetAside();
};

void AddingTest::completeLinesAreRecordedAndOthersCandidates()
{
    TestRegister here;
    const auto report = add(*here, lineOf(aWorker().built()) +
                                       R"({"name":"Joko Santoso","hamlet":"Wetan"})" + '\n');
    VERIFY_DONE(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->updated, 0);
    QVERIFY(report->setAside.isEmpty());
    QCOMPARE(report->changes.kinds, QSet<QByteArray>{"*"});
    QCOMPARE(workersWithNik(*here, nikNumber(1))->first().stage, u"recorded"_s);
    const auto candidates = here.connection().number(
        "SELECT count(*) FROM worker WHERE stage='candidate' AND nik IS NULL");
    VERIFY_DONE(candidates);
    QCOMPARE(*candidates, 1);
}

void AddingTest::aBadLineStopsNoOther_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << QByteArray("{\"name\":") << u""_s << u"not_json"_s;
    QTest::newRow("nobody") << QByteArray(R"({"hamlet":"Krajan"})") << u"name"_s << u"missing"_s;
    QTest::newRow("NIK as a number")
        << QByteArray(R"({"nik":3515121204780002})") << u"nik"_s << u"not_text"_s;
    QTest::newRow("short NIK") << QByteArray(R"({"nik":"351512","name":"Joko"})") << u"nik"_s
                               << u"nik_not_sixteen"_s;
    QTest::newRow("bad day") << QByteArray(R"({"name":"Joko","birth_date":"1978-02-31"})")
                             << u"birth_date"_s << u"not_a_date"_s;
    QTest::newRow("unknown word") << QByteArray(R"({"name":"Joko","payer":"somebody"})")
                                  << u"payer"_s << u"unknown_word"_s;
    QTest::newRow("unknown stage")
        << QByteArray(R"({"name":"Joko","stage":"done"})") << u"stage"_s << u"unknown_word"_s;
}

void AddingTest::aBadLineStopsNoOther()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, field);
    QFETCH(QString, problem);
    TestRegister here;
    const auto report = add(*here, R"({"name":"Pertama"})"
                                   "\n" +
                                       line + "\n" + R"({"name":"Ketiga"})");
    VERIFY_DONE(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->setAside.size(), 1);
    QCOMPARE(report->setAside[0].line, 2);
    QCOMPARE(report->setAside[0].field, field);
    QCOMPARE(report->setAside[0].problem, problem);
    QCOMPARE(here.count("worker"), 2);
}

void AddingTest::emptyLinesAndAMarkAtTheStartAreReadOver()
{
    TestRegister here;
    const auto report =
        add(*here, "\xEF\xBB\xBF{\"name\":\"Satu\"}\r\n\r\n  \n{\"name\":\"Dua\"}\nx\n");
    VERIFY_DONE(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->setAside.size(), 1);
    QCOMPARE(report->setAside[0].line, 5);
}

void AddingTest::aKnownNikIsUpdatedInItsNamedFieldsOnly()
{
    TestRegister here;
    Worker saved = here.recorded(aWorker().built());
    const auto report =
        add(*here, R"({"nik":"3515 1212 0478 0001","phone":"0857-1234-5678","email":null})");
    VERIFY_DONE(report);
    QCOMPARE(report->added, 0);
    QCOMPARE(report->updated, 1);
    saved.phone = u"085712345678"_s;
    QCOMPARE(*worker(*here, saved.id), saved);
}

void AddingTest::anIdNamesWhomToUpdate()
{
    TestRegister here;
    const Worker first = here.recorded(aWorker().built());
    const Worker second = here.recorded(aWorker().named(u"Kembar"_s).built());
    const QByteArray line = R"({"id":")" + second.id.text().toLatin1() + R"(","note":"kembar"})";
    const auto report = add(*here, line);
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(*worker(*here, first.id), first);
    QCOMPARE(worker(*here, second.id)->note, u"kembar"_s);
}

void AddingTest::anUnknownIdIsSetAside()
{
    TestRegister here;
    const auto report =
        add(*here, R"({"id":"0198c5f2-0000-7000-8000-000000000001","name":"Joko"})");
    VERIFY_DONE(report);
    QCOMPARE(report->setAside.size(), 1);
    QCOMPARE(report->setAside[0].field, u"id"_s);
    QCOMPARE(here.count("worker"), 0);
}

void AddingTest::aNikOfSeveralNamesNobody()
{
    TestRegister here;
    here.recorded(aWorker().built());
    here.recorded(aWorker().named(u"Kembar"_s).built());
    const auto report = add(*here, lineOf(aWorker().named(u"Ketiga"_s).built()));
    VERIFY_DONE(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(here.count("worker"), 3);
}

void AddingTest::aNikTwiceInOneFileIsOnePerson()
{
    TestRegister here;
    const auto report = add(*here, lineOf(aWorker().built()) +
                                       lineOf(aWorker().withPhone(u"085712345678"_s).built()));
    VERIFY_DONE(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->updated, 1);
    QCOMPARE(workersWithNik(*here, nikNumber(1))->first().phone, u"085712345678"_s);
}

void AddingTest::aNamedStageMustBeEarned()
{
    TestRegister here;
    Worker incomplete = aWorker().with(&Worker::consentDate, {}).built();
    incomplete.stage = u"recorded"_s;
    const auto refused = add(*here, lineOf(incomplete));
    VERIFY_DONE(refused);
    QCOMPARE(refused->setAside.size(), 1);
    QCOMPARE(refused->setAside[0].problem, u"consent_missing"_s);
    Worker complete = aWorker().built();
    complete.stage = u"candidate"_s;
    VERIFY_DONE(add(*here, lineOf(complete)));
    QCOMPARE(workersWithNik(*here, nikNumber(1))->first().stage, u"candidate"_s);
}

void AddingTest::aStageNeverGoesBack()
{
    TestRegister here;
    const Worker saved = here.recorded(aWorker().built());
    const auto report =
        add(*here, R"({"nik":"3515121204780001","stage":"candidate","note":"catatan"})");
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(worker(*here, saved.id)->stage, u"recorded"_s);
    QCOMPARE(worker(*here, saved.id)->note, u"catatan"_s);
}

void AddingTest::consentMakesACandidateRecorded()
{
    TestRegister here;
    Worker listed = aWorker().with(&Worker::consentDate, {}).built();
    const WorkerId id = here.candidate(listed);
    VERIFY_DONE(add(*here, R"({"nik":"3515121204780001","note":"belum ditanya"})"));
    QCOMPARE(worker(*here, id)->stage, u"candidate"_s);
    VERIFY_DONE(add(*here, R"({"nik":"3515121204780001","consent_date":"2026-11-22"})"));
    QCOMPARE(worker(*here, id)->stage, u"recorded"_s);
}

void AddingTest::whatElseIsWrongWithARecordStopsNoUpdate()
{
    TestRegister here;
    const WorkerId id = here.candidate(aWorker().withPhone(u"12"_s).built());
    const auto report = add(*here, R"({"nik":"3515121204780001","hamlet":"Wetan"})");
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(worker(*here, id)->hamlet, u"Wetan"_s);
    QCOMPARE(worker(*here, id)->phone, u"12"_s);
}

void AddingTest::whoIsRecordedWithoutNikGetsATemporaryOne()
{
    TestRegister here;
    const auto report = add(*here, lineOf(aWorker().withNik({}).built()));
    VERIFY_DONE(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(workersWithNik(*here, u"0351512200400001"_s)->size(), 1);
}

void AddingTest::anOfficeCannotTellTheVillage()
{
    TestRegister office({.scope = kRegency});
    const auto report = add(*office, lineOf(aWorker().built()));
    VERIFY_DONE(report);
    QCOMPARE(report->added, 0);
    QCOMPARE(report->setAside.size(), 1);
    QCOMPARE(report->setAside[0].field, u"scope"_s);
}

void AddingTest::whatExportGivesCanBeAddedAgain()
{
    TestRegister here;
    Worker sent = here.recorded(aWorker().built());
    sent.stage = u"sent"_s;
    const auto before = here.count("change");
    const auto report = add(*here, lineOf(sent));
    VERIFY_DONE(report);
    QCOMPARE(report->updated, 1);
    QVERIFY(report->setAside.isEmpty());
    QCOMPARE(here.count("change"), before);
}

void AddingTest::aFailureTakesNothing()
{
    TestRegister here;
    VERIFY_DONE(here.connection().script(
        "CREATE TEMP TRIGGER broken AFTER INSERT ON main.worker WHEN new.name='Ketiga'"
        " BEGIN SELECT RAISE(ABORT,'the disk said no'); END"));
    const auto before = here.count("change");
    QVERIFY(!add(*here, R"({"name":"Satu"})"
                        "\n"
                        R"({"name":"Dua"})"
                        "\n"
                        R"({"name":"Ketiga"})"));
    QCOMPARE(here.count("worker"), 0);
    QCOMPARE(here.count("change"), before);
}

void AddingTest::aStoppedFileTakesNothing()
{
    TestRegister here;
    QBuffer lines;
    lines.setData("{\"name\":\"Satu\"}\n{\"name\":\"Dua\"}\n{\"name\":\"Tiga\"}\n");
    lines.open(QIODevice::ReadOnly);
    int asked = 0;
    JobContext context({}, [&asked] { return ++asked > 2; });
    VERIFY_REFUSED(addWorkers(*here, lines, context), ErrorCode::Cancelled);
    QCOMPARE(here.count("worker"), 0);
}

void AddingTest::anEndlessLineIsSetAside()
{
    TestRegister here;
    QByteArray lines = R"({"name":"Satu"})" + QByteArray("\n");
    lines += R"({"name":")" + QByteArray(3 << 20, 'x') + "\"}\n";
    lines += R"({"name":"Dua"})";
    const auto report = add(*here, lines);
    VERIFY_DONE(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->setAside.size(), 1);
    QCOMPARE(report->setAside[0].line, 2);
}

TEST_SUITE(AddingTest)
#include "tst_adding.moc"

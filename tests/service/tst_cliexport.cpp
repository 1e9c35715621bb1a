/// Lists out by command: the branch's list, its layouts, the hand-over, everything.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theBranchListAddsUp_data();
    void theBranchListAddsUp();
    void aFilterNarrowsIt();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void handedOverMakesThemSent();
    void aListThatWasNotWrittenHereIsNotFound();
    void aFolderThatIsNotThereIsNamed();
    void everythingGoesIntoAFolder();
    void aProfileIsGivenOnAndUsed();
    void peopleAreToldWhyInTheirLanguage();

private:
    CliRun run(const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(u"desa"_s) + args, typed);
    }
    CliRun writeList(const QString& as, const QStringList& more = {}) const
    {
        return run(QStringList{u"export"_s, u"workers"_s, u"--as"_s, as, u"--out"_s,
                               m_registers->path(u"daftar"_s)} +
                   more);
    }

    std::unique_ptr<Registers> m_registers;
};

void TestCliExport::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto added =
        run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah") +
                                    workerLine("3515125204780002", "Dewi Lestari") +
                                    "{\"name\":\"Calon Saja\",\"nik\":\"3515125204780003\","
                                    "\"hamlet\":\"Wetan\"}\n");
    QVERIFY2(added.exit == 0, added.why());
}

void TestCliExport::theBranchListAddsUp_data()
{
    QTest::addColumn<QString>("as");
    QTest::newRow("spreadsheet") << u"bpjs-xlsx"_s;
    QTest::newRow("table") << u"bpjs-csv"_s;
}

void TestCliExport::theBranchListAddsUp()
{
    QFETCH(QString, as);
    const auto written = writeList(as, {u"--left-out"_s, m_registers->path(u"tidak-ikut.csv"_s)});
    QVERIFY2(written.exit == 0, written.why());
    QCOMPARE(written.keys(), (QStringList{u"chosen"_s, u"id"_s, u"left_out"_s, u"rows"_s}));
    QCOMPARE(written.object().value(u"rows"_s).toInt(), 2);
    QCOMPARE(written.object().value(u"chosen"_s).toInt(), 3);
    const QJsonArray leftOut = written.object().value(u"left_out"_s).toArray();
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut[0].toObject().keys(),
             (QStringList{u"field"_s, u"id"_s, u"name"_s, u"nik"_s, u"problem"_s, u"reasons"_s}));
    QCOMPARE(leftOut[0][u"problem"_s].toString(), u"not_recorded"_s);
    QVERIFY(m_registers->read(u"tidak-ikut.csv"_s).contains("Calon Saja"));
    QVERIFY(m_registers->read(u"tidak-ikut.csv"_s).contains("belum didata"));
    const QByteArray bytes = m_registers->read(u"daftar"_s);
    QVERIFY(as == u"bpjs-xlsx"
                ? bytes.startsWith("PK")
                : bytes.contains("\"3515125204780001\",\"Siti Aminah\",\"12-04-1978\""));
}

void TestCliExport::aFilterNarrowsIt()
{
    QCOMPARE(writeList(u"bpjs-csv"_s, {u"--where"_s, u"hamlet=Wetan"_s})
                 .object()
                 .value(u"chosen"_s)
                 .toInt(),
             1);
    QCOMPARE(writeList(u"jsonl"_s, {u"--where"_s, u"hamlet=Krajan,rt=2,stage=recorded"_s})
                 .object()
                 .value(u"rows"_s)
                 .toInt(),
             2);
    QCOMPARE(writeList(u"csv"_s, {u"--where"_s, u"status=recorded,text=dewi"_s})
                 .object()
                 .value(u"rows"_s)
                 .toInt(),
             1);
    QCOMPARE(
        writeList(u"csv"_s, {u"--where"_s, u"stage=candidate"_s}).object().value(u"rows"_s).toInt(),
        1);
}

void TestCliExport::wrongUsageIsNamed_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("another format") << u"pdf"_s << QStringList();
    QTest::newRow("an unknown filter") << u"csv"_s << QStringList{u"--where"_s, u"umur=40"_s};
    QTest::newRow("an unknown status") << u"csv"_s << QStringList{u"--where"_s, u"status=aktif"_s};
    QTest::newRow("a filter without a value") << u"csv"_s << QStringList{u"--where"_s, u"hamlet"_s};
    QTest::newRow("a layout for all fields") << u"csv"_s << QStringList{u"--profile"_s, u"bpjs"_s};
    QTest::newRow("left out as a picture")
        << u"bpjs-csv"_s << QStringList{u"--left-out"_s, u"x.png"_s};
}

void TestCliExport::wrongUsageIsNamed()
{
    QFETCH(QString, as);
    QFETCH(QStringList, more);
    const auto refused = writeList(as, more);
    QVERIFY2(refused.exit == 2, refused.why());
    QCOMPARE(refused.errorCode(), u"usage"_s);
}

void TestCliExport::handedOverMakesThemSent()
{
    const auto written = writeList(u"bpjs-xlsx"_s);
    QCOMPARE(run({u"show"_s, u"3515125204780001"_s}).object().value(u"stage"_s).toString(),
             u"recorded"_s);
    const auto given = run({u"export"_s, u"handed-over"_s, m_registers->path(u"daftar"_s)});
    QVERIFY2(given.exit == 0, given.why());
    QCOMPARE(given.object(), (QJsonObject{{u"id"_s, 1},
                                          {u"handed_over"_s, u"2026-11-22"_s},
                                          {u"workers"_s, 2},
                                          {u"passed_over"_s, 0}}));
    QCOMPARE(run({u"show"_s, u"3515125204780001"_s}).object().value(u"stage"_s).toString(),
             u"sent"_s);
    const auto lists = run({u"export"_s, u"lists"_s});
    QCOMPARE(lists.array()[0][u"handed_over"_s].toString(), u"2026-11-22"_s);
    QCOMPARE(lists.array()[0][u"rows"_s].toInt(), 2);
    // Whoever was handed over is not on the next list.
    QCOMPARE(writeList(u"bpjs-csv"_s).object().value(u"rows"_s).toInt(), 0);
    QCOMPARE(run({u"export"_s, u"handed-over"_s, u"1"_s, u"--on"_s, u"besok"_s}).exit, 2);
}

void TestCliExport::aListThatWasNotWrittenHereIsNotFound()
{
    const auto refused = run({u"export"_s, u"handed-over"_s, u"lain.xlsx"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"not_found"_s);
}

void TestCliExport::aFolderThatIsNotThereIsNamed()
{
    const QString nowhere = m_registers->path(u"tidak-ada/daftar"_s);
    for (const QString& as : {u"csv"_s, u"bpjs-csv"_s, u"bpjs-xlsx"_s}) {
        const auto said =
            runWords(m_registers->in(u"desa"_s) +
                     QStringList{u"export"_s, u"workers"_s, u"--as"_s, as, u"--out"_s, nowhere});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains("Folder untuk berkas itu tidak ada"), said.err.constData());
    }
}

void TestCliExport::everythingGoesIntoAFolder()
{
    const QString folder = m_registers->path(u"semua"_s);
    const auto written = run({u"export"_s, u"all"_s, folder});
    QVERIFY2(written.exit == 0, written.why());
    QCOMPARE(written.object().value(u"records"_s)[u"worker"_s].toInt(), 3);
    QVERIFY(m_registers->read(u"semua/records/worker.jsonl"_s).contains("Siti Aminah"));
    const auto again = run({u"export"_s, u"all"_s, folder});
    QCOMPARE(again.errorCode(), u"already_there"_s);
    // What came out goes in again, elsewhere.
    QVERIFY(!m_registers->make(u"lain"_s, u"35.15.12.2004"_s).isEmpty());
    // An id names a record of the register it stands in; elsewhere they are new ones.
    QByteArray lines;
    for (const QByteArray& line :
         m_registers->read(u"semua/records/worker.jsonl"_s).trimmed().split('\n')) {
        QJsonObject worker = QJsonDocument::fromJson(line).object();
        worker.remove(u"id"_s);
        lines += QJsonDocument(worker).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString moved = m_registers->write(u"pindah.jsonl"_s, lines);
    const auto added = runJson(m_registers->in(u"lain"_s) + QStringList{u"add"_s, moved});
    QVERIFY2(added.exit == 0, added.why());
    QCOMPARE(added.object().value(u"added"_s).toInt(), 3);
}

void TestCliExport::aProfileIsGivenOnAndUsed()
{
    QCOMPARE(run({u"export"_s, u"profiles"_s}).array().size(), 1);
    const auto shown = run(
        {u"export"_s, u"profile"_s, u"bpjs"_s, u"--out"_s, m_registers->path(u"susunan.json"_s)});
    QVERIFY2(shown.exit == 0, shown.why());
    QJsonObject layout = QJsonDocument::fromJson(m_registers->read(u"susunan.json"_s)).object();
    QCOMPARE(layout, shown.object());
    layout.insert(u"columns"_s,
                  QJsonArray{QJsonObject{{u"column"_s, u"nama"_s}, {u"heading"_s, u"NAMA"_s}},
                             QJsonObject{{u"column"_s, u"nik"_s}, {u"heading"_s, u"NIK"_s}}});
    layout.insert(u"names"_s, u"upper_case"_s);
    const QString file = m_registers->write(u"cabang.json"_s, QJsonDocument(layout).toJson());
    QCOMPARE(run({u"export"_s, u"profile"_s, u"cabang"_s, u"--from"_s, file}).exit, 0);
    QCOMPARE(writeList(u"bpjs-csv"_s, {u"--profile"_s, u"cabang"_s}).exit, 0);
    QCOMPARE(m_registers->read(u"daftar"_s).split('\n')[1],
             QByteArray("\"SITI AMINAH\",\"3515125204780001\"\r"));
    QCOMPARE(run({u"export"_s, u"profile"_s, u"cabang"_s, u"--drop"_s}).exit, 0);
    QCOMPARE(writeList(u"bpjs-csv"_s, {u"--profile"_s, u"cabang"_s}).errorCode(), u"not_found"_s);
}

void TestCliExport::peopleAreToldWhyInTheirLanguage()
{
    const auto said = runWords(m_registers->in(u"desa"_s) +
                               QStringList{u"export"_s, u"workers"_s, u"--as"_s, u"bpjs-csv"_s,
                                           u"--out"_s, m_registers->path(u"daftar.csv"_s)});
    QVERIFY2(said.out.contains("Calon Saja: Tahap: belum didata di rumah"), said.why());
    QVERIFY2(said.out.contains("jemput export handed-over 1"), said.why());
}

TEST_SUITE(TestCliExport)
#include "tst_cliexport.moc"

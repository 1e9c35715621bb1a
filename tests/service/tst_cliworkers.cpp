/// Workers from the command line: added, found, shown, their history, lists in and out.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliWorkers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void addCountsWhatItDid();
    void addReadsAFileToo();
    void aKnownNikIsUpdatedInTheNamedFieldsOnly();
    void badLinesAreSetAsideWithExitThree();
    void manyBadLinesDoNotFloodTheTerminal();
    void aMissingFileIsRefused();
    void findGivesOneLineAWorker();
    void findKeepsToItsLimit();
    void showGivesAllFields();
    void showTakesAnIdToo();
    void aSituationIsRecordedAndTakenAway();
    void severalUnderOneNikAreAList();
    void nobodyIsNotFound();
    void historyNamesOldAndNew();
    void exportWritesOpenFormats_data();
    void exportWritesOpenFormats();
    void aResidentsListAddsUp();
    void aTrialImportChangesNothing();
    void somethingElseIsNoResidentsList();

private:
    CliRun run(const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(u"desa"_s) + args, typed);
    }
    QString residentsList() const;

    std::unique_ptr<Registers> m_registers;
};

void TestCliWorkers::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
}

void TestCliWorkers::addCountsWhatItDid()
{
    const auto added = run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah") +
                                                   workerLine("3515125204780002", "Dewi Lestari"));
    QVERIFY2(added.exit == 0, added.why());
    QCOMPARE(added.keys(), (QStringList{u"added"_s, u"set_aside"_s, u"updated"_s}));
    QCOMPARE(added.object().value(u"added"_s).toInt(), 2);
    QCOMPARE(added.object().value(u"updated"_s).toInt(), 0);
    QVERIFY(added.object().value(u"set_aside"_s).toArray().isEmpty());
}

void TestCliWorkers::addReadsAFileToo()
{
    const auto file =
        m_registers->write(u"list.jsonl"_s, workerLine("3515125204780001", "Siti Aminah"));
    QCOMPARE(run({u"add"_s, file}).object().value(u"added"_s).toInt(), 1);
}

void TestCliWorkers::aKnownNikIsUpdatedInTheNamedFieldsOnly()
{
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto again = run({u"add"_s, u"-"_s}, R"({"nik":"3515125204780001","note":"pindah kios"})"
                                               "\n");
    QCOMPARE(again.object().value(u"updated"_s).toInt(), 1);
    const auto shown = run({u"show"_s, u"3515125204780001"_s}).object();
    QCOMPARE(shown.value(u"note"_s).toString(), u"pindah kios"_s);
    QCOMPARE(shown.value(u"name"_s).toString(), u"Siti Aminah"_s);
}

void TestCliWorkers::badLinesAreSetAsideWithExitThree()
{
    const auto added =
        run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah") + "bukan json\n" +
                                    workerLine("35151252047800", "Dewi Lestari"));
    QCOMPARE(added.exit, 3);
    QCOMPARE(added.object().value(u"added"_s).toInt(), 1);
    const auto aside = added.object().value(u"set_aside"_s).toArray();
    QCOMPARE(aside.size(), 2);
    QCOMPARE(aside.first().toObject().keys(), (QStringList{u"field"_s, u"line"_s, u"problem"_s}));
    QCOMPARE(aside.at(0).toObject().value(u"line"_s).toInt(), 2);
    QCOMPARE(aside.at(0).toObject().value(u"problem"_s).toString(), u"not_json"_s);
    QCOMPARE(aside.at(1).toObject().value(u"line"_s).toInt(), 3);
    QCOMPARE(aside.at(1).toObject().value(u"field"_s).toString(), u"nik"_s);
    QCOMPARE(aside.at(1).toObject().value(u"problem"_s).toString(), u"nik_not_sixteen"_s);
    QCOMPARE(added.err, QByteArray("2 baris disisihkan.\n"));
}

void TestCliWorkers::manyBadLinesDoNotFloodTheTerminal()
{
    const auto added = runWords(m_registers->in(u"desa"_s) + QStringList{u"add"_s, u"-"_s},
                                QByteArray("bukan json\n").repeated(25));
    QCOMPARE(added.exit, 3);
    QVERIFY(added.out.contains("baris 20, "));
    QVERIFY(!added.out.contains("baris 21, "));
    QVERIFY(added.out.contains("dan 5 baris lagi"));
    QCOMPARE(added.err, QByteArray("25 baris disisihkan.\n"));
}

void TestCliWorkers::aMissingFileIsRefused()
{
    const auto added = run({u"add"_s, m_registers->path(u"nowhere.jsonl"_s)});
    QCOMPARE(added.exit, 1);
    QCOMPARE(added.errorCode(), u"file_unreadable"_s);
}

void TestCliWorkers::findGivesOneLineAWorker()
{
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto found = run({u"find"_s, u"aminah"_s});
    QVERIFY2(found.exit == 0, found.why());
    QCOMPARE(found.keys(), (QStringList{u"hamlet"_s, u"id"_s, u"name"_s, u"nik"_s, u"rt"_s, u"rw"_s,
                                        u"status"_s}));
    const auto line = found.array().first().toObject();
    QCOMPARE(line.value(u"nik"_s).toString(), u"3515125204780001"_s);
    QCOMPARE(line.value(u"status"_s).toString(), u"recorded"_s);
    QCOMPARE(line.value(u"rt"_s).toString(), u"2"_s);
    QVERIFY(run({u"find"_s, u"tidakada"_s}).array().isEmpty());
}

void TestCliWorkers::findKeepsToItsLimit()
{
    QByteArray lines;
    for (int i = 1; i <= 5; ++i)
        lines += workerLine("351512520478000" + QByteArray::number(i), "Siti Aminah");
    run({u"add"_s, u"-"_s}, lines);
    QCOMPARE(run({u"find"_s, u"siti"_s}).array().size(), 5);
    QCOMPARE(run({u"find"_s, u"siti"_s, u"--limit"_s, u"2"_s}).array().size(), 2);
    QCOMPARE(run({u"find"_s, u"siti"_s, u"--limit"_s, u"none"_s}).exit, 2);
}

void TestCliWorkers::showGivesAllFields()
{
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto shown = run({u"show"_s, u"3515 1252 0478 0001"_s});
    QVERIFY2(shown.exit == 0, shown.why());
    const auto worker = shown.object();
    QCOMPARE(worker.value(u"scope"_s).toString(), u"35.15.12.2004"_s);
    QCOMPARE(worker.value(u"stage"_s).toString(), u"recorded"_s);
    QCOMPARE(worker.value(u"birth_date"_s).toString(), u"1978-04-12"_s);
    QCOMPARE(worker.value(u"income"_s).toInt(), 1500000);
    QCOMPARE(worker.value(u"phone"_s).toString(), u"081234567890"_s);
    QVERIFY(!worker.value(u"id"_s).toString().isEmpty());
    const auto words =
        runWords(m_registers->in(u"desa"_s) + QStringList{u"show"_s, u"3515125204780001"_s});
    QVERIFY2(words.out.contains("Dusun: Krajan"), words.why());
}

void TestCliWorkers::showTakesAnIdToo()
{
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto line = run({u"find"_s, u"aminah"_s}).array().first().toObject();
    const auto shown = run({u"show"_s, line.value(u"id"_s).toString()});
    QCOMPARE(shown.object().value(u"nik"_s).toString(), u"3515125204780001"_s);
}

void TestCliWorkers::aSituationIsRecordedAndTakenAway()
{
    const QString nik = u"3515125204780001"_s;
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto died = run({u"situation"_s, nik, u"died"_s, u"--since"_s, u"2026-11-01"_s});
    QVERIFY2(died.exit == 0, died.why());
    QVERIFY(died.object().value(u"changed"_s).toBool());
    const auto shown = run({u"show"_s, nik}).object();
    QCOMPARE(shown.value(u"situation"_s).toString(), u"died"_s);
    QCOMPARE(shown.value(u"situation_date"_s).toString(), u"2026-11-01"_s);
    QVERIFY(shown.value(u"heirs"_s).isArray() && shown.value(u"photos"_s).isArray());
    QCOMPARE(run({u"situation"_s, nik, u"here"_s}).exit, 0);
    QVERIFY(!run({u"show"_s, nik}).object().contains(u"situation"_s));
    QCOMPARE(run({u"situation"_s, nik, u"lost"_s}).exit, 2);
    QCOMPARE(run({u"situation"_s, nik, u"died"_s, u"--since"_s, u"tomorrow"_s}).exit, 2);
    QCOMPARE(run({u"situation"_s, nik, u"died"_s, u"--since"_s, u"2030-01-01"_s}).exit, 1);
}

void TestCliWorkers::severalUnderOneNikAreAList()
{
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah") +
                                workerLine("3515125204780002", "Dewi Lestari"));
    const auto dewi = run({u"show"_s, u"3515125204780002"_s}).object().value(u"id"_s).toString();
    run({u"add"_s, u"-"_s}, R"({"id":")" + dewi.toUtf8() + R"(","nik":"3515125204780001"})" + "\n");
    const auto both = run({u"show"_s, u"3515125204780001"_s});
    QCOMPARE(both.array().size(), 2);
    const auto evidence = run({u"evidence"_s, u"3515125204780001"_s, u"--source"_s, u"jmo"_s,
                               u"--as-of"_s, u"2026-11-20"_s, u"--state"_s, u"active"_s});
    QCOMPARE(evidence.exit, 1);
    QCOMPARE(evidence.errorCode(), u"invalid"_s);
}

void TestCliWorkers::nobodyIsNotFound()
{
    for (const auto& command : {u"show"_s, u"history"_s}) {
        const auto shown = run({command, u"3515125204789999"_s});
        QCOMPARE(shown.exit, 1);
        QCOMPARE(shown.errorCode(), u"not_found"_s);
        QVERIFY2(!shown.err.contains("3515"), "A NIK must not land in a log.");
    }
}

void TestCliWorkers::historyNamesOldAndNew()
{
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    run({u"add"_s, u"-"_s}, R"({"nik":"3515125204780001","phone":"081298765432"})"
                            "\n");
    const auto history = run({u"history"_s, u"3515125204780001"_s});
    QVERIFY2(history.exit == 0, history.why());
    QCOMPARE(history.keys(),
             (QStringList{u"at"_s, u"author"_s, u"device"_s, u"field"_s, u"from"_s, u"to"_s}));
    const auto newest = history.array().first().toObject();
    QCOMPARE(newest.value(u"field"_s).toString(), u"phone"_s);
    QCOMPARE(newest.value(u"from"_s).toString(), u"081234567890"_s);
    QCOMPARE(newest.value(u"to"_s).toString(), u"081298765432"_s);
    QCOMPARE(newest.value(u"author"_s).toString(), u"Rini"_s);
    QCOMPARE(newest.value(u"device"_s).toString(), u"desa"_s);
    QVERIFY(QDateTime::fromString(newest.value(u"at"_s).toString(), Qt::ISODate).isValid());
}

void TestCliWorkers::exportWritesOpenFormats_data()
{
    QTest::addColumn<QString>("as");
    QTest::newRow("JSON Lines") << u"jsonl"_s;
    QTest::newRow("CSV") << u"csv"_s;
}

void TestCliWorkers::exportWritesOpenFormats()
{
    QFETCH(const QString, as);
    run({u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah") +
                                workerLine("3515125204780002", "Dewi Lestari"));
    const auto written =
        run({u"export"_s, u"workers"_s, u"--as"_s, as, u"--out"_s, m_registers->path(u"list"_s)});
    QVERIFY2(written.exit == 0, written.why());
    QCOMPARE(written.keys(), QStringList{u"rows"_s});
    QCOMPARE(written.object().value(u"rows"_s).toInt(), 2);
    const auto text = m_registers->read(u"list"_s);
    QCOMPARE(text.count('\n'), as == u"csv" ? 3 : 2);
    QVERIFY(text.contains("3515125204780001"));
}

QString TestCliWorkers::residentsList() const
{
    return m_registers->write(
        u"residents.csv"_s,
        "nama,nik,no_kk,sex,tempatlahir,tanggallahir,dusun,rt,rw\n"
        "SITI AMINAH,3515125204780001,3515120101100001,2,Sidoarjo,1978-04-12,Krajan,2,1\n"
        "BUDI SANTOSO,3515121003850002,3515120101100001,1,Sidoarjo,1985-03-10,Krajan,2,1\n"
        "BAYU SANTOSO,3515121003200003,3515120101100001,1,Sidoarjo,2020-03-10,Krajan,2,1\n"
        "JOKO PRASETYO,35151210038,3515120101100002,1,Sidoarjo,1985-03-10,Krajan,3,1\n");
}

void TestCliWorkers::aResidentsListAddsUp()
{
    const auto imported =
        run({u"import"_s, residentsList(), u"--set-aside"_s, m_registers->path(u"aside.csv"_s)});
    QVERIFY2(imported.exit == 3, imported.why());
    QCOMPARE(imported.keys(), (QStringList{u"added"_s, u"format"_s, u"number"_s, u"rows"_s,
                                           u"set_aside"_s, u"skipped"_s, u"unchanged"_s,
                                           u"unknown"_s, u"updated"_s, u"warnings"_s}));
    const auto report = imported.object();
    QCOMPARE(report.value(u"format"_s).toString(), u"opensid"_s);
    QCOMPARE(report.value(u"rows"_s).toInt(), 4);
    QCOMPARE(report.value(u"added"_s).toInt(), 2);
    QCOMPARE(report.value(u"skipped"_s).toObject(), (QJsonObject{{u"too_young"_s, 1}}));
    const auto aside = report.value(u"set_aside"_s).toArray().first().toObject();
    QCOMPARE(aside.keys(), (QStringList{u"field"_s, u"problem"_s, u"row"_s}));
    QCOMPARE(aside.value(u"row"_s).toInt(), 5);
    QCOMPARE(aside.value(u"problem"_s).toString(), u"nik_not_sixteen"_s);
    QVERIFY(m_registers->read(u"aside.csv"_s).contains("JOKO PRASETYO"));
    QCOMPARE(run({u"import"_s, residentsList()}).object().value(u"unchanged"_s).toInt(), 2);
}

void TestCliWorkers::aTrialImportChangesNothing()
{
    const auto tried = run({u"import"_s, residentsList(), u"--dry-run"_s});
    QCOMPARE(tried.object().value(u"added"_s).toInt(), 2);
    QVERIFY(run({u"find"_s, u"siti"_s}).array().isEmpty());
}

void TestCliWorkers::somethingElseIsNoResidentsList()
{
    const auto file = m_registers->write(u"prices.csv"_s, "barang,harga\nberas,14000\n");
    const auto refused = run({u"import"_s, file});
    QCOMPARE(refused.exit, 1);
    QVERIFY(!refused.errorCode().isEmpty());
}

TEST_SUITE(TestCliWorkers)
#include "tst_cliworkers.moc"

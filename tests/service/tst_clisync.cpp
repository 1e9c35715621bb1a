/// Two registers exchanging cards and batches from the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliSync : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aCardIsExportedListedAndRevoked();
    void aCardWithAnotherFingerprintIsRefused();
    void somethingElseIsNoCard();
    void aBatchTravelsToTheOffice();
    void aSecondTimeChangesNothing();
    void withoutACardThereIsNoReceiver();
    void theSizeOfPicturesIsChosen();
    void aBadFileIsSetAsideAndTheRestGoOn();
    void conflictsShowBothValues();

private:
    CliRun in(const QString& name, const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(name) + args, typed);
    }
    /// `name` knows the card of `other` for `scope`.
    void introduce(const QString& name, const QString& other, const QString& scope) const;
    QString exported(const QString& name, const QString& to) const;

    std::unique_ptr<Registers> m_registers;
};

void TestCliSync::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    QVERIFY(!m_registers->make(u"kantor"_s, u"35.15"_s).isEmpty());
}

void TestCliSync::introduce(const QString& name, const QString& other, const QString& scope) const
{
    const QString file = m_registers->path(other + u".jcard"_s);
    const auto card = in(other, {u"card"_s, u"export"_s, file});
    const auto accepted =
        in(name, {u"card"_s, u"accept"_s, file, u"--scope"_s, scope, u"--fingerprint"_s,
                  card.object().value(u"fingerprint"_s).toString()});
    QVERIFY2(accepted.exit == 0, accepted.why());
}

QString TestCliSync::exported(const QString& name, const QString& to) const
{
    const auto written =
        in(name, {u"batch"_s, u"export"_s, u"--to"_s, to, u"--out"_s, m_registers->path(u"."_s)});
    return written.object().value(u"file"_s).toString();
}

void TestCliSync::aCardIsExportedListedAndRevoked()
{
    introduce(u"kantor"_s, u"desa"_s, u"35.15.12.2004"_s);
    const auto listed = in(u"kantor"_s, {u"card"_s, u"list"_s});
    QCOMPARE(listed.keys(), (QStringList{u"accepted_at"_s, u"accepted_scope"_s, u"accepted_until"_s,
                                         u"device"_s, u"fingerprint"_s, u"made"_s, u"officer"_s,
                                         u"own"_s, u"revoked"_s, u"scope"_s}));
    QJsonObject village;
    for (const QJsonValue each : listed.array())
        if (!each.toObject().value(u"own"_s).toBool())
            village = each.toObject();
    QCOMPARE(village.value(u"accepted_scope"_s).toString(), u"35.15.12.2004"_s);
    QCOMPARE(village.value(u"device"_s).toString(), u"desa"_s);
    QCOMPARE(village.value(u"revoked"_s), QJsonValue(false));
    const QString fingerprint = village.value(u"fingerprint"_s).toString();
    const auto revoked = in(u"kantor"_s, {u"card"_s, u"revoke"_s, fingerprint});
    QCOMPARE(revoked.exit, 0);
    QCOMPARE(revoked.object().value(u"revoked"_s), QJsonValue(true));
    QCOMPARE(in(u"kantor"_s, {u"card"_s, u"revoke"_s, u"0000-0000-0000"_s}).errorCode(),
             u"not_found"_s);
}

void TestCliSync::aCardWithAnotherFingerprintIsRefused()
{
    const QString file = m_registers->path(u"desa.jcard"_s);
    QCOMPARE(in(u"desa"_s, {u"card"_s, u"export"_s, file}).exit, 0);
    const auto refused =
        in(u"kantor"_s, {u"card"_s, u"accept"_s, file, u"--scope"_s, u"35.15.12.2004"_s,
                         u"--fingerprint"_s, u"0000-0000-0000"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"fingerprint_differs"_s);
}

void TestCliSync::somethingElseIsNoCard()
{
    const auto file = m_registers->write(u"x.jcard"_s, "{}");
    const auto refused = in(u"kantor"_s, {u"card"_s, u"accept"_s, file, u"--scope"_s, u"35.15"_s,
                                          u"--fingerprint"_s, u"0000-0000-0000"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"file_damaged"_s);
}

void TestCliSync::aBatchTravelsToTheOffice()
{
    introduce(u"kantor"_s, u"desa"_s, u"35.15.12.2004"_s);
    introduce(u"desa"_s, u"kantor"_s, u"35.15"_s);
    in(u"desa"_s, {u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    const auto written = in(u"desa"_s, {u"batch"_s, u"export"_s, u"--to"_s, u"office"_s, u"--out"_s,
                                        m_registers->path(u"."_s)});
    QVERIFY2(written.exit == 0, written.why());
    QCOMPARE(written.keys(), (QStringList{u"bytes"_s, u"changes"_s, u"file"_s, u"number"_s,
                                          u"photos"_s, u"photos_left"_s, u"receiver"_s}));
    QCOMPARE(written.object().value(u"number"_s).toInt(), 1);
    const QString file = written.object().value(u"file"_s).toString();
    QCOMPARE(written.object().value(u"bytes"_s).toInteger(), QFileInfo(file).size());

    const auto taken = in(u"kantor"_s, {u"batch"_s, u"import"_s, file});
    QVERIFY2(taken.exit == 0, taken.why());
    QCOMPARE(taken.keys(), (QStringList{u"changes"_s, u"conflicts"_s, u"duplicates"_s, u"file"_s,
                                        u"known"_s, u"missing"_s, u"number"_s, u"ok"_s, u"photos"_s,
                                        u"reason"_s, u"revoked_among"_s, u"sender"_s}));
    const auto line = taken.array().first().toObject();
    QCOMPARE(line.value(u"ok"_s), QJsonValue(true));
    QVERIFY(line.value(u"reason"_s).isNull());
    QCOMPARE(line.value(u"changes"_s), written.object().value(u"changes"_s));
    QCOMPARE(in(u"kantor"_s, {u"find"_s, u"aminah"_s}).array().size(), 1);
}

void TestCliSync::aSecondTimeChangesNothing()
{
    introduce(u"kantor"_s, u"desa"_s, u"35.15.12.2004"_s);
    introduce(u"desa"_s, u"kantor"_s, u"35.15"_s);
    const QString file = exported(u"desa"_s, u"office"_s);
    QCOMPARE(in(u"kantor"_s, {u"batch"_s, u"import"_s, file}).exit, 0);
    const auto again = in(u"kantor"_s, {u"batch"_s, u"import"_s, file});
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.array().first().toObject().value(u"changes"_s).toInt(), 0);
}

void TestCliSync::withoutACardThereIsNoReceiver()
{
    const auto refused = in(u"desa"_s, {u"batch"_s, u"export"_s, u"--to"_s, u"office"_s, u"--out"_s,
                                        m_registers->path(u"."_s)});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"no_receiver"_s);
}

void TestCliSync::theSizeOfPicturesIsChosen()
{
    const auto chosen = in(u"desa"_s, {u"batch"_s, u"photos"_s, u"20"_s});
    QCOMPARE(chosen.exit, 0);
    QCOMPARE(chosen.object(), (QJsonObject{{u"megabytes"_s, 20}, {u"awaited"_s, 0}}));
    QCOMPARE(in(u"desa"_s, {u"batch"_s, u"photos"_s}).object().value(u"megabytes"_s).toInt(), 20);
    for (const auto& wrong : {u"-1"_s, u"banyak"_s, u"4001"_s}) {
        const auto refused = in(u"desa"_s, {u"batch"_s, u"photos"_s, wrong});
        QVERIFY2(refused.exit != 0, qPrintable(wrong));
    }
    QCOMPARE(in(u"desa"_s, {u"batch"_s, u"photos"_s}).object().value(u"megabytes"_s).toInt(), 20);
}

void TestCliSync::aBadFileIsSetAsideAndTheRestGoOn()
{
    introduce(u"kantor"_s, u"desa"_s, u"35.15.12.2004"_s);
    introduce(u"desa"_s, u"kantor"_s, u"35.15"_s);
    const QString good = exported(u"desa"_s, u"office"_s);
    const auto bad = m_registers->write(u"bad.jbatch"_s, "bukan berkas sinkron");
    const auto taken = in(u"kantor"_s, {u"batch"_s, u"import"_s, bad, good});
    QCOMPARE(taken.exit, 3);
    QCOMPARE(taken.array().size(), 2);
    const auto refused = taken.array().first().toObject();
    QCOMPARE(refused.value(u"ok"_s), QJsonValue(false));
    QVERIFY2(refused.value(u"reason"_s).toString().startsWith(u"file_"), taken.why());
    QCOMPARE(taken.array().last().toObject().value(u"ok"_s), QJsonValue(true));
    QCOMPARE(taken.err, QByteArray("1 berkas disisihkan.\n"));
}

void TestCliSync::conflictsShowBothValues()
{
    introduce(u"kantor"_s, u"desa"_s, u"35.15.12.2004"_s);
    introduce(u"desa"_s, u"kantor"_s, u"35.15"_s);
    in(u"desa"_s, {u"add"_s, u"-"_s}, workerLine("3515125204780001", "Siti Aminah"));
    in(u"kantor"_s, {u"batch"_s, u"import"_s, exported(u"desa"_s, u"office"_s)});
    in(u"desa"_s, {u"add"_s, u"-"_s},
       R"({"nik":"3515125204780001","phone":"081111111111"})"
       "\n");
    in(u"kantor"_s, {u"add"_s, u"-"_s},
       R"({"nik":"3515125204780001","phone":"082222222222"})"
       "\n");
    QVERIFY(in(u"kantor"_s, {u"conflicts"_s}).array().isEmpty());
    const auto taken = in(u"kantor"_s, {u"batch"_s, u"import"_s, exported(u"desa"_s, u"office"_s)});
    QCOMPARE(taken.array().first().toObject().value(u"conflicts"_s).toInt(), 1);
    const auto conflicts = in(u"kantor"_s, {u"conflicts"_s});
    QCOMPARE(conflicts.array().size(), 1);
    const auto conflict = conflicts.array().first().toObject();
    QCOMPARE(conflict.value(u"field"_s).toString(), u"phone"_s);
    QStringList values;
    int shown = 0;
    for (const QJsonValue each : conflict.value(u"values"_s).toArray()) {
        values.append(each.toObject().value(u"value"_s).toString());
        shown += each.toObject().value(u"shown"_s).toBool() ? 1 : 0;
    }
    values.sort();
    QCOMPARE(values, (QStringList{u"081111111111"_s, u"082222222222"_s}));
    QCOMPARE(shown, 1);
}

TEST_SUITE(TestCliSync)
#include "tst_clisync.moc"

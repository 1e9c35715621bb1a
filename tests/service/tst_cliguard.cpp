/// Backups, rehearsals and advice on the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class TestCliGuard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void backupsAreMadeListedAndRehearsed();
    void nothingToRehearseIsSaid();
    void anotherRegistersBackupIsSaidToBeThat();
    void theRoomIsANumber();
    void aMergeAndAnImportAreGuarded();
    void safetySaysWhatToDo();

private:
    QStringList village() const { return m_registers->in(u"desa"_s); }
    qsizetype backups() const
    {
        return runJson(village() + QStringList{u"backups"_s})
            .object()
            .value(u"files"_s)
            .toArray()
            .size();
    }

    std::unique_ptr<Registers> m_registers;
};

void TestCliGuard::init()
{
    m_registers = std::make_unique<Registers>();
    m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
}

void TestCliGuard::backupsAreMadeListedAndRehearsed()
{
    const auto none = runWords(village() + QStringList{u"backups"_s});
    QVERIFY2(none.out.contains("Belum ada cadangan."), none.why());
    const auto now = runJson(village() + QStringList{u"backups"_s, u"now"_s});
    QVERIFY2(now.exit == 0, now.why());
    const auto list = runJson(village() + QStringList{u"backups"_s});
    QCOMPARE(list.object().value(u"files"_s).toArray().size(), 1);
    QVERIFY(list.object().value(u"last"_s).isString());
    QVERIFY(list.object().value(u"last_outside"_s).isNull());
    QCOMPARE(list.object().value(u"changes_since"_s).toInt(), 0);
    const auto tried = runJson(village() + QStringList{u"backups"_s, u"rehearse"_s});
    QVERIFY2(tried.exit == 0, tried.why());
    QVERIFY(tried.object().value(u"ok"_s).toBool());
    // Elsewhere.
    QVERIFY(QDir().mkdir(m_registers->path(u"stick"_s)));
    const auto away = runJson(
        village() + QStringList{u"backups"_s, u"now"_s, u"--to"_s, m_registers->path(u"stick"_s)});
    QVERIFY2(away.exit == 0, away.why());
    QVERIFY(away.object().value(u"file"_s).toString().startsWith(m_registers->path(u"stick"_s)));
    const auto again = runJson(village() + QStringList{u"backups"_s});
    QVERIFY(again.object().value(u"last_outside"_s).isString());
    const auto nowhere = runJson(
        village() + QStringList{u"backups"_s, u"now"_s, u"--to"_s, m_registers->path(u"none"_s)});
    QCOMPARE(nowhere.exit, 1);
    QCOMPARE(nowhere.errorCode(), u"not_found"_s);
}

void TestCliGuard::nothingToRehearseIsSaid()
{
    const auto tried = runJson(village() + QStringList{u"backups"_s, u"rehearse"_s});
    QCOMPARE(tried.exit, 1);
    QCOMPARE(tried.errorCode(), u"not_found"_s);
}

void TestCliGuard::anotherRegistersBackupIsSaidToBeThat()
{
    m_registers->make(u"lain"_s, u"35.15.12.2005"_s);
    const QString file = m_registers->path(u"lain.jbackup"_s);
    QCOMPARE(runJson(m_registers->in(u"lain"_s) + QStringList{u"backup"_s, file}).exit, 0);
    const auto tried = runWords(village() + QStringList{u"backups"_s, u"rehearse"_s, file});
    QCOMPARE(tried.exit, 1);
    QVERIFY2(tried.err.contains("milik buku data lain"), tried.why());
}

void TestCliGuard::theRoomIsANumber()
{
    QCOMPARE(runJson(village() + QStringList{u"backups"_s, u"room"_s, u"banyak"_s}).exit, 2);
    QCOMPARE(runJson(village() + QStringList{u"backups"_s, u"room"_s, u"10"_s}).errorCode(),
             u"invalid"_s);
    QCOMPARE(runJson(village() + QStringList{u"backups"_s, u"room"_s, u"300"_s}).exit, 0);
    QCOMPARE(runJson(village() + QStringList{u"backups"_s}).object().value(u"room"_s).toInt(), 300);
}

void TestCliGuard::aMergeAndAnImportAreGuarded()
{
    // Also one of which nothing comes: what happens is not known before.
    const QString list =
        m_registers->write(u"warga.csv"_s, "NIK,Nama,Tanggal Lahir,Jenis Kelamin,Pekerjaan\n"
                                           "3515125204780001,Siti Aminah,12-04-1978,P,Pedagang\n");
    QCOMPARE(runJson(village() + QStringList{u"import"_s, list, u"--dry-run"_s}).exit, 0);
    QCOMPARE(backups(), 0);
    const auto imported = runJson(village() + QStringList{u"import"_s, list});
    QVERIFY2(imported.exit == 0 || imported.exit == 3, imported.why());
    QCOMPARE(backups(), 1);
    // Undoing counts as much; looking at it does not. The hour between two has passed by the other clock.
    m_registers->make(u"lain"_s, u"35.15"_s);
    const auto in = m_registers->in(u"lain"_s);
    runJson(in + QStringList{u"batch"_s, u"import"_s, m_registers->path(u"none.jbatch"_s)});
    const auto list2 = runJson(in + QStringList{u"backups"_s});
    QCOMPARE(list2.object().value(u"files"_s).toArray().size(), 1);
}

void TestCliGuard::safetySaysWhatToDo()
{
    const auto before = runJson(village() + QStringList{u"safety"_s});
    QVERIFY2(before.exit == 0, before.why());
    QVERIFY(before.object().value(u"todo"_s).toArray().contains(u"back_up"_s));
    QVERIFY(before.object().value(u"todo"_s).toArray().contains(u"check_data"_s));
    QCOMPARE(runJson(village() + QStringList{u"check"_s}).exit, 0);
    QVERIFY(QDir().mkdir(m_registers->path(u"stick"_s)));
    QCOMPARE(runJson(village() +
                     QStringList{u"backups"_s, u"now"_s, u"--to"_s, m_registers->path(u"stick"_s)})
                 .exit,
             0);
    QCOMPARE(runJson(village() + QStringList{u"backups"_s, u"now"_s}).exit, 0);
    QCOMPARE(runJson(village() + QStringList{u"backups"_s, u"rehearse"_s}).exit, 0);
    const auto after = runJson(village() + QStringList{u"safety"_s});
    const auto todo = after.object().value(u"todo"_s).toArray();
    for (const auto& word : {u"back_up"_s, u"check_data"_s, u"back_up_outside"_s, u"rehearse"_s})
        QVERIFY2(!todo.contains(word), after.why());
    QVERIFY(todo.contains(u"send"_s)); // the register's own beginning
    const auto words = runWords(village() + QStringList{u"safety"_s});
    QVERIFY2(words.out.contains("Kirim perubahan ke kantor"), words.why());
}

TEST_SUITE(TestCliGuard)
#include "tst_cliguard.moc"

/// People, roles and passphrases on the command line.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class TestCliPeople : public QObject {
    Q_OBJECT

private slots:
    void init();
    void somebodyIsAddedAndWorksWithLess();
    void aPassphraseIsChanged();
    void peopleAreNamedOrRefused();
    void theRecoveryCodeIsMadeAnew();

private:
    QStringList village() const { return m_registers->in(u"desa"_s); }
    QStringList as(const QString& passphraseFile, const QStringList& command) const
    {
        return QStringList{u"--register"_s, m_registers->path(u"desa"_s), u"--passphrase-file"_s,
                           passphraseFile} +
               command;
    }

    std::unique_ptr<Registers> m_registers;
};

void TestCliPeople::init()
{
    m_registers = std::make_unique<Registers>();
    m_registers->make(u"desa"_s, u"35.15.12.2004"_s);
}

void TestCliPeople::somebodyIsAddedAndWorksWithLess()
{
    const QString hers = m_registers->write(u"hers"_s, "mawar merah\n");
    const auto added =
        runJson(village() + QStringList{u"people"_s, u"add"_s, u"Bu Sari"_s, u"--role"_s,
                                        u"kader"_s, u"--new-passphrase-file"_s, hers});
    QVERIFY2(added.exit == 0, added.why());
    const auto list = runJson(as(hers, {u"people"_s}));
    QVERIFY2(list.exit == 0, list.why());
    QCOMPARE(list.array().size(), 2);
    // A kader gives out no whole list, and manages nobody.
    const auto exported = runJson(as(hers, {u"export"_s, u"workers"_s, u"--as"_s, u"csv"_s,
                                            u"--out"_s, m_registers->path(u"x.csv"_s)}));
    QCOMPARE(exported.errorCode(), u"forbidden"_s);
    const auto adding = runJson(
        as(hers, {u"people"_s, u"add"_s, u"X"_s, u"--role"_s, u"head"_s, u"--new-passphrase-file"_s,
                  m_registers->write(u"x"_s, "apa saja boleh\n")}));
    QCOMPARE(adding.errorCode(), u"forbidden"_s);
    QCOMPARE(runJson(as(hers, {u"recovery-code"_s})).errorCode(), u"forbidden"_s);
    // Gone again.
    const auto gone = runWords(village() + QStringList{u"people"_s, u"dismiss"_s, u"bu sari"_s});
    QVERIFY2(gone.exit == 0 && gone.out.contains("tidak bisa membuka"), gone.why());
    QCOMPARE(runJson(as(hers, {u"people"_s})).errorCode(), u"wrong_passphrase"_s);
}

void TestCliPeople::aPassphraseIsChanged()
{
    const QString fresh = m_registers->write(u"fresh"_s, "melati putih\n");
    const auto missing = runJson(village() + QStringList{u"passphrase"_s, u"change"_s});
    QCOMPARE(missing.exit, 2);
    const auto changed = runJson(
        village() + QStringList{u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, fresh});
    QVERIFY2(changed.exit == 0, changed.why());
    QCOMPARE(runJson(village() + QStringList{u"people"_s}).errorCode(), u"wrong_passphrase"_s);
    QCOMPARE(runJson(as(fresh, {u"people"_s})).exit, 0);
}

void TestCliPeople::peopleAreNamedOrRefused()
{
    QCOMPARE(runJson(village() + QStringList{u"people"_s, u"role"_s, u"Siapa"_s, u"kader"_s})
                 .errorCode(),
             u"not_found"_s);
    const auto self = runJson(village() + QStringList{u"people"_s}).array().first().toObject();
    const QString id = self.value(u"id"_s).toString();
    const auto last = runWords(village() + QStringList{u"people"_s, u"role"_s, id, u"kader"_s});
    QCOMPARE(last.exit, 1);
    QVERIFY2(last.err.contains("Harus ada satu orang"), last.why());
    const QString brief = m_registers->write(u"short"_s, "pendek\n");
    QCOMPARE(runJson(village() + QStringList{u"people"_s, u"passphrase"_s, id,
                                             u"--new-passphrase-file"_s, brief})
                 .errorCode(),
             u"invalid"_s);
}

void TestCliPeople::theRecoveryCodeIsMadeAnew()
{
    const auto made = runJson(village() + QStringList{u"recovery-code"_s});
    QVERIFY2(made.exit == 0, made.why());
    const QString code =
        m_registers->write(u"code"_s, made.object().value(u"recovery_code"_s).toString().toUtf8());
    QCOMPARE(runJson(as(code, {u"people"_s})).exit, 0);
}

TEST_SUITE(TestCliPeople)
#include "tst_clipeople.moc"

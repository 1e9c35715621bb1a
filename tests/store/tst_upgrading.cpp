#include "app/store/catchingup.h"
#include "app/store/migrations.h"
#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/oldregister.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// What a register kept of a newer version is there once it is brought up to that version.
class TestUpgrading : public QObject {
    Q_OBJECT

private slots:
    void whatWasKeptUnseenIsShownOnceItIsKnown();
    void cutOffAfterMigratingItIsStillShown();
    void withoutNewsNothingIsNoted();
};

namespace {

void verifyShown(Register& now, const OldRegister& old)
{
    Connection& connection = now.connection();
    const auto count = [&](const QByteArray& what) {
        return *connection.number("SELECT count(*) FROM " + what);
    };
    QCOMPARE(count("worker"), 2);
    QCOMPARE(count("worker WHERE name='Tiga'"), 0);
    QCOMPARE(count("worker WHERE name='Dua' AND joined_to='" +
                   old.first.toString(QUuid::WithoutBraces).toLatin1() + '\''),
             1);
    QCOMPARE(count("worker WHERE name='Satu' AND refused='nik:missing'"), 1);
    QCOMPARE(count("erasure"), 1);
    QCOMPARE(count("setting WHERE name='known_before'"), 0);
    const auto found =
        verifyAgainstLog(connection, old.file() + u".scratch"_s, [](auto, auto) { return true; });
    QVERIFY(found);
    QCOMPARE(found->problems, QStringList());
}

} // namespace

void TestUpgrading::whatWasKeptUnseenIsShownOnceItIsKnown()
{
    QTemporaryDir folder;
    OldRegister old(folder.filePath(u"register.db"_s));
    const auto now = Register::open(old.file(), old.key(), Opening::First);
    QVERIFY(now);
    verifyShown(**now, old);
}

void TestUpgrading::cutOffAfterMigratingItIsStillShown()
{
    QTemporaryDir folder;
    OldRegister old(folder.filePath(u"register.db"_s));
    {
        // As opening does it, up to where the power went.
        QVERIFY(noteKnownFields(old.connection()));
        QVERIFY(migrate(old.connection()));
    }
    const auto now = Register::open(old.file(), old.key(), Opening::First);
    QVERIFY(now);
    verifyShown(**now, old);
}

void TestUpgrading::withoutNewsNothingIsNoted()
{
    ScratchRegister here(31);
    here.save(someone(u"Sarmidi"_s, u"3515121204780001"_s));
    here.reopen();
    QCOMPARE(*here.connection().number("SELECT count(*) FROM setting WHERE name='known_before'"),
             0);
}

TEST_SUITE(TestUpgrading)
#include "tst_upgrading.moc"

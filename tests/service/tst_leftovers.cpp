/// Erased is erased: no byte of the person is left in any page of the register, free ones and the unused middle of the others
/// included, nor in its search index, its log, its drafts, what imports keep for their undo, the write-ahead log, or a backup
/// made afterwards. The pages are looked at as the engine decrypts them.
#include "app/domain/decisions.h"
#include "app/services/drafts.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/tidying.h"
#include "app/services/importing.h"
#include "app/services/imports.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "app/store/eachrow.h"
#include "app/store/importtable.h"
#include "app/store/packedblock.h"
#include "app/store/packedlog.h"
#include "app/store/scrubbing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that nobody else's name here has: found in the index, too, where a name is cut into threes.
constexpr auto kRare = QLatin1StringView("Qxzvwj");
const QStringList kTraces{u"Qxzvwj"_s,       u"qxzvwj"_s,     u"3515121204789"_s,  u"08999777"_s,
                          u"Jalan Qqkkww"_s, u"Ibu Vvxxqq"_s, u"catatan zzqqvv"_s, u"Ahli Wwqqzz"_s,
                          u"88877766655"_s,  u"foto qqzzxx"_s};

Worker theErased(int number)
{
    Worker worker = aWorker()
                        .withNik(nikNumber(9000 + number))
                        .named(u"%1 %2"_s.arg(kRare, QString(number + 1, u'a')))
                        .withPhone(u"08999777%1"_s.arg(100 + number))
                        .with(&Worker::address, u"Jalan Qqkkww %1"_s.arg(number))
                        .with(&Worker::motherName, u"Ibu Vvxxqq"_s)
                        .with(&Worker::note, u"catatan zzqqvv"_s)
                        .built();
    return worker;
}

/// People in no particular order, some with long remarks, so that pages split and are joined again.
void fillWithOthers(TestRegister& here, int people, int first)
{
    QRandomGenerator dice(quint32(first) + 1);
    for (int i = 0; i < people; ++i)
        here.recorded(aWorker()
                          .withNik(nikNumber(first + i))
                          .named(u"Warga %1"_s.arg(QString(1 + dice.bounded(20), u'm')))
                          .with(&Worker::note, QString(dice.bounded(900), u'n'))
                          .built());
}

/// What stands in any page, as the engine decrypts it.
QStringList tracesIn(Connection& connection)
{
    QStringList found;
    auto rows = connection.query("SELECT pgno,data FROM sqlite_dbpage('main')");
    if (!rows)
        return {u"cannot read pages"_s};
    while (true) {
        const auto more = rows->next();
        if (!more || !*more)
            return more ? found : QStringList{u"cannot read on"_s};
        const QByteArray page = rows->blob(1);
        for (const QString& trace : kTraces) {
            if (page.contains(trace.toUtf8()))
                found << u"%1 in page %2"_s.arg(trace).arg(rows->int64(0));
        }
    }
}

QByteArrayList blocksOf(Connection& connection)
{
    QByteArrayList blocks;
    const auto read = eachRow(connection.query("SELECT bytes FROM change_block ORDER BY first"),
                              [&blocks](const Rows& rows) -> Result<void> {
                                  blocks << rows.blob(0);
                                  return {};
                              });
    return read ? blocks : QByteArrayList{};
}

bool holdsTraces(const QByteArray& block)
{
    const auto unpacked = decodeBlock(block);
    return !unpacked || std::ranges::any_of(unpacked->changes, [](const PackedChange& change) {
        return std::ranges::any_of(kTraces, [&change](const QString& trace) {
            return change.body.contains(trace.toUtf8());
        });
    });
}

/// How many pieces of bytes that are in none of these blocks stand in any page.
int piecesIn(Connection& connection, const QByteArray& bytes, const QByteArrayList& blocks)
{
    constexpr qsizetype kPiece = 24;
    const QByteArray now = blocks.join();
    QByteArrayList pieces;
    for (qsizetype at = 0; at + kPiece <= bytes.size(); at += kPiece) {
        if (const QByteArray piece = bytes.sliced(at, kPiece); !now.contains(piece))
            pieces << piece;
    }
    int found = 0;
    const auto read = eachRow(connection.query("SELECT data FROM sqlite_dbpage('main')"),
                              [&](const Rows& rows) -> Result<void> {
                                  const QByteArray page = rows.blob(0);
                                  for (const QByteArray& piece : std::as_const(pieces))
                                      found += page.contains(piece) ? 1 : 0;
                                  return {};
                              });
    return read && !pieces.isEmpty() ? found : -1;
}

/// Somebody with everything that hangs on a person, and a past.
WorkerId personWithAPast(TestRegister& here, int number)
{
    Registration registration{theErased(number), {}, {}};
    Heir heir;
    heir.name = u"Ahli Wwqqzz"_s;
    heir.relation = u"spouse"_s;
    registration.heirs << heir;
    registration.photos << *keepPhoto(*here, u"identity_card"_s,
                                      "foto qqzzxx" + QByteArray(9000, char('0' + number)));
    const auto saved = recordRegistration(*here, registration, Warnings::Confirmed);
    const Worker worker = std::get<Saved>(*saved).worker;
    Worker renamed = worker;
    renamed.name += u" Lagi"_s;
    here.recorded(renamed);
    const Evidence seen = evidence()
                              .from(u"jmo"_s)
                              .on(u"2026-11-20"_s)
                              .saying(u"active"_s)
                              .numbered(u"88877766655"_s)
                              .built();
    if (!recordEvidence(*here, worker.id, seen))
        qFatal("no evidence");
    return worker.id;
}

} // namespace

class LeftoversTest : public QObject {
    Q_OBJECT

private slots:
    void noByteIsLeftInAnyPage();
    void noByteIsLeftOfItsPackedChanges();
    void whatAnImportKeepsForItsUndoGoesToo();
    void aDraftOfThePersonGoesToo();
    void theWriteAheadLogIsEmptied();
    void aBackupMadeAfterwardsHoldsNothing();
    void whatCouldNotBeClearedIsClearedBeforeABackup();
    void anErasureThatArrivesClearsHereToo();
    void theOthersAreAsTheyWere();

private:
    JobContext m_context;
};

void LeftoversTest::noByteIsLeftInAnyPage()
{
    TestRegister here;
    QList<WorkerId> people;
    for (int number = 0; number < 8; ++number) {
        fillWithOthers(here, 30, 1 + number * 60);
        people << personWithAPast(here, number);
        fillWithOthers(here, 30, 31 + number * 60);
    }
    QVERIFY(!tracesIn(here.connection()).isEmpty());
    for (const WorkerId& person : people)
        VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    QCOMPARE(tracesIn(here.connection()), QStringList());
    QVERIFY(findWorkers(*here, QString(kRare), 5)->isEmpty());
}

void LeftoversTest::noByteIsLeftOfItsPackedChanges()
{
    TestRegister here;
    fillWithOthers(here, 60, 1);
    const WorkerId person = personWithAPast(here, 1);
    fillWithOthers(here, 60, 100);
    VERIFY_DONE(tidyUp(*here, m_context, {.kept = 0, .each = 16}));
    QByteArrayList before = blocksOf(here.connection());
    before.removeIf([](const QByteArray& block) { return !holdsTraces(block); });
    QVERIFY(!before.isEmpty());
    QVERIFY(piecesIn(here.connection(), before.first(), {}) > 0);
    VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    const QByteArrayList now = blocksOf(here.connection());
    QVERIFY(std::ranges::none_of(now, holdsTraces));
    for (const QByteArray& block : std::as_const(before))
        QCOMPARE(piecesIn(here.connection(), block, now), 0);
    QCOMPARE(tracesIn(here.connection()), QStringList());
    const auto report = checkRegister(*here, m_context);
    VERIFY_DONE(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
}

void LeftoversTest::whatAnImportKeepsForItsUndoGoesToo()
{
    TestRegister here;
    const WorkerId person = personWithAPast(here, 1);
    Worker without = *worker(*here, person);
    without.motherName.clear();
    here.recorded(without);
    // The list fills what is empty: the import keeps what it filled in.
    QFile list(here.path(u"penduduk.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("NIK,NAMA,TANGGAL LAHIR,NAMA IBU\n" + without.nik.toUtf8() + ",\"" +
               without.name.toUtf8() + "\",1978-04-12,Ibu Vvxxqq\n");
    list.close();
    const auto imported = importResidents(*here, list.fileName(), {}, m_context);
    VERIFY_DONE(imported);
    QCOMPARE(imported->updated, 1);
    // It is kept packed: no search for a name would find it.
    ImportTable imports(here.connection());
    QCOMPARE(editsOf(imports, imported->number)->size(), 1);
    VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    QCOMPARE(editsOf(imports, imported->number)->size(), 0);
    QCOMPARE(tracesIn(here.connection()), QStringList());
}

void LeftoversTest::aDraftOfThePersonGoesToo()
{
    TestRegister here;
    const WorkerId person = personWithAPast(here, 1);
    VERIFY_DONE(keepDraft(*here, {QUuid::createUuid(), {}, *worker(*here, person)}));
    VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    QVERIFY(drafts(*here)->isEmpty());
    QCOMPARE(tracesIn(here.connection()), QStringList());
}

void LeftoversTest::theWriteAheadLogIsEmptied()
{
    TestRegister here;
    const WorkerId person = personWithAPast(here, 1);
    QVERIFY(QFileInfo(here.directory() + u"/register.db-wal"_s).size() > 0);
    VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    QCOMPARE(QFileInfo(here.directory() + u"/register.db-wal"_s).size(), 0);
}

void LeftoversTest::aBackupMadeAfterwardsHoldsNothing()
{
    TestRegister here;
    fillWithOthers(here, 40, 1);
    const WorkerId person = personWithAPast(here, 1);
    VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    const QString file = here.path(u"b.jbackup"_s);
    VERIFY_DONE(backUp(*here, file, m_context));
    auto again = restore(file, here.path(u"baru"_s), passphrase(), here.environment());
    VERIFY_DONE(again);
    QCOMPARE(tracesIn((*again)->store().connection()), QStringList());
}

void LeftoversTest::whatCouldNotBeClearedIsClearedBeforeABackup()
{
    TestRegister here;
    fillWithOthers(here, 40, 1);
    const WorkerId person = personWithAPast(here, 1);
    // As after a cut between the two: erased, but not yet cleared.
    {
        auto journal = Journal::begin(here.connection(), here.session().writer());
        VERIFY_DONE(journal);
        const Erasure erasure{person.text(), u"request"_s, u"2026-11-22"_s};
        VERIFY_DONE(journal->create(erasureKind(), journal->newId(), kVillage, valuesOf(erasure)));
        VERIFY_DONE(journal->commit());
    }
    QVERIFY(*isScrubDue(here.connection()));
    VERIFY_DONE(backUp(*here, here.path(u"b.jbackup"_s), m_context));
    QVERIFY(!*isScrubDue(here.connection()));
    QCOMPARE(tracesIn(here.connection()), QStringList());
}

void LeftoversTest::anErasureThatArrivesClearsHereToo()
{
    VillageAndOffice pair;
    fillWithOthers(pair.village, 40, 1);
    const WorkerId person = personWithAPast(pair.village, 1);
    QVERIFY(pair.toOffice().ok);
    QVERIFY(!tracesIn(pair.office.connection()).isEmpty());
    VERIFY_DONE(eraseWorker(*pair.village, person, u"request"_s));
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(tracesIn(pair.office.connection()), QStringList());
}

void LeftoversTest::theOthersAreAsTheyWere()
{
    TestRegister here;
    fillWithOthers(here, 200, 1);
    const WorkerId person = personWithAPast(here, 1);
    VERIFY_DONE(eraseWorker(*here, person, u"request"_s));
    QCOMPARE(here.count("worker"), 200);
    QVERIFY(!findWorkers(*here, u"Warga"_s, 5)->isEmpty());
    const auto report = checkRegister(*here, m_context);
    VERIFY_DONE(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
    here.reopen();
    QCOMPARE(here.count("worker"), 200);
}

TEST_SUITE(LeftoversTest)
#include "tst_leftovers.moc"

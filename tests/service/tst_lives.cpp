#include "app/services/chains.h"
#include "app/services/conflicts.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/lifewatch.h"
#include "app/services/newlife.h"
#include "app/services/ownstreams.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QDir>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// A register that was copied, or put back to an older state, takes a new life, and nothing acknowledged is lost.
class TestLives : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anOrdinaryRestartGoesOn();
    void anUnwatchedMachineGoesOn();
    void aFolderCopiedToAnotherMachineTakesANewLife();
    void bothCopiesDeliverToTheOfficeAndLearnOfEachOther();
    void aMovedFolderGoesOn();
    void aCopyBesideTheOriginalTakesANewLife();
    void anotherRegisterAtTheOldPlaceIsNoCopy();
    void anOlderFolderPutBackTakesANewLife();
    void aFolderPutBackBeforeAnythingWasSentGoesOn();
    void aRestoredBackupTakesOneNewLifeOnly();
    void whatWasSetBackUnseenIsLearntFromTheAnswer();
    void whatWasRecordedAfterASetBackIsDeliveredAnew();
    void aForkThatIsLongerThanWhatWasLostIsSeenToo();
    void whoeverCannotProveItChangesNothing();

private:
    Environment at(const QByteArray& machine);
    Result<std::unique_ptr<Session>> open(const QString& folder, const QByteArray& machine);
    /// The village's folder as it is now, copied there; closed meanwhile.
    void copyTo(const QString& folder);
    void record(Session& session, int serial);
    QString sendFrom(Session& session, const QString& to);
    BatchTaken takeInto(Session& session, const QString& file);
    static QStringList niksIn(Session& session);

    std::unique_ptr<VillageAndOffice> m_pair;
    std::unique_ptr<Session> m_village; ///< on the machine "one"
};

namespace {

void copyFolder(const QString& from, const QString& to)
{
    QVERIFY(QDir().mkpath(to));
    const auto entries = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QVERIFY(QFile::copy(entry.filePath(), target));
    }
}

} // namespace

void TestLives::init()
{
    m_pair = std::make_unique<VillageAndOffice>();
    auto opened = open(m_pair->village.directory(), "one");
    QVERIFY(opened);
    m_village = std::move(*opened);
    QVERIFY(!m_village->newLife());
}

void TestLives::cleanup()
{
    m_village.reset();
    m_pair.reset();
}

Environment TestLives::at(const QByteArray& machine)
{
    return {m_pair->village.clock,
            m_pair->village.entropy,
            reference(),
            {machine, m_pair->village.path(QString::fromLatin1(machine))}};
}

Result<std::unique_ptr<Session>> TestLives::open(const QString& folder, const QByteArray& machine)
{
    return openRegister(folder, passphrase(), at(machine));
}

void TestLives::copyTo(const QString& folder)
{
    QVERIFY(m_village->store().connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
    copyFolder(m_pair->village.directory(), folder);
}

void TestLives::record(Session& session, int serial)
{
    m_pair->village.clock.pass(60'000);
    VERIFY_DONE(
        recordWorker(session, aWorker().withNik(nikNumber(serial)).built(), Warnings::Confirmed));
}

QString TestLives::sendFrom(Session& session, const QString& to)
{
    JobContext context;
    m_pair->village.clock.pass(60'000);
    m_pair->office.clock.pass(120'000);
    const auto written = exportBatch(session, to, session.directory() + u"/outbox"_s,
                                     BatchContent::Unconfirmed, context);
    return written ? written->file : QString();
}

BatchTaken TestLives::takeInto(Session& session, const QString& file)
{
    JobContext context;
    const auto taken = importBatches(session, {file}, context);
    return taken && !taken->isEmpty() ? taken->first() : BatchTaken{};
}

QStringList TestLives::niksIn(Session& session)
{
    QStringList niks;
    auto rows = session.store().connection().query("SELECT nik FROM worker ORDER BY nik");
    while (rows && *rows->next())
        niks << rows->text(0);
    return niks;
}

void TestLives::anOrdinaryRestartGoesOn()
{
    const Origin origin = m_village->keys().origin();
    record(*m_village, 1);
    QVERIFY(!sendFrom(*m_village, u"office"_s).isEmpty());
    for (int times = 0; times < 3; ++times) {
        m_village.reset();
        m_village = std::move(*open(m_pair->village.directory(), "one"));
        QVERIFY(!m_village->newLife());
        QCOMPARE(m_village->keys().origin(), origin);
        record(*m_village, 2 + times);
    }
}

void TestLives::anUnwatchedMachineGoesOn()
{
    QVERIFY(!m_pair->office.session().newLife());
    m_pair->office.reopen();
    QVERIFY(!m_pair->office.session().newLife());
}

void TestLives::aFolderCopiedToAnotherMachineTakesANewLife()
{
    record(*m_village, 1);
    const QString copy = m_pair->village.path(u"salinan"_s);
    copyTo(copy);
    auto other = open(copy, "two");
    VERIFY_DONE(other);
    QCOMPARE((*other)->newLife(), std::optional(LifeEnd::OtherMachine));
    QVERIFY((*other)->keys().origin() != m_village->keys().origin());
    const Origin second = (*other)->keys().origin();
    other->reset();
    // Once is enough.
    other = open(copy, "two");
    VERIFY_DONE(other);
    QVERIFY(!(*other)->newLife());
    QCOMPARE((*other)->keys().origin(), second);
    m_village.reset();
    m_village = std::move(*open(m_pair->village.directory(), "one"));
    QVERIFY(!m_village->newLife());
}

void TestLives::bothCopiesDeliverToTheOfficeAndLearnOfEachOther()
{
    record(*m_village, 1);
    const QString copy = m_pair->village.path(u"salinan"_s);
    copyTo(copy);
    auto opened = open(copy, "two");
    VERIFY_DONE(opened);
    Session& other = **opened;
    record(*m_village, 2);
    record(other, 3);
    Session& office = *m_pair->office;
    for (Session* one : {&*m_village, &other}) {
        const BatchTaken taken = takeInto(office, sendFrom(*one, u"office"_s));
        QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "not sent");
    }
    record(*m_village, 4);
    QVERIFY(takeInto(office, sendFrom(*m_village, u"office"_s)).ok); // the first goes on living
    QCOMPARE(niksIn(office), (QStringList{nikNumber(1), nikNumber(2), nikNumber(3), nikNumber(4)}));
    QCOMPARE(chains(office)->size(), 2); // two devices now
    // The answers to all reach both.
    JobContext context;
    const QString folder = m_pair->office.path(u"balasan"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto answers = exportToAll(office, folder, context);
    VERIFY_DONE(answers);
    QCOMPARE(answers->written.size(), 2);
    // The copy opens what was sealed for its former life, too; it may continue what only the other has.
    for (const auto& [one, files] : {std::pair(&*m_village, 1), std::pair(&other, 2)}) {
        const auto taken = importBatches(*one, {folder}, context);
        VERIFY_DONE(taken);
        QCOMPARE(taken->size(), files);
        QVERIFY(std::ranges::any_of(*taken, &BatchTaken::ok));
        QCOMPARE(niksIn(*one), niksIn(office));
        QVERIFY(!*isLifeInDoubt(*one));
    }
}

void TestLives::aMovedFolderGoesOn()
{
    const Origin origin = m_village->keys().origin();
    record(*m_village, 1);
    m_village.reset();
    const QString moved = m_pair->village.path(u"pindah"_s);
    // The fixture's own session sees the files no more, which is none of its business here.
    QVERIFY(QDir().rename(m_pair->village.directory(), moved));
    auto opened = open(moved, "one");
    VERIFY_DONE(opened);
    QVERIFY(!(*opened)->newLife());
    QCOMPARE((*opened)->keys().origin(), origin);
    opened->reset();
    VERIFY_DONE(open(moved, "one"));
}

void TestLives::aCopyBesideTheOriginalTakesANewLife()
{
    record(*m_village, 1);
    const QString copy = m_pair->village.path(u"salinan"_s);
    copyTo(copy);
    auto other = open(copy, "one");
    VERIFY_DONE(other);
    QCOMPARE((*other)->newLife(), std::optional(LifeEnd::Copied));
    m_village.reset();
    m_village = std::move(*open(m_pair->village.directory(), "one"));
    QVERIFY(!m_village->newLife());
}

void TestLives::anotherRegisterAtTheOldPlaceIsNoCopy()
{
    m_village.reset();
    const QString moved = m_pair->village.path(u"pindah"_s);
    QVERIFY(QDir().rename(m_pair->village.directory(), moved));
    copyFolder(m_pair->office.directory(), m_pair->village.directory());
    const auto opened = open(moved, "one");
    VERIFY_DONE(opened);
    QVERIFY(!(*opened)->newLife());
}

void TestLives::anOlderFolderPutBackTakesANewLife()
{
    record(*m_village, 1);
    const QString older = m_pair->village.path(u"lama"_s);
    copyTo(older);
    record(*m_village, 2);
    Session& office = *m_pair->office;
    QVERIFY(takeInto(office, sendFrom(*m_village, u"office"_s)).ok);
    const QString place = m_pair->village.directory();
    m_village.reset();
    QVERIFY(QDir(place).removeRecursively());
    copyFolder(older, place);
    QVERIFY(QDir(older).removeRecursively());
    m_village = std::move(*open(place, "one"));
    QCOMPARE(m_village->newLife(), std::optional(LifeEnd::PutBack));
    record(*m_village, 3);
    const BatchTaken taken = takeInto(office, sendFrom(*m_village, u"office"_s));
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "not sent");
    const QStringList all{nikNumber(1), nikNumber(2), nikNumber(3)};
    QCOMPARE(niksIn(office), all);
    // What was lost here comes back with the answer.
    const auto card = ownCard(*m_village);
    const BatchTaken back = takeInto(*m_village, send(m_pair->office, card->fingerprint));
    QVERIFY2(back.ok, back.reason ? qPrintable(back.reason->detail) : "not sent");
    QCOMPARE(niksIn(*m_village), all);
    m_village.reset();
    m_village = std::move(*open(place, "one"));
    QVERIFY(!m_village->newLife());
}

void TestLives::aFolderPutBackBeforeAnythingWasSentGoesOn()
{
    // Nobody can know the numbers that were used since: they may be used again.
    record(*m_village, 1);
    const QString older = m_pair->village.path(u"lama"_s);
    copyTo(older);
    record(*m_village, 2);
    const QString place = m_pair->village.directory();
    m_village.reset();
    QVERIFY(QDir(place).removeRecursively());
    copyFolder(older, place);
    QVERIFY(QDir(older).removeRecursively());
    m_village = std::move(*open(place, "one"));
    QVERIFY(!m_village->newLife());
}

void TestLives::aRestoredBackupTakesOneNewLifeOnly()
{
    record(*m_village, 1);
    JobContext context;
    const QString file = m_pair->village.path(u"cadangan.jbackup"_s);
    VERIFY_DONE(backUp(*m_village, file, context));
    for (const QByteArray& machine : {QByteArray("one"), QByteArray("two")}) {
        const QString folder = m_pair->village.path(u"pulih-"_s + QString::fromLatin1(machine));
        auto restored = restore(file, folder, passphrase(), at(machine));
        VERIFY_DONE(restored);
        QCOMPARE(formerLives(**restored)->size(), std::size_t(1));
        QVERIFY(!(*restored)->newLife());
        const Origin origin = (*restored)->keys().origin();
        restored->reset();
        const auto again = open(folder, machine);
        VERIFY_DONE(again);
        QVERIFY(!(*again)->newLife());
        QCOMPARE((*again)->keys().origin(), origin);
    }
}

namespace {

/// A village whose register is set back behind its own back: nothing outside the folder remembers it.
struct SetBack : VillageAndOffice {
    QByteArray database;

    void keep()
    {
        QVERIFY(village.connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(village.directory() + u"/register.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        database = file.readAll();
    }
    void putBack()
    {
        QVERIFY(village.connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(village.directory() + u"/register.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(database);
        file.close();
        village.reopen();
    }
    Worker record(int serial)
    {
        village.clock.pass(60'000);
        return village.recorded(aWorker().withNik(nikNumber(serial)).built());
    }
    void change(TestRegister& where, const WorkerId& id, WorkerField field, const QString& text)
    {
        where.clock.pass(3'600'000);
        Values values = valuesOf(*worker(*where, id));
        values[std::size_t(field)] = text;
        auto journal = Journal::begin(where.connection(), where.session().writer());
        QVERIFY(journal->update(workerKind(), id.uuid(), values));
        QVERIFY(journal->commit());
    }
    /// Both hold the same workers with the same values, and the rows are what the log says.
    void sameOnBothSides()
    {
        const auto rows = [](TestRegister& of) {
            QStringList lines;
            auto found = of.connection().query(
                "SELECT nik,name,phone,address,ifnull(merged_into,'') FROM worker ORDER BY nik");
            while (found && *found->next())
                lines << found->text(0) + u' ' + found->text(1) + u' ' + found->text(2) + u' ' +
                             found->text(3) + u' ' + found->text(4);
            return lines;
        };
        QCOMPARE(rows(village), rows(office));
        for (TestRegister* one : {&village, &office}) {
            JobContext context;
            const auto report = checkRegister(**one, context);
            VERIFY_DONE(report);
            QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
        }
    }
    BatchTaken answer() { return take(village, send(office, fingerprint(village))); }
};

} // namespace

void TestLives::whatWasSetBackUnseenIsLearntFromTheAnswer()
{
    SetBack pair;
    pair.record(1);
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.answer().ok);
    pair.keep();
    pair.record(2);
    QVERIFY(pair.toOffice().ok);
    pair.putBack();
    const Origin before = pair.village.session().keys().origin();
    const BatchTaken taken = pair.answer();
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::SetBack);
    QVERIFY(*isLifeInDoubt(*pair.village));
    pair.village.reopen();
    QCOMPARE(pair.village.session().newLife(), std::optional(LifeEnd::Forked));
    QVERIFY(pair.village.session().keys().origin() != before);
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.answer().ok);
    QCOMPARE(workersWithNik(*pair.village, nikNumber(2))->size(), 1);
    pair.village.reopen();
    QVERIFY(!pair.village.session().newLife());
    pair.sameOnBothSides();
}

void TestLives::whatWasRecordedAfterASetBackIsDeliveredAnew()
{
    SetBack pair;
    const Worker shared = pair.record(1);
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.answer().ok);
    pair.keep();
    // Two changes that only the office will remember …
    pair.record(2);
    pair.change(pair.village, shared.id, WorkerField::Address, u"Jalan Mawar 2"_s);
    pair.record(8);
    QVERIFY(pair.toOffice().ok);
    pair.putBack();
    // … and others under the same numbers, one upon the other.
    const Worker third = pair.record(3);
    pair.change(pair.village, third.id, WorkerField::Phone, u"081277777777"_s);
    QVERIFY(!pair.toOffice().ok || pair.office.count("worker") == 3);
    const BatchTaken taken = pair.answer();
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::SetBack);
    pair.village.reopen();
    QCOMPARE(pair.village.session().newLife(), std::optional(LifeEnd::Forked));
    QCOMPARE(worker(*pair.village, third.id)->phone, u"081277777777"_s); // nothing is lost here
    const BatchTaken delivered = pair.toOffice();
    QVERIFY2(delivered.ok, delivered.reason ? qPrintable(delivered.reason->detail) : "");
    QCOMPARE(worker(*pair.office, third.id)->phone, u"081277777777"_s);
    const BatchTaken back = pair.answer();
    QVERIFY2(back.ok, back.reason ? qPrintable(back.reason->detail) : "");
    QCOMPARE(pair.village.count("worker"), 4);
    QCOMPARE(worker(*pair.village, shared.id)->address, u"Jalan Mawar 2"_s);
    QCOMPARE(*openConflicts(*pair.village), 0);
    pair.sameOnBothSides();
}

void TestLives::aForkThatIsLongerThanWhatWasLostIsSeenToo()
{
    SetBack pair;
    const Worker shared = pair.record(1);
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.answer().ok);
    pair.keep();
    pair.record(2);
    QVERIFY(pair.toOffice().ok);
    pair.putBack();
    const Worker third = pair.record(3);
    const Worker fourth = pair.record(4);
    VERIFY_DONE(joinWorkers(*pair.village, {third.id, fourth.id, {}}));
    pair.change(pair.village, shared.id, WorkerField::Phone, u"081288888888"_s);
    QCOMPARE(pair.toOffice().reason->code, ErrorCode::StreamForked);
    // The answer fits by its numbers, and shows the fork all the same.
    const BatchTaken taken = pair.answer();
    QVERIFY(*isLifeInDoubt(*pair.village));
    Q_UNUSED(taken)
    pair.record(5); // work goes on meanwhile
    pair.village.reopen();
    QCOMPARE(pair.village.session().newLife(), std::optional(LifeEnd::Forked));
    const BatchTaken delivered = pair.toOffice();
    QVERIFY2(delivered.ok, delivered.reason ? qPrintable(delivered.reason->detail) : "");
    QVERIFY(pair.answer().ok);
    QCOMPARE(pair.village.count("worker"), 5);
    QCOMPARE(pair.office.count("worker"), 5);
    QCOMPARE(worker(*pair.office, shared.id)->phone, u"081288888888"_s);
    QCOMPARE(workersWithNik(*pair.office, nikNumber(4))->first().id, third.id);
    pair.sameOnBothSides();
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(chains(*pair.office)->first().trouble, std::nullopt);
}

void TestLives::whoeverCannotProveItChangesNothing()
{
    SetBack pair;
    pair.record(1);
    QVERIFY(pair.toOffice().ok);
    BatchHeader header;
    StreamPart claim;
    const auto keys = DeviceKeys::generate();
    claim.key = {pair.village.session().keys().origin(), kVillage};
    claim.base = claim.upto = 999;
    claim.chain = claim.baseChain = QByteArray(32, 'x');
    claim.signKey = keys.publicKeys().sign;
    claim.signature = keys.sign(headMessage(claim.key, claim.upto, claim.chain));
    header.known << claim;
    VERIFY_DONE(weighOwnStreams(*pair.village, header));
    QVERIFY(!*isLifeInDoubt(*pair.village));
}

TEST_SUITE(TestLives)
#include "tst_lives.moc"

/// The flash drive is pulled out, locked or full at any moment of writing: no half file stands under the final name,
/// nothing counts as sent, the register is whole, and the next file holds everything.
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/registerdump.h"

#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/fsuid.h>
#include <sys/resource.h>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Fault { PulledOut, Locked, Full };

/// The stick between two computers: a folder that can go away, be locked, or have no room.
class Stick {
public:
    explicit Stick(QString folder) : m_folder(std::move(folder))
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_room);
        plugIn();
    }
    ~Stick() { plugIn(); }
    Stick(const Stick&) = delete;
    Stick& operator=(const Stick&) = delete;

    const QString& folder() const { return m_folder; }

    void plugIn()
    {
        setfsuid(uid_t(m_self));
        setrlimit(RLIMIT_FSIZE, &m_room);
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, kAll);
        QFile::setPermissions(QFileInfo(m_folder).path(), kAll);
    }
    void suffer(Fault fault, std::int64_t room = 0)
    {
        if (fault == Fault::PulledOut) {
            QDir(m_folder).removeRecursively();
        } else if (fault == Fault::Full) {
            // No file of this program grows beyond it.
            const rlimit small{rlim_t(room), m_room.rlim_max};
            setrlimit(RLIMIT_FSIZE, &small);
        } else {
            QFile::setPermissions(m_folder, kLocked);
            // Whoever runs the test: the stick is asked for by somebody without rights.
            setfsuid(65534);
        }
    }
    QStringList finished() const
    {
        return QDir(m_folder).entryList({u"*.jbatch"_s}, QDir::AllEntries);
    }

private:
    static constexpr auto kLocked = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                    QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    static constexpr auto kAll =
        kLocked | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QString m_folder;
    rlimit m_room{};
    int m_self = setfsuid(uid_t(-1));
};

ErrorCode codeOf(Fault fault)
{
    switch (fault) {
    case Fault::PulledOut:
        return ErrorCode::NotFound;
    case Fault::Locked:
        return ErrorCode::StorageReadOnly;
    case Fault::Full:
        return ErrorCode::StorageFull;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestStick : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_pair = std::make_unique<VillageAndOffice>();
        for (int i = 1; i <= 3; ++i)
            village().recorded(aWorker().withNik(nikNumber(i)).named(u"Warga %1"_s.arg(i)).built());
        m_stick = std::make_unique<Stick>(village().path(u"stick"_s));
    }
    void cleanup()
    {
        m_stick.reset();
        m_pair.reset();
    }

    void removingTheStickEarlyLeavesNoHalfFile_data();
    void removingTheStickEarlyLeavesNoHalfFile();
    void aFullStickLeavesNothingWhateverTheRoom();
    void aStickThatCannotTakeTheNameLeavesNothing();
    void theFileBeforeSurvivesTheStickThatIsPulledOut();
    void aLostStickCostsNothing();
    void anOfficeThatLosesItsStickMidwayHasSentNothingTwice();

private:
    TestRegister& village() { return m_pair->village; }
    TestRegister& office() { return m_pair->office; }
    /// Writes for the office; `meanwhile` happens before the change with this number goes into the file.
    Result<BatchWritten> write(std::int64_t when, const std::function<void()>& meanwhile)
    {
        std::int64_t asked = 0;
        JobContext context({}, [&] {
            if (asked++ == when)
                meanwhile();
            return false;
        });
        return exportBatch(*village(), u"office"_s, m_stick->folder(), BatchContent::Unconfirmed,
                           context);
    }
    Result<BatchWritten> write()
    {
        return write(-1, [] {});
    }
    /// The next file has the number it would have had, is taken, and the register is whole.
    void goesOn(std::int64_t number)
    {
        m_stick->plugIn();
        QCOMPARE(m_stick->finished(), QStringList());
        const auto written = write();
        VERIFY_DONE(written);
        QCOMPARE(written->number, number);
        const BatchTaken taken = take(office(), written->file);
        QVERIFY(taken.ok);
        QCOMPARE(taken.missing, 0);
        QCOMPARE(office().count("worker"), 3);
        JobContext context;
        for (TestRegister* one : {&village(), &office()})
            QCOMPARE(checkRegister(**one, context)->problems, QStringList());
    }

    std::unique_ptr<VillageAndOffice> m_pair;
    std::unique_ptr<Stick> m_stick;
};

void TestStick::removingTheStickEarlyLeavesNoHalfFile_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("when");
    const std::pair<const char*, Fault> faults[] = {
        {"pulled out", Fault::PulledOut}, {"locked", Fault::Locked}, {"full", Fault::Full}};
    for (const auto& [name, fault] : faults) {
        QTest::addRow("%s before the first byte", name) << fault << -1;
        QTest::addRow("%s between two changes", name) << fault << 1;
        QTest::addRow("%s after the last change", name) << fault << -2;
    }
}

void TestStick::removingTheStickEarlyLeavesNoHalfFile()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, when);
    const std::int64_t changes = waitingForOffice(*village())->changes;
    const QStringList before = dumpOf(village());
    const auto pull = [&] { m_stick->suffer(fault); };
    if (when == -1)
        pull();
    const auto written = write(when == -2 ? changes : when, pull);
    m_stick->plugIn();
    VERIFY_REFUSED(written, codeOf(fault));
    QCOMPARE(m_stick->finished(), QStringList());
    QCOMPARE(deliveries(*village(), 100)->size(), 0);
    QCOMPARE(difference(before, dumpOf(village())), QString());
    goesOn(1);
}

void TestStick::aFullStickLeavesNothingWhateverTheRoom()
{
    const auto whole = write();
    VERIFY_DONE(whole);
    QVERIFY(QFile::remove(whole->file));
    const QStringList before = dumpOf(village());
    for (std::int64_t room = whole->bytes - 1; room > 0; room -= room > 200 ? 150 : 13) {
        const auto written = write(0, [&] { m_stick->suffer(Fault::Full, room); });
        m_stick->plugIn();
        VERIFY_REFUSED(written, ErrorCode::StorageFull);
        QCOMPARE(QDir(m_stick->folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
    QCOMPARE(difference(before, dumpOf(village())), QString());
    QCOMPARE(deliveries(*village(), 100)->size(), 1);
}

void TestStick::aStickThatCannotTakeTheNameLeavesNothing()
{
    const auto name = QFileInfo(write()->file).fileName();
    QVERIFY(QFile::remove(m_stick->folder() + u'/' + name));
    const QString next = QString(name).replace(u"_0001"_s, u"_0002"_s);
    QVERIFY(QDir().mkpath(m_stick->folder() + u'/' + next + u"/something"_s));
    const QStringList before = dumpOf(village());
    QVERIFY(!write());
    QCOMPARE(QDir(m_stick->folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(difference(before, dumpOf(village())), QString());
    QVERIFY(QDir(m_stick->folder() + u'/' + next).removeRecursively());
    QCOMPARE(write()->number, 2);
}

void TestStick::theFileBeforeSurvivesTheStickThatIsPulledOut()
{
    const auto first = write();
    VERIFY_DONE(first);
    QVERIFY(!write(2, [&] { m_stick->suffer(Fault::Locked); }));
    m_stick->plugIn();
    QCOMPARE(m_stick->finished(), QStringList{QFileInfo(first->file).fileName()});
    QVERIFY(take(office(), first->file).ok);
    QCOMPARE(office().count("worker"), 3);
    QCOMPARE(deliveries(*village(), 100)->size(), 1);
}

void TestStick::aLostStickCostsNothing()
{
    // Written, noted, and then lost on the way: the next one covers it.
    const auto lost = write();
    VERIFY_DONE(lost);
    QVERIFY(QFile::remove(lost->file));
    QVERIFY(!deliveries(*village(), 1)->first().confirmed);
    const auto next = write();
    VERIFY_DONE(next);
    QCOMPARE(next->changes, lost->changes);
    const BatchTaken taken = take(office(), next->file);
    QVERIFY(taken.ok);
    QCOMPARE(taken.missing, 1);
    QCOMPARE(office().count("worker"), 3);
    QVERIFY(m_pair->toVillage().ok);
    const auto all = deliveries(*village(), 100);
    for (const Delivery& delivery : *all)
        QVERIFY(delivery.confirmed || !delivery.outgoing);
}

void TestStick::anOfficeThatLosesItsStickMidwayHasSentNothingTwice()
{
    TestRegister second({.scope = u"35.15.12.2005"_s, .role = {}, .device = u"Dua"_s, .seed = 41});
    introduce(office(), kRegency, second, u"35.15.12.2005"_s);
    // Pulled out while the answer for one of the two villages is written.
    const QStringList before = dumpOf(office());
    std::int64_t asked = 0;
    JobContext context({}, [&] {
        if (asked++ == 0)
            m_stick->suffer(Fault::PulledOut);
        return false;
    });
    const auto pulled = exportToAll(*office(), m_stick->folder(), context);
    VERIFY_DONE(pulled);
    QCOMPARE(pulled->stopped->code, ErrorCode::NotFound);
    QVERIFY(pulled->written.isEmpty());
    m_stick->plugIn();
    QCOMPARE(difference(before, dumpOf(office())), QString());
    JobContext calm;
    const auto written = exportToAll(*office(), m_stick->folder(), calm);
    VERIFY_DONE(written);
    QCOMPARE(written->written.size(), 2);
    for (const BatchWritten& one : written->written)
        QCOMPARE(one.number, 1);
    QCOMPARE(m_stick->finished().size(), 2);
}

TEST_SUITE(TestStick)
#include "tst_stick.moc"

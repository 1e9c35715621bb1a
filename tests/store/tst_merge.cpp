#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// Merging on real registers: nothing lost, conflicts kept, every order the same end.
class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void differentFieldsMergeWithoutConflict();
    void theSameFieldKeepsBothValues();
    void theSameValueTwiceIsNoConflict();
    void writingOnTopSettlesAConflict();
    void aStageDisputeIsNoConflict();
    void everyHistoryConvergesToTheModel_data();
    void everyHistoryConvergesToTheModel();
};

namespace {

struct Pair {
    ScratchRegister a{101};
    ScratchRegister b{102};
    QUuid id;

    Pair()
    {
        id = a.save(someone(u"Sarmidi"_s, u"3515121204780001"_s));
        deliver(a, b, 100);
    }
    void edit(ScratchRegister& where, QString Worker::*field, const QString& value)
    {
        Worker worker = where.worker(id);
        worker.*field = value;
        where.change(id, worker);
    }
    void exchange()
    {
        deliver(a, b, 100);
        deliver(b, a, 100);
    }
};

} // namespace

void TestMerge::differentFieldsMergeWithoutConflict()
{
    Pair pair;
    pair.edit(pair.a, &Worker::phone, u"081200000001"_s);
    pair.edit(pair.b, &Worker::address, u"Jl. Melati 4"_s);
    pair.exchange();
    for (ScratchRegister* one : {&pair.a, &pair.b}) {
        QCOMPARE(one->worker(pair.id).phone, u"081200000001"_s);
        QCOMPARE(one->worker(pair.id).address, u"Jl. Melati 4"_s);
        QVERIFY(!one->read(pair.id).inConflict);
    }
}

void TestMerge::theSameFieldKeepsBothValues()
{
    Pair pair;
    pair.edit(pair.a, &Worker::name, u"Sarmidi Adi"_s);
    pair.edit(pair.b, &Worker::name, u"Sarmidi Budi"_s);
    pair.exchange();
    for (ScratchRegister* one : {&pair.a, &pair.b}) {
        const StoredRecord record = one->read(pair.id);
        QVERIFY(record.inConflict);
        const FieldHeads* heads = record.heads.find(int(WorkerField::Name));
        QVERIFY(heads);
        QCOMPARE(heads->held.size(), std::size_t(2));
    }
    QCOMPARE(pair.a.worker(pair.id), pair.b.worker(pair.id));
}

void TestMerge::theSameValueTwiceIsNoConflict()
{
    Pair pair;
    pair.edit(pair.a, &Worker::phone, u"081200000001"_s);
    pair.edit(pair.b, &Worker::phone, u"081200000001"_s);
    pair.exchange();
    QVERIFY(!pair.a.read(pair.id).inConflict);
    QVERIFY(!pair.b.read(pair.id).inConflict);
}

void TestMerge::writingOnTopSettlesAConflict()
{
    Pair pair;
    pair.edit(pair.a, &Worker::name, u"Sarmidi Adi"_s);
    pair.edit(pair.b, &Worker::name, u"Sarmidi Budi"_s);
    pair.exchange();
    pair.edit(pair.a, &Worker::name, u"Sarmidi Chandra"_s);
    pair.exchange();
    for (ScratchRegister* one : {&pair.a, &pair.b}) {
        QVERIFY(!one->read(pair.id).inConflict);
        QCOMPARE(one->worker(pair.id).name, u"Sarmidi Chandra"_s);
    }
}

void TestMerge::aStageDisputeIsNoConflict()
{
    Pair pair;
    pair.edit(pair.a, &Worker::stage, u"recorded"_s);
    pair.edit(pair.b, &Worker::stage, u"answered"_s);
    pair.exchange();
    QVERIFY(!pair.a.read(pair.id).inConflict);
    QCOMPARE(pair.a.worker(pair.id).stage, pair.b.worker(pair.id).stage);
}

namespace {

/// The merge of sync.md with nothing of the program in it: heads per field, in memory.
class Model {
public:
    void apply(const Change& change)
    {
        if (!m_seen.insert({change.stream.origin, change.seq}).second)
            return;
        const auto patch = decodeBody(change.body);
        for (const Patch::Set& set : patch->sets) {
            auto& heads = m_fields[{change.record, set.field}];
            for (const Head& replaced : set.replaces)
                heads.erase(replaced);
            heads[{change.stamp, change.stream.origin}] = set.value;
        }
    }
    Value shown(const QUuid& record, const char* field) const
    {
        const auto found = m_fields.find({record, field});
        return found == m_fields.end() || found->second.empty() ? Value()
                                                                : found->second.rbegin()->second;
    }

private:
    std::set<std::pair<Origin, std::int64_t>> m_seen;
    std::map<std::pair<QUuid, QByteArray>, std::map<Head, Value>> m_fields;
};

class History {
public:
    explicit History(unsigned seed) : m_random(seed)
    {
        const int devices = 2 + int(m_random() % 3);
        for (int i = 0; i < devices; ++i)
            m_devices.push_back(std::make_unique<ScratchRegister>(seed * 10 + unsigned(i)));
    }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            ScratchRegister& device = any();
            const auto act = m_random() % 10;
            if (act < 2 || m_records.empty())
                m_records.push_back(device.save(someone(value(), value())));
            else if (act < 6)
                edit(device);
            else if (act < 9)
                deliver(any(), device, 1 + int(m_random() % 6));
            else
                device.clock().set(1'262'304'000'000 + std::int64_t(m_random() % 900'000'000'000));
        }
    }

    void settle()
    {
        for (std::size_t round = 0; round < m_devices.size(); ++round) {
            for (auto& from : m_devices) {
                for (auto& to : m_devices) {
                    if (from != to)
                        deliver(*from, *to, 1000);
                }
            }
        }
    }

    std::vector<std::unique_ptr<ScratchRegister>>& devices() { return m_devices; }
    const std::vector<QUuid>& records() const { return m_records; }

private:
    ScratchRegister& any() { return *m_devices[m_random() % m_devices.size()]; }
    QString value() { return u"Nilai %1"_s.arg(m_random() % 5); }
    void edit(ScratchRegister& device)
    {
        const QUuid id = m_records[m_random() % m_records.size()];
        if (!*RecordTable(device.connection(), workerKind()).find(id))
            return;
        Worker worker = device.worker(id);
        const auto which = m_random() % 4;
        if (which == 0)
            worker.name = value();
        else if (which == 1)
            worker.phone = value();
        else if (which == 2)
            worker.income = std::int64_t(m_random() % 4);
        else
            worker.phone.clear();
        device.change(id, worker);
    }

    std::mt19937 m_random;
    std::vector<std::unique_ptr<ScratchRegister>> m_devices;
    std::vector<QUuid> m_records;
};

} // namespace

void TestMerge::everyHistoryConvergesToTheModel_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMerge::everyHistoryConvergesToTheModel()
{
    QFETCH(unsigned, seed);
    History history(seed);
    history.live(60);
    history.settle();

    ScratchRegister& first = *history.devices().front();
    Model model;
    for (const QUuid& id : history.records()) {
        for (const Change& change : *ChangeLog(first.connection()).ofRecord("worker", id))
            model.apply(change);
    }
    for (const QUuid& id : history.records()) {
        const StoredRecord expected = first.read(id);
        for (std::size_t i = 0; i < workerFields().size(); ++i)
            QCOMPARE(expected.values[i], model.shown(id, workerFields()[i].spec.name));
        for (auto& device : history.devices()) {
            QCOMPARE(device->read(id).values, expected.values);
            QCOMPARE(device->read(id).inConflict, expected.inConflict);
        }
    }
    for (auto& device : history.devices()) {
        const auto verified =
            verifyAgainstLog(device->connection(), device->file() + u".check"_s, {});
        QVERIFY(verified);
        QCOMPARE(verified->problems, QStringList());
    }
}

TEST_SUITE(TestMerge)
#include "tst_merge.moc"

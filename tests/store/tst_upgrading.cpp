#include "app/domain/decisions.h"
#include "app/domain/fold.h"
#include "app/store/catchingup.h"
#include "app/store/heads.h"
#include "app/store/migrations.h"
#include "app/store/verification.h"
#include "tests/runner/suite.h"
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

/// A register of the second schema, which knew no joins, refusals and erasures, that has merged some from a newer one.
class OldRegister {
public:
    OldRegister() : m_connection(*Connection::open(file(), m_key, OpenMode::Create))
    {
        const bool isMade =
            migrate(m_connection, migrations().first(2)) &&
            m_connection.run("INSERT INTO stream (id,origin,scope,seq,chain) VALUES(1,?1,?2,0,x'')",
                             {m_stream.origin, m_stream.scope});
        if (!isMade)
            qFatal("no old register");
        for (const auto& [id, name] : {std::pair(first, u"Satu"_s), std::pair(second, u"Dua"_s),
                                       std::pair(third, u"Tiga"_s)})
            merged("worker", id, {{{"name", Value(name), {}}}});
        merged("worker", second, {{{"merged_into", Value(textOf(first)), {}}}});
        merged("refusal", QUuid::createUuid(),
               {{{"worker", Value(textOf(first)), {}}, {"reason", Value(u"nik:missing"_s), {}}}});
        merged("erasure", QUuid::createUuid(),
               {{{"worker", Value(textOf(third)), {}}, {"reason", Value(u"request"_s), {}}}});
        const bool isKept = bool(
            m_connection.run("UPDATE stream SET seq=?1,chain=?2 WHERE id=1", {m_seq, m_chain}));
        if (!isKept)
            qFatal("no old stream");
    }

    QString file() const { return m_folder.filePath(u"register.db"_s); }
    std::span<const unsigned char> key() const { return m_key; }
    Connection& connection() { return m_connection; }

    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    const QUuid third = QUuid::createUuid();

private:
    static QString textOf(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

    /// As that version did it: everything into the log, what it knew into the rows.
    void merged(const QByteArray& kind, const QUuid& record, const Patch& patch)
    {
        Change change{m_stream, ++m_seq, 1000 + m_seq,        {},
                      kind,     record,  QByteArray(16, 's'), encodeBody(patch),
                      {}};
        change.digest = bodyDigest(change.salt, change.body);
        m_chain = nextChain(m_chain, change);
        if (!ChangeLog(m_connection).append(change, 1, m_chain))
            qFatal("no old change");
        const auto* name = std::get_if<QString>(&patch.sets.front().value);
        if (patch.sets.front().field != "name")
            return;
        const QString words = foldedName(*name);
        const bool isThere =
            m_connection.run(
                "INSERT INTO worker (id,scope,heads,name,name_key)"
                " VALUES(?1,?2,?3,?4,?5)",
                {record, m_stream.scope, encodeHeads({{change.stamp, 1}, {}}), *name, words}) &&
            m_connection.run("INSERT INTO worker_search (rowid,words) VALUES(?1,?2)",
                             {m_connection.lastInsertId(), words});
        if (!isThere)
            qFatal("no old row");
    }

    QTemporaryDir m_folder;
    std::array<unsigned char, 32> m_key{7};
    Connection m_connection;
    StreamKey m_stream{QUuid::createUuid(), ScratchRegister::village()};
    std::int64_t m_seq = 0;
    QByteArray m_chain;
};

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
    OldRegister old;
    const auto now = Register::open(old.file(), old.key(), Opening::First);
    QVERIFY(now);
    verifyShown(**now, old);
}

void TestUpgrading::cutOffAfterMigratingItIsStillShown()
{
    OldRegister old;
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

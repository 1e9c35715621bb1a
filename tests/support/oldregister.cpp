#include "tests/support/oldregister.h"

#include "app/domain/fold.h"
#include "app/store/changelog.h"
#include "app/store/heads.h"
#include "app/store/migrations.h"
#include "tests/support/scratchregister.h"

namespace tests {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<unsigned char, 32> kOldKey{7};

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

std::span<const unsigned char> OldRegister::oldKey()
{
    return kOldKey;
}

OldRegister::OldRegister(const QString& file)
    : m_file(file),
      m_connection(*Connection::open(file, kOldKey, OpenMode::Create)),
      m_stream{QUuid::createUuid(), ScratchRegister::village()}
{
    const bool isMade =
        migrate(m_connection, migrations().first(2)) &&
        m_connection.run("INSERT INTO stream (id,origin,scope,seq,chain) VALUES(1,?1,?2,0,x'')",
                         {m_stream.origin, m_stream.scope});
    if (!isMade)
        qFatal("no old register");
    for (const auto& [id, name] :
         {std::pair(first, u"Satu"_s), std::pair(second, u"Dua"_s), std::pair(third, u"Tiga"_s)})
        merged("worker", id, {{{"name", Value(name), {}}}});
    merged("worker", second, {{{"merged_into", Value(textOf(first)), {}}}});
    merged("refusal", QUuid::createUuid(),
           {{{"worker", Value(textOf(first)), {}}, {"reason", Value(u"nik:missing"_s), {}}}});
    merged("erasure", QUuid::createUuid(),
           {{{"worker", Value(textOf(third)), {}}, {"reason", Value(u"request"_s), {}}}});
    const bool isKept =
        bool(m_connection.run("UPDATE stream SET seq=?1,chain=?2 WHERE id=1", {m_seq, m_chain}));
    if (!isKept)
        qFatal("no old stream");
}

void OldRegister::merged(const QByteArray& kind, const QUuid& record, const Patch& patch)
{
    Change change{m_stream,          ++m_seq, 1000 + m_seq, {}, kind, record, QByteArray(16, 's'),
                  encodeBody(patch), {}};
    change.digest = bodyDigest(change.salt, change.body);
    m_chain = nextChain(m_chain, change);
    if (!ChangeLog(m_connection).append(change, 1, m_chain))
        qFatal("no old change");
    const auto* name = std::get_if<QString>(&patch.sets.front().value);
    if (patch.sets.front().field != "name")
        return;
    const QString words = foldedName(*name);
    const bool isThere = m_connection.run("INSERT INTO worker (id,scope,heads,name,name_key)"
                                          " VALUES(?1,?2,?3,?4,?5)",
                                          {record, m_stream.scope,
                                           encodeHeads({{change.stamp, 1}, {}}), *name, words}) &&
                         m_connection.run("INSERT INTO worker_search (rowid,words) VALUES(?1,?2)",
                                          {m_connection.lastInsertId(), words});
    if (!isThere)
        qFatal("no old row");
}

} // namespace tests

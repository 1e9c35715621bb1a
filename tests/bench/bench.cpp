#include "tests/bench/bench.h"

#include "app/services/cards.h"
#include "app/services/demo.h"
#include "app/services/listing.h"
#include "app/store/register.h"
#include "tests/bench/figures.h"

#include <QFile>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

Bench::Bench(std::int64_t workers, Clock& clock)
    : m_workers(workers), m_clock(clock), m_reference(must(Reference::load()))
{
    JobContext context;
    m_session = must(createDemo({.directory = path(u"register"_s),
                                 .workers = workers,
                                 .seed = 1,
                                 .scope = u"35.15.12.2004"_s,
                                 .fieldWork = false},
                                environment(), context));
    constexpr qsizetype kVillageCode = 13;
    m_village = m_session->scope().size() == kVillageCode
                    ? m_session->scope()
                    : m_reference.regions.childrenOf(u"35.15.12"_s).first().code;
    m_plain = std::make_unique<Plain>(m_session->store().file(), m_session->registerKey());
    countAgain();
}

void Bench::countAgain()
{
    m_keys = must(listWorkers(*m_session, {}, WorkerOrder::Newest));
}

Created Bench::newRegister(const QString& name, const QString& scope)
{
    NewRegister wanted;
    wanted.directory = path(name);
    wanted.scope = scope;
    wanted.officer = u"Bench"_s;
    wanted.cost = KeyCost::light();
    return must(createRegister(wanted, Secret::fromText(u"ukur saja"_s), environment()));
}

std::unique_ptr<Plain> Bench::plainCopy(const QString& name)
{
    const QString copy = path(name);
    QFile::remove(copy);
    m_plain->run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!QFile::copy(m_session->store().file(), copy))
        giveUp(u"cannot copy the register"_s);
    return std::make_unique<Plain>(copy, m_session->registerKey());
}

void Bench::whileClosed(const std::function<void(const QString& directory)>& work)
{
    const QString directory = m_session->directory();
    m_plain.reset();
    m_session.reset();
    work(directory);
    m_session = must(openRegister(directory, Secret::fromText(demoPassphrase()), environment()));
    m_plain = std::make_unique<Plain>(m_session->store().file(), m_session->registerKey());
}

QString Bench::acquaint(Session& one, const QString& scope, Session& other,
                        const QString& otherScope)
{
    const QString ours = path(u"ours.jcard"_s);
    const QString theirs = path(u"theirs.jcard"_s);
    const auto a = must(exportCard(one, ours));
    const auto b = must(exportCard(other, theirs));
    must(acceptCard(one, theirs, otherScope, b.fingerprint));
    must(acceptCard(other, ours, scope, a.fingerprint));
    QFile::remove(ours);
    QFile::remove(theirs);
    return b.fingerprint;
}

} // namespace bench

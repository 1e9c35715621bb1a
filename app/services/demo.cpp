#include "app/services/demo.h"

#include "app/domain/region.h"
#include "app/exchange/synthetic.h"
#include "app/services/demofield.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kMostInVillage = 20'000;
constexpr std::int64_t kWorkersATransaction = 20'000;

/// Every village of an area, by code.
QStringList villagesOf(const RegionTable& regions, const QString& code)
{
    if (regionLevel(code) == RegionLevel::Village)
        return {code};
    QStringList villages;
    for (const Region& child : regions.childrenOf(code))
        villages += villagesOf(regions, child.code);
    return villages;
}

QString scopeFor(const DemoOptions& options)
{
    const bool isVillage = regionLevel(options.scope) == RegionLevel::Village;
    if (!isVillage || options.workers <= kMostInVillage)
        return options.scope;
    return parentRegion(parentRegion(options.scope));
}

/// Each village its own people, the same for the same seed.
std::uint64_t seedFor(std::uint64_t seed, qsizetype village)
{
    return seed + std::uint64_t(village) * 0x9E37'79B9'7F4A'7C15ULL;
}

Result<void> addPerson(Journal& journal, const SyntheticPerson& person, const QString& village)
{
    const QUuid id = journal.newId();
    if (const auto made = journal.create(workerKind(), id, village, valuesOf(person.worker)); !made)
        return made.error();
    for (Evidence evidence : person.evidence) {
        evidence.worker = WorkerId(id).text();
        const auto made =
            journal.create(evidenceKind(), journal.newId(), village, valuesOf(evidence));
        if (!made)
            return made.error();
    }
    return {};
}

/// Fills a new register, some tens of thousands of workers a transaction.
class Peopling {
public:
    Peopling(Session& session, std::int64_t workers, JobContext& context)
        : m_session(session), m_writer(session.writer()), m_total(workers), m_context(context)
    {
    }

    Result<void> addVillage(const QString& village, std::int64_t workers, std::uint64_t seed)
    {
        SyntheticVillage people(village, m_session.clock().today(), seed);
        for (std::int64_t i = 0; i < workers; ++i) {
            if (m_context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            if (const auto begun = beginWhenNeeded(); !begun)
                return begun.error();
            if (const auto added = addPerson(*m_journal, people.next(), village); !added)
                return added.error();
            m_context.progress(++m_done, m_total);
            if (m_done % kWorkersATransaction != 0)
                continue;
            if (const auto committed = commit(); !committed)
                return committed.error();
        }
        return {};
    }

    Result<void> commit()
    {
        if (!m_journal)
            return {};
        auto committed = m_journal->commit();
        m_journal.reset();
        return committed;
    }

private:
    Result<void> beginWhenNeeded()
    {
        if (m_journal)
            return {};
        auto journal = Journal::begin(m_session.store().connection(), m_writer);
        if (!journal)
            return journal.error();
        m_journal = std::make_unique<Journal>(std::move(*journal));
        return {};
    }

    Session& m_session;
    Writer m_writer;
    std::int64_t m_total;
    std::int64_t m_done = 0;
    JobContext& m_context;
    std::unique_ptr<Journal> m_journal;
};

Result<void> fill(Session& session, const DemoOptions& options, JobContext& context)
{
    const QStringList villages = villagesOf(session.reference().regions, session.scope());
    if (villages.isEmpty())
        return Error{ErrorCode::NotFound, u"no village in this area"_s};
    Peopling peopling(session, options.workers, context);
    const std::int64_t each = options.workers / villages.size();
    const std::int64_t extra = options.workers % villages.size();
    for (qsizetype i = 0; i < villages.size(); ++i) {
        const std::int64_t workers = each + (i < extra ? 1 : 0);
        const auto added = peopling.addVillage(villages[i], workers, seedFor(options.seed, i));
        if (!added)
            return added.error();
    }
    if (const auto committed = peopling.commit(); !committed)
        return committed;
    const bool isVillage = regionLevel(session.scope()) == RegionLevel::Village;
    return isVillage && options.fieldWork ? addFieldWork(session, context) : Result<void>();
}

} // namespace

QString demoPassphrase()
{
    return u"demo"_s;
}

Result<std::unique_ptr<Session>> createDemo(const DemoOptions& options, Environment environment,
                                            JobContext& context)
{
    NewRegister wanted;
    wanted.directory = options.directory;
    wanted.scope = scopeFor(options);
    wanted.officer = u"Petugas Latihan"_s;
    wanted.device = u"Laptop Latihan"_s;
    wanted.cost = KeyCost::light();
    wanted.practice = true;
    auto created = createRegister(wanted, Secret::fromText(demoPassphrase()), environment);
    if (!created)
        return created.error();
    if (const auto filled = fill(*created->session, options, context); !filled) {
        created->session.reset();
        discardRegister(options.directory);
        return filled.error();
    }
    return std::move(created->session);
}

} // namespace app

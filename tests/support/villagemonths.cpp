#include "tests/support/villagemonths.h"

#include "app/services/everything.h"
#include "tests/support/registerdump.h"
#include "tests/support/sponsoring.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first villages of the first districts.
QStringList codes()
{
    QStringList all;
    const RegionTable& regions = reference().regions;
    for (const Region& district : regions.childrenOf(kRegency)) {
        constexpr int kEach = VillageMonths::kVillages / VillageMonths::kDistricts;
        for (const Region& village : regions.childrenOf(district.code).first(kEach))
            all << village.code;
        if (all.size() == VillageMonths::kVillages)
            break;
    }
    return all;
}

} // namespace

VillageMonths::VillageMonths()
{
    m_office.clock.moveTo({2026, 11, 1});
    const QStringList all = codes();
    for (int at = 0; at < kVillages; ++at) {
        Village village{all.at(at), {}, {}, {}, {}, {}};
        village.there =
            std::make_unique<TestRegister>(TestRegisterOptions{.scope = village.code,
                                                               .role = u"head"_s,
                                                               .device = u"Laptop %1"_s.arg(at + 1),
                                                               .seed = std::uint64_t(100 + at)});
        TestRegister& here = *village.there;
        here.clock.moveTo({2026, 11, 1});
        introduce(here, village.code, m_office, kRegency);
        village.month = workThroughAMonth(here, village.code, kPeopleEach, std::uint64_t(at + 1));
        village.records = recordsIn(here.connection(), village.code);
        for (const SponsorshipId& id : {village.month.approved, village.month.proposed})
            village.lists.emplace(id, viewOf(here, id));
        village.file = send(here, u"office"_s);
        here.close();
        m_villages.push_back(std::move(village));
    }
    m_office.clock.moveTo({2026, 11, 30});
}

void VillageMonths::takeAll()
{
    QStringList files;
    for (const Village& village : m_villages)
        files << village.file;
    JobContext context;
    const auto taken = importBatches(*m_office, files, context);
    if (!taken || taken->size() != kVillages)
        qFatal("the files are not taken");
    for (const BatchTaken& one : *taken) {
        if (one.outcome() != BatchTaken::Outcome::Taken)
            qFatal("%s is set aside: %s", qPrintable(one.file),
                   one.reason ? qPrintable(one.reason->detail) : "known");
    }
}

QString VillageMonths::openExport()
{
    const QString folder = m_office.path(u"semua"_s);
    JobContext context;
    const auto written = exportEverything(*m_office, folder, context);
    if (!written)
        qFatal("no open export: %s", qPrintable(written.error().detail));
    return folder;
}

} // namespace app::test

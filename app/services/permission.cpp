#include "app/services/permission.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace app {

namespace {

enum class Reach { Everything, AllButApproving, FieldWork };

struct RoleReach {
    QLatin1StringView role;
    Reach reach;
};
constexpr std::array kRoles{
    RoleReach{QLatin1StringView("head"), Reach::Everything},
    RoleReach{QLatin1StringView("operator"), Reach::AllButApproving},
    RoleReach{QLatin1StringView("office_head"), Reach::Everything},
    RoleReach{QLatin1StringView("office_operator"), Reach::AllButApproving},
    RoleReach{QLatin1StringView("kader"), Reach::FieldWork},
};

constexpr std::array kReading{Action::ReadWorkers, Action::Check};
// A kader records and hands over, but neither takes in or gives out whole lists nor decides whom to trust.
constexpr std::array kFieldWork{Action::ReadWorkers,    Action::WriteWorkers,
                                Action::RecordEvidence, Action::ExchangeBatches,
                                Action::BackUp,         Action::Check};

} // namespace

bool mayDo(QStringView role, Action action)
{
    const auto found =
        std::ranges::find_if(kRoles, [role](const RoleReach& known) { return role == known.role; });
    if (found == kRoles.end())
        return std::ranges::find(kReading, action) != kReading.end();
    if (found->reach == Reach::FieldWork)
        return std::ranges::find(kFieldWork, action) != kFieldWork.end();
    // Nobody approves their own work: that is what a second person is for.
    return found->reach == Reach::Everything || action != Action::Approve;
}

} // namespace app

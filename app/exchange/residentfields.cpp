#include "app/exchange/residentfields.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kResidentFields> kWords{
    "nik"_L1,         "name"_L1,        "family_card"_L1,
    "birth_place"_L1, "birth_date"_L1,  "birth_place_date"_L1,
    "sex"_L1,         "mother_name"_L1, "address"_L1,
    "hamlet"_L1,      "rt"_L1,          "rw"_L1,
    "rt_rw"_L1,       "domicile"_L1,    "postcode"_L1,
    "phone"_L1,       "email"_L1,       "occupation"_L1,
    "occupation2"_L1, "workplace"_L1,   "income"_L1,
    "disability"_L1,  "citizenship"_L1, "status"_L1,
    "note"_L1};

} // namespace

QLatin1StringView wordOf(ResidentField field)
{
    return kWords.at(static_cast<std::size_t>(field));
}

std::optional<ResidentField> residentFieldFrom(QStringView word)
{
    const auto* found = std::find(kWords.begin(), kWords.end(), word);
    return found == kWords.end() ? std::nullopt
                                 : std::optional(ResidentField(found - kWords.begin()));
}

ResidentColumns noResidentColumns()
{
    ResidentColumns columns{};
    columns.fill(-1);
    return columns;
}

int columnOf(const ResidentColumns& columns, ResidentField field)
{
    return columns.at(static_cast<std::size_t>(field));
}

Result<ResidentMapping> residentMappingFrom(const QByteArray& /*json*/)
{
    return ResidentMapping{};
}

QByteArray jsonOf(const ResidentMapping& /*mapping*/)
{
    return "{}";
}

} // namespace app

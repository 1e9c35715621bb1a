#include "app/services/temporaryniks.h"

#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "app/store/connection.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLast = 99999;
constexpr qsizetype kNumberDigits = 5;

} // namespace

Result<QString> nextTemporaryNik(Connection& connection, const QString& village)
{
    if (regionLevel(village) != RegionLevel::Village)
        return Error{ErrorCode::Invalid, u"a temporary NIK needs a village"_s};
    auto rows = connection.query("SELECT max(nik) FROM worker WHERE nik>=?1 AND nik<=?2",
                                 {temporaryNik(village, 0), temporaryNik(village, kLast)});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    const QString highest = rows->text(0);
    const int next = highest.isEmpty() ? 1 : QStringView(highest).last(kNumberDigits).toInt() + 1;
    if (next > kLast)
        return Error{ErrorCode::Invalid, u"no temporary NIK is left in this village"_s};
    return temporaryNik(village, next);
}

} // namespace app

#include "ui/text/persontext.h"

#include "ui/text/format.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString areaName(const QString& code, const app::RegionTable& regions)
{
    const app::Region region = regions.find(code);
    return region.name.isEmpty() ? code : region.name;
}

QString whoLine(const QString& nik, const QString& village, const app::RegionTable& regions)
{
    QStringList parts{grouped(nik), areaName(village, regions)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace ui

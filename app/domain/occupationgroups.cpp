#include "app/domain/occupationgroups.h"

#include "app/domain/coveragefigures.h"
#include "app/domain/tabletext.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

Result<OccupationGroups> OccupationGroups::parse(const QByteArray& groups)
{
    OccupationGroups table;
    TableText rows("occupation_groups.csv"_L1, groups);
    while (rows.next()) {
        const QString group = rows.filled("group"_L1);
        if (!coverageGroups(CoverageBy::Occupation).contains(group))
            rows.refuse(u"no such group"_s);
        for (const QString& code : rows.words("codes"_L1)) {
            if (table.m_byCode.contains(code))
                rows.refuse(u"this code is there twice"_s);
            table.m_byCode.insert(code, group);
        }
    }
    if (const auto done = rows.finish(); !done)
        return done.error();
    return table;
}

QString OccupationGroups::of(const QString& code) const
{
    return code.isEmpty() ? QString() : m_byCode.value(code, u"other"_s);
}

} // namespace app

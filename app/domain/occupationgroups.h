/// By what kind of work occupations are told apart in figures: our own grouping (resources/reference).
#pragma once

#include "app/base/result.h"

#include <QHash>

namespace app {

class OccupationGroups {
public:
    /// Parses occupation_groups.csv (group,codes,source,certainty); groups are words of coverageGroups(Occupation).
    static Result<OccupationGroups> parse(const QByteArray& groups);

    /// Empty for no code; "other" for one that is in no group.
    QString of(const QString& code) const;

private:
    QHash<QString, QString> m_byCode;
};

} // namespace app

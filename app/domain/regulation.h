/// What the regulations ask of a village, as far as it is verified. Source: domain.md §5; what is not known says so.
#pragma once

#include "app/base/result.h"
#include "app/domain/contribution.h"

namespace app {

struct RegulationItem {
    QString item;       ///< frozen word: Duty::item
    QString regulation; ///< inpres_2_2021, permendagri_15_2024, pergub_jatim_6_2024, guidance
    QString asks;       ///< Indonesian; likewise `next`
    QString asksEnglish;
    QString next; ///< the step that comes next while it is not done
    QString nextEnglish;
    QString source;
    Certainty certainty = Certainty::Unknown;
};

class RegulationTable {
public:
    /// Parses regulations.csv.
    static Result<RegulationTable> parse(const QByteArray& regulations);

    const QList<RegulationItem>& all() const { return m_all; }
    /// Null when unknown.
    const RegulationItem* find(QStringView item) const;

private:
    QList<RegulationItem> m_all;
};

} // namespace app

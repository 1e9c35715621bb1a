#include "app/domain/benefit.h"

#include "app/domain/tabletext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

Result<BenefitTable> BenefitTable::parse(const QByteArray& benefits)
{
    BenefitTable table;
    TableText rows("benefits.csv"_L1, benefits);
    while (rows.next()) {
        Benefit benefit;
        benefit.id = rows.filled("id"_L1);
        benefit.programme = rows.filled("programme"_L1);
        benefit.amount = rows.numberOrZero("amount"_L1);
        benefit.perBasis = rows.smallNumber("per_basis"_L1);
        benefit.afterMonths = rows.smallNumber("after_months"_L1);
        benefit.condition = rows.filled("condition"_L1);
        benefit.source = rows.filled("source"_L1);
        benefit.certainty = rows.certainty("certainty"_L1);
        if (table.find(benefit.id))
            rows.refuse(u"this id is there twice"_s);
        if (!QStringList{u"jkk"_s, u"jkm"_s, u"jht"_s}.contains(benefit.programme))
            rows.refuse(u"no such programme"_s);
        table.m_all.append(benefit);
    }
    if (const auto done = rows.finish(); !done)
        return done.error();
    return table;
}

const Benefit* BenefitTable::find(const QString& id) const
{
    const auto found = std::ranges::find(m_all, id, &Benefit::id);
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace app

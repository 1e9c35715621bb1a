#include "app/domain/regulation.h"

#include "app/domain/tabletext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

Result<RegulationTable> RegulationTable::parse(const QByteArray& regulations)
{
    RegulationTable table;
    TableText rows("regulations.csv"_L1, regulations);
    while (rows.next()) {
        RegulationItem item;
        item.item = rows.filled("item"_L1);
        item.regulation = rows.filled("regulation"_L1);
        item.asks = rows.filled("indonesian"_L1);
        item.asksEnglish = rows.filled("english"_L1);
        item.next = rows.filled("next_indonesian"_L1);
        item.nextEnglish = rows.filled("next_english"_L1);
        item.source = rows.filled("source"_L1);
        item.certainty = rows.certainty("certainty"_L1);
        if (table.find(item.item))
            rows.refuse(u"this item is there twice"_s);
        table.m_all.append(item);
    }
    if (const auto done = rows.finish(); !done)
        return done.error();
    return table;
}

const RegulationItem* RegulationTable::find(QStringView item) const
{
    const auto found = std::ranges::find(m_all, item, &RegulationItem::item);
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace app

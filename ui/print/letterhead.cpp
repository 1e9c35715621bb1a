#include "ui/print/letterhead.h"

#include "ui/style/papertokens.h"

namespace ui {

double placeLetterhead(Sheet& sheet, const Letterhead& head, const QRectF& area)
{
    const bool small = head.size == Letterhead::Size::Small;
    const double crest = head.crest.isNull() ? 0 : small ? kCrestSmall : kCrestSize;
    // The same room at both sides, so that the words stand in the middle of the sheet.
    const double room = area.width() - 2 * (crest + kGapM);
    double y = area.top();
    const auto line = [&](const QString& text, const Look& look) {
        const SetText set = setText(text, look, room, Qt::AlignHCenter);
        place(sheet, set, {area.left() + crest + kGapM, y});
        y += set.height();
    };
    const Look office{small ? kTypeBody : kTypeHead, QFont::DemiBold};
    const Look last{small ? kTypeStrong : kTypeVillage, QFont::Bold};
    for (qsizetype i = 0; i < head.offices.size(); ++i)
        line(head.offices[i], i + 1 == head.offices.size() ? last : office);
    line(head.address, {small ? kTypeTiny : kTypeSmall, QFont::Normal});
    const double bottom = std::max(y, area.top() + crest);
    if (crest > 0)
        sheet.emplace_back(
            Picture{QRectF(area.left() + kGapS, area.top() + (bottom - area.top() - crest) / 2,
                           crest, crest),
                    head.crest});
    const double strong = bottom + kGapXs * (small ? 1 : 2);
    sheet.emplace_back(Rule{QLineF(area.left(), strong, area.right(), strong),
                            small ? kRuleThin * 2 : kRuleStrong, Qt::SolidLine});
    const double thin = strong + kGapXs;
    sheet.emplace_back(
        Rule{QLineF(area.left(), thin, area.right(), thin), kRuleThin, Qt::SolidLine});
    return thin - area.top();
}

void writeLetterhead(Flow& flow, const Letterhead& head)
{
    const QRectF area(flow.left(), flow.y(), flow.width(), flow.room());
    flow.space(placeLetterhead(flow.sheet(), head, area) + kGapM);
}

} // namespace ui

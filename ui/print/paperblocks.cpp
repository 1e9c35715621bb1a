#include "ui/print/paperblocks.h"

#include "ui/style/papertokens.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Look kSignText{kTypeBody, QFont::Normal};
constexpr Look kSignName{kTypeBody, QFont::DemiBold};
constexpr Look kThumbHint{kTypeTiny, QFont::Normal, PaperInk::Muted};

void writeOn(Sheet& sheet, double left, double right, double base)
{
    sheet.emplace_back(Rule{QLineF(left, base, right, base), kRuleHair, Qt::DotLine});
}

/// The picture or the box above a name.
void placeRoom(Sheet& sheet, const Signatory& signatory, const QRectF& area)
{
    if (!signatory.signature.isEmpty()) {
        sheet.emplace_back(
            Picture{area.adjusted(kGapM, kGapXs, -kGapM, -kGapXs), signatory.signature});
        return;
    }
    if (signatory.room == Signatory::Room::Thumb) {
        const double side = area.height() - kGapS;
        const QRectF box(area.center().x() - side / 2, area.top() + kGapXs, side, side);
        sheet.emplace_back(Box{box, kRuleHair, Box::Fill::None});
    }
}

} // namespace

double placeFact(Sheet& sheet, const PaperFact& fact, const QRectF& area, const FactStyle& style)
{
    const double gap = kGapS;
    const SetText label = setText(fact.label, style.label, style.labelWidth - gap);
    const double left = area.left() + style.labelWidth + gap;
    const SetText value = setText(fact.value, style.value, area.right() - left);
    // The two base lines stand on one line, whatever their sizes.
    const double labelBase = label.lines.empty() ? 0 : label.lines.front().base;
    const double valueBase = setText(u"0"_s, style.value, area.width()).lines.front().base;
    const double down = std::max(0.0, valueBase - labelBase);
    place(sheet, label, {area.left(), area.top() + down});
    place(sheet, setText(u":"_s, style.value, gap),
          {area.left() + style.labelWidth, area.top() + std::max(0.0, labelBase - valueBase)});
    place(sheet, value, {left, area.top() + std::max(0.0, labelBase - valueBase)});
    if (fact.value.isEmpty())
        writeOn(sheet, left, area.right(), area.top() + valueBase + kGapXs / 2);
    return std::max({label.height() + down, value.height(), lineHeightOf(style.value)});
}

void writeFacts(Flow& flow, const std::vector<PaperFact>& facts, const FactStyle& style)
{
    const double half = (flow.width() - kGapL) / 2;
    for (std::size_t i = 0; i < facts.size();) {
        const bool isPair = facts[i].width == PaperFact::Width::Half && i + 1 < facts.size() &&
                            facts[i + 1].width == PaperFact::Width::Half;
        Sheet measured;
        double height = 0;
        const auto put = [&](Sheet& sheet, double y) {
            const bool whole = facts[i].width == PaperFact::Width::Whole;
            height =
                placeFact(sheet, facts[i], {flow.left(), y, whole ? flow.width() : half, 0}, style);
            if (isPair)
                height =
                    std::max(height, placeFact(sheet, facts[i + 1],
                                               {flow.left() + half + kGapL, y, half, 0}, style));
        };
        put(measured, 0);
        flow.need(height + kGapXs);
        put(flow.sheet(), flow.y());
        flow.space(height + kGapXs);
        i += isPair ? 2 : 1;
    }
}

double placeSignatures(Sheet& sheet, const QString& placeAndDate,
                       const std::vector<Signatory>& signatories, const QRectF& area,
                       double signatureRoom)
{
    const double column = area.width() / static_cast<double>(signatories.size());
    const double line = lineHeightOf(kSignText);
    const double width = column - kGapL;
    double bottom = area.top();
    double roles = 0;
    for (const Signatory& signatory : signatories)
        roles = std::max(roles, setText(signatory.role, kSignText, width).height());
    for (std::size_t i = 0; i < signatories.size(); ++i) {
        const Signatory& who = signatories[i];
        const double left = area.left() + column * static_cast<double>(i) + kGapL / 2;
        const bool isLast = i + 1 == signatories.size();
        double y = area.top();
        const auto middle = [&](const QString& text, const Look& look) {
            const SetText set = setText(text, look, width, Qt::AlignHCenter);
            place(sheet, set, {left, y});
            y += set.height();
        };
        middle(isLast ? placeAndDate : who.above, kSignText);
        y = std::max(y, area.top() + line);
        middle(who.role, kSignText);
        y = std::max(y, area.top() + line + roles);
        placeRoom(sheet, who, QRectF(left, y, width, signatureRoom));
        y += signatureRoom;
        if (who.name.isEmpty()) {
            writeOn(sheet, left, left + width, y + line - kGapXs);
            y += line;
        } else {
            middle(who.name, kSignName);
        }
        middle(who.below, kSignText);
        bottom = std::max(bottom, y);
    }
    return bottom - area.top();
}

void writeSignatures(Flow& flow, const QString& before, const QString& placeAndDate,
                     const std::vector<Signatory>& signatories)
{
    Sheet measured;
    const double height = placeSignatures(measured, placeAndDate, signatories,
                                          {0, 0, flow.width(), 0}, kSignatureRoom);
    const double lead = setText(before, kSignText, flow.width()).height();
    flow.need(lead + height + 2 * kGapS);
    flow.space(kGapS);
    flow.paragraph(before, kSignText);
    flow.space(kGapS);
    placeSignatures(flow.sheet(), placeAndDate, signatories,
                    {flow.left(), flow.y(), flow.width(), 0}, kSignatureRoom);
    flow.space(height);
}

} // namespace ui

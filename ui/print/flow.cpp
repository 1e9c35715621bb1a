#include "ui/print/flow.h"

#include "ui/style/papertokens.h"

namespace ui {

namespace {

constexpr Look kRunning{kTypeSmall, QFont::Normal, PaperInk::Muted};
constexpr Look kFoot{kTypeTiny, QFont::Normal, PaperInk::Muted};
constexpr Look kStamp{kTypeSmall, QFont::Bold};
constexpr Look kPart{kTypeStrong, QFont::DemiBold};

} // namespace

Flow::Flow(PaperForm form) : m_form(std::move(form)), m_sections{0}
{
    beginSheet();
}

QSizeF Flow::size() const
{
    return sizeOf({m_form.title, m_form.orientation, {}, 0});
}

double Flow::left() const
{
    return kPaperLeft;
}

double Flow::right() const
{
    return size().width() - kPaperRight;
}

double Flow::room() const
{
    return size().height() - kPaperBottom - kPaperFoot - m_y;
}

double Flow::fullRoom() const
{
    return size().height() - kPaperBottom - kPaperFoot - kPaperTop - kPaperRunning;
}

void Flow::beginSheet()
{
    m_sheets.emplace_back();
    m_y = kPaperTop;
    const bool isFirst = m_sheets.size() - 1 == m_sections.back();
    if (!m_form.stamp.isEmpty()) {
        const SetText stamp = setText(m_form.stamp, kStamp, width(), Qt::AlignHCenter);
        place(sheet(), stamp, {left(), kPaperTop - kGapM - kGapXs});
    }
    if (isFirst)
        return;
    place(sheet(), setText(m_form.running, kRunning, width()), {left(), m_y});
    m_y += kPaperRunning - kGapS;
    rule(kRuleHair);
    m_y += kGapS;
}

void Flow::need(double height)
{
    if (height > room())
        newSheet();
}

void Flow::newSheet()
{
    beginSheet();
}

void Flow::newSection()
{
    if (m_sheets.size() == 1 && m_y == kPaperTop)
        return;
    m_sections.push_back(m_sheets.size());
    beginSheet();
}

void Flow::paragraph(const QString& text, const Look& look, Qt::Alignment alignment)
{
    const SetText set = setText(text, look, width(), alignment);
    for (const SetLine& line : set.lines) {
        need(set.lineHeight);
        const double base =
            m_y + line.base - set.lineHeight * static_cast<double>(&line - set.lines.data());
        sheet().emplace_back(Words{{left() + line.left, base}, line.text, look});
        m_y += set.lineHeight;
    }
}

void Flow::rule(double width, Qt::PenStyle style)
{
    sheet().emplace_back(Rule{QLineF(left(), m_y, right(), m_y), width, style});
}

void Flow::heading(const QString& text, double following)
{
    const SetText set = setText(text, kPart, width());
    need(2 * kGapS + set.height() + following);
    m_y += kGapS;
    place(sheet(), set, {left(), m_y});
    m_y += set.height() + kGapXs;
    rule(kRuleThin);
    m_y += kGapXs;
}

void Flow::writeFoot(std::size_t sheet, std::size_t page, std::size_t pages)
{
    const QString number = m_form.pageOf.arg(page).arg(pages);
    const double numberWidth = widthOf(number, kFoot) + kGapM;
    const SetText words = setText(m_form.foot, kFoot, width() - numberWidth);
    const double bottom = size().height() - kPaperBottom;
    const double top = bottom - words.height();
    m_sheets[sheet].emplace_back(
        Rule{QLineF(left(), top - kGapXs, right(), top - kGapXs), kRuleHair, Qt::SolidLine});
    place(m_sheets[sheet], words, {left(), top});
    place(m_sheets[sheet], setText(number, kFoot, numberWidth, Qt::AlignRight),
          {right() - numberWidth, top});
}

Paper Flow::finished(std::int64_t workers)
{
    m_sections.push_back(m_sheets.size());
    for (std::size_t i = 0; i + 1 < m_sections.size(); ++i)
        for (std::size_t sheet = m_sections[i]; sheet < m_sections[i + 1]; ++sheet)
            writeFoot(sheet, sheet - m_sections[i] + 1, m_sections[i + 1] - m_sections[i]);
    return {m_form.title, m_form.orientation, std::move(m_sheets), workers};
}

} // namespace ui

#include "ui/pages/outreach/visitfilter.h"

#include "app/domain/region.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/spoken.h"
#include "ui/text/visittext.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::VisitChoice;

namespace {

constexpr std::array kChoices{VisitChoice::ToVisit,    VisitChoice::Due,   VisitChoice::First,
                              VisitChoice::Candidates, VisitChoice::Later, VisitChoice::Everybody};
constexpr int kShortestChoice = 18;

QString keyOf(VisitChoice choice)
{
    return app::wordOf(choice);
}

QString nameOf(const app::VisitArea& area)
{
    const QString name = place(area.hamlet, area.rt, area.rw);
    return name.isEmpty() ? VisitFilter::tr("Area not known") : name;
}

} // namespace

VisitFilter::VisitFilter(QWidget* parent)
    : QWidget(parent),
      m_village(new QComboBox(this)),
      m_area(new QComboBox(this)),
      m_chips(new ChipBar(ChipBar::Choice::One, this)),
      m_howFar(makeLabel(TextRole::Small, {}, this)),
      m_bar(new QProgressBar(this))
{
    m_village->setObjectName(u"visitsVillage"_s);
    m_village->setAccessibleName(tr("Village"));
    m_village->hide();
    m_area->setObjectName(u"visitsArea"_s);
    m_area->setAccessibleName(tr("RT, with how many were visited"));
    for (QComboBox* box : {m_village, m_area}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kShortestChoice);
    }
    m_chips->setObjectName(u"visits"_s);
    for (const VisitChoice choice : kChoices)
        m_chips->addChip(keyOf(choice), textFor(choice));
    m_chips->setChecked({keyOf(VisitChoice::ToVisit)});
    m_howFar->setObjectName(u"visitsHowFar"_s);
    m_howFar->setWordWrap(false);
    m_howFar->setToolTip(tr("Of those who were visited at least once, or still need a first visit: "
                            "who is protected, or recorded and waiting for the branch, needs "
                            "none."));
    m_bar->setObjectName(u"visitsBar"_s);
    m_bar->setAccessibleName(tr("How many were visited"));
    m_bar->setTextVisible(false);
    setFocusProxy(m_area);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceM);
    line->addWidget(m_village);
    line->addWidget(m_area);
    line->addWidget(m_bar, 1);
    line->addWidget(m_howFar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addLayout(line);
    column->addWidget(m_chips);
    connect(m_chips, &ChipBar::changed, this, &VisitFilter::changed);
    connect(m_area, &QComboBox::activated, this, [this](int row) {
        chooseArea(row);
        showCounts();
        emit changed();
    });
    connect(m_village, &QComboBox::activated, this, &VisitFilter::villageChosen);
}

void VisitFilter::setVillages(const QStringList& codes, const app::RegionTable& regions)
{
    const QString before = village();
    m_village->clear();
    for (const QString& code : codes)
        m_village->addItem(regions.find(code).name, code);
    m_village->setCurrentIndex(std::max(0, m_village->findData(before)));
    m_village->setVisible(m_village->count() > 0);
}

QString VisitFilter::village() const
{
    return m_village->currentData().toString();
}

void VisitFilter::setPlan(const app::VisitPlan& plan)
{
    m_plan = plan;
    showAreas();
    showCounts();
}

void VisitFilter::showAreas()
{
    const std::optional<app::VisitArea> before = m_chosen;
    std::int64_t all = 0;
    std::int64_t visited = 0;
    m_area->clear();
    m_area->addItem(QString());
    int chosen = 0;
    for (const app::VisitArea& area : std::as_const(m_plan.areas)) {
        all += area.all;
        visited += area.visited;
        if (before && app::isSameArea(area, *before))
            chosen = m_area->count();
        m_area->addItem(
            tr("%1: %2 of %3").arg(nameOf(area), number(area.visited), number(area.all)));
    }
    m_area->setItemText(0, tr("All RT: %1 of %2").arg(number(visited), number(all)));
    chooseArea(chosen);
}

void VisitFilter::chooseArea(int row)
{
    m_area->setCurrentIndex(row);
    const bool isOne = row > 0 && row <= m_plan.areas.size();
    m_chosen = isOne ? std::optional(m_plan.areas.at(row - 1)) : std::nullopt;
}

bool VisitFilter::isIn(int area) const
{
    return m_area->currentIndex() <= 0 || m_area->currentIndex() == area + 1;
}

bool VisitFilter::takes(const app::VisitStop& stop) const
{
    return app::fits(stop, choice()) && isIn(stop.area);
}

VisitChoice VisitFilter::choice() const
{
    const QStringList checked = m_chips->checked();
    return app::visitChoiceFromWord(checked.value(0)).value_or(VisitChoice::ToVisit);
}

void VisitFilter::showOnly(VisitChoice choice)
{
    chooseArea(0);
    m_chips->setChecked({keyOf(choice)});
    showCounts();
}

void VisitFilter::showCounts()
{
    for (const VisitChoice choice : kChoices) {
        const auto count = std::ranges::count_if(m_plan.stops, [&](const app::VisitStop& stop) {
            return app::fits(stop, choice) && isIn(stop.area);
        });
        m_chips->setText(keyOf(choice),
                         tr("%1 %2").arg(textFor(choice), number(std::int64_t(count))));
    }
    std::int64_t all = 0;
    std::int64_t visited = 0;
    for (int at = 0; at < m_plan.areas.size(); ++at) {
        if (!isIn(at))
            continue;
        all += m_plan.areas[at].all;
        visited += m_plan.areas[at].visited;
    }
    m_bar->setRange(0, int(std::max<std::int64_t>(all, 1)));
    m_bar->setValue(int(visited));
    m_howFar->setText(tr("%1 of %2 visited").arg(number(visited), number(all)));
}

QString VisitFilter::words() const
{
    const InIndonesian paper;
    QStringList parts{textFor(choice())};
    if (m_chosen)
        parts << place(m_chosen->hamlet, m_chosen->rt, m_chosen->rw);
    return parts.join(u", "_s);
}

} // namespace ui

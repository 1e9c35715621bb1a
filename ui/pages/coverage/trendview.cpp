#include "ui/pages/coverage/trendview.h"

#include "ui/pages/coverage/chartpanel.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/coveragecharts.h"
#include "ui/text/coveragetext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/meaningbutton.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TrendView::TrendView(Desk& desk, QWidget* parent) : QWidget(parent)
{
    auto* card = new Card(this);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(TextRole::Muted,
                              tr("Reckoned anew from all evidence: what is found late corrects the "
                                 "months it is dated in."),
                              card),
                    1);
    head->addWidget(new MeaningButton("meaningTrend"_L1, CoverageTopic::Trend, card), 0,
                    Qt::AlignTop);
    card->body()->addLayout(head);
    m_panel = new ChartPanel(desk, u"trend"_s, tr("Coverage by month"), {{}, {}, {}, {}, {}}, card);
    card->body()->addWidget(m_panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void TrendView::show(const app::Coverage& coverage, const QList<double>& targets)
{
    const TrendChart chart = trendChart(coverage, targets);
    QList<QStringList> rows;
    // The newest month first: that is what people look for.
    for (int at = app::kTrendMonths - 1; at >= 0; --at) {
        const app::CoverageMonth month = coverage.figures.month(at);
        rows.append({monthText(coverage.month(at)),
                     month.share() ? percent(*month.share()) : u"–"_s, number(month.covered),
                     number(month.workers), percent(targets.value(at))});
    }
    m_panel->show(
        chart, {tr("End of the month"), tr("Share"), tr("Protected"), tr("Workers"), tr("Target")},
        rows);
}

} // namespace ui

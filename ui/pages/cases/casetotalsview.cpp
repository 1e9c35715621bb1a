#include "ui/pages/cases/casetotalsview.h"

#include "app/domain/region.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList heads(const QString& first)
{
    return {first,
            CaseTotalsView::tr("Cases"),
            CaseTotalsView::tr("Open"),
            CaseTotalsView::tr("Paid out"),
            CaseTotalsView::tr("Refused"),
            CaseTotalsView::tr("Not claimed"),
            CaseTotalsView::tr("Rupiah paid out")};
}

QStringList cells(const QString& what, const app::CaseTotal& total)
{
    return {what,
            number(total.cases),
            number(total.open),
            number(total.paid),
            number(total.refused),
            number(total.dropped),
            rupiah(total.rupiah)};
}

/// As a spreadsheet adds them up.
QStringList plainCells(const QString& what, const app::CaseTotal& total)
{
    QStringList cells{what};
    for (const std::int64_t figure :
         {total.cases, total.open, total.paid, total.refused, total.dropped, total.rupiah})
        cells << QString::number(figure);
    return cells;
}

} // namespace

CaseTotalsView::CaseTotalsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_headline(makeLabel(TextRole::Section, {}, this)),
      m_explained(makeLabel(TextRole::Small, {}, this)),
      m_byEvent(
          new SimpleTable("caseTotalsEvent"_L1, tr("By kind"), heads(tr("What happened")), this)),
      m_byMonth(new SimpleTable("caseTotalsMonth"_L1, tr("By month"), heads(tr("Month")), this)),
      m_byPlace(new SimpleTable("caseTotalsPlace"_L1, tr("By place"), heads(tr("Place")), this)),
      m_save(makeSaveTable(
          desk, "caseTotalsSave"_L1, [this] { return m_written; }, this))
{
    setObjectName(u"caseTotals"_s);
    m_headline->setObjectName(u"caseTotalsHeadline"_s);
    m_explained->setText(
        tr("A case counts in the month in which it happened; what was paid, in the "
           "month in which it was decided. Who withdrew the consent is not "
           "counted."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    auto* head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(m_save);
    column->addLayout(head);
    column->addWidget(m_message);
    const QList<std::pair<QString, SimpleTable*>> tables{
        {tr("By kind"), m_byEvent}, {tr("By month"), m_byMonth}, {tr("By place"), m_byPlace}};
    for (const auto& [title, table] : tables) {
        auto* card = new Card(title, this);
        card->body()->addWidget(table);
        column->addWidget(card);
    }
    column->addWidget(m_explained);
    m_save->setVisible(bool(desk.session().allows(app::Action::ExportLists)));
}

void CaseTotalsView::reread()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) {
            return app::caseTotals(session, context);
        },
        [this](const app::Result<app::CaseTotals>& totals) {
            if (!totals)
                return m_message->tell(totals.error());
            m_message->clear();
            show(*totals);
        });
}

void CaseTotalsView::show(const app::CaseTotals& totals)
{
    const app::RegionTable& regions = m_desk.session().reference().regions;
    m_written = {tr("Cases"), heads(tr("By")), {plainCells(tr("All"), totals.all)}};
    const auto fill = [this](SimpleTable* table, const QList<app::CaseTotal>& list,
                             const std::function<QString(const QString&)>& nameOf) {
        QList<QStringList> rows;
        for (const app::CaseTotal& total : list) {
            const QString name = total.key.isEmpty() ? tr("Not known") : nameOf(total.key);
            rows << cells(name, total);
            m_written.rows << plainCells(name, total);
        }
        table->setRows(rows);
    };
    fill(m_byEvent, totals.byEvent, &eventFor);
    fill(m_byMonth, totals.byMonth,
         [](const QString& key) { return monthText(app::Month::fromText(key)); });
    const bool isOffice = totals.byVillage.size() > 1;
    fill(m_byPlace, isOffice ? totals.byVillage : totals.byHamlet,
         [&regions, isOffice](const QString& key) {
             const QString name = isOffice ? regions.find(key).name : key;
             return name.isEmpty() ? key : name;
         });
    m_headline->setText(
        tr("%n case(s), %1 paid out to families", nullptr, static_cast<int>(totals.all.cases))
            .arg(rupiah(totals.all.rupiah)));
}

} // namespace ui

#include "ui/pages/coverage/areasview.h"

#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/meaningbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::AreaCoverage;

namespace {

/// Nothing is known of it: below all that is known to be low.
double shareOf(const AreaCoverage& area)
{
    return area.counts.share().value_or(-1);
}

double change(const AreaCoverage& area)
{
    const auto share = area.counts.share();
    const auto before = area.before.share();
    return share && before ? *share - *before : 0;
}

QString heardText(const AreaCoverage& area)
{
    return area.silentDays < 0 ? AreasView::tr("never") : age(area.silentDays);
}

QString changeText(const AreaCoverage& area)
{
    constexpr double kPercent = 100;
    if (area.counts.workers() == 0 || area.before.workers == 0)
        return u"–"_s;
    const double points = change(area) * kPercent;
    return (points < 0 ? u"−"_s : u"+"_s) + QLocale().toString(std::abs(points), 'f', 1);
}

QString notesOn(const AreaCoverage& area)
{
    QStringList notes;
    if (area.counts.workers() == 0)
        notes << AreasView::tr("nobody recorded");
    if (area.isBehind)
        notes << AreasView::tr("below the target");
    if (area.isFalling)
        notes << AreasView::tr("falling");
    if (area.villages > 1 && area.silentVillages > 0)
        notes << AreasView::tr("%Ln silent village(s)", nullptr, area.silentVillages);
    else if (area.silentVillages > 0)
        notes << AreasView::tr("silent");
    return notes.join(u", "_s);
}

/// Numbers sort as numbers, whatever they look like.
class NumberCell final : public QTableWidgetItem {
public:
    NumberCell(const QString& text, double value) : QTableWidgetItem(text), m_value(value)
    {
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override
    {
        const auto* number = dynamic_cast<const NumberCell*>(&other);
        return number ? m_value < number->m_value : QTableWidgetItem::operator<(other);
    }

private:
    double m_value;
};

} // namespace

AreasView::AreasView(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_message(new MessageBar(this))
{
    auto* card = new Card(this);
    m_summary = makeLabel(TextRole::Body, {}, card);
    m_summary->setObjectName(u"areasSummary"_s);
    m_level = new ChipBar(ChipBar::Choice::One, card);
    m_level->setObjectName(u"areasLevel"_s);
    m_level->addChip(u"village"_s, tr("Villages"));
    m_level->addChip(u"district"_s, tr("Districts"));
    m_level->setChecked({u"village"_s});
    m_order = new QComboBox(card);
    m_order->setObjectName(u"areasOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    for (const QString& text :
         {tr("Lowest share first"), tr("Most people not protected first"),
          tr("Silent longest first"), tr("Falling most first"), tr("By code")})
        m_order->addItem(text);
    m_table = new SimpleTable("areasTable"_L1, tr("Coverage by area"),
                              {tr("Area"), tr("Share"), tr("3 months"), tr("Protected"),
                               tr("Workers"), tr("Last file"), tr("Duties"), tr("Notes")},
                              card);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_table->horizontalHeader()->setSectionsClickable(true);
    // Columns that follow their contents would be measured anew with every cell of hundreds of rows: show() does it once.
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(new MeaningButton("meaningAreas"_L1, CoverageTopic::Areas, card), 0,
                    Qt::AlignTop);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kSpaceM);
    tools->addWidget(m_level, 1);
    tools->addWidget(m_order);
    auto* open = makeButton(ButtonKind::Secondary, "areaOpen"_L1, tr("Show its figures"),
                            "arrow-right"_L1, card);
    auto* foot = new QHBoxLayout;
    foot->addWidget(open);
    if (desk.session().allows(app::Action::ExportLists))
        foot->addWidget(makeSaveTable(
            desk, "areasSave"_L1, [this] { return textTableOf(*m_table); }, card));
    foot->addStretch(1);
    card->body()->addLayout(head);
    card->body()->addLayout(tools);
    card->body()->addWidget(m_table, 1);
    card->body()->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    connect(m_level, &ChipBar::changed, this, &AreasView::refresh);
    connect(m_order, &QComboBox::activated, this, &AreasView::show);
    connect(open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(m_table, &QTableWidget::cellActivated, this, &AreasView::openRow);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const bool isUp = m_table->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        m_table->horizontalHeader()->setSortIndicatorShown(true);
        m_table->sortItems(section, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

void AreasView::refresh()
{
    m_job.cancel();
    const app::RegionLevel level = m_level->checked().value(0) == u"district"
                                       ? app::RegionLevel::District
                                       : app::RegionLevel::Village;
    m_job = m_desk.run(
        this,
        [level](app::Session& session, app::JobContext& context) {
            return app::coverageByArea(session, {}, level, context);
        },
        [this](const app::Result<QList<AreaCoverage>>& areas) {
            if (!areas)
                return m_message->tell(areas.error());
            m_message->clear();
            m_areas = *areas;
            show();
        });
}

QString AreasView::summary() const
{
    int villages = 0;
    int silent = 0;
    int behind = 0;
    int falling = 0;
    for (const AreaCoverage& area : m_areas) {
        villages += area.villages;
        silent += area.silentVillages;
        behind += area.isBehind ? 1 : 0;
        falling += area.isFalling ? 1 : 0;
    }
    return tr("%1 villages; silent for more than 30 days: %2. Below the target: %3. Falling: %4.")
        .arg(number(villages), number(silent), number(behind), number(falling));
}

void AreasView::show()
{
    const auto order = static_cast<Order>(m_order->currentIndex());
    std::ranges::stable_sort(m_areas, [order](const AreaCoverage& a, const AreaCoverage& b) {
        const auto silence = [](const AreaCoverage& one) {
            return one.silentDays < 0 ? std::numeric_limits<int>::max() : one.silentDays;
        };
        const auto open = [](const AreaCoverage& one) {
            return one.counts.workers() - one.counts.covered;
        };
        switch (order) {
        case Order::Lowest:
            return shareOf(a) < shareOf(b);
        case Order::Uncovered:
            return open(a) > open(b);
        case Order::Silent:
            return silence(a) > silence(b);
        case Order::Falling:
            return change(a) < change(b);
        case Order::Name:
            break;
        }
        return a.scope < b.scope;
    });
    m_summary->setText(summary());
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setRowCount(int(m_areas.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AreaCoverage& area = m_areas.at(row);
        const auto share = area.counts.share();
        auto name = std::make_unique<QTableWidgetItem>(area.name);
        name->setData(Qt::UserRole, area.scope);
        name->setToolTip(area.scope);
        const bool isFine = !area.isBehind && area.silentVillages == 0;
        name->setIcon(icon(isFine ? "circle-check"_L1 : "circle-alert"_L1,
                           isFine ? Ink::Success : Ink::Warning));
        m_table->setItem(row, 0, name.release());
        int column = 1;
        const auto put = [&](const QString& text, double value) {
            m_table->setItem(row, column++, std::make_unique<NumberCell>(text, value).release());
        };
        put(share ? percent(*share) : u"–"_s, shareOf(area));
        put(changeText(area), change(area));
        put(number(area.counts.covered), double(area.counts.covered));
        put(number(area.counts.workers()), double(area.counts.workers()));
        put(heardText(area),
            area.silentDays < 0 ? std::numeric_limits<double>::max() : double(area.silentDays));
        put(number(area.dutiesDone), area.dutiesDone);
        m_table->setItem(row, column, std::make_unique<QTableWidgetItem>(notesOn(area)).release());
    }
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->selectRow(0);
}

void AreasView::openRow(int row)
{
    if (const QTableWidgetItem* cell = row < 0 ? nullptr : m_table->item(row, 0))
        emit areaChosen(cell->data(Qt::UserRole).toString(), cell->text());
}

} // namespace ui

#include "ui/pages/importing/importrows.h"

#include "ui/models/importrowsmodel.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"
#include "ui/widgets/chipbar.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kAll = "all"_L1;
constexpr auto kNew = "new"_L1;
constexpr auto kChanged = "changed"_L1;
constexpr auto kUnchanged = "unchanged"_L1;
constexpr auto kSkipped = "skipped"_L1;
constexpr auto kSetAside = "setAside"_L1;
constexpr auto kAlike = "alike"_L1;
constexpr auto kWarned = "warned"_L1;

app::ImportPreview::Wanted wantedFor(const QString& key)
{
    app::ImportPreview::Wanted wanted;
    if (key == kNew)
        wanted.outcome = app::RowOutcome::New;
    else if (key == kChanged)
        wanted.outcome = app::RowOutcome::Changed;
    else if (key == kUnchanged)
        wanted.outcome = app::RowOutcome::Unchanged;
    else if (key == kSkipped)
        wanted.outcome = app::RowOutcome::Skipped;
    else if (key == kSetAside)
        wanted.outcome = app::RowOutcome::SetAside;
    wanted.onlyAlike = key == kAlike;
    wanted.onlyWarned = key == kWarned;
    return wanted;
}

} // namespace

ImportRows::ImportRows(const app::OccupationTable& occupations, QWidget* parent)
    : QWidget(parent),
      m_chips(new ChipBar(ChipBar::Choice::One, this)),
      m_model(new ImportRowsModel(occupations, this)),
      m_table(new QTableView(this))
{
    constexpr int kLeastRows = 7;
    m_chips->setObjectName(u"import"_s);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // A fixed height: a million rows are laid out without looking at one of them.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeightSmall);
    m_table->setMinimumHeight(kLeastRows * kRowHeightSmall);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportRowsModel::Why, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_chips);
    column->addWidget(m_table, 1);
    connect(m_chips, &ChipBar::changed, this, &ImportRows::narrow);
}

void ImportRows::show(app::ImportPreview preview)
{
    m_model->setPreview(std::move(preview));
    addChips();
    m_table->selectRow(0);
}

const app::ImportPreview& ImportRows::preview() const
{
    return m_model->preview();
}

void ImportRows::addChips()
{
    const app::ImportReport& report = preview().report();
    m_chips->clear();
    const auto add = [this](QLatin1StringView key, const QString& text, std::int64_t count) {
        if (count > 0)
            m_chips->addChip(key, tr("%1: %2").arg(text, number(count)));
    };
    m_chips->addChip(kAll, tr("%1: %2").arg(tr("All rows"), number(report.rows)));
    add(kNew, wordFor(app::RowOutcome::New), report.added);
    add(kChanged, wordFor(app::RowOutcome::Changed), report.updated);
    add(kUnchanged, wordFor(app::RowOutcome::Unchanged), report.unchanged);
    add(kSkipped, wordFor(app::RowOutcome::Skipped), report.skippedRows());
    add(kSetAside, wordFor(app::RowOutcome::SetAside), report.setAside.size());
    add(kAlike, tr("Perhaps twice"), preview().alike());
    app::ImportPreview::Wanted warned;
    warned.onlyWarned = true;
    add(kWarned, tr("To be looked at"), std::int64_t(preview().positions(warned).size()));
    m_chips->setChecked({kAll});
}

void ImportRows::narrow(const QStringList& keys)
{
    m_model->narrowTo(wantedFor(keys.value(0)));
    m_table->selectRow(0);
}

} // namespace ui

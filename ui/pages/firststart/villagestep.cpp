#include "ui/pages/firststart/villagestep.h"

#include "ui/models/regionlist.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"

#include <QListView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Villages of East Java, where the programme is, before those of the same name elsewhere.
QList<app::Region> villagesNearFirst(const app::RegionTable& regions, const QString& text)
{
    constexpr int kLimit = 50;
    const QString home = u"35"_s;
    QList<app::Region> found = regions.villagesNamed(text, home, kLimit);
    const QList<app::Region> everywhere = regions.villagesNamed(text, {}, kLimit);
    for (const app::Region& region : everywhere) {
        if (found.size() < kLimit && !app::covers(home, region.code))
            found.append(region);
    }
    return found;
}

} // namespace

VillageStep::VillageStep(const app::RegionTable& regions, JobThread& jobs, QWidget* parent)
    : Step(parent),
      m_regions(regions),
      m_jobs(jobs),
      m_search(
          new SearchBox(SearchBox::Size::Big, tr("Name of the village, or an area code"), this)),
      m_list(new QListView(this)),
      m_found(new RegionList(this)),
      m_hint(makeLabel(TextRole::Small, {}, this)),
      m_next(makeButton(ButtonKind::Primary, "villageNext"_L1, tr("Next"), "arrow-right"_L1, this))
{
    m_search->setObjectName(u"villageSearch"_s);
    m_list->setObjectName(u"villageList"_s);
    m_list->setAccessibleName(tr("Villages found"));
    m_list->setModel(m_found);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_next->setEnabled(false);
    QPushButton* back =
        makeButton(ButtonKind::Quiet, "villageBack"_L1, tr("Back"), "arrow-left"_L1, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(makeLabel(TextRole::Title, tr("Which village?"), this));
    column->addWidget(makeLabel(
        TextRole::Muted,
        tr("Type a piece of the name and choose from the official list. An office types its code, "
           "for example 35.15."),
        this));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    beginWith(m_search);
    show({});
    connect(m_search, &SearchBox::searched, this, &VillageStep::search);
    // What stands in the list answers an older text: not to be chosen by a fast Enter.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_next->setEnabled(text.trimmed() == m_listedFor && m_list->currentIndex().isValid());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_next->isEnabled())
            choose();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_next->setEnabled(current.isValid()); });
    connect(m_list, &QListView::activated, this, &VillageStep::choose);
    connect(m_next, &QPushButton::clicked, this, &VillageStep::choose);
    connect(back, &QPushButton::clicked, this, &VillageStep::left);
}

void VillageStep::search(const QString& text)
{
    constexpr qsizetype kFewest = 3;
    m_job.cancel();
    if (app::regionLevel(text) != app::RegionLevel::None) {
        const app::Region exact = m_regions.find(text);
        return show(exact.code.isEmpty() ? QList<app::Region>() : QList<app::Region>{exact});
    }
    if (text.size() < kFewest)
        return show({});
    m_job = m_jobs.run(
        this,
        [text, &regions = m_regions](app::JobContext&) -> app::Result<QList<app::Region>> {
            return villagesNearFirst(regions, text);
        },
        [this, text](const app::Result<QList<app::Region>>& found) {
            // An answer to an older text is not shown.
            if (found && m_search->text().trimmed() == text)
                show(*found);
        });
}

void VillageStep::show(const QList<app::Region>& found)
{
    constexpr qsizetype kFewest = 3;
    m_listedFor = m_search->text().trimmed();
    m_found->setRegions(found);
    m_next->setEnabled(false);
    if (!found.isEmpty())
        m_list->setCurrentIndex(m_found->index(0));
    const bool asked = m_search->text().trimmed().size() >= kFewest;
    m_hint->setText(found.isEmpty() && asked
                        ? tr("No village of that name. Try a shorter piece of it.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void VillageStep::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_region = m_found->region(current);
    emit chosen(m_region);
}

} // namespace ui

#include "ui/pages/sync/decisionscard.h"

#include "app/services/conflicts.h"
#include "app/services/lookalikes.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Counts {
    std::int64_t conflicts = 0;
    std::int64_t duplicates = 0;
};

QLabel* addLine(QGridLayout& grid, QLatin1StringView picture, QPushButton* open, QWidget* parent)
{
    const int row = grid.rowCount();
    auto* text = makeLabel(TextRole::Body, {}, parent);
    grid.addWidget(new IconLabel(icon(picture, Ink::Warning), kIcon, parent), row, 0);
    grid.addWidget(text, row, 1);
    grid.addWidget(open, row, 2);
    return text;
}

} // namespace

DecisionsCard::DecisionsCard(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* card = new Card(tr("For you to decide"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceS);
    card->body()->addLayout(grid);
    QPushButton* conflicts =
        makeButton(ButtonKind::Secondary, "openConflicts"_L1, tr("Choose"), "arrow-right"_L1, card);
    conflicts->setAccessibleName(tr("To be decided"));
    QPushButton* duplicates = makeButton(ButtonKind::Secondary, "openDuplicates"_L1, tr("Compare"),
                                         "arrow-right"_L1, card);
    duplicates->setAccessibleName(tr("Doubles"));
    m_conflicts = addLine(*grid, "git-compare"_L1, conflicts, card);
    m_conflicts->setObjectName(u"conflictCount"_s);
    m_duplicates = addLine(*grid, "users"_L1, duplicates, card);
    m_duplicates->setObjectName(u"duplicateCount"_s);
    connect(conflicts, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Conflicts); });
    connect(duplicates, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Duplicates); });
}

void DecisionsCard::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Counts> {
            const auto conflicts = app::openConflicts(session);
            if (!conflicts)
                return conflicts.error();
            const auto duplicates = app::openLookalikes(session);
            if (!duplicates)
                return duplicates.error();
            return Counts{*conflicts, *duplicates};
        },
        [this](const app::Result<Counts>& counts) {
            if (!counts)
                return;
            m_conflicts->setText(counts->conflicts == 0 ? tr("No field has two values.")
                                                        : tr("%Ln field(s) with two values.",
                                                             nullptr, int(counts->conflicts)));
            m_duplicates->setText(
                counts->duplicates == 0
                    ? tr("No doubles known. Compare looks for new ones.")
                    : tr("%Ln pair(s) look like one person.", nullptr, int(counts->duplicates)));
        });
}

} // namespace ui

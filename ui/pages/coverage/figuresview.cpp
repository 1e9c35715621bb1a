#include "ui/pages/coverage/figuresview.h"

#include "ui/pages/coverage/chartpanel.h"
#include "ui/pages/coverage/targetform.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/meaningbutton.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::CoverageBy;

namespace {

struct Grouping {
    QString key;
    CoverageTopic topic;
    std::optional<CoverageBy> by; ///< nothing: places
};

const QList<Grouping>& groupings()
{
    static const QList<Grouping> all{
        {u"hamlet"_s, CoverageTopic::Hamlet, {}},
        {u"rt"_s, CoverageTopic::Rt, {}},
        {u"occupation"_s, CoverageTopic::Occupation, CoverageBy::Occupation},
        {u"sex"_s, CoverageTopic::Sex, CoverageBy::Sex},
        {u"age"_s, CoverageTopic::Age, CoverageBy::Age},
        {u"vulnerable"_s, CoverageTopic::Vulnerable, CoverageBy::Vulnerable},
        {u"payer"_s, CoverageTopic::Payer, CoverageBy::Payer},
    };
    return all;
}

QString shareWord(std::optional<double> share)
{
    return share ? percent(*share) : u"–"_s;
}

QStringList cellsOf(const QString& label, const app::CoverCounts& counts)
{
    return {label,
            shareWord(counts.share()),
            number(counts.covered),
            number(counts.uncovered),
            number(counts.recorded),
            number(counts.unknown),
            number(counts.workers())};
}

/// Groups with anybody in them.
QList<BarChart::Row> rowsOf(const app::Coverage& coverage, const Grouping& grouping)
{
    QList<BarChart::Row> rows;
    if (!grouping.by) {
        const auto places =
            grouping.key == u"rt" ? coverage.places : app::hamletsOf(coverage.places);
        for (const app::CoveragePlace& place : places)
            rows.append({placeText(place), place.counts});
    } else {
        const QStringList& groups = app::coverageGroups(*grouping.by);
        for (qsizetype at = 0; at < groups.size(); ++at)
            rows.append(
                {groupText(*grouping.by, groups[at]), coverage.figures.of(*grouping.by, at)});
    }
    rows.removeIf([](const BarChart::Row& row) { return row.counts.workers() == 0; });
    return rows;
}

} // namespace

FiguresView::FiguresView(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_message(new MessageBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    column->addWidget(m_message);
    column->addWidget(headCard());
    column->addWidget(groupsCard());
    column->addStretch(1);
}

QWidget* FiguresView::line(QLabel* words, CoverageTopic topic, const char* name,
                           QPushButton* button)
{
    auto* row = new QWidget(this);
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(kSpaceXs);
    parts->addWidget(words, 1);
    if (button)
        parts->addWidget(button, 0, Qt::AlignTop);
    parts->addWidget(new MeaningButton(QLatin1StringView(name), topic, row), 0, Qt::AlignTop);
    return row;
}

QWidget* FiguresView::headCard()
{
    auto* card = new Card(this);
    m_share = makeLabel(TextRole::Big, {}, card);
    m_share->setObjectName(u"coverageNow"_s);
    m_share->setWordWrap(false);
    m_sentence = makeLabel(TextRole::Body, {}, card);
    m_sentence->setObjectName(u"coverageSentence"_s);
    m_parts = makeLabel(TextRole::Muted, {}, card);
    m_parts->setObjectName(u"coverageParts"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_sentence);
    words->addWidget(m_parts);
    m_notCounted = makeLabel(TextRole::Muted, {}, card);
    m_notCounted->setObjectName(u"coverageNotCounted"_s);
    words->addWidget(m_notCounted);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceL);
    head->addWidget(m_share);
    head->addLayout(words, 1);
    head->addWidget(new MeaningButton("meaningShare"_L1, CoverageTopic::Share, card), 0,
                    Qt::AlignTop);
    card->body()->addLayout(head);
    m_evidence = makeLabel(TextRole::Muted, {}, card);
    m_evidence->setObjectName(u"coverageEvidence"_s);
    card->body()->addWidget(line(m_evidence, CoverageTopic::Evidence, "meaningEvidence", nullptr));
    m_target = makeLabel(TextRole::Muted, {}, card);
    m_target->setObjectName(u"coverageTarget"_s);
    m_change = makeButton(ButtonKind::Quiet, "targetChange"_L1, tr("Change the target"),
                          "pencil"_L1, card);
    card->body()->addWidget(line(m_target, CoverageTopic::Target, "meaningTarget", m_change));
    m_form = new TargetForm(card);
    m_form->hide();
    card->body()->addWidget(m_form);
    m_change->setVisible(bool(m_desk.session().allows(app::Action::ExportLists)));
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_form->begin(m_shown.coverage.target,
                      m_shown.hasOwnTarget ? TargetForm::Whose::Own : TargetForm::Whose::Province);
    });
    connect(m_form, &TargetForm::saveRequested, this, &FiguresView::setTarget);
    connect(m_form, &TargetForm::provinceRequested, this, [this] { setTarget({}, {}); });
    connect(m_form, &TargetForm::closed, this, [this] {
        m_form->hide();
        m_change->setFocus(Qt::TabFocusReason);
    });
    return card;
}

QWidget* FiguresView::groupsCard()
{
    auto* card = new Card(this);
    m_groups = new ChipBar(ChipBar::Choice::One, card);
    m_groups->setObjectName(u"coverageGroups"_s);
    for (const Grouping& grouping : groupings())
        m_groups->addChip(grouping.key, grouping.by             ? groupingText(*grouping.by)
                                        : grouping.key == u"rt" ? tr("RT")
                                                                : tr("Hamlet"));
    m_groups->setChecked({u"hamlet"_s});
    m_meaning = new MeaningButton("meaningGroups"_L1, CoverageTopic::Hamlet, card);
    auto* head = new QHBoxLayout;
    head->addWidget(m_groups, 1);
    head->addWidget(m_meaning, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    m_panel = new ChartPanel(m_desk, u"groups"_s, tr("Coverage by group"),
                             {{}, {}, {}, {}, {}, {}, {}}, card);
    card->body()->addWidget(m_panel);
    connect(m_groups, &ChipBar::changed, this, &FiguresView::showGroups);
    return card;
}

void FiguresView::show(const Shown& shown)
{
    m_shown = shown;
    const app::Coverage& coverage = m_shown.coverage;
    const app::CoverCounts all = coverage.figures.all();
    m_share->setText(shareWord(all.share()));
    m_sentence->setText(coverSentence(all));
    m_parts->setText(tr("Not protected: %1 · recorded, no evidence yet: %2 · not known: %3")
                         .arg(number(all.uncovered), number(all.recorded), number(all.unknown)));
    m_evidence->setText(evidenceAgeText(coverage.figures));
    const QString left = notCountedText(coverage.figures.notCounted());
    m_notCounted->setText(left);
    m_notCounted->setVisible(!left.isEmpty());
    m_target->setText(targetText(coverage));
    m_form->hide();
    // Two villages have hamlets of one name: places are for one of them only.
    const bool hasPlaces = !coverage.places.isEmpty();
    m_groups->setShown(u"hamlet"_s, hasPlaces);
    m_groups->setShown(u"rt"_s, hasPlaces);
    const QString chosen = m_groups->checked().value(0);
    if (!hasPlaces && (chosen.isEmpty() || chosen == u"hamlet" || chosen == u"rt"))
        m_groups->setChecked({u"occupation"_s});
    showGroups();
}

void FiguresView::showGroups()
{
    const QString key = m_groups->checked().value(0);
    for (const Grouping& grouping : groupings()) {
        if (grouping.key != key)
            continue;
        m_meaning->setTopic(grouping.topic);
        const app::CoverageTarget& target = m_shown.coverage.target;
        const BarChart chart{topicTitle(grouping.topic), rowsOf(m_shown.coverage, grouping),
                             target.share, tr("target %1").arg(percent(target.share))};
        QList<QStringList> rows;
        for (const BarChart::Row& row : chart.rows)
            rows.append(cellsOf(row.label, row.counts));
        m_panel->show(chart,
                      {tr("Group"), tr("Share"), tr("Protected"), tr("Not"), tr("Recorded"),
                       tr("Not known"), tr("All")},
                      rows);
        return;
    }
}

void FiguresView::setTarget(std::optional<double> share, const QString& source)
{
    m_desk.run(
        this,
        [share, source](app::Session& session, app::JobContext&) {
            return app::setCoverageTarget(session, share, source);
        },
        [this](const app::Result<void>& set) {
            if (!set)
                return m_message->tell(set.error());
            m_message->clear();
            emit targetChanged();
            m_change->setFocus(Qt::TabFocusReason);
        });
}

} // namespace ui

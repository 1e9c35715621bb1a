#include "ui/pages/privacy/retentionview.h"

#include "app/domain/nik.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// More than anybody looks through at once; the rest comes when these are done.
constexpr qsizetype kShown = 200;

} // namespace

RetentionView::RetentionView(Desk& desk, QWidget* parent)
    : PrivacyView(desk, tr("How long data is kept"),
                  tr("Counted from the last evidence, or from the day somebody refused. Nobody is "
                     "erased by itself: whoever is over the time is listed here."),
                  parent),
      m_years(new QComboBox(this)),
      m_count(makeLabel(TextRole::Body, {}, this)),
      m_table(new SimpleTable("retentionTable"_L1, tr("Over the time"),
                              {tr("Name"), tr("NIK"), tr("Where"), tr("Since"), tr("Counted from")},
                              this)),
      m_all(makeButton(ButtonKind::Secondary, "retentionAll"_L1, tr("Select all"), "list-checks"_L1,
                       this)),
      m_erase(makeButton(ButtonKind::Danger, "retentionErase"_L1, tr("Erase the selected…"),
                         "trash-2"_L1, this))
{
    m_years->setObjectName(u"retentionYears"_s);
    m_years->addItem(tr("No limit"), 0);
    for (const int years : {1, 2, 3, 5, 7, 10, 15, 20, 30})
        m_years->addItem(tr("%n year(s)", nullptr, years), years);
    m_count->setObjectName(u"retentionCount"_s);
    m_table->setSelectionMode(QAbstractItemView::MultiSelection);
    auto* row = new FieldRow(tr("Keep data for"), m_years, this);
    row->setHint(tr("Whoever is covered now is kept in any case."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_all);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    auto* card = new Card(this);
    card->body()->addWidget(row);
    card->body()->addWidget(m_count);
    card->body()->addWidget(m_table);
    card->body()->addLayout(buttons);
    body()->addWidget(card);
    body()->addStretch(1);
    connect(m_years, &QComboBox::activated, this,
            [this] { setYears(m_years->currentData().toInt()); });
    connect(m_all, &QPushButton::clicked, m_table, &QTableWidget::selectAll);
    connect(m_erase, &QPushButton::clicked, this, &RetentionView::erase);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_erase->setEnabled(!chosen().isEmpty()); });
}

void RetentionView::refresh()
{
    using Read = std::pair<int, QList<app::OverTime>>;
    desk().run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Read> {
            const auto years = app::retentionYears(session);
            auto people = app::overTime(session);
            if (!years || !people)
                return years ? people.error() : years.error();
            return Read{*years, *std::move(people)};
        },
        [this](const app::Result<Read>& read) {
            if (!read)
                return message()->tell(read.error());
            show(read->first, read->second);
        });
}

void RetentionView::show(int years, const QList<app::OverTime>& people)
{
    if (m_years->findData(years) < 0) // set on the command line
        m_years->addItem(tr("%n year(s)", nullptr, years), years);
    m_years->setCurrentIndex(m_years->findData(years));
    m_people = people.first(std::min(people.size(), kShown));
    QList<QStringList> rows;
    for (const app::OverTime& one : std::as_const(m_people))
        rows.append({shownName(one.name), grouped(app::maskedNik(one.nik)),
                     place(one.hamlet, one.rt, one.rw), day(one.since),
                     one.hasRefused ? tr("the refusal") : tr("the last evidence")});
    m_table->setRows(rows);
    m_count->setText(years == 0 ? tr("No limit is set: nobody is listed.")
                     : people.isEmpty()
                         ? tr("Nobody is over the time.")
                         : tr("%n person(s) are over the time.", nullptr, int(people.size())));
    m_table->setVisible(!rows.isEmpty());
    m_all->setVisible(!rows.isEmpty());
    m_erase->setVisible(!rows.isEmpty());
    m_erase->setEnabled(false);
}

void RetentionView::setYears(int years)
{
    desk().run(
        this,
        [years](app::Session& session, app::JobContext&) {
            return app::setRetentionYears(session, years);
        },
        [this](const app::Result<void>& set) {
            if (!set)
                message()->tell(set.error());
            else
                message()->clear();
            refresh();
            desk().announce({{"retention"}, {}});
        });
}

QList<app::WorkerId> RetentionView::chosen() const
{
    QList<app::WorkerId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids << m_people.at(index.row()).id;
    return ids;
}

void RetentionView::erase()
{
    const QList<app::WorkerId> ids = chosen();
    const Question question{tr("Erase %n person(s)?", nullptr, int(ids.size())),
                            tr("Everything that is recorded of them is erased here, and in every "
                               "register that takes in the next sync file. This cannot be "
                               "undone."),
                            tr("Erase"), true};
    desk().dialogs().ask(this, question, [this, ids] {
        desk().run(
            this,
            [ids](app::Session& session, app::JobContext& context) {
                return app::eraseOverTime(session, ids, context);
            },
            [this](const app::Result<app::ErasedOverTime>& erased) {
                if (!erased)
                    return message()->tell(erased.error());
                message()->tell(Tone::Success,
                                tr("%n person(s) were erased.", nullptr, int(erased->people)));
                desk().announce(erased->changes);
            });
    });
}

} // namespace ui

#include "ui/pages/decisions/duplicatespage.h"

#include "app/services/joining.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/likenesstext.h"
#include "ui/text/persontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 500;

QString howMany(std::int64_t open, qsizetype listed)
{
    const QString all = DuplicatesPage::tr("%Ln pair(s) look like one person.", nullptr, int(open));
    return open > listed ? all + u' ' +
                               DuplicatesPage::tr("Listed are the first %1; the others follow as "
                                                  "you decide.")
                                   .arg(number(listed))
                         : all;
}

} // namespace

DuplicatesPage::DuplicatesPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_empty(new EmptyState(this)),
      m_work(new QWidget(this)),
      m_list(new SimpleTable("duplicateList"_L1, tr("Pairs that look like one person"),
                             {tr("Worker, and why")}, m_work)),
      m_join(makeButton(ButtonKind::Primary, "duplicateJoin"_L1, tr("Join: it is one person"),
                        "user-check"_L1, this)),
      m_apart(makeButton(ButtonKind::Secondary, "duplicateApart"_L1, tr("Not the same person"),
                         "users"_L1, this))
{
    auto* scroll = new ScrollPage(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_header = new PageHeader(tr("Doubles"), {}, scroll);
    QPushButton* back =
        makeButton(ButtonKind::Quiet, "duplicatesBack"_L1, tr("Sync"), "arrow-left"_L1, m_header);
    m_save = makeSaveTable(
        desk, "duplicatesSave"_L1, [this] { return asTable(); }, m_header);
    m_save->hide();
    m_header->addAction(m_save);
    m_header->addAction(back);
    scroll->body()->addWidget(m_header);
    scroll->body()->addWidget(m_message);
    scroll->body()->addWidget(m_progress);
    scroll->body()->addWidget(m_empty, 1);
    scroll->body()->addWidget(m_work);
    scroll->body()->addStretch(1);

    m_card = new Card(m_work);
    m_why = makeLabel(TextRole::Section, {}, m_card);
    m_why->setObjectName(u"duplicateWhy"_s);
    m_pair = new PairTable(desk.session().reference(), m_card);
    auto* buttons = new QWidget(m_card);
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_join);
    flow->addWidget(m_apart);
    m_card->body()->addWidget(m_why);
    m_card->body()->addWidget(buttons);
    m_card->body()->addWidget(m_pair);
    auto* columns = new QHBoxLayout(m_work);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kSpaceL);
    columns->addWidget(m_list, 2, Qt::AlignTop);
    columns->addWidget(m_card, 5, Qt::AlignTop);
    m_work->hide();
    m_empty->hide();
    connect(back, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Sync); });
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) { showPair(row); });
    connect(m_join, &QPushButton::clicked, this, &DuplicatesPage::join);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPage::keepApart);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_empty, &EmptyState::actionClicked, this, &DuplicatesPage::look);
}

QString DuplicatesPage::title() const
{
    return tr("Doubles");
}

void DuplicatesPage::shown()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::refresh(const app::Changes&)
{
    look();
}

void DuplicatesPage::look()
{
    m_progress->start(tr("Looking for doubles…"));
    m_job = m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) -> app::Result<Found> {
            const auto open = app::findLookalikes(session, context);
            if (!open)
                return open.error();
            auto pairs = app::lookalikes(session, kMost);
            if (!pairs)
                return pairs.error();
            return Found{*open, *std::move(pairs)};
        },
        [this](const app::Result<Found>& found) {
            m_progress->finish();
            if (!found) {
                showNotLooked();
                return m_message->tell(found.error());
            }
            m_message->clear();
            show(*found);
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

const app::Lookalike* DuplicatesPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_pairs.size() ? &m_pairs[row] : nullptr;
}

void DuplicatesPage::show(const Found& found)
{
    const app::Lookalike* before = current();
    const auto seen = before ? std::pair(before->one.id, before->other.id)
                             : std::pair(app::WorkerId(), app::WorkerId());
    int row = std::clamp(m_list->currentRow(), 0, std::max(0, int(found.pairs.size()) - 1));
    m_hasLooked = true;
    m_pairs = found.pairs;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const app::Lookalike& pair = m_pairs[i];
        rows.append({shownName(pair.one.name) + u'\n' +
                     whoLine(pair.one.nik, pair.one.scope, m_desk.session().reference().regions) +
                     u'\n' + textFor(pair.likeness)});
        if (std::pair(pair.one.id, pair.other.id) == seen)
            row = int(i);
    }
    m_work->setVisible(!m_pairs.isEmpty());
    m_save->setVisible(!m_pairs.isEmpty());
    m_empty->setVisible(m_pairs.isEmpty());
    m_header->setSubtitle(m_pairs.isEmpty() ? QString() : howMany(found.open, m_pairs.size()));
    m_empty->setContent("circle-check"_L1, tr("No doubles"),
                        tr("Records that look like one person stand here: the same NIK, a NIK "
                           "with a slip, or the same name and birth date."));
    m_empty->setAction({});
    const QSignalBlocker quiet(m_list);
    m_list->setRows(rows);
    if (m_pairs.isEmpty())
        return;
    m_list->setCurrentCell(row, 0);
    showPair(row);
}

app::TextTable DuplicatesPage::asTable() const
{
    app::TextTable table{tr("Doubles"),
                         {tr("NIK"), tr("Name"), tr("Where"), tr("Other NIK"), tr("Other name"),
                          tr("Where the other is"), tr("Why")},
                         {}};
    for (const app::Lookalike& pair : m_pairs) {
        const app::Worker& one = pair.one;
        const app::Worker& other = pair.other;
        table.rows.append({one.nik, one.name, place(one.hamlet, one.rt, one.rw), other.nik,
                           other.name, place(other.hamlet, other.rt, other.rw),
                           textFor(pair.likeness)});
    }
    return table;
}

void DuplicatesPage::showPair(int row)
{
    if (row < 0 || row >= m_pairs.size())
        return;
    const app::Lookalike& pair = m_pairs[row];
    m_why->setText(tr("One person? %1").arg(textFor(pair.likeness)));
    m_pair->setPair(sideOf(pair.one), sideOf(pair.other));
}

PairTable::Side DuplicatesPage::sideOf(const app::Worker& worker)
{
    const auto facts = m_desk.isLocked() ? app::Result<app::RecordFacts>(app::RecordFacts{})
                                         : app::factsOf(m_desk.session(), worker.id);
    return {worker, facts ? *facts : app::RecordFacts{}};
}

void DuplicatesPage::showNotLooked()
{
    // What was found before a later search was stopped still stands.
    if (m_hasLooked)
        return;
    m_empty->setContent("search"_L1, tr("Not looked through yet"),
                        tr("The search for doubles was stopped. It can be begun again at any time; "
                           "nothing was changed."));
    m_empty->setAction(tr("Look again"));
    m_empty->show();
}

template <typename Deed>
void DuplicatesPage::decide(Deed deed, const QString& said)
{
    // A second click while the first one is on its way must not decide the next pair.
    if (m_isDeciding)
        return;
    m_isDeciding = true;
    m_desk.run(
        this, [deed](app::Session& session, app::JobContext&) { return deed(session); },
        [this, said](const app::Result<app::Joined>& joined) {
            m_isDeciding = false;
            if (!joined)
                return m_message->tell(joined.error());
            m_desk.did(said, joined->edits);
            m_desk.announce(joined->changes);
        });
}

void DuplicatesPage::join()
{
    const app::Lookalike* pair = current();
    if (!pair)
        return;
    const app::JoinWanted wanted{pair->one.id, pair->other.id, m_pair->chosen()};
    decide([wanted](app::Session& session) { return app::joinWorkers(session, wanted); },
           tr("Joined: %1.").arg(shownName(pair->one.name)));
}

void DuplicatesPage::keepApart()
{
    const app::Lookalike* pair = current();
    if (!pair)
        return;
    decide([one = pair->one.id, other = pair->other.id](
               app::Session& session) { return app::keepApart(session, one, other); },
           tr("Kept apart: not the same person."));
}

} // namespace ui

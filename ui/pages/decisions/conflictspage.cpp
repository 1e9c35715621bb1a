#include "ui/pages/decisions/conflictspage.h"

#include "ui/pages/decisions/choicecard.h"
#include "ui/pages/decisions/thirdvalue.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/persontext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 500;

QString fieldLabel(const app::Conflict& conflict)
{
    const QString label = labelFor(*conflict.kind, conflict.field);
    return conflict.kind == &app::workerKind()
               ? label
               : ConflictsPage::tr("%1: %2").arg(titleFor(*conflict.kind), label);
}

QString whoOf(const app::Conflict& conflict, Desk& desk)
{
    return desk.isLocked()
               ? QString()
               : whoLine(conflict.nik, conflict.village, desk.session().reference().regions);
}

QString howMany(std::int64_t open, qsizetype listed)
{
    const QString all = ConflictsPage::tr("%Ln field(s) with two values. Both are kept until you "
                                          "choose; the choice is in the history and can be undone.",
                                          nullptr, int(open));
    return open > listed
               ? all + u' ' +
                     ConflictsPage::tr("Listed are the first %1; the others follow as you decide.")
                         .arg(number(listed))
               : all;
}

QString whoWrote(const app::ConflictValue& value)
{
    QStringList parts{value.author, value.device, moment(value.at)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ConflictsPage::ConflictsPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState("circle-check"_L1, tr("Nothing to decide"),
                             tr("When two people write different values without knowing of each "
                                "other, both are kept and stand here until somebody chooses."),
                             this)),
      m_work(new QWidget(this)),
      m_list(new SimpleTable("conflictList"_L1, tr("Fields with two values"),
                             {tr("Worker and field")}, m_work))
{
    auto* scroll = new ScrollPage(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_header = new PageHeader(tr("To be decided"), {}, scroll);
    scroll->body()->addWidget(m_header);
    scroll->body()->addWidget(m_message);
    scroll->body()->addWidget(m_empty, 1);
    scroll->body()->addWidget(m_work);
    scroll->body()->addStretch(1);
    QPushButton* back =
        makeButton(ButtonKind::Quiet, "conflictsBack"_L1, tr("Sync"), "arrow-left"_L1, m_header);
    m_save = makeSaveTable(
        desk, "conflictsSave"_L1, [this] { return asTable(); }, m_header);
    m_save->hide();
    m_header->addAction(m_save);
    m_header->addAction(back);

    m_card = new Card(m_work);
    m_who = makeLabel(TextRole::Section, {}, m_card);
    m_who->setObjectName(u"conflictWho"_s);
    m_number = makeLabel(TextRole::Muted, {}, m_card);
    m_number->setObjectName(u"conflictNumber"_s);
    m_before = makeLabel(TextRole::Body, {}, m_card);
    m_before->setObjectName(u"conflictBefore"_s);
    m_choices = new QWidget(m_card);
    auto* flow = new FlowLayout(m_choices);
    flow->setSpacing(kSpaceM);
    m_third = new ThirdValue(desk, m_card);
    m_worker = makeButton(ButtonKind::Link, "conflictWorker"_L1, tr("Open the worker"), {}, m_card);
    m_card->body()->addWidget(m_who);
    m_card->body()->addWidget(m_number);
    m_card->body()->addWidget(m_before);
    m_card->body()->addWidget(m_choices);
    m_card->body()->addWidget(m_third);
    m_card->body()->addWidget(m_worker, 0, Qt::AlignLeft);

    auto* columns = new QHBoxLayout(m_work);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kSpaceL);
    columns->addWidget(m_list, 2, Qt::AlignTop);
    columns->addWidget(m_card, 5, Qt::AlignTop);
    m_work->hide();
    m_empty->hide();
    connect(back, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Sync); });
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) { showOne(row); });
    connect(m_third, &ThirdValue::given, this, [this](const QString& text) {
        settle([text](app::Session& session, const QString& id) {
            return app::settleConflictAs(session, id, text);
        });
    });
    constexpr int kDigits = 9;
    for (int number = 1; number <= kDigits; ++number) {
        auto* key = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_0) + number), m_list);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { choose(number); });
    }
    connect(m_worker, &QPushButton::clicked, this, [this] {
        if (const app::Conflict* conflict = current())
            m_desk.openWorker(conflict->worker);
    });
}

QString ConflictsPage::title() const
{
    return tr("To be decided");
}

void ConflictsPage::shown()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConflictsPage::refresh(const app::Changes&)
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Found> {
            const auto open = app::openConflicts(session);
            if (!open)
                return open.error();
            auto listed = app::conflicts(session, kMost);
            if (!listed)
                return listed.error();
            return Found{*open, *std::move(listed)};
        },
        [this](const app::Result<Found>& found) {
            if (!found)
                return m_message->tell(found.error());
            m_message->clear();
            show(*found);
        });
}

const app::Conflict* ConflictsPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_conflicts.size() ? &m_conflicts[row] : nullptr;
}

void ConflictsPage::show(const Found& found)
{
    // What somebody looks at stays where it is; when it was decided, the next one takes its place.
    const int before = m_list->currentRow();
    m_conflicts = found.conflicts;
    QList<QStringList> rows;
    int row = std::clamp(before, 0, std::max(0, int(m_conflicts.size()) - 1));
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        const app::Conflict& one = m_conflicts[i];
        rows.append({shownName(one.name) + u'\n' + whoOf(one, m_desk) + u'\n' + fieldLabel(one)});
        if (m_shown && one.id == m_shown->id)
            row = int(i);
    }
    m_work->setVisible(!m_conflicts.isEmpty());
    m_save->setVisible(!m_conflicts.isEmpty());
    m_empty->setVisible(m_conflicts.isEmpty());
    m_header->setSubtitle(m_conflicts.isEmpty() ? QString()
                                                : howMany(found.open, m_conflicts.size()));
    const QSignalBlocker quiet(m_list);
    m_list->setRows(rows);
    if (m_conflicts.isEmpty()) {
        m_shown.reset();
        return;
    }
    m_list->setCurrentCell(row, 0);
    showOne(row);
}

QString ConflictsPage::shown(const app::Conflict& conflict, const QString& text,
                             const std::optional<app::NamedPerson>& person) const
{
    if (person)
        return person->nik.isEmpty() && person->name.isEmpty() ? tr("A record of another area")
                                                               : shownName(person->name);
    if (conflict.takesOnlyThese())
        return tr("Joined with nobody");
    if (m_desk.isLocked())
        return text;
    return shownText(*conflict.kind, conflict.field, text,
                     m_desk.session().reference().occupations);
}

app::TextTable ConflictsPage::asTable() const
{
    app::TextTable table{
        tr("To be decided"),
        {tr("NIK"), tr("Worker"), tr("Field"), tr("Before"), tr("Values"), tr("Written by")},
        {}};
    for (const app::Conflict& conflict : m_conflicts) {
        QStringList values;
        QStringList writers;
        for (const app::ConflictValue& value : conflict.values) {
            values << shown(conflict, value.text, value.person);
            writers << whoWrote(value);
        }
        table.rows.append({conflict.nik, conflict.name, fieldLabel(conflict),
                           shown(conflict, conflict.before, conflict.beforePerson),
                           values.join(u" / "_s), writers.join(u" / "_s)});
    }
    return table;
}

void ConflictsPage::showOne(int row)
{
    if (row < 0 || row >= m_conflicts.size())
        return;
    const app::Conflict& conflict = m_conflicts[row];
    // Something else was saved meanwhile: what is half typed here stays.
    if (m_shown == conflict)
        return;
    const bool isAnother = !m_shown || m_shown->id != conflict.id;
    m_shown = conflict;
    m_who->setText(tr("%1: %2").arg(shownName(conflict.name), fieldLabel(conflict)));
    m_number->setText(whoOf(conflict, m_desk));
    m_before->setText(
        conflict.before.isEmpty()
            ? tr("Before: nothing was written there.")
            : tr("Before: %1").arg(shown(conflict, conflict.before, conflict.beforePerson)));
    showChoices(conflict);
    m_third->setVisible(!conflict.takesOnlyThese());
    if (!isAnother)
        return;
    const auto shownNow = std::find_if(conflict.values.begin(), conflict.values.end(),
                                       [](const app::ConflictValue& one) { return one.isShown; });
    m_third->ask(*conflict.kind, conflict.field,
                 shownNow == conflict.values.end() ? QString() : shownNow->text);
}

void ConflictsPage::showChoices(const app::Conflict& conflict)
{
    qDeleteAll(m_choices->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    QList<ChoiceCard*> cards;
    for (const app::ConflictValue& value : conflict.values) {
        ChoiceCard::Content content{value.isOurs ? tr("Written here") : tr("Written elsewhere"),
                                    shown(conflict, value.text, value.person),
                                    {},
                                    whoWrote(value),
                                    value.isShown};
        if (value.person && !m_desk.isLocked())
            content.detail = whoLine(value.person->nik, value.person->village,
                                     m_desk.session().reference().regions);
        auto* choice = new ChoiceCard(int(cards.size()) + 1, content, m_choices);
        m_choices->layout()->addWidget(choice);
        cards << choice;
        connect(choice, &ChoiceCard::chosen, this, [this, chosen = value.value] {
            settle([chosen](app::Session& session, const QString& id) {
                return app::settleConflict(session, id, chosen);
            });
        });
    }
    // As tall as each other, so that the buttons stand in line.
    int tallest = 0;
    for (const ChoiceCard* card : std::as_const(cards))
        tallest = std::max(tallest, card->sizeHint().height());
    for (ChoiceCard* card : std::as_const(cards))
        card->setMinimumHeight(tallest);
}

void ConflictsPage::choose(int number)
{
    if (auto* button = m_choices->findChild<QPushButton*>(u"choice%1"_s.arg(number)))
        button->click();
}

template <typename Work>
void ConflictsPage::settle(Work work)
{
    // A second click while the first one is on its way must not decide the next field.
    if (m_isSettling || !m_shown)
        return;
    m_isSettling = true;
    m_desk.run(
        this,
        [id = m_shown->id, work](app::Session& session, app::JobContext&) {
            return work(session, id);
        },
        [this, name = m_shown->name](const app::Result<Settling>& settling) {
            m_isSettling = false;
            if (!settling)
                return m_message->tell(settling.error());
            if (const auto* problems = std::get_if<QList<app::Problem>>(&*settling))
                return m_third->showProblem(problems->first());
            const auto& settled = std::get<app::Settled>(*settling);
            m_shown.reset();
            m_desk.did(tr("Decided for %1.").arg(name), settled.edits);
            m_desk.announce(settled.changes);
        });
}

} // namespace ui

#include "ui/pages/decisions/conflictspage.h"

#include "app/domain/heir.h"
#include "ui/pages/decisions/choicecard.h"
#include "ui/pages/decisions/thirdvalue.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
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

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 500;

QString fieldLabel(const app::Conflict& conflict)
{
    const QString label = labelForFieldName(conflict.field);
    return conflict.kind == &app::heirKind() ? ConflictsPage::tr("Heir: %1").arg(label) : label;
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
    m_before = makeLabel(TextRole::Body, {}, m_card);
    m_before->setObjectName(u"conflictBefore"_s);
    m_choices = new QWidget(m_card);
    auto* flow = new QHBoxLayout(m_choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(kSpaceM);
    m_third = new ThirdValue(desk, m_card);
    m_worker = makeButton(ButtonKind::Link, "conflictWorker"_L1, tr("Open the worker"), {}, m_card);
    m_card->body()->addWidget(m_who);
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
    connect(m_third, &ThirdValue::given, this, &ConflictsPage::settle);
    connect(m_worker, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && row < m_conflicts.size())
            m_desk.openWorker(m_conflicts[row].worker);
    });
}

QString ConflictsPage::title() const
{
    return tr("To be decided");
}

void ConflictsPage::shown()
{
    m_list->setFocus(Qt::OtherFocusReason);
    refresh({});
}

void ConflictsPage::refresh(const app::Changes&)
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) { return app::conflicts(session, kMost); },
        [this](const app::Result<QList<app::Conflict>>& conflicts) {
            if (!conflicts)
                return m_message->tell(conflicts.error());
            m_message->clear();
            show(*conflicts);
        });
}

void ConflictsPage::show(const QList<app::Conflict>& conflicts)
{
    // What somebody looks at stays where it is; when it was decided, the next one takes its place.
    const int before = m_list->currentRow();
    m_conflicts = conflicts;
    QList<QStringList> rows;
    int current = std::clamp(before, 0, std::max(0, int(conflicts.size()) - 1));
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        rows.append({conflicts[i].name + u'\n' + fieldLabel(conflicts[i])});
        if (conflicts[i].id == m_current)
            current = int(i);
    }
    m_work->setVisible(!conflicts.isEmpty());
    m_save->setVisible(!conflicts.isEmpty());
    m_empty->setVisible(conflicts.isEmpty());
    m_header->setSubtitle(conflicts.isEmpty() ? QString()
                                              : tr("%Ln field(s) with two values. Both are kept "
                                                   "until you choose; the choice is in the "
                                                   "history and can be undone.",
                                                   nullptr, int(conflicts.size())));
    const QSignalBlocker quiet(m_list);
    m_list->setRows(rows);
    if (conflicts.isEmpty())
        return;
    m_list->setCurrentCell(current, 0);
    showOne(current);
}

QString ConflictsPage::shown(const app::Conflict& conflict, const QString& text) const
{
    if (conflict.kind != &app::workerKind() || m_desk.isLocked())
        return text;
    return shownValue(conflict.field, text, m_desk.session().reference().occupations);
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
            values << shown(conflict, value.text);
            writers << whoWrote(value);
        }
        table.rows.append({conflict.nik, conflict.name, fieldLabel(conflict),
                           shown(conflict, conflict.before), values.join(u" / "_s),
                           writers.join(u" / "_s)});
    }
    return table;
}

void ConflictsPage::showOne(int row)
{
    if (row < 0 || row >= m_conflicts.size())
        return;
    const app::Conflict& conflict = m_conflicts[row];
    m_current = conflict.id;
    m_who->setText(tr("%1: %2").arg(conflict.name, fieldLabel(conflict)));
    m_before->setText(conflict.before.isEmpty()
                          ? tr("Before: nothing was written there.")
                          : tr("Before: %1").arg(shown(conflict, conflict.before)));
    qDeleteAll(m_choices->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    int number = 0;
    for (const app::ConflictValue& value : conflict.values) {
        auto* choice = new ChoiceCard(++number,
                                      {value.isOurs ? tr("Written here") : tr("Written elsewhere"),
                                       shown(conflict, value.text), whoWrote(value), value.isShown},
                                      m_choices);
        m_choices->layout()->addWidget(choice);
        connect(choice, &ChoiceCard::chosen, this,
                [this, chosen = value.value] { settle(chosen); });
    }
    const auto shownNow = std::find_if(conflict.values.begin(), conflict.values.end(),
                                       [](const app::ConflictValue& one) { return one.isShown; });
    m_third->ask(*conflict.kind, conflict.field,
                 shownNow == conflict.values.end() ? QString() : shownNow->text);
}

void ConflictsPage::settle(const app::Value& value)
{
    // A second click while the first one is on its way must not decide the next field.
    if (m_isSettling || m_current.isEmpty())
        return;
    m_isSettling = true;
    const int row = m_list->currentRow();
    const QString name = row >= 0 && row < m_conflicts.size() ? m_conflicts[row].name : QString();
    m_desk.run(
        this,
        [id = m_current, value](app::Session& session, app::JobContext&) {
            return app::settleConflict(session, id, value);
        },
        [this, name](const app::Result<app::Settled>& settled) {
            m_isSettling = false;
            if (!settled)
                return m_message->tell(settled.error());
            m_current.clear();
            m_desk.did(tr("Decided for %1.").arg(name), settled->edits);
            m_desk.announce(settled->changes);
        });
}

} // namespace ui

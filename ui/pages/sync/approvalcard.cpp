#include "ui/pages/sync/approvalcard.h"

#include "ui/shell/desk.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 500;

QString whatIn(const app::Awaiting& line)
{
    QStringList parts;
    if (line.isNew)
        parts << ApprovalCard::tr("new");
    for (const QByteArray& field : line.fields)
        parts << labelForFieldName(QString::fromLatin1(field));
    return parts.join(u", "_s);
}

} // namespace

ApprovalCard::ApprovalCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_text(makeLabel(TextRole::Body, {}, this)),
      m_table(new SimpleTable("approvalTable"_L1, tr("Waiting for approval"),
                              {tr("Worker"), tr("By"), tr("When"), tr("What")}, this)),
      m_approve(makeButton(ButtonKind::Primary, "approvalGive"_L1, tr("Approve all of this"),
                           "stamp"_L1, this)),
      m_message(new MessageBar(this))
{
    auto* card = new Card(tr("The village head's approval"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_text->setObjectName(u"approvalText"_s);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_approve, 0, Qt::AlignLeft);
    card->body()->addWidget(m_message);
    hide();
    connect(m_approve, &QPushButton::clicked, this, &ApprovalCard::approve);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (row >= 0 && row < m_waiting.size())
            m_desk.openWorker(m_waiting.at(row).worker);
    });
}

void ApprovalCard::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Found> {
            // The end first: what comes after it is not approved with what is shown.
            const auto standing = app::approvalStanding(session);
            if (!standing)
                return standing.error();
            const auto waiting = app::awaitingApproval(session, kMost);
            return waiting ? app::Result<Found>(Found{*standing, *waiting}) : waiting.error();
        },
        [this](const app::Result<Found>& found) {
            if (!found)
                return m_message->tell(found.error());
            show(*found);
        });
}

void ApprovalCard::show(const Found& found)
{
    m_waiting = found.waiting;
    m_upto = found.standing.upto;
    setVisible(found.standing.isNeeded);
    const int changes = int(found.standing.changes);
    QString text = changes == 0 ? tr("Everything recorded here is approved and may leave.")
                                : tr("%Ln change(s) wait: they leave for the office and the branch "
                                     "only when the village head has approved them.",
                                     nullptr, changes);
    if (changes > 0 && m_waiting.size() == kMost)
        text += u' ' + tr("Listed are the newest %1 workers.").arg(number(kMost));
    m_text->setText(text);
    QList<QStringList> rows;
    for (const app::Awaiting& line : std::as_const(m_waiting))
        rows.append({shownName(line.name), line.by, moment(line.at), whatIn(line)});
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_approve->setVisible(changes > 0 && found.standing.mayGive);
}

void ApprovalCard::approve()
{
    m_message->clear();
    m_approve->setEnabled(false);
    m_desk.run(
        this,
        [upto = m_upto](app::Session& session, app::JobContext&) {
            return app::approve(session, upto);
        },
        [this](const app::Result<void>& done) {
            m_approve->setEnabled(true);
            if (!done)
                return m_message->tell(done.error());
            m_message->tell(Tone::Success, tr("Approved: it goes with the next file."));
            m_desk.announce({{"approval"}, {}});
        });
}

} // namespace ui

#include "ui/pages/privacy/rightscard.h"

#include "app/domain/workerproblems.h"
#include "app/services/erasing.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/personcopy.h"
#include "app/services/privacy/withdrawals.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/privacy/momentfields.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/deadlinetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

QString standingText(const app::Worker& worker, const QDateTime& now)
{
    if (!app::hasWithdrawnConsent(worker))
        return {};
    if (standingOf(worker, now) == app::WithdrawalStanding::Kept)
        return RightsCard::tr("The consent was withdrawn. The data is kept and not used: %1.")
            .arg(wordFor(WorkerField::ConsentKept, worker.consentKept));
    const QDateTime at = app::momentFrom(worker.consentWithdrawn);
    return RightsCard::tr("The consent was withdrawn on %1. Erase the data, or stop and say why it "
                          "is kept: %2.")
        .arg(moment(at), remainingText(app::deadlineAfter(at), now));
}

} // namespace

RightsCard::RightsCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_standing(makeLabel(TextRole::Warning, {}, this)),
      m_withdraw(makeButton(ButtonKind::Secondary, "rightsWithdraw"_L1, tr("Consent withdrawn…"),
                            "undo-2"_L1, this)),
      m_message(new MessageBar(this))
{
    m_standing->setObjectName(u"rightsStanding"_s);
    auto* card = new Card(tr("Rights over the data (UU 27/2022)"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* acts = new QWidget(card);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    auto* print = makeButton(ButtonKind::Secondary, "rightsCopy"_L1,
                             tr("Copy of the data for the person…"), "id-card"_L1, acts);
    auto* file = makeButton(ButtonKind::Quiet, "rightsCopyFile"_L1, tr("Copy as a JSON file…"),
                            "download"_L1, acts);
    auto* erase =
        makeButton(ButtonKind::Danger, "rightsErase"_L1, tr("Erase the data…"), "trash-2"_L1, acts);
    for (QPushButton* button : {print, file, m_withdraw, erase})
        flow->addWidget(button);
    // A button that could only refuse is none; the services ask again.
    const QString& role = desk.session().user().role;
    erase->setVisible(app::mayDo(role, app::Action::EraseWorkers));
    setVisible(app::mayDo(role, app::Action::WriteWorkers));
    card->body()->addWidget(m_standing);
    card->body()->addWidget(acts);
    card->body()->addWidget(withdrawalForm());
    card->body()->addWidget(m_message);
    connect(print, &QPushButton::clicked, this, [this] {
        PaperDialog::preview(m_desk, {app::PaperKind::PersonCopy, {}, m_worker.id, {}, {}}, this);
    });
    connect(file, &QPushButton::clicked, this, &RightsCard::copy);
    connect(m_withdraw, &QPushButton::clicked, this, &RightsCard::begin);
    connect(erase, &QPushButton::clicked, this, &RightsCard::erase);
}

QWidget* RightsCard::withdrawalForm()
{
    m_form = new QWidget(this);
    m_at = new MomentFields(u"rightsWithdrawn"_s, tr("Withdrawn on"), m_form);
    m_how = new QComboBox(m_form);
    m_how->setObjectName(u"rightsHow"_s);
    for (const QString& word : app::wordsFor(WorkerField::ConsentWithdrawnHow))
        m_how->addItem(wordFor(WorkerField::ConsentWithdrawnHow, word), word);
    m_by = new QLineEdit(m_form);
    m_by->setObjectName(u"rightsBy"_s);
    auto* save = makeButton(ButtonKind::Primary, "rightsWithdrawSave"_L1, tr("Write it down"),
                            "check"_L1, m_form);
    auto* close = makeButton(ButtonKind::Quiet, "rightsWithdrawClose"_L1, tr("Close"), {}, m_form);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, kSpaceS, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_at);
    column->addWidget(new FieldRow(labelFor(WorkerField::ConsentWithdrawnHow), m_how, m_form));
    column->addWidget(new FieldRow(tr("Received by"), m_by, m_form));
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &RightsCard::withdraw);
    connect(close, &QPushButton::clicked, m_form, &QWidget::hide);
    m_form->hide();
    return m_form;
}

void RightsCard::show(const app::Worker& worker)
{
    if (worker.id != m_worker.id) {
        m_form->hide();
        m_message->clear();
    }
    m_worker = worker;
    m_standing->setText(standingText(worker, m_desk.session().clock().now()));
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_withdraw->setVisible(!app::hasWithdrawnConsent(worker));
}

void RightsCard::copy()
{
    m_desk.dialogs().saveFile(this, tr("Save the copy"), {tr("JSON file"), u"*.json"_s},
                              tr("copy-of-data") + u".json"_s,
                              [this](const QString& path) { saveCopy(path); });
}

void RightsCard::saveCopy(const QString& path)
{
    m_desk.run(
        this,
        [id = m_worker.id, path](app::Session& session, app::JobContext&) -> app::Result<void> {
            const auto copy = app::personCopy(session, id);
            return copy ? app::writePersonCopy(session, *copy, path) : copy.error();
        },
        [this, path](const app::Result<void>& written) {
            if (!written)
                return m_message->tell(written.error());
            m_message->tell(Tone::Success, tr("Saved in %1. The file is not encrypted: hand it to "
                                              "the person only.")
                                               .arg(QFileInfo(path).fileName()));
        });
}

void RightsCard::begin()
{
    m_at->setMoment(m_desk.session().clock().now());
    m_by->setText(m_desk.session().user().name);
    m_form->show();
    m_how->setFocus(Qt::TabFocusReason);
}

void RightsCard::withdraw()
{
    const app::Session& session = m_desk.session();
    const auto at = m_at->checked(session.clock().now(), session.clock().today());
    if (!at)
        return;
    const app::Withdrawal withdrawal{*at, m_how->currentData().toString(), m_by->text()};
    m_desk.run(
        this,
        [id = m_worker.id, withdrawal](app::Session& own, app::JobContext&) {
            return app::noteWithdrawal(own, id, withdrawal);
        },
        [this](const app::Result<app::Marked>& noted) {
            if (!noted)
                return m_message->tell(noted.error());
            m_form->hide();
            m_message->clear();
            m_desk.announce(noted->changes);
            m_desk.did(tr("The withdrawal is written down."), noted->edits);
        });
}

void RightsCard::erase()
{
    const Question question{tr("Erase the data of %1?").arg(shownName(m_worker.name)),
                            tr("Everything that is recorded of this person is erased here, and in "
                               "every register that takes in the next sync file. This cannot be "
                               "undone."),
                            tr("Erase"), true};
    m_desk.dialogs().ask(this, question, [this, id = m_worker.id] {
        m_desk.run(
            this,
            [id](app::Session& session, app::JobContext&) {
                return app::eraseWorker(session, id, u"request"_s);
            },
            [this](const app::Result<app::Erased>& erased) {
                if (!erased)
                    return m_message->tell(erased.error());
                m_desk.notify(tr("The data was erased."));
                m_desk.announce(erased->changes);
            });
    });
}

} // namespace ui

#include "ui/pages/restore/restorepage.h"

#include "app/services/guarding/backups.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/progresspanel.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RestorePage::RestorePage(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_choose(makeButton(ButtonKind::Secondary, "restoreChoose"_L1, tr("Choose the backup…"),
                          "folder-open"_L1, this)),
      m_chosen(makeLabel(TextRole::Muted, {}, this)),
      m_passphrase(new PassphraseEdit(this)),
      m_restore(makeButton(ButtonKind::Primary, "restoreNow"_L1, tr("Bring it back"),
                           "rotate-ccw"_L1, this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"restorePage"_s);
    m_passphrase->setObjectName(u"restorePassphrase"_s);
    m_chosen->setObjectName(u"restoreChosen"_s);
    m_restore->setEnabled(false);
    auto* card = new Card(this);
    card->setFixedWidth(kFormWidth);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceM);
    head->addWidget(new IconLabel(icon("rotate-ccw"_L1, Ink::Accent), kIconBig, card));
    head->addWidget(makeLabel(TextRole::Title, tr("Bring back a backup"), card), 1);
    card->body()->addLayout(head);
    card->body()->addWidget(
        makeLabel(TextRole::Muted,
                  tr("It becomes a register of its own; what is on this computer stays as it is. "
                     "What was sent "
                     "to the office after the backup comes back with the office's next file."),
                  card));
    card->body()->addWidget(m_choose, 0, Qt::AlignLeft);
    card->body()->addWidget(m_chosen);
    m_chosen->hide();
    m_row = new FieldRow(tr("Passphrase"), m_passphrase, card);
    m_row->setHint(tr("The one of the day of the backup, or its recovery code."));
    card->body()->addWidget(m_row);
    card->body()->addWidget(m_restore);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    QPushButton* back =
        makeButton(ButtonKind::Link, "restoreBack"_L1, tr("Back"), "arrow-left"_L1, card);
    card->body()->addWidget(back, 0, Qt::AlignLeft);

    // Between stretches, not aligned: the card is then asked how high it is at its width.
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &RestorePage::choose);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::restore);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RestorePage::restore);
    connect(m_passphrase, &QLineEdit::textEdited, m_row, &FieldRow::clear);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(back, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        emit left();
    });
}

void RestorePage::begin()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void RestorePage::choose()
{
    m_parts.dialogs.openFile(this, tr("Which backup?"), {tr("Backups"), u"*.jbackup"_s},
                             [this](const QString& file) { setFile(file); });
}

void RestorePage::setFile(const QString& file)
{
    m_file = file;
    m_message->clear();
    const QFileInfo info(file);
    const QDate today = m_parts.environment.clock.today();
    m_chosen->setText(
        tr("%1 · %2 · %3")
            .arg(info.fileName(), bytes(info.size()), recentMoment(info.lastModified(), today)));
    m_chosen->show();
    m_restore->setEnabled(true);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void RestorePage::restore()
{
    if (!m_restore->isEnabled())
        return;
    if (m_passphrase->text().isEmpty())
        return m_row->showProblem(tr("Type the passphrase of this register."));
    m_message->clear();
    m_progress->start(tr("Checking the backup and bringing it back…"));
    m_restore->setEnabled(false);
    m_choose->setEnabled(false);
    auto secret = std::make_shared<app::Secret>(app::Secret::fromText(m_passphrase->text()));
    m_job = m_parts.jobs.run(
        this,
        [secret, file = m_file, folder = m_parts.registersFolder,
         environment = m_parts.environment](app::JobContext& context) {
            return app::restore(file, app::folderToRestore(file, folder), *secret, environment,
                                context);
        },
        [this](app::Result<std::unique_ptr<app::Session>> restored) {
            answer(std::move(restored));
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void RestorePage::answer(app::Result<std::unique_ptr<app::Session>> restored)
{
    m_restore->setEnabled(true);
    m_choose->setEnabled(true);
    m_progress->finish();
    if (restored) {
        m_passphrase->clear();
        m_session = *std::move(restored);
        emit this->restored();
        return;
    }
    const app::Error& error = restored.error();
    if (error.code == app::ErrorCode::WrongPassphrase)
        return m_row->refuse(textFor(error));
    m_message->tell(error);
}

} // namespace ui

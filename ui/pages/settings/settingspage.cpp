#include "ui/pages/settings/settingspage.h"

#include "app/services/guarding/backupkeeping.h"
#include "app/services/guarding/checking.h"
#include "ui/pages/export/everythingcard.h"
#include "ui/pages/settings/paperscard.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent), m_desk(desk), m_preferences(preferences), m_papers(new PapersCard(desk, this))
{
    auto* scroll = new ScrollPage(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    scroll->body()->addWidget(new PageHeader(tr("Settings"), {}, scroll));
    auto* everything = new EverythingCard(desk, scroll);
    for (QWidget* card : std::initializer_list<QWidget*>{looksCard(), lockCard(), m_papers,
                                                         guardCard(), everything, aboutCard()}) {
        card->setMaximumWidth(kReadingWidth);
        scroll->body()->addWidget(card);
    }
    scroll->body()->addStretch(1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::shown()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

Card* SettingsPage::looksCard()
{
    auto* card = new Card(tr("Language and looks"), this);
    m_language = new QComboBox(card);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(u"Bahasa Indonesia"_s, u"id"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    card->body()->addWidget(new FieldRow(tr("Language"), m_language, card));
    auto* themes = new ChipBar(ChipBar::Choice::One, card);
    themes->setObjectName(u"settingsTheme"_s);
    themes->addChip(wordOf(Theme::Light), tr("Light"));
    themes->addChip(wordOf(Theme::Dark), tr("Dark"));
    themes->addChip(wordOf(Theme::HighContrast), tr("High contrast, for the sun"));
    themes->setChecked({wordOf(m_preferences.theme())});
    card->body()->addWidget(new FieldRow(tr("Colours"), themes, card));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(themes, &ChipBar::changed, this, [this](const QStringList& keys) {
        if (!keys.isEmpty())
            m_preferences.setTheme(themeFromWord(keys.first()));
    });
    return card;
}

Card* SettingsPage::lockCard()
{
    auto* card = new Card(tr("Lock"), this);
    auto* after = new QComboBox(card);
    after->setObjectName(u"settingsLockAfter"_s);
    for (const int minutes : {2, 5, 10, 30})
        after->addItem(tr("After %Ln minute(s) without use", nullptr, minutes), minutes);
    after->addItem(tr("Only when I ask"), 0);
    after->setCurrentIndex(std::max(0, after->findData(m_preferences.lockAfterMinutes())));
    auto* row = new FieldRow(tr("Lock by itself"), after, card);
    row->setHint(tr("Ctrl+L locks at once. What you were typing is still there afterwards."));
    card->body()->addWidget(row);
    connect(after, &QComboBox::activated, this,
            [this, after] { m_preferences.setLockAfterMinutes(after->currentData().toInt()); });
    return card;
}

Card* SettingsPage::guardCard()
{
    auto* card = new Card(tr("Backup and check"), this);
    m_backupLine = makeLabel(TextRole::Muted, {}, card);
    m_backUp = makeButton(ButtonKind::Secondary, "settingsBackUp"_L1, tr("Back up now"),
                          "hard-drive"_L1, card);
    m_check = makeButton(ButtonKind::Secondary, "settingsCheck"_L1, tr("Check my data"),
                         "clipboard-check"_L1, card);
    m_progress = new ProgressPanel(card);
    m_message = new MessageBar(card);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    card->body()->addWidget(m_backupLine);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(m_check, &QPushButton::clicked, this, &SettingsPage::check);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    return card;
}

Card* SettingsPage::aboutCard()
{
    auto* card = new Card(tr("About"), this);
    card->body()->addWidget(
        makeLabel(TextRole::Body, tr("Jemput Bola %1").arg(QStringLiteral(JEMPUT_VERSION)), card));
    auto* where = makeLabel(
        TextRole::Small,
        tr("The register is in %1").arg(QDir::toNativeSeparators(m_desk.session().directory())),
        card);
    where->setObjectName(u"settingsFolder"_s);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    card->body()->addWidget(makeLabel(
        TextRole::Small, tr("Area codes: idn-area-data (ODbL). Icons: Lucide (ISC)."), card));
    return card;
}

void SettingsPage::refresh(const app::Changes&)
{
    m_papers->refresh();
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<QDateTime> {
            return app::lastBackup(session);
        },
        [this](const app::Result<QDateTime>& last) {
            const bool some = last && last->isValid();
            const QDate today = m_desk.session().clock().today();
            m_backupLine->setText(some ? tr("Last backup: %1").arg(recentMoment(*last, today))
                                       : tr("There is no backup yet. Make one now."));
        });
}

void SettingsPage::backUp()
{
    m_message->clear();
    m_progress->start(tr("Making and checking the backup…"));
    m_backUp->setEnabled(false);
    m_check->setEnabled(false);
    m_job = m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) {
            return app::backUpHere(session, context);
        },
        [this](const app::Result<app::BackupWritten>& written) {
            finishJob();
            if (!written)
                return m_message->tell(written.error());
            m_message->tell(Tone::Success,
                            tr("Backed up and checked: %1 (%2).")
                                .arg(QFileInfo(written->file).fileName(), bytes(written->bytes)));
            m_desk.announce({{"backup"}, {}});
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void SettingsPage::check()
{
    m_message->clear();
    m_progress->start(tr("Checking every record and every change…"));
    m_backUp->setEnabled(false);
    m_check->setEnabled(false);
    m_job = m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) {
            return app::checkRegister(session, context);
        },
        [this](const app::Result<app::CheckReport>& report) {
            finishJob();
            if (!report)
                return m_message->tell(report.error());
            if (report->ok)
                return m_message->tell(Tone::Success,
                                       tr("All is well: %1 workers and %2 changes agree.")
                                           .arg(number(report->workers), number(report->changes)));
            m_message->tell(
                Tone::Danger,
                tr("%Ln place(s) do not agree. Make a backup now, keep working, and ask "
                   "the office for help.",
                   nullptr, static_cast<int>(report->problems.size())));
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void SettingsPage::finishJob()
{
    m_backUp->setEnabled(true);
    m_check->setEnabled(true);
    m_progress->finish();
}

} // namespace ui

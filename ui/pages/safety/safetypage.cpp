#include "ui/pages/safety/safetypage.h"

#include "ui/pages/privacy/privacycard.h"
#include "ui/pages/safety/backupscard.h"
#include "ui/pages/safety/factrow.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/drivewatch.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStackedLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAmong(const QList<app::Advice>& advice, app::Advice one)
{
    return advice.contains(one);
}

} // namespace

SafetyPage::SafetyPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_drives(new DriveWatch(desk, this)),
      m_backups(new BackupsCard(desk, this)),
      m_privacy(new PrivacyCard(this)),
      m_stack(new QStackedLayout(this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this))
{
    auto* scroll = new ScrollPage(this);
    m_stack->addWidget(scroll);
    scroll->body()->addWidget(
        new PageHeader(tr("Check my data"),
                       tr("How safe what was recorded here is, and what to do about it."), scroll));
    for (QWidget* part : std::initializer_list<QWidget*>{verdictCard(), m_progress, m_message,
                                                         factsCard(), m_privacy, m_backups})
        scroll->body()->addWidget(part);
    scroll->setMostWidth(kReadingWidth);
    scroll->body()->addStretch(1);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_drives, &DriveWatch::changed, this, &SafetyPage::showDrive);
    connect(m_privacy, &PrivacyCard::asked, this, &SafetyPage::showPrivacy);
}

QString SafetyPage::title() const
{
    return tr("Check my data");
}

QWidget* SafetyPage::verdictCard()
{
    auto* card = new Card(this);
    m_icon = new IconLabel(icon("shield-check"_L1, Ink::Muted), kIconBig, card);
    m_verdict = makeLabel(TextRole::Title, {}, card);
    m_verdict->setObjectName(u"safetyVerdict"_s);
    m_explained = makeLabel(TextRole::Muted, {}, card);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_verdict);
    words->addWidget(m_explained);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceL);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    return card;
}

FactRow* SafetyPage::addFact(const QString& title, const char* button, QLatin1StringView icon,
                             const QString& text, QWidget* card)
{
    QPushButton* press =
        button ? makeButton(ButtonKind::Secondary, QLatin1StringView(button), text, icon, card)
               : nullptr;
    auto* row = new FactRow(title, press, card);
    static_cast<Card*>(card)->body()->addWidget(row);
    return row;
}

QWidget* SafetyPage::factsCard()
{
    auto* card = new Card(this);
    m_check = addFact(tr("Every record and every change"), "safetyCheck", "clipboard-check"_L1,
                      tr("Check now"), card);
    m_backup = addFact(tr("Backup on this computer"), "safetyBackUp", "hard-drive"_L1,
                       tr("Back up now"), card);
    m_outside = addFact(tr("Backup on another drive"), "safetyOutside", "usb"_L1,
                        tr("Choose a folder…"), card);
    m_drill = addFact(tr("Would a backup bring everything back?"), "safetyRehearse",
                      "rotate-ccw"_L1, tr("Try it now"), card);
    m_send = addFact(tr("Changes for the office"), "safetySend", "send"_L1, tr("Go to Sync"), card);
    m_audit = addFact(tr("Who did what, and when"), "safetyAudit", "scroll-text"_L1,
                      tr("Look at the list"), card);
    m_audit->tell(Tone::Success, tr("Every opening, every list given out, every change."));
    m_audit->setVisible(bool(m_desk.session().allows(app::Action::SeeAudit)));
    connect(m_audit->button(), &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Audit); });
    m_room = addFact(tr("Room on this computer"), nullptr, {}, {}, card);
    m_clock = addFact(tr("Date of this computer"), nullptr, {}, {}, card);
    m_buttons = {m_check->button(), m_backup->button(), m_outside->button(), m_drill->button()};
    connect(m_check->button(), &QPushButton::clicked, this, &SafetyPage::check);
    connect(m_backup->button(), &QPushButton::clicked, this, &SafetyPage::backUpHere);
    connect(m_outside->button(), &QPushButton::clicked, this, &SafetyPage::backUpOutside);
    connect(m_drill->button(), &QPushButton::clicked, this, &SafetyPage::rehearse);
    connect(m_send->button(), &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Sync); });
    return card;
}

void SafetyPage::showPrivacy(PrivacyTopic topic)
{
    PrivacyView*& view = m_views[topic];
    if (!view) {
        view = makePrivacyView(topic, m_desk, this);
        m_stack->addWidget(view);
        connect(view, &PrivacyView::left, this, &SafetyPage::leavePrivacy);
    }
    m_stack->setCurrentWidget(view);
    view->refresh();
}

void SafetyPage::leavePrivacy()
{
    m_stack->setCurrentIndex(0);
    refresh({});
}

void SafetyPage::open(const Destination& destination)
{
    const QHash<QString, PrivacyTopic> topics{{u"consents"_s, PrivacyTopic::Consents},
                                              {u"withdrawals"_s, PrivacyTopic::Withdrawals},
                                              {u"breaches"_s, PrivacyTopic::Breaches},
                                              {u"retention"_s, PrivacyTopic::Retention}};
    const auto topic = topics.constFind(destination.text);
    if (topic != topics.cend())
        showPrivacy(*topic);
}

void SafetyPage::shown()
{
    m_stack->setCurrentIndex(0);
    m_drives->start();
    m_check->button()->setFocus(Qt::OtherFocusReason);
    refresh({});
}

void SafetyPage::refresh(const app::Changes&)
{
    if (auto* view = qobject_cast<PrivacyView*>(m_stack->currentWidget()))
        view->refresh();
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::selfCheck(session); },
        [this](const app::Result<app::SelfCheck>& facts) {
            if (!facts)
                return m_message->tell(facts.error());
            show(*facts);
        });
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return privacyFacts(session); },
        [this](const app::Result<PrivacyFacts>& facts) {
            if (facts)
                m_privacy->show(*facts, m_desk.session().clock().now());
        });
}

QString SafetyPage::moment(const QDateTime& at) const
{
    return recentMoment(at, m_desk.session().clock().today());
}

void SafetyPage::show(const app::SelfCheck& facts)
{
    const auto advice = app::adviceFor(facts, m_desk.session().clock().now());
    m_newest = facts.backups.here.isEmpty() ? QString() : facts.backups.here.first().file;
    showVerdict(advice);
    showBackups(facts, advice);
    showRest(facts, advice);
    m_backups->show(facts.backups);
}

void SafetyPage::showVerdict(const QList<app::Advice>& advice)
{
    if (advice.isEmpty()) {
        m_icon->setIcon(icon("shield-check"_L1, Ink::Success));
        m_verdict->setText(tr("All is well"));
        m_explained->setText(tr("Everything is whole, saved twice, and tried out."));
        return;
    }
    const bool isUrgent =
        isAmong(advice, app::Advice::MendDamage) || isAmong(advice, app::Advice::MakeRoom);
    m_icon->setIcon(icon("shield-alert"_L1, isUrgent ? Ink::Danger : Ink::Warning));
    m_verdict->setText(tr("%Ln thing(s) to do", nullptr, int(advice.size())));
    m_explained->setText(isUrgent ? tr("The line with the red triangle first: it cannot wait.")
                                  : tr("Each takes a minute. The lines with a mark say what."));
}

void SafetyPage::showBackups(const app::SelfCheck& facts, const QList<app::Advice>& advice)
{
    const app::BackupStanding& backups = facts.backups;
    const int since = int(backups.changesSince);
    const QString news =
        since == 0 ? tr("Nothing changed since.") : tr("%Ln change(s) since.", nullptr, since);
    QString here = backups.last.isValid() ? tr("Last: %1. %2").arg(moment(backups.last), news)
                                          : tr("There is none yet.");
    if (backups.trouble)
        here +=
            u' ' +
            tr("The last automatic one failed: %1").arg(textFor(app::Error{*backups.trouble, {}}));
    m_backup->tell(isAmong(advice, app::Advice::BackUp) ? Tone::Warning : Tone::Success, here);

    const bool isOutsideDue = isAmong(advice, app::Advice::BackUpOutside);
    m_outside->tell(isOutsideDue ? Tone::Warning : Tone::Success,
                    backups.lastOutside.isValid()
                        ? tr("Last: %1.").arg(moment(backups.lastOutside))
                        : tr("None yet. A stolen or broken laptop would take everything with it."));

    const app::DrillStanding& drill = facts.drill;
    const bool isDrillDue = isAmong(advice, app::Advice::Rehearse);
    m_drill->tell(isDrillDue ? Tone::Warning : Tone::Success,
                  !drill.at.isValid() ? tr("Never tried. A backup nobody tried is a hope.")
                  : drill.went ? tr("Tried %1: it would come back whole.").arg(moment(drill.at))
                               : tr("Tried %1, without success. Make a new backup and try that.")
                                     .arg(moment(drill.at)));
    m_drill->button()->setEnabled(!m_newest.isEmpty() && !m_progress->isRunning());
}

void SafetyPage::showRest(const app::SelfCheck& facts, const QList<app::Advice>& advice)
{
    const app::CheckStanding& check = facts.check;
    if (check.problems > 0)
        m_check->tell(Tone::Danger,
                      tr("%Ln place(s) do not agree. Check again: what can be done is said "
                         "then.",
                         nullptr, int(check.problems)));
    else
        m_check->tell(isAmong(advice, app::Advice::CheckData) ? Tone::Warning : Tone::Success,
                      check.at.isValid() ? tr("Checked %1: all agree.").arg(moment(check.at))
                                         : tr("Never checked completely."));

    const int waiting = int(facts.waiting.changes);
    m_send->setVisible(facts.waiting.reports);
    m_send->tell(waiting > 0 ? Tone::Warning : Tone::Success,
                 waiting > 0 ? tr("%Ln change(s) not sent yet", nullptr, waiting)
                             : tr("Everything is sent"));

    m_room->setVisible(facts.freeBytes >= 0);
    m_room->tell(isAmong(advice, app::Advice::MakeRoom) ? Tone::Danger : Tone::Success,
                 isAmong(advice, app::Advice::MakeRoom)
                     ? tr("Only %1 left. Delete what is not needed, or nothing more can be saved.")
                           .arg(bytes(facts.freeBytes))
                     : tr("%1 left.").arg(bytes(facts.freeBytes)));

    m_clock->tell(facts.clock ? Tone::Warning : Tone::Success,
                  facts.clock ? tr("It says %1, but something here was written on %2. Put the date "
                                   "right.")
                                    .arg(day(facts.clock->believed), day(facts.clock->known))
                              : tr("Right, as far as can be seen."));
}

void SafetyPage::showDrive()
{
    const auto& drives = m_drives->drives();
    const auto first = std::ranges::find(drives, Volume::State::Writable, &Volume::state);
    m_outside->button()->setText(first == drives.end() ? tr("Choose a folder…")
                                                       : tr("Back up to %1").arg(first->name));
    m_outside->button()->setAccessibleName(m_outside->button()->text());
}

template <typename Work, typename Done>
void SafetyPage::run(const QString& text, Work work, Done done)
{
    m_message->clear();
    m_progress->start(text);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(false);
    using Outcome = std::invoke_result_t<Work, app::Session&, app::JobContext&>;
    m_job = m_desk.run(
        this, std::move(work),
        [this, done](const Outcome& outcome) {
            for (QPushButton* button : std::as_const(m_buttons))
                button->setEnabled(true);
            m_progress->finish();
            done(outcome);
            // Also after a failure: it is part of how things stand.
            m_desk.announce({{"backup"}, {}});
        },
        [this](std::int64_t at, std::int64_t total) { m_progress->setProgress(at, total); });
}

void SafetyPage::check()
{
    run(
        tr("Checking every record and every change…"),
        [](app::Session& session, app::JobContext& context) {
            return app::checkRegister(session, context);
        },
        [this](const app::Result<app::CheckReport>& report) {
            if (!report)
                return m_message->tell(report.error());
            if (report->ok)
                return m_message->tell(Tone::Success,
                                       tr("All is well: %1 workers and %2 changes agree.")
                                           .arg(number(report->workers), number(report->changes)));
            if (report->remedy == app::Remedy::Rebuild)
                return m_message->tell(Tone::Danger,
                                       tr("This register is damaged, but the record of all changes "
                                          "is whole: no worker's data is lost."),
                                       tr("Lock and mend it"),
                                       [this] { emit m_desk.mendingAsked(); });
            m_message->tell(Tone::Danger,
                            tr("This register is damaged, and so is the record of its changes. Ask "
                               "the office for help, and restore the newest backup."));
        });
}

void SafetyPage::told(const app::Result<app::BackupWritten>& written, const QString& text)
{
    if (!written)
        return m_message->tell(written.error());
    m_message->tell(Tone::Success,
                    text.arg(QFileInfo(written->file).fileName(), bytes(written->bytes)));
}

void SafetyPage::backUpHere()
{
    run(
        tr("Making and checking the backup…"),
        [](app::Session& session, app::JobContext& context) -> app::Result<app::BackupWritten> {
            auto written = app::backUpHere(session, context);
            if (!written)
                return written;
            const auto thinned = app::thinOutBackups(session);
            return thinned ? std::move(written) : thinned.error();
        },
        [this](const app::Result<app::BackupWritten>& written) {
            told(written, tr("Backed up and checked: %1 (%2)."));
        });
}

void SafetyPage::backUpOutside()
{
    const auto& drives = m_drives->drives();
    const auto first = std::ranges::find(drives, Volume::State::Writable, &Volume::state);
    if (first != drives.end())
        return backUpTo(first->folder);
    m_desk.dialogs().chooseFolder(this, tr("Where does the backup go?"), QDir::homePath(),
                                  [this](const QString& folder) { backUpTo(folder); });
}

void SafetyPage::backUpTo(const QString& folder)
{
    run(
        tr("Making and checking the backup…"),
        [folder](app::Session& session, app::JobContext& context) {
            return app::backUpInto(session, folder, context);
        },
        [this](const app::Result<app::BackupWritten>& written) {
            told(written,
                 tr("Written, read back and compared: %1 (%2). The drive can be removed."));
        });
}

void SafetyPage::rehearse()
{
    run(
        tr("Trying to bring the newest backup back…"),
        [file = m_newest](app::Session& session, app::JobContext& context) {
            return app::drillBackup(session, file, context);
        },
        [this](const app::Result<app::DrillReport>& report) {
            if (!report)
                return m_message->tell(report.error());
            if (!report->check.ok)
                return m_message->tell(Tone::Danger,
                                       tr("This backup can be read, but %Ln place(s) in "
                                          "it do not agree.",
                                          nullptr, int(report->check.problems.size())));
            m_message->tell(Tone::Success,
                            tr("It works: %1 workers and %2 changes came back, in %3 s.")
                                .arg(number(report->check.workers), number(report->check.changes),
                                     number((report->milliseconds + 999) / 1000)));
        });
}

} // namespace ui

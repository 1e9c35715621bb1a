#include "ui/pages/sync/receivecard.h"

#include "app/services/guarding/backupkeeping.h"
#include "app/services/lookalikes.h"
#include "app/services/privacy/leftovers.h"
#include "ui/pages/sync/dropzone.h"
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
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/simpletable.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isReached(const app::BatchTaken& taken)
{
    return taken.outcome() != app::BatchTaken::Outcome::NotReached;
}

QString resultOf(const app::BatchTaken& taken)
{
    if (!isReached(taken))
        return ReceiveCard::tr("Not reached");
    if (!taken.ok)
        return ReceiveCard::tr("Set aside");
    return taken.wasKnown ? ReceiveCard::tr("Known already") : ReceiveCard::tr("Taken");
}

QString newIn(const app::BatchTaken& taken)
{
    if (taken.wasKnown)
        return ReceiveCard::tr("It was taken before; nothing changed.");
    if (taken.changes == 0 && taken.photos > 0)
        return {};
    if (taken.changes == 0)
        return ReceiveCard::tr("Nothing new in it but how far the sender has our files.");
    return ReceiveCard::tr("%Ln new change(s).", nullptr, static_cast<int>(taken.changes));
}

QString detailOf(const app::BatchTaken& taken)
{
    if (!isReached(taken))
        return ReceiveCard::tr("Stopped before it. Take the folder in again for the rest.");
    if (taken.reason)
        return textFor(*taken.reason);
    QStringList parts;
    if (!taken.sender.isEmpty())
        parts.append(
            ReceiveCard::tr("From %1, file number %2.").arg(taken.sender, number(taken.number)));
    if (const QString news = newIn(taken); !news.isEmpty())
        parts.append(news);
    if (taken.photos > 0)
        parts.append(ReceiveCard::tr("%Ln picture(s).", nullptr, static_cast<int>(taken.photos)));
    if (taken.conflicts > 0)
        parts.append(ReceiveCard::tr("%Ln field(s) need a decision.", nullptr,
                                     static_cast<int>(taken.conflicts)));
    if (taken.duplicates > 0)
        parts.append(ReceiveCard::tr("%Ln NIK(s) now belong to more than one worker.", nullptr,
                                     static_cast<int>(taken.duplicates)));
    if (taken.missing > 0)
        parts.append(ReceiveCard::tr("%Ln earlier file(s) never arrived; this one covers them.",
                                     nullptr, static_cast<int>(taken.missing)));
    if (!taken.revokedAmong.isEmpty())
        parts.append(ReceiveCard::tr("It also brought what %1 wrote, which is no longer trusted: "
                                     "look at those records.")
                         .arg(taken.revokedAmong.join(u", "_s)));
    return parts.join(u' ');
}

bool isAllGood(const QList<app::BatchTaken>& all)
{
    return std::all_of(all.cbegin(), all.cend(), [](const app::BatchTaken& one) { return one.ok; });
}

/// "300 files: 296 taken, 1 known already, 3 set aside. 150.000 new changes, …": the sums are those of the table.
QString accountOf(const QList<app::BatchTaken>& all)
{
    using Outcome = app::BatchTaken::Outcome;
    std::map<Outcome, int> files;
    std::int64_t changes = 0;
    std::int64_t conflicts = 0;
    std::int64_t duplicates = 0;
    for (const app::BatchTaken& one : all) {
        ++files[one.outcome()];
        changes += one.changes;
        conflicts += one.conflicts;
        duplicates += one.duplicates;
    }
    QStringList parts{ReceiveCard::tr("%1 file(s): %2 taken in, %3 known already, %4 set aside.")
                          .arg(number(all.size()), number(files[Outcome::Taken]),
                               number(files[Outcome::Known]), number(files[Outcome::SetAside])),
                      ReceiveCard::tr("%Ln new change(s).", nullptr, static_cast<int>(changes))};
    if (const int left = files[Outcome::NotReached]; left > 0)
        parts << ReceiveCard::tr("Stopped: %1 file(s) were not reached. What was taken in stays, "
                                 "and can be undone.")
                     .arg(number(left));
    if (conflicts > 0)
        parts << ReceiveCard::tr("%Ln field(s) need a decision.", nullptr,
                                 static_cast<int>(conflicts));
    if (duplicates > 0)
        parts << ReceiveCard::tr("%Ln NIK(s) now belong to more than one worker.", nullptr,
                                 static_cast<int>(duplicates));
    if (files[Outcome::SetAside] > 0)
        parts << ReceiveCard::tr("The table says why files were set aside; the others are in.");
    return parts.join(u' ');
}

QString whyNot(const app::LastMerge& merge)
{
    if (merge.forgotSomebody)
        return ReceiveCard::tr("Cannot be undone: it erased somebody's data for good.");
    if (!merge.sentTo.isEmpty())
        return ReceiveCard::tr("Cannot be undone any more: a file for %1 was made since.")
            .arg(merge.sentTo);
    const QString names = merge.dependents.join(u", "_s);
    if (merge.moreDependents > 0)
        return ReceiveCard::tr("Cannot be undone any more: %1 and %2 more were changed since.")
            .arg(names, number(merge.moreDependents));
    return ReceiveCard::tr("Cannot be undone any more: %1 was changed since.").arg(names);
}

} // namespace

ReceiveCard::ReceiveCard(Desk& desk, DriveWatch& drives, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_drives(drives),
      m_drive(makeButton(ButtonKind::Secondary, "syncTakeDrive"_L1, {}, "usb"_L1, this)),
      m_files(makeButton(ButtonKind::Secondary, "syncTakeFiles"_L1, tr("Choose files"),
                         "file-down"_L1, this)),
      m_folder(makeButton(ButtonKind::Quiet, "syncTakeFolder"_L1, tr("Choose a folder"),
                          "folder-open"_L1, this)),
      m_table(new SimpleTable("syncTaken"_L1, tr("Files taken in"),
                              {tr("File"), tr("Result"), tr("What happened")}, this)),
      m_undo(makeButton(ButtonKind::Secondary, "syncUndoTaken"_L1, tr("Undo the last taking in"),
                        "undo-2"_L1, this)),
      m_undoNote(makeLabel(TextRole::Muted, {}, this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this))
{
    setObjectName(u"receiveCard"_s);
    auto* card = new Card(tr("Take files in"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* zone = new DropZone(card);
    auto* line = new QHBoxLayout(zone);
    line->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    line->setSpacing(kSpaceM);
    line->addWidget(new IconLabel(icon("inbox"_L1, Ink::Muted), kIconBig, zone));
    line->addWidget(makeLabel(TextRole::Muted,
                              tr("Drop anything here: sync files, cards, the branch's answers, or "
                                 "a whole folder."),
                              zone),
                    1);
    line->addWidget(m_drive);
    line->addWidget(m_files);
    line->addWidget(m_folder);
    card->body()->addWidget(zone);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_table);
    m_undoNote->setObjectName(u"syncUndoNote"_s);
    auto* undoLine = new QHBoxLayout;
    undoLine->setSpacing(kSpaceM);
    undoLine->addWidget(m_undo);
    undoLine->addWidget(m_undoNote, 1);
    card->body()->addLayout(undoLine);
    m_table->hide();
    m_undo->hide();
    m_undoNote->hide();
    connect(m_undo, &QPushButton::clicked, this, &ReceiveCard::undo);
    connect(zone, &DropZone::dropped, this, &ReceiveCard::brought);
    connect(m_files, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().openFiles(
            this, tr("Which files?"),
            {tr("Sync files, cards, answers"), u"*.jbatch *.jcard *.xlsx *.xlsm *.ods *.csv"_s},
            [this](const QStringList& paths) { emit brought(paths); });
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().chooseFolder(this, tr("Which folder?"), {},
                                      [this](const QString& folder) { emit brought({folder}); });
    });
    connect(m_drive, &QPushButton::clicked, this, [this] {
        if (!m_drives.drives().isEmpty())
            emit brought({m_drives.drives().first().folder});
    });
    connect(&m_drives, &DriveWatch::changed, this, &ReceiveCard::showDrives);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        m_isStopped = true;
        m_job.cancel();
    });
    showDrives();
}

void ReceiveCard::showDrives()
{
    m_drive->setVisible(!m_drives.drives().isEmpty());
    if (!m_drives.drives().isEmpty())
        m_drive->setText(tr("Take in from %1").arg(m_drives.drives().first().name));
}

void ReceiveCard::take(const QStringList& paths)
{
    m_message->clear();
    m_isTaking = true;
    m_isStopped = false;
    m_trouble.reset();
    m_taken.clear();
    m_progress->start(tr("Checking and taking in…"));
    for (QPushButton* button : {m_drive, m_files, m_folder, m_undo})
        button->setEnabled(false);
    struct Work {
        QList<app::BatchFile> files;
        QUuid action;
    };
    m_job = m_desk.run(
        this,
        [paths](app::Session& session, app::JobContext&) -> app::Result<Work> {
            return Work{app::batchFilesIn(paths), app::newAction(session)};
        },
        [this](const app::Result<Work>& work) {
            if (work)
                return begin(work->files, work->action);
            m_trouble = work.error();
            conclude();
        });
}

void ReceiveCard::begin(const QList<app::BatchFile>& files, const QUuid& action)
{
    m_left = files;
    m_count = files.size();
    m_action = action;
    takeNext();
}

void ReceiveCard::takeNext()
{
    if (m_left.isEmpty() || m_isStopped)
        return lookForDoubles();
    const app::BatchFile file = m_left.takeFirst();
    const bool isOnly = m_count == 1;
    m_job = m_desk.run(
        this,
        [file, action = m_action](app::Session& session, app::JobContext& context) {
            return app::guarded(session, context,
                                [&] { return app::importBatch(session, file, action, context); });
        },
        [this, file](const app::Result<std::optional<app::BatchTaken>>& taken) {
            if (!taken && taken.error().code != app::ErrorCode::Cancelled) {
                m_trouble = taken.error();
                m_left.prepend(file);
                m_isStopped = true;
            } else if (!taken) {
                m_taken << app::notReached(file);
            } else if (*taken) {
                m_taken << **taken;
            }
            m_progress->setProgress(m_count - m_left.size(), m_count);
            takeNext();
        },
        [this, isOnly](std::int64_t done, std::int64_t total) {
            if (isOnly)
                m_progress->setProgress(done, total);
        });
}

void ReceiveCard::lookForDoubles()
{
    for (const app::BatchFile& file : std::exchange(m_left, {}))
        m_taken << app::notReached(file);
    const bool isNew = std::any_of(m_taken.cbegin(), m_taken.cend(),
                                   [](const app::BatchTaken& one) { return one.changes > 0; });
    if (!isNew || m_isStopped)
        return conclude();
    m_progress->start(tr("Looking for doubles…"));
    m_job = m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) -> app::Result<std::int64_t> {
            // Somebody may have been erased by one of the files.
            if (const auto cleared = app::clearLeftovers(session); !cleared)
                return cleared.error();
            return app::findLookalikes(session, context);
        },
        // Data ganda looks again for what this did not find.
        [this](const app::Result<std::int64_t>&) { conclude(); },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void ReceiveCard::conclude()
{
    m_isTaking = false;
    for (QPushButton* button : {m_drive, m_files, m_folder})
        button->setEnabled(true);
    m_progress->finish();
    showTaken();
    m_desk.announce({{"*"}, {}});
    emit finished();
}

void ReceiveCard::showTaken()
{
    // What was set aside is looked for first.
    std::stable_partition(m_taken.begin(), m_taken.end(),
                          [](const app::BatchTaken& one) { return !one.ok && isReached(one); });
    QList<QStringList> rows;
    for (const app::BatchTaken& one : std::as_const(m_taken))
        rows.append({QFileInfo(one.file).fileName(), resultOf(one), detailOf(one)});
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const app::BatchTaken& one = m_taken.at(row);
        m_table->setRowIcon(row, !isReached(one) ? icon("circle-pause"_L1, Ink::Muted)
                                 : one.ok        ? icon("circle-check"_L1, Ink::Success)
                                                 : icon("circle-alert"_L1, Ink::Danger));
    }
    m_table->setVisible(!rows.isEmpty());
    if (m_trouble)
        return m_message->tell(*m_trouble);
    if (m_taken.isEmpty())
        return m_message->tell(Tone::Info, tr("No file there is meant for this device."));
    m_message->tell(isAllGood(m_taken) ? Tone::Success : Tone::Warning, accountOf(m_taken));
}

void ReceiveCard::refuse(const app::Arrivals& brought)
{
    QStringList said;
    if (!brought.unknown.isEmpty())
        said << tr("Not a sync file, card or spreadsheet: %1. Nothing was taken from it.")
                    .arg(brought.unknown.join(u", "_s));
    for (const QString& folder : brought.empty)
        said << tr("There is nothing to take in %1: no sync file, card or spreadsheet.")
                    .arg(QDir::toNativeSeparators(folder));
    m_message->tell(Tone::Warning, said.join(u' '));
}

void ReceiveCard::tell(const app::Error& error)
{
    m_message->tell(error);
}

void ReceiveCard::refresh()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::lastMerge(session); },
        [this](const app::Result<std::optional<app::LastMerge>>& merge) {
            if (merge)
                showUndo(*merge);
        });
}

void ReceiveCard::showUndo(const std::optional<app::LastMerge>& merge)
{
    m_undo->setVisible(merge.has_value());
    m_undoNote->setVisible(merge.has_value());
    if (!merge)
        return;
    m_undo->setEnabled(merge->canBeUndone());
    const QString what = tr("%1: %2, from %3.")
                             .arg(moment(merge->at), tr("%Ln file(s)", nullptr, merge->files),
                                  merge->senders.join(u", "_s));
    m_undoNote->setText(merge->canBeUndone() ? what : what + u' ' + whyNot(*merge));
}

void ReceiveCard::undo()
{
    m_isStopped = false;
    m_progress->start(tr("Undoing…"));
    m_undo->setEnabled(false);
    m_job = m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) {
            return app::guarded(session, context,
                                [&] { return app::undoLastMerge(session, context); });
        },
        [this](const app::Result<app::Changes>& undone) {
            m_undo->setEnabled(!undone);
            m_progress->finish();
            if (!undone)
                return m_message->tell(undone.error());
            m_message->tell(Tone::Info, tr("Undone: everything is as it was before those files."));
            m_table->hide();
            m_desk.announce({{"*"}, {}});
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

} // namespace ui

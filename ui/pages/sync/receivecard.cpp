#include "ui/pages/sync/receivecard.h"

#include "ui/pages/sync/dropzone.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
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

#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString resultOf(const app::BatchTaken& taken)
{
    if (!taken.ok)
        return ReceiveCard::tr("Set aside");
    return taken.changes == 0 ? ReceiveCard::tr("Known already") : ReceiveCard::tr("Taken");
}

QString detailOf(const app::BatchTaken& taken)
{
    if (taken.reason)
        return textFor(*taken.reason);
    QStringList parts;
    if (!taken.sender.isEmpty())
        parts.append(
            ReceiveCard::tr("From %1, file number %2.").arg(taken.sender, number(taken.number)));
    parts.append(taken.changes == 0 ? ReceiveCard::tr("Nothing new in it.")
                                    : ReceiveCard::tr("%Ln new change(s).", nullptr,
                                                      static_cast<int>(taken.changes)));
    if (taken.conflicts > 0)
        parts.append(ReceiveCard::tr("%Ln field(s) need a decision.", nullptr,
                                     static_cast<int>(taken.conflicts)));
    if (taken.duplicates > 0)
        parts.append(ReceiveCard::tr("%Ln NIK(s) now belong to more than one worker.", nullptr,
                                     static_cast<int>(taken.duplicates)));
    if (taken.missing > 0)
        parts.append(ReceiveCard::tr("%Ln earlier file(s) never arrived; this one covers them.",
                                     nullptr, static_cast<int>(taken.missing)));
    return parts.join(u' ');
}

bool isAllGood(const QList<app::BatchTaken>& all)
{
    return std::all_of(all.cbegin(), all.cend(), [](const app::BatchTaken& one) { return one.ok; });
}

/// "300 files: 296 taken, 1 known already, 3 set aside. 150.000 new changes, …": the sums are those of the table.
QString accountOf(const QList<app::BatchTaken>& all)
{
    int taken = 0;
    int known = 0;
    int setAside = 0;
    std::int64_t changes = 0;
    std::int64_t conflicts = 0;
    std::int64_t duplicates = 0;
    for (const app::BatchTaken& one : all) {
        ++(!one.ok ? setAside : one.changes == 0 ? known : taken);
        changes += one.changes;
        conflicts += one.conflicts;
        duplicates += one.duplicates;
    }
    QStringList parts{ReceiveCard::tr("%1 file(s): %2 taken in, %3 known already, %4 set aside.")
                          .arg(number(all.size()), number(taken), number(known), number(setAside)),
                      ReceiveCard::tr("%Ln new change(s).", nullptr, static_cast<int>(changes))};
    if (conflicts > 0)
        parts << ReceiveCard::tr("%Ln field(s) need a decision.", nullptr,
                                 static_cast<int>(conflicts));
    if (duplicates > 0)
        parts << ReceiveCard::tr("%Ln NIK(s) now belong to more than one worker.", nullptr,
                                 static_cast<int>(duplicates));
    if (setAside > 0)
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

ReceiveCard::ReceiveCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
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
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
}

void ReceiveCard::take(const QStringList& paths)
{
    m_message->clear();
    m_files->setEnabled(false);
    m_folder->setEnabled(false);
    m_progress->start(tr("Checking and taking in…"));
    m_job = m_desk.run(
        this,
        [paths](app::Session& session, app::JobContext& context) {
            return app::importBatches(session, paths, context);
        },
        [this](const app::Result<QList<app::BatchTaken>>& result) { taken(result); },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void ReceiveCard::taken(const app::Result<QList<app::BatchTaken>>& result)
{
    m_progress->finish();
    m_files->setEnabled(true);
    m_folder->setEnabled(true);
    if (!result)
        return m_message->tell(result.error());
    if (result->isEmpty())
        return m_message->tell(Tone::Info, tr("There is no sync file (.jbatch) in there."));
    // What was set aside is looked for first.
    QList<app::BatchTaken> all = *result;
    std::stable_partition(all.begin(), all.end(),
                          [](const app::BatchTaken& one) { return !one.ok; });
    QList<QStringList> rows;
    for (const app::BatchTaken& one : std::as_const(all))
        rows.append({QFileInfo(one.file).fileName(), resultOf(one), detailOf(one)});
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool ok = all.at(row).ok;
        m_table->setRowIcon(
            row, icon(ok ? "circle-check"_L1 : "circle-alert"_L1, ok ? Ink::Success : Ink::Danger));
    }
    m_table->show();
    m_message->tell(isAllGood(all) ? Tone::Success : Tone::Warning, accountOf(all));
    m_desk.announce({{"*"}, {}});
}

void ReceiveCard::refuse(const QStringList& names)
{
    m_message->tell(Tone::Warning,
                    tr("Not a sync file, card or spreadsheet: %1. Nothing was taken from it.")
                        .arg(names.join(u", "_s)));
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
    m_undo->setEnabled(false);
    m_progress->start(tr("Undoing…"));
    m_job = m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) {
            return app::undoLastMerge(session, context);
        },
        [this](const app::Result<app::Changes>& undone) {
            m_progress->finish();
            if (!undone)
                m_message->tell(undone.error());
            else
                m_message->tell(Tone::Info,
                                tr("Undone: everything is as it was before those files."));
            m_table->hide();
            m_desk.announce({{"*"}, {}});
        });
}

} // namespace ui

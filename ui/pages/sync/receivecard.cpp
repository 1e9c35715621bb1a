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
                              tr("Drop files or folders here (.jbatch), or choose them."), zone),
                    1);
    line->addWidget(m_files);
    line->addWidget(m_folder);
    card->body()->addWidget(zone);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_table);
    m_table->hide();
    connect(zone, &DropZone::dropped, this, &ReceiveCard::take);
    connect(m_files, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().openFiles(this, tr("Which files?"), {tr("Sync files"), u"*.jbatch"_s},
                                   [this](const QStringList& paths) { take(paths); });
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().chooseFolder(this, tr("Which folder?"), {},
                                      [this](const QString& folder) { take({folder}); });
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
    QList<QStringList> rows;
    for (const app::BatchTaken& one : *result)
        rows.append({QFileInfo(one.file).fileName(), resultOf(one), detailOf(one)});
    m_table->setRows(rows);
    const auto bad = std::count_if(result->cbegin(), result->cend(),
                                   [](const app::BatchTaken& one) { return !one.ok; });
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool ok = result->at(row).ok;
        m_table->setRowIcon(
            row, icon(ok ? "circle-check"_L1 : "circle-alert"_L1, ok ? Ink::Success : Ink::Danger));
    }
    m_table->show();
    if (bad == 0)
        m_message->tell(Tone::Success,
                        tr("%Ln file(s) taken in.", nullptr, static_cast<int>(result->size())));
    else
        m_message->tell(Tone::Warning,
                        tr("%Ln file(s) set aside; the others are in. The table says why.", nullptr,
                           static_cast<int>(bad)));
    m_desk.announce({{"*"}, {}});
}

} // namespace ui

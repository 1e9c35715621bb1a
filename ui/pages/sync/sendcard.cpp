#include "ui/pages/sync/sendcard.h"

#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Volume folderAsVolume(const QString& folder)
{
    Volume volume;
    volume.name = QDir::toNativeSeparators(folder);
    volume.folder = folder;
    return volume;
}

QString wordsFor(const Volume& volume)
{
    switch (volume.state) {
    case Volume::State::Full:
        return SendCard::tr("%1 (full)").arg(volume.name);
    case Volume::State::ReadOnly:
        return SendCard::tr("%1 (cannot be written to)").arg(volume.name);
    case Volume::State::Writable:
        break;
    }
    return volume.room.isEmpty() ? volume.name : u"%1 · %2"_s.arg(volume.name, volume.room);
}

} // namespace

SendCard::SendCard(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_isOffice(app::regionLevel(desk.session().scope()) != app::RegionLevel::Village),
      m_waiting(makeLabel(TextRole::Section, {}, this)),
      m_detail(makeLabel(TextRole::Muted, {}, this)),
      m_receipts(makeLabel(TextRole::Body, {}, this)),
      m_folders(new ChipBar(ChipBar::Choice::One, this)),
      m_send(makeButton(ButtonKind::Primary, "syncSend"_L1,
                        m_isOffice ? tr("Answer all villages") : tr("Make a file for the office"),
                        m_isOffice ? "files"_L1 : "send"_L1, this)),
      m_noOffice(new MessageBar(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this))
{
    m_waiting->setObjectName(u"syncWaiting"_s);
    m_send->setProperty("kind", u"big"_s);
    m_folders->setObjectName(u"syncFolder"_s);
    m_folders->setAccessibleName(tr("Where the file goes"));
    QPushButton* choose = makeButton(ButtonKind::Quiet, "syncChooseFolder"_L1,
                                     tr("Another folder…"), "folder-open"_L1, this);
    auto* card = new Card(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* where = new QHBoxLayout;
    where->setSpacing(kSpaceS);
    where->addWidget(m_folders, 1);
    where->addWidget(choose, 0, Qt::AlignTop);
    card->body()->addWidget(m_waiting);
    card->body()->addWidget(m_detail);
    m_receipts->setObjectName(u"syncReceipts"_s);
    m_receipts->hide();
    card->body()->addWidget(m_receipts);
    card->body()->addWidget(m_noOffice);
    card->body()->addLayout(where);
    card->body()->addWidget(m_send, 0, Qt::AlignLeft);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    m_folder = m_preferences.exchangeFolder();
    showFolders({});
    connect(choose, &QPushButton::clicked, this, &SendCard::chooseFolder);
    connect(m_send, &QPushButton::clicked, this, &SendCard::send);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_folders, &ChipBar::changed, this, [this](const QStringList& folders) {
        m_folder = folders.value(0);
        m_preferences.setExchangeFolder(m_folder);
    });
}

void SendCard::begin()
{
    m_send->setFocus(Qt::OtherFocusReason);
    lookForDrives();
}

void SendCard::lookForDrives()
{
    m_desk.run(
        this,
        [](app::Session&, app::JobContext&) -> app::Result<QList<Volume>> {
            return removableVolumes();
        },
        [this](const app::Result<QList<Volume>>& drives) {
            if (drives)
                showFolders(*drives);
        });
}

void SendCard::showFolders(const QList<Volume>& drives)
{
    QList<Volume> places = drives;
    const auto holds = [&places](const QString& folder) {
        return std::any_of(places.cbegin(), places.cend(),
                           [&folder](const Volume& place) { return place.folder == folder; });
    };
    const QString remembered = m_preferences.exchangeFolder();
    if (!remembered.isEmpty() && !holds(remembered) && QFileInfo(remembered).isDir())
        places.append(folderAsVolume(remembered));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (places.isEmpty())
        places.append(folderAsVolume(documents));
    // A drive just plugged in is what people mean, unless they chose a folder that is still there.
    if (!holds(m_folder))
        m_folder = places.first().folder;
    m_folders->clear();
    for (const Volume& place : std::as_const(places))
        m_folders->addChip(place.folder, wordsFor(place));
    m_folders->setChecked({m_folder});
}

void SendCard::chooseFolder()
{
    m_desk.dialogs().chooseFolder(this, tr("Where should the file go?"), m_folder,
                                  [this](const QString& folder) {
                                      m_folder = folder;
                                      m_preferences.setExchangeFolder(folder);
                                      showFolders({});
                                  });
}

void SendCard::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Standing> {
            const auto waiting = app::waitingForOffice(session);
            if (!waiting)
                return waiting.error();
            const auto receipts = app::receiptFigures(session, session.scope());
            if (!receipts)
                return receipts.error();
            return Standing{*waiting, *receipts};
        },
        [this](const app::Result<Standing>& standing) {
            if (!standing)
                return m_message->tell(standing.error());
            showWaiting(standing->waiting);
            showReceipts(standing->receipts);
        });
}

void SendCard::showReceipts(const app::ReceiptFigures& receipts)
{
    m_receipts->setVisible(receipts.answered() > 0);
    m_receipts->setText(
        tr("Answered by the office: %1 = %2 taken + %3 the same as another + %4 refused.")
            .arg(number(receipts.answered()), number(receipts.taken), number(receipts.same),
                 number(receipts.refused)));
}

void SendCard::showWaiting(const app::Waiting& waiting)
{
    if (m_isOffice) {
        m_waiting->setText(tr("Answers for the villages"));
        m_detail->setText(tr("One file for each village whose card was accepted here."));
        return;
    }
    const auto count = static_cast<int>(waiting.changes);
    m_waiting->setText(count == 0
                           ? tr("The office has confirmed everything")
                           : tr("%Ln change(s) the office has not confirmed", nullptr, count));
    m_detail->setText(tr("%Ln worker(s) among them. Each file holds everything that is not "
                         "confirmed yet, so a lost one costs nothing.",
                         nullptr, static_cast<int>(waiting.workers)));
    m_detail->setVisible(waiting.hasOffice && count > 0);
    if (waiting.hasOffice)
        m_noOffice->clear();
    else
        m_noOffice->tell(
            Tone::Info,
            tr("Accept the card of the office first. Your data is safe here meanwhile."),
            tr("Accept a card…"), [this] { emit cardWanted(); });
    m_send->setEnabled(waiting.hasOffice);
}

void SendCard::send()
{
    m_message->clear();
    m_send->setEnabled(false);
    m_progress->start(tr("Writing and checking…"));
    m_job = m_desk.run(
        this,
        [folder = m_folder, office = m_isOffice](app::Session& session, app::JobContext& context)
            -> app::Result<QList<app::BatchWritten>> {
            if (office)
                return app::exportToAll(session, folder, context);
            auto one = app::exportBatch(session, u"office"_s, folder,
                                        app::BatchContent::Unconfirmed, context);
            if (!one)
                return one.error();
            return QList<app::BatchWritten>{*std::move(one)};
        },
        [this](const app::Result<QList<app::BatchWritten>>& written) { sent(written); },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void SendCard::sent(const app::Result<QList<app::BatchWritten>>& written)
{
    m_progress->finish();
    m_send->setEnabled(true);
    if (!written)
        return m_message->tell(written.error());
    if (written->isEmpty())
        return m_message->tell(Tone::Info,
                               tr("No village has a card here yet, so there is nobody to answer."));
    if (m_isOffice) {
        m_message->tell(Tone::Success, tr("%Ln file(s) written and checked. Safe to unplug.",
                                          nullptr, static_cast<int>(written->size())));
    } else {
        const app::BatchWritten& file = written->first();
        m_message->tell(
            Tone::Success,
            tr("File number %1 for %2 is written and checked: %3. Safe to unplug.")
                .arg(number(file.number), file.receiver, QFileInfo(file.file).fileName()));
    }
    m_desk.announce({{"batch"}, {}});
}

} // namespace ui

#include "ui/pages/sync/sendcard.h"

#include "ui/pages/sync/photolimit.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/drivewatch.h"
#include "ui/shell/preferences.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
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

/// A sentence with a space before it, or nothing.
QString photosLeftIn(const app::BatchesWritten& all)
{
    std::int64_t left = 0;
    for (const app::BatchWritten& file : all.written)
        left += file.photosLeft;
    return left == 0 ? QString()
                     : u' ' + SendCard::tr("%Ln picture(s) did not fit; they go along when asked "
                                           "for.",
                                           nullptr, static_cast<int>(left));
}

} // namespace

SendCard::SendCard(Desk& desk, Preferences& preferences, DriveWatch& drives, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_drives(drives),
      m_isOffice(app::regionLevel(desk.session().scope()) != app::RegionLevel::Village),
      m_waiting(makeLabel(TextRole::Section, {}, this)),
      m_detail(makeLabel(TextRole::Muted, {}, this)),
      m_receipts(makeLabel(TextRole::Body, {}, this)),
      m_folders(new ChipBar(ChipBar::Choice::One, this)),
      m_send(makeButton(ButtonKind::Primary, "syncSend"_L1, {}, m_isOffice ? "files"_L1 : "send"_L1,
                        this)),
      m_photos(new PhotoLimit(desk, this)),
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
    card->body()->addWidget(m_photos);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    m_folder = m_preferences.exchangeFolder();
    showFolders();
    showReceivers({});
    connect(&m_drives, &DriveWatch::changed, this, [this](const QString& fresh) {
        // A drive just plugged in is what people mean.
        if (!fresh.isEmpty() && !m_progress->isRunning())
            m_folder = fresh;
        showFolders();
    });
    connect(choose, &QPushButton::clicked, this, &SendCard::chooseFolder);
    connect(m_send, &QPushButton::clicked, this, &SendCard::send);
    connect(m_photos, &PhotoLimit::failed, m_message,
            [this](const app::Error& error) { m_message->tell(error); });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_folders, &ChipBar::changed, this, [this](const QStringList& folders) {
        m_folder = folders.value(0);
        m_preferences.setExchangeFolder(m_folder);
    });
}

void SendCard::begin()
{
    m_send->setFocus(Qt::OtherFocusReason);
}

void SendCard::showFolders()
{
    QList<Volume> places = m_drives.drives();
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
                                      showFolders();
                                  });
}

void SendCard::refresh()
{
    m_photos->refresh();
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Standing> {
            const auto waiting = app::waitingForOffice(session);
            if (!waiting)
                return waiting.error();
            const auto receipts = app::receiptFigures(session, session.scope());
            if (!receipts)
                return receipts.error();
            const auto everybody = app::receivers(session);
            if (!everybody)
                return everybody.error();
            return Standing{*waiting, *receipts, *everybody};
        },
        [this](const app::Result<Standing>& standing) {
            if (!standing)
                return m_message->tell(standing.error());
            showReceivers(standing->receivers);
            showWaiting(*standing);
            showReceipts(standing->receipts);
        });
}

void SendCard::showReceipts(const app::ReceiptFigures& receipts)
{
    m_receipts->setVisible(receipts.answered() > 0);
    const QString sums = m_isOffice ? tr("Answered to the villages: %1 = %2 taken + %3 the same as "
                                         "another + %4 refused.")
                                    : tr("Answered by the office: %1 = %2 taken + %3 the same as "
                                         "another + %4 refused.");
    QString text = sums.arg(number(receipts.answered()), number(receipts.taken),
                            number(receipts.same), number(receipts.refused));
    if (receipts.waiting > 0)
        text += u' ' + tr("%Ln more wait for an answer.", nullptr, int(receipts.waiting));
    m_receipts->setText(text);
}

void SendCard::showReceivers(const app::Receivers& receivers)
{
    const QString beside = receivers.beside.join(tr(" and "));
    QString text = tr("Make a file for the office");
    if (m_isOffice)
        text = tr("Answer all villages");
    else if (receivers.office.isEmpty() && !beside.isEmpty())
        text = tr("Make a file for %1").arg(beside);
    else if (!beside.isEmpty())
        text = tr("Make files for the office and %1").arg(beside);
    m_send->setText(text);
    m_send->setEnabled(!receivers.isNobody() && !m_progress->isRunning());
}

void SendCard::showWaiting(const Standing& standing)
{
    const app::Receivers& receivers = standing.receivers;
    if (m_isOffice) {
        m_waiting->setText(tr("Answers for the villages"));
        QString text = receivers.below == 0
                           ? tr("No village has a card here yet, so there is nobody to answer.")
                           : tr("One file for each of %Ln device(s) whose card was accepted here.",
                                nullptr, int(receivers.below));
        QStringList others = receivers.beside;
        if (!receivers.office.isEmpty())
            others.prepend(receivers.office);
        if (!others.isEmpty())
            text += u' ' + tr("Also one for %1.").arg(others.join(tr(" and ")));
        m_detail->setText(text);
        return;
    }
    const app::Waiting& waiting = standing.waiting;
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
}

void SendCard::send()
{
    m_message->clear();
    m_progress->start(tr("Writing and checking…"));
    m_send->setEnabled(false);
    m_job = m_desk.run(
        this,
        [folder = m_folder](app::Session& session, app::JobContext& context) {
            return app::exportToAll(session, folder, context);
        },
        [this](const app::Result<app::BatchesWritten>& all) { sent(all); },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void SendCard::sent(const app::Result<app::BatchesWritten>& all)
{
    m_send->setEnabled(true);
    m_progress->finish();
    if (!all)
        return m_message->tell(all.error());
    if (all->stopped) {
        const QString why = textFor(*all->stopped);
        m_message->tell(Tone::Warning,
                        tr("%1 of %2 files are written, checked and counted as sent; the others "
                           "are not there. %3")
                            .arg(number(all->written.size()), number(all->receivers), why));
    } else if (all->receivers > 1) {
        m_message->tell(Tone::Success, tr("%Ln file(s) written and checked. Safe to unplug.",
                                          nullptr, static_cast<int>(all->written.size())) +
                                           photosLeftIn(*all));
    } else {
        const app::BatchWritten& file = all->written.first();
        m_message->tell(
            Tone::Success,
            tr("File number %1 for %2 is written and checked: %3. Safe to unplug.")
                    .arg(number(file.number), file.receiver, QFileInfo(file.file).fileName()) +
                photosLeftIn(*all));
    }
    m_desk.announce({{"batch"}, {}});
}

} // namespace ui

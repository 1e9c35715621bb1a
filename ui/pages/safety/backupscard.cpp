#include "ui/pages/safety/backupscard.h"

#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

BackupsCard::BackupsCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_none(makeLabel(TextRole::Muted, tr("There is no backup yet."), this)),
      m_table(new SimpleTable("safetyBackups"_L1, tr("Backups on this computer"),
                              {tr("Made"), tr("Size"), tr("File")}, this)),
      m_room(new QComboBox(this)),
      m_message(new MessageBar(this))
{
    m_room->setObjectName(u"safetyRoom"_s);
    for (const std::int64_t megabytes : {100, 250, 512, 1024, 2048, 5120})
        m_room->addItem(bytes(megabytes << 20), qint64(megabytes));
    auto* card = new Card(tr("Backups on this computer"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    card->body()->addWidget(makeLabel(TextRole::Muted,
                                      tr("Made by itself every day that something was recorded, "
                                         "and before every import and merge. "
                                         "Kept are all of the last day, and the newest of each of "
                                         "the last 7 days, 5 weeks and 12 "
                                         "months."),
                                      card));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table);
    auto* row = new FieldRow(tr("They may take"), m_room, card);
    row->setHint(
        tr("When there is not enough, the oldest go first; the newest three always stay. To "
           "bring one back, lock the register and choose \"Bring back a backup\"."));
    card->body()->addWidget(row);
    card->body()->addWidget(m_message);
    m_table->hide();
    connect(m_room, &QComboBox::activated, this,
            [this] { setRoom(m_room->currentData().toLongLong()); });
}

void BackupsCard::show(const app::BackupStanding& standing)
{
    const QDate today = m_desk.session().clock().today();
    QList<QStringList> rows;
    for (const app::KeptBackup& one : standing.here)
        rows.append(
            {recentMoment(one.made, today), bytes(one.bytes), QFileInfo(one.file).fileName()});
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    int at = m_room->findData(qint64(standing.room));
    if (at < 0) { // set on the command line
        m_room->addItem(bytes(standing.room << 20), qint64(standing.room));
        at = m_room->count() - 1;
    }
    m_room->setCurrentIndex(at);
}

void BackupsCard::setRoom(std::int64_t megabytes)
{
    m_message->clear();
    m_desk.run(
        this,
        [megabytes](app::Session& session, app::JobContext&) {
            return app::setBackupRoom(session, megabytes);
        },
        [this](const app::Result<void>& done) {
            if (!done)
                return m_message->tell(done.error());
            m_desk.announce({{"backup"}, {}});
        });
}

} // namespace ui

#include "ui/shell/statusstrip.h"

#include "app/services/batches.h"
#include "app/services/guarding/backupkeeping.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StripFacts {
    app::Waiting waiting;
    QDateTime backup;
};

QPushButton* stripButton(QLatin1StringView name, QLatin1StringView iconName, QWidget* parent)
{
    QPushButton* button = makeButton(ButtonKind::Quiet, name, {}, iconName, parent);
    button->setProperty("kind", u"strip"_s);
    button->setIconSize({kIconSmall + kSpaceXs, kIconSmall});
    return button;
}

} // namespace

StatusStrip::StatusStrip(Desk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_waiting(stripButton("stripWaiting"_L1, "send"_L1, this)),
      m_backup(stripButton("stripBackup"_L1, "hard-drive"_L1, this))
{
    setProperty("surface", u"strip"_s);
    setFixedHeight(kStripHeight);
    m_waiting->hide(); // until there is something to say
    m_backup->setToolTip(tr("Check my data"));
    m_backup->hide();
    auto* who = makeLabel(
        TextRole::Small,
        tr("%1 (%2)").arg(desk.session().user().name, roleFor(desk.session().user().role)), this);
    who->setWordWrap(false);
    QPushButton* lock = stripButton("stripLock"_L1, "lock"_L1, this);
    lock->setText(tr("Lock"));
    lock->setAccessibleName(tr("Lock"));
    lock->setToolTip(tr("Lock (Ctrl+L)"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpaceS, 0, kSpaceS, 0);
    line->setSpacing(kSpaceL);
    line->addWidget(m_waiting);
    line->addWidget(m_backup);
    line->addStretch(1);
    line->addWidget(who);
    line->addWidget(lock);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDebounceMs);
    connect(&m_pause, &QTimer::timeout, this, &StatusStrip::ask);
    connect(m_waiting, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Sync); });
    connect(m_backup, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Safety); });
    connect(lock, &QPushButton::clicked, this, &StatusStrip::lockAsked);
    connect(&desk, &Desk::changed, this, &StatusStrip::refresh);
    refresh();
}

void StatusStrip::refresh()
{
    m_pause.start();
}

void StatusStrip::ask()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<StripFacts> {
            const auto waiting = app::waitingForOffice(session);
            if (!waiting)
                return waiting.error();
            return StripFacts{*waiting, app::lastBackup(session)};
        },
        [this](const app::Result<StripFacts>& facts) {
            if (!facts)
                return;
            const auto count = static_cast<int>(facts->waiting.changes);
            const QString text = count == 0 ? tr("Everything is sent")
                                            : tr("%Ln change(s) not sent yet", nullptr, count);
            m_waiting->setText(text);
            m_waiting->setAccessibleName(text);
            m_waiting->setVisible(facts->waiting.reports);
            const QDate today = m_desk.session().clock().today();
            m_backup->setText(facts->backup.isValid()
                                  ? tr("Backup: %1").arg(recentMoment(facts->backup, today))
                                  : tr("No backup yet"));
            m_backup->setAccessibleName(m_backup->text());
            m_backup->show();
        });
}

} // namespace ui

#include "ui/pages/firststart/firststartpage.h"

#include "ui/pages/firststart/officerstep.h"
#include "ui/pages/firststart/recoverystep.h"
#include "ui/pages/firststart/villagestep.h"
#include "ui/pages/firststart/welcomestep.h"
#include "ui/style/tokens.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FirstStartPage::FirstStartPage(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_steps(new QStackedWidget(this)),
      m_welcome(new WelcomeStep(parts.preferences, m_steps)),
      m_village(new VillageStep(parts.environment.reference.regions, parts.jobs, m_steps)),
      m_officer(new OfficerStep(m_steps)),
      m_recovery(new RecoveryStep(m_steps))
{
    setObjectName(u"firstStartPage"_s);
    for (QWidget* step : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_village),
                          static_cast<QWidget*>(m_officer), static_cast<QWidget*>(m_recovery)}) {
        step->setMaximumWidth(kFormWidth + 2 * kSpaceXl);
        m_steps->addWidget(step);
    }
    m_steps->setMaximumWidth(kFormWidth + 2 * kSpaceXl);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(m_steps, 2);
    line->addStretch(1);

    m_welcome->setWayBack(!app::registersIn(parts.registersFolder).isEmpty());
    connect(m_welcome, &WelcomeStep::registerChosen, this, [this] { show(m_village); });
    connect(m_welcome, &WelcomeStep::demoChosen, this, &FirstStartPage::demoAsked);
    connect(m_welcome, &WelcomeStep::restoreChosen, this, &FirstStartPage::restoreAsked);
    connect(m_welcome, &WelcomeStep::left, this, &FirstStartPage::left);
    connect(m_village, &VillageStep::left, this, [this] { show(m_welcome); });
    connect(m_village, &VillageStep::chosen, this, [this](const app::Region& region) {
        m_officer->setRegion(region);
        show(m_officer);
    });
    connect(m_officer, &OfficerStep::left, this, [this] { show(m_village); });
    connect(m_officer, &OfficerStep::completed, this, &FirstStartPage::make);
    connect(m_recovery, &RecoveryStep::kept, this, &FirstStartPage::made);
}

FirstStartPage::~FirstStartPage() = default;

void FirstStartPage::begin()
{
    show(m_welcome);
}

void FirstStartPage::show(QWidget* step)
{
    m_steps->setCurrentWidget(step);
    step->setFocus(Qt::OtherFocusReason);
}

void FirstStartPage::make(const QString& officer, const QString& passphrase)
{
    m_officer->setBusy();
    const QString scope = m_village->region().code;
    app::NewRegister wanted;
    wanted.directory = u"%1/%2"_s.arg(m_parts.registersFolder, scope);
    wanted.scope = scope;
    wanted.officer = officer;
    auto secret = std::make_shared<app::Secret>(app::Secret::fromText(passphrase));
    m_parts.jobs.run(
        this,
        [wanted, secret, environment = m_parts.environment](app::JobContext&) {
            return app::createRegister(wanted, *secret, environment);
        },
        [this](app::Result<app::Created> created) {
            m_officer->setReady();
            if (!created)
                return m_officer->tell(created.error());
            m_session = std::move(created->session);
            m_recovery->setCode(created->recoveryCode, m_village->region());
            show(m_recovery);
        });
}

} // namespace ui

#include "ui/pages/firststart/welcomestep.h"

#include "ui/shell/preferences.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

WelcomeStep::WelcomeStep(Preferences& preferences, QWidget* parent)
    : Step(parent),
      m_back(makeButton(ButtonKind::Link, "welcomeBack"_L1, tr("Back to the registers here"),
                        "arrow-left"_L1, this))
{
    auto* languages = new ChipBar(ChipBar::Choice::One, this);
    languages->setObjectName(u"welcomeLanguage"_s);
    languages->setAccessibleName(tr("Language"));
    languages->addChip(u"id"_s, u"Bahasa Indonesia"_s);
    languages->addChip(u"en"_s, u"English"_s);
    languages->setChecked({preferences.language()});
    QPushButton* begin = makeButton(ButtonKind::Primary, "welcomeRegister"_L1,
                                    tr("Make the register of my village"), "arrow-right"_L1, this);
    begin->setProperty("kind", u"big"_s);
    QPushButton* demo = makeButton(ButtonKind::Secondary, "welcomeDemo"_L1,
                                   tr("Try it with a practice village"), "sparkles"_L1, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceL);
    column->addStretch(1);
    column->addWidget(new IconLabel(icon("shield-check"_L1, Ink::Accent), kIconHuge, this));
    column->addWidget(makeLabel(TextRole::Big, u"Jemput Bola"_s, this));
    column->addWidget(makeLabel(
        TextRole::Body,
        tr("Go to the workers, register them at the door, and know who is protected by BPJS "
           "Ketenagakerjaan. Everything works without a network."),
        this));
    column->addWidget(languages);
    column->addSpacing(kSpaceS);
    column->addWidget(begin);
    column->addWidget(demo);
    QPushButton* restore = makeButton(ButtonKind::Link, "welcomeRestore"_L1,
                                      tr("Bring back a backup"), "rotate-ccw"_L1, this);
    column->addWidget(restore, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(
        TextRole::Small,
        tr("What you record is encrypted and stays on this computer until you send it yourself."),
        this));
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch(1);
    beginWith(begin);
    connect(languages, &ChipBar::changed, this, [&preferences](const QStringList& keys) {
        if (!keys.isEmpty())
            preferences.setLanguage(keys.first());
    });
    connect(begin, &QPushButton::clicked, this, &WelcomeStep::registerChosen);
    connect(restore, &QPushButton::clicked, this, &WelcomeStep::restoreChosen);
    connect(demo, &QPushButton::clicked, this, &WelcomeStep::demoChosen);
    connect(m_back, &QPushButton::clicked, this, &WelcomeStep::left);
}

void WelcomeStep::setWayBack(bool there)
{
    m_back->setVisible(there);
}

} // namespace ui

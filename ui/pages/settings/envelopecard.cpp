#include "ui/pages/settings/envelopecard.h"

#include "app/domain/region.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/persontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

EnvelopeCard::EnvelopeCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_standing(makeLabel(TextRole::Body, {}, this)),
      m_seal(makeButton(ButtonKind::Secondary, "envelopeSeal"_L1, tr("Seal a new one"),
                        "rotate-ccw"_L1, this)),
      m_open(makeButton(ButtonKind::Secondary, "envelopeOpen"_L1, tr("Open an envelope…"),
                        "lock-open"_L1, this)),
      m_message(new MessageBar(this)),
      m_code(makeLabel(TextRole::Big, {}, this))
{
    auto* card = new Card(tr("When a passphrase is forgotten"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    const bool isOffice = app::regionLevel(desk.session().scope()) != app::RegionLevel::Village;
    m_standing->setObjectName(u"envelopeStanding"_s);
    m_code->setObjectName(u"envelopeCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->hide();
    auto* actions = new QWidget(card);
    auto* flow = new FlowLayout(actions);
    flow->setSpacing(kSpaceS);
    flow->addWidget(m_seal);
    flow->addWidget(m_open);
    m_seal->setVisible(app::mayDo(desk.session().user().role, app::Action::ManagePeople));
    m_open->setVisible(isOffice &&
                       app::mayDo(desk.session().user().role, app::Action::AcceptCards));
    card->body()->addWidget(m_standing);
    if (isOffice)
        card->body()->addWidget(makeLabel(
            TextRole::Muted,
            tr("A village that forgot its passphrase brings or sends its envelope. Open it "
               "here, make sure who asks, and read the code out to them. You do not see "
               "their data by it."),
            card));
    card->body()->addWidget(actions);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_code);
    connect(m_seal, &QPushButton::clicked, this, &EnvelopeCard::seal);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().openFile(this, tr("Which envelope?"), {tr("Envelopes"), u"*.jenvelope"_s},
                                  [this](const QString& path) { open(path); });
    });
}

void EnvelopeCard::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) { return app::envelopeStanding(session); },
        [this](const app::Result<app::EnvelopeStanding>& standing) {
            if (!standing)
                return m_message->tell(standing.error());
            show(*standing);
        });
}

void EnvelopeCard::show(const app::EnvelopeStanding& standing)
{
    if (!standing.isThere)
        m_standing->setText(tr("No envelope yet: it is sealed by itself when the card of your "
                               "office is accepted. Until then only the recovery code helps."));
    else if (standing.office.isEmpty())
        m_standing->setText(tr("There is an envelope, but for an office that is no longer trusted "
                               "here. Seal a new one."));
    else
        m_standing->setText(tr("An envelope is sealed for %1. Only that office can open it, and "
                               "only this register opens with the code in it.")
                                .arg(standing.office));
}

void EnvelopeCard::hideEvent(QHideEvent* event)
{
    m_code->clear();
    m_code->hide();
    m_message->clear();
    QWidget::hideEvent(event);
}

void EnvelopeCard::seal()
{
    m_message->clear();
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::makeEnvelope(session); },
        [this](const app::Result<void>& made) {
            if (!made)
                return m_message->tell(made.error());
            m_message->tell(Tone::Success, tr("A new envelope was sealed; the former one opens "
                                              "nothing any more."));
            refresh();
        });
}

void EnvelopeCard::open(const QString& path)
{
    m_message->clear();
    m_code->hide();
    m_desk.run(
        this,
        [path](app::Session& session, app::JobContext&) {
            return app::openEnvelopeFile(session, path);
        },
        [this](const app::Result<app::OpenedEnvelope>& opened) {
            if (!opened)
                return m_message->tell(opened.error());
            showCode(*opened);
        });
}

void EnvelopeCard::showCode(const app::OpenedEnvelope& opened)
{
    const QString area = areaName(opened.scope, m_desk.session().reference().regions);
    m_message->tell(
        Tone::Warning,
        tr("For %1, %2 (%3), sealed %4. Call them on the number you know, make sure who "
           "it is, then read the code out. It works once.")
            .arg(area, opened.deviceName, opened.officer, moment(opened.made)));
    m_code->setText(opened.code);
    m_code->show();
}

} // namespace ui

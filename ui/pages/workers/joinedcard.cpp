#include "ui/pages/workers/joinedcard.h"

#include "app/services/joining.h"
#include "app/services/recordfacts.h"
#include "app/services/registration.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/persontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

JoinedCard::JoinedCard(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(tr("Joined records"), this))
{
    setObjectName(u"joinedCard"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void JoinedCard::show(const app::Worker& worker)
{
    delete m_lines;
    m_lines = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    m_card->body()->addWidget(m_lines);
    const auto stands =
        worker.mergedInto.isEmpty()
            ? app::Result<app::Worker>(app::Error{app::ErrorCode::NotFound, {}})
            : app::worker(m_desk.session(), app::WorkerId::fromText(worker.mergedInto));
    if (stands)
        addLine(*stands,
                tr("Joined with %1, whose record stands for both.").arg(shownName(stands->name)),
                worker);
    const auto joined = app::joinedWith(m_desk.session(), worker.id);
    for (const app::Worker& one : joined ? *joined : QList<app::Worker>())
        addLine(one, tr("Stands also for %1.").arg(shownName(one.name)), one);
    setVisible(column->count() > 0);
}

void JoinedCard::addLine(const app::Worker& other, const QString& text, const app::Worker& joined)
{
    const int at = m_lines->layout()->count() / 2 + 1;
    auto* words = makeLabel(
        TextRole::Body,
        text + u'\n' + whoLine(other.nik, other.scope, m_desk.session().reference().regions),
        m_lines);
    words->setObjectName(u"joinedWith%1"_s.arg(at));
    auto* buttons = new QWidget(m_lines);
    auto* flow = new FlowLayout(buttons);
    auto* open =
        makeButton(ButtonKind::Link, "joinedOpen"_L1, tr("Open"), "arrow-right"_L1, buttons);
    open->setAccessibleName(tr("Open %1").arg(shownName(other.name)));
    auto* apart =
        makeButton(ButtonKind::Secondary, "joinedSeparate"_L1, tr("Separate"), "users"_L1, buttons);
    apart->setAccessibleName(tr("Separate %1").arg(joined.name));
    apart->setToolTip(tr("Both count by themselves again, each with what was written on it."));
    open->setObjectName(u"joinedOpen%1"_s.arg(at));
    apart->setObjectName(u"joinedSeparate%1"_s.arg(at));
    flow->addWidget(open);
    flow->addWidget(apart);
    m_lines->layout()->addWidget(words);
    m_lines->layout()->addWidget(buttons);
    connect(open, &QPushButton::clicked, this, [this, id = other.id] { m_desk.openWorker(id); });
    connect(apart, &QPushButton::clicked, this,
            [this, id = joined.id, name = joined.name] { separate(id, name); });
}

void JoinedCard::separate(const app::WorkerId& joined, const QString& name)
{
    if (m_isSeparating)
        return;
    m_isSeparating = true;
    m_desk.run(
        this,
        [joined](app::Session& session, app::JobContext&) {
            return app::separateWorker(session, joined);
        },
        [this, name](const app::Result<app::Joined>& separated) {
            m_isSeparating = false;
            if (!separated)
                return m_desk.notify(textFor(separated.error()));
            m_desk.did(tr("Separated: %1.").arg(name), separated->edits);
            m_desk.announce(separated->changes);
        });
}

} // namespace ui

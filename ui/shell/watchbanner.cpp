#include "ui/shell/watchbanner.h"

#include "app/services/ownstreams.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Facts {
    bool isInDoubt = false;
    std::optional<app::ClockDoubt> clock;
};

QString lifeText(app::LifeEnd why)
{
    switch (why) {
    case app::LifeEnd::OtherMachine:
        return WatchBanner::tr("This register came from another computer. So that both can go on, "
                               "this one now writes with keys of its own; the office learns of it "
                               "by the next file. Nothing has to be done.");
    case app::LifeEnd::Copied:
        return WatchBanner::tr("This register is a copy of one that is still on this computer. So "
                               "that both can go on, this one now writes with keys of its own. "
                               "Nothing has to be done.");
    case app::LifeEnd::PutBack:
        return WatchBanner::tr("This register was put back to an older state. It goes on safely "
                               "with new keys. Send a file to the office: what is missing comes "
                               "back with the answer.");
    case app::LifeEnd::Forked:
        break;
    }
    return WatchBanner::tr("This register had been set back to an older state. What was recorded "
                           "since is kept and written again with new keys. Send a file to the "
                           "office: what is missing comes back with the answer.");
}

QString clockText(const app::ClockDoubt& doubt)
{
    const QString mend = WatchBanner::tr("If it is wrong, set it in the date and time settings of "
                                         "this computer; work goes on meanwhile.");
    const QString wrong =
        doubt.points == app::ClockDoubt::Points::Past
            ? WatchBanner::tr(
                  "This computer says that today is %1, but something here is dated %2.")
            : WatchBanner::tr("This computer says that today is %1, long after the last entry here "
                              "(%2).");
    return wrong.arg(day(doubt.believed), day(doubt.known)) + u' ' + mend;
}

} // namespace

WatchBanner::WatchBanner(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_life(makeLine("lifeBanner"_L1, tr("Understood"))),
      m_clock(makeLine("clockBanner"_L1, tr("The date is right")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_life.frame);
    column->addWidget(m_clock.frame);
    connect(m_life.button, &QPushButton::clicked, m_life.frame, &QWidget::hide);
    connect(m_clock.button, &QPushButton::clicked, this, &WatchBanner::confirmClock);
    connect(&desk, &Desk::changed, this, [this](const app::Changes& changes) {
        if (changes.kinds.contains("*"))
            look();
    });
    begin();
}

WatchBanner::Line WatchBanner::makeLine(QLatin1StringView name, const QString& button)
{
    Line line;
    line.frame = new QFrame(this);
    line.frame->setObjectName(name);
    line.frame->setProperty("surface", u"banner"_s);
    line.text = makeLabel(TextRole::Body, {}, line.frame);
    line.text->setObjectName(name + u"Text"_s);
    line.button = makeButton(ButtonKind::Secondary, name, button, {}, line.frame);
    line.button->setObjectName(name + u"Button"_s);
    auto* row = new QHBoxLayout(line.frame);
    row->setContentsMargins(kSpaceL, kSpaceXs, kSpaceL, kSpaceXs);
    row->setSpacing(kSpaceS);
    row->addWidget(new IconLabel(icon("triangle-alert"_L1, Ink::Warning), kIconSmall, line.frame));
    row->addWidget(line.text, 1);
    row->addWidget(line.button);
    line.frame->hide();
    return line;
}

void WatchBanner::begin()
{
    if (const auto why = m_desk.session().newLife())
        showLife(lifeText(*why));
    look();
}

void WatchBanner::look()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Facts> {
            const auto isInDoubt = app::isLifeInDoubt(session);
            const auto clock = app::clockDoubt(session);
            if (!isInDoubt || !clock)
                return isInDoubt ? clock.error() : isInDoubt.error();
            return Facts{*isInDoubt, *clock};
        },
        [this](const app::Result<Facts>& facts) {
            if (!facts)
                return; // whatever page is in front says so
            if (facts->isInDoubt)
                showLife(tr("This register was set back to an older state without notice. Lock and "
                            "open it once (Ctrl+L): it then goes on safely, and nothing is lost."));
            showClock(facts->clock);
        });
}

void WatchBanner::showLife(const QString& text)
{
    m_life.text->setText(text);
    m_life.frame->show();
}

void WatchBanner::showClock(const std::optional<app::ClockDoubt>& doubt)
{
    m_clock.text->setText(doubt ? clockText(*doubt) : QString());
    m_clock.frame->setVisible(doubt.has_value());
}

void WatchBanner::confirmClock()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::confirmClock(session); },
        [this](const app::Result<void>& done) {
            if (done)
                look();
        });
}

} // namespace ui

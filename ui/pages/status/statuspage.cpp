#include "ui/pages/status/statuspage.h"

#include "app/domain/nik.h"
#include "app/services/listing.h"
#include "ui/models/foundworkers.h"
#include "ui/pages/status/answercard.h"
#include "ui/pages/status/manypanel.h"
#include "ui/shell/desk.h"
#include "ui/shell/founddelegate.h"
#include "ui/style/tokens.h"
#include "ui/text/receipttext.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchbox.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kSuggestions = 8;
} // namespace

StatusPage::StatusPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_mode(new ChipBar(ChipBar::Choice::One, this)),
      m_modes(new QStackedWidget(this)),
      m_many(new ManyPanel(desk, this))
{
    m_mode->setObjectName(u"statusMode"_s);
    m_mode->addChip(u"one"_s, tr("One worker"));
    m_mode->addChip(u"many"_s, tr("Many at once"));
    m_mode->setChecked({u"one"_s});
    m_modes->addWidget(makeOne());
    m_modes->addWidget(m_many);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(
        new PageHeader(tr("Check the status"), tr("Active or not, and how we know."), this));
    column->addWidget(m_mode);
    column->addWidget(m_modes, 1);
    connect(m_mode, &ChipBar::changed, this, &StatusPage::setMany);
    connect(m_many, &ManyPanel::workerAsked, this, [this](const app::WorkerId& worker) {
        m_mode->setChecked({u"one"_s});
        m_modes->setCurrentIndex(0);
        answerFor(worker);
    });
    showWelcome();
}

QWidget* StatusPage::makeOne()
{
    auto* one = new QWidget(this);
    m_box = new SearchBox(SearchBox::Size::Big, tr("NIK, name, member number or phone"), one);
    m_box->setObjectName(u"statusSearch"_s);
    m_box->installEventFilter(this);
    m_message = new MessageBar(one);
    m_places = new QStackedWidget(one);
    m_nothing = new EmptyState(m_places);
    m_suggestions = new QListView(m_places);
    m_suggestions->setObjectName(u"statusSuggestions"_s);
    m_suggestions->setAccessibleName(tr("Workers that fit"));
    m_suggestions->setMouseTracking(true);
    m_model = new FoundWorkers(this);
    m_suggestions->setModel(m_model);
    m_suggestions->setItemDelegate(new FoundDelegate(this));
    auto* scroll = new ScrollPage(m_places);
    scroll->body()->setContentsMargins(0, 0, kSpaceS, 0);
    m_answer = new AnswerCard(m_desk, scroll->content());
    scroll->body()->addWidget(m_answer);
    m_places->insertWidget(Nothing, m_nothing);
    m_places->insertWidget(Suggestions, m_suggestions);
    m_places->insertWidget(Answer, scroll);

    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_box);
    column->addWidget(m_message);
    column->addWidget(m_places, 1);
    connect(m_box, &SearchBox::searched, this, &StatusPage::search);
    connect(m_suggestions, &QListView::activated, this, &StatusPage::takeSuggestion);
    connect(m_suggestions, &QListView::clicked, this, &StatusPage::takeSuggestion);
    connect(m_answer, &AnswerCard::memberAsked, this, &StatusPage::answerFor);
    connect(m_nothing, &EmptyState::actionClicked, this, [this] {
        m_desk.goTo({PageId::Register, {}, {}});
    });
    return one;
}

QString StatusPage::title() const
{
    return tr("Check status");
}

void StatusPage::shown()
{
    if (m_modes->currentIndex() == 0) {
        m_box->setFocus(Qt::TabFocusReason);
        m_box->selectAll();
    } else {
        m_many->begin();
    }
}

void StatusPage::open(const Destination& destination)
{
    m_mode->setChecked({u"one"_s});
    m_modes->setCurrentIndex(0);
    if (destination.worker.isValid())
        answerFor(destination.worker);
    else if (!destination.text.isEmpty())
        m_box->searchFor(destination.text);
}

void StatusPage::refresh(const app::Changes& changes)
{
    if (!m_desk.isLocked() && m_places->currentIndex() == Answer && m_answer->isShowing(changes))
        m_answer->reread();
}

bool StatusPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress &&
        m_places->currentIndex() == Suggestions) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveSuggestion(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
            m_suggestions->currentIndex().isValid()) {
            takeSuggestion();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void StatusPage::setMany(const QStringList& mode)
{
    m_modes->setCurrentIndex(mode.contains(u"many"_s) ? 1 : 0);
    shown();
}

void StatusPage::search(const QString& text)
{
    if (m_desk.isLocked())
        return;
    m_message->clear();
    if (text.isEmpty())
        return showWelcome();
    const QString nik = app::cleanedNik(text);
    if (app::meaningOf(nik))
        return answerForNik(nik);
    const auto found = app::findWorkers(m_desk.session(), text, kSuggestions);
    if (!found)
        return m_message->tell(found.error());
    if (found->isEmpty())
        return showNothingFound(text);
    m_model->setLines(*found);
    m_suggestions->setCurrentIndex(m_model->index(0));
    m_places->setCurrentIndex(Suggestions);
}

void StatusPage::answerForNik(const QString& nik)
{
    const auto lines = app::statusOfNik(m_desk.session(), nik);
    if (!lines)
        return m_message->tell(lines.error());
    if (lines->size() > 1)
        m_message->tell(Tone::Warning, tr("%n worker(s) here have this NIK. Look at each of them.",
                                          nullptr, static_cast<int>(lines->size())));
    if (lines->size() == 1)
        return showAnswer(lines->first());
    if (const auto found = app::findWorkers(m_desk.session(), nik, kSuggestions)) {
        m_model->setLines(*found);
        m_places->setCurrentIndex(Suggestions);
    }
}

void StatusPage::answerFor(const app::WorkerId& worker)
{
    m_message->clear();
    const auto line = app::statusOfWorker(m_desk.session(), worker);
    if (!line)
        return m_message->tell(line.error());
    showAnswer(*line);
}

void StatusPage::showAnswer(const app::StatusLine& line)
{
    m_answer->show(line);
    m_places->setCurrentIndex(Answer);
}

void StatusPage::showNothingFound(const QString& text)
{
    const QString misread = misreadCodeText(text);
    m_nothing->setContent(
        "search-x"_L1, tr("Nobody here fits “%1”").arg(text),
        !misread.isEmpty() ? misread
                           : tr("This says nothing about membership: the worker may be registered "
                                "elsewhere. Type the whole NIK, or register the worker."));
    m_nothing->setAction(tr("Register a worker"));
    m_places->setCurrentIndex(Nothing);
}

void StatusPage::showWelcome()
{
    m_nothing->setContent("shield-question-mark"_L1, tr("Whose status do you want to know?"),
                          tr("Type a NIK, a name, a member number or a phone number. The answer "
                             "comes while you type."));
    m_nothing->setAction({});
    m_places->setCurrentIndex(Nothing);
}

void StatusPage::takeSuggestion()
{
    const QModelIndex current = m_suggestions->currentIndex();
    if (current.isValid())
        answerFor(m_model->line(current).id);
}

void StatusPage::moveSuggestion(int by)
{
    const int rows = m_model->rowCount();
    const int row = std::clamp(m_suggestions->currentIndex().row() + by, 0, rows - 1);
    m_suggestions->setCurrentIndex(m_model->index(row));
}

} // namespace ui

#include "ui/pages/cases/workerchooser.h"

#include "ui/models/foundworkers.h"
#include "ui/shell/desk.h"
#include "ui/shell/founddelegate.h"
#include "ui/style/tokens.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchbox.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 6;

} // namespace

WorkerChooser::WorkerChooser(Desk& desk, const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_box(new SearchBox(SearchBox::Size::Big, tr("Name, NIK, member number or phone"), this)),
      m_list(new QListView(this)),
      m_found(new FoundWorkers(this)),
      m_message(new MessageBar(this))
{
    m_box->setObjectName(prefix + u"Search"_s);
    m_box->installEventFilter(this);
    m_list->setObjectName(prefix + u"Found"_s);
    m_list->setAccessibleName(tr("Workers that fit"));
    m_list->setMouseTracking(true);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_box);
    column->addWidget(m_message);
    column->addWidget(m_list);
    connect(m_box, &SearchBox::searched, this, &WorkerChooser::search);
    connect(m_list, &QListView::activated, this, &WorkerChooser::take);
    connect(m_list, &QListView::clicked, this, &WorkerChooser::take);
    m_list->hide();
}

void WorkerChooser::begin()
{
    m_box->clear();
    search({});
    m_box->setFocus(Qt::TabFocusReason);
}

void WorkerChooser::search(const QString& text)
{
    m_message->clear();
    if (m_desk.isLocked())
        return;
    QList<app::WorkerLine> lines;
    if (!text.isEmpty()) {
        const auto found = app::findWorkers(m_desk.session(), text, kMost);
        if (!found)
            return m_message->tell(found.error());
        lines = *found;
        if (lines.isEmpty())
            m_message->tell(Tone::Info, tr("Nobody here fits. Record the worker first, also when "
                                           "they are no member: then write the case down."));
    }
    m_found->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    m_list->setCurrentIndex(m_found->index(0));
    m_list->setFixedHeight(m_found->rowCount() * m_list->sizeHintForRow(0) + 2 * kFocusWidth);
}

void WorkerChooser::take()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        emit chosen(m_found->line(current).id);
}

bool WorkerChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress || m_list->isHidden())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_found->index(std::clamp(row, 0, m_found->rowCount() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

#include "ui/shell/workerpicker.h"

#include "ui/models/foundworkers.h"
#include "ui/shell/desk.h"
#include "ui/shell/founddelegate.h"
#include "ui/style/tokens.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSuggestions = 6;

} // namespace

WorkerPicker::WorkerPicker(Desk& desk, const QString& prefix, const QString& label, QWidget* parent,
                           SearchBox::Size size)
    : QWidget(parent),
      m_desk(desk),
      m_box(new SearchBox(size, label, this)),
      m_message(new MessageBar(this)),
      m_model(new FoundWorkers(this)),
      m_list(new QListView(this))
{
    m_box->setObjectName(prefix + "Search"_L1);
    m_box->installEventFilter(this);
    m_list->setObjectName(prefix + "Found"_L1);
    m_list->setAccessibleName(tr("Workers that fit"));
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(this));
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_box);
    column->addWidget(m_message);
    column->addWidget(m_list);
    connect(m_box, &SearchBox::searched, this, &WorkerPicker::search);
    connect(m_list, &QListView::activated, this, &WorkerPicker::pick);
    connect(m_list, &QListView::clicked, this, &WorkerPicker::pick);
}

void WorkerPicker::begin()
{
    clear();
    m_box->setFocus(Qt::TabFocusReason);
}

void WorkerPicker::clear()
{
    m_box->clear();
    search({});
}

void WorkerPicker::search(const QString& text)
{
    m_message->clear();
    m_asked = text;
    if (m_desk.isLocked())
        return;
    QList<app::WorkerLine> lines;
    if (!text.isEmpty()) {
        const auto found = app::findWorkers(m_desk.session(), text, kSuggestions);
        if (!found)
            return m_message->tell(found.error());
        lines = *found;
        if (lines.isEmpty() && !m_nobody.isEmpty())
            m_message->tell(Tone::Info, m_nobody);
    }
    m_model->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFixedHeight(m_model->rowCount() * m_list->sizeHintForRow(0) + 2 * kFocusWidth);
}

void WorkerPicker::pick()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_list->isHidden())
        return;
    const app::WorkerLine line = m_model->line(current);
    begin();
    emit picked(line);
}

bool WorkerPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // What is typed is asked for at once: a fast hand does not wait for the pause.
        if (const QString typed = m_box->text().trimmed(); typed != m_asked)
            search(typed);
        pick();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && !m_list->isHidden()) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

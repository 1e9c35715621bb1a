#include "ui/pages/sponsors/workerpicker.h"

#include "ui/models/foundworkers.h"
#include "ui/shell/desk.h"
#include "ui/shell/founddelegate.h"
#include "ui/style/tokens.h"
#include "ui/widgets/searchbox.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSuggestions = 5;

} // namespace

WorkerPicker::WorkerPicker(Desk& desk, const QString& prefix, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_box(new SearchBox(SearchBox::Size::Normal, label, this)),
      m_model(new FoundWorkers(this)),
      m_list(new QListView(this))
{
    m_box->setObjectName(prefix + "Search"_L1);
    m_box->installEventFilter(this);
    m_list->setObjectName(prefix + "Found"_L1);
    m_list->setAccessibleName(tr("Workers that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(this));
    m_list->setFixedHeight(kSuggestions * kRowHeight);
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(m_box);
    column->addWidget(m_list);
    connect(m_box, &SearchBox::searched, this, &WorkerPicker::search);
    connect(m_list, &QListView::activated, this, &WorkerPicker::pick);
    connect(m_list, &QListView::clicked, this, &WorkerPicker::pick);
}

void WorkerPicker::begin()
{
    m_box->clear();
    m_list->hide();
    m_box->setFocus(Qt::TabFocusReason);
}

bool WorkerPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress && !m_list->isHidden()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int rows = m_model->rowCount();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1)));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            pick(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WorkerPicker::search(const QString& text)
{
    if (m_desk.isLocked())
        return;
    const auto found = text.isEmpty()
                           ? app::Result<QList<app::WorkerLine>>(QList<app::WorkerLine>())
                           : app::findWorkers(m_desk.session(), text, kSuggestions);
    m_model->setLines(found ? *found : QList<app::WorkerLine>());
    m_list->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void WorkerPicker::pick(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const app::WorkerLine line = m_model->line(index);
    m_box->clear();
    m_list->hide();
    emit picked(line);
}

} // namespace ui

#include "ui/shell/topbar.h"

#include "app/services/listing.h"
#include "ui/models/foundworkers.h"
#include "ui/shell/desk.h"
#include "ui/shell/founddelegate.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/receipttext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(Desk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_search(
          new SearchBox(SearchBox::Size::Normal, tr("Find NIK, name, KPJ, phone (Ctrl+K)"), this)),
      m_popup(new QFrame(parent)),
      m_list(new QListView(m_popup)),
      m_nothing(makeLabel(TextRole::Muted, {}, m_popup)),
      m_found(new FoundWorkers(this))
{
    setProperty("surface", u"topbar"_s);
    setFixedHeight(kTopBarHeight);
    const app::Region region = desk.session().reference().regions.find(desk.session().scope());
    auto* village = makeLabel(TextRole::Section, region.name, this);
    village->setObjectName(u"villageName"_s);
    village->setWordWrap(false);
    village->setToolTip(region.fullName);
    auto* code = makeLabel(TextRole::Small, desk.session().scope(), this);
    code->setWordWrap(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpaceL, 0, kSpaceL, 0);
    line->setSpacing(kSpaceS);
    line->addWidget(new IconLabel(icon("map-pin"_L1, Ink::Accent), kIcon, this));
    line->addWidget(village);
    line->addWidget(code);
    line->addStretch(1);
    line->addWidget(m_search, 2);
    m_search->setObjectName(u"globalSearch"_s);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setToolTip(tr("Ctrl+K"));

    m_popup->setProperty("surface", u"floating"_s);
    m_popup->hide();
    m_list->setObjectName(u"globalSearchList"_s);
    m_list->setAccessibleName(tr("Workers found"));
    m_list->setProperty("look", u"plain"_s);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"globalSearchNothing"_s);
    m_nothing->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(kSpaceXs, kSpaceXs, kSpaceXs, kSpaceXs);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    m_search->installEventFilter(this);
    connect(m_search, &SearchBox::searched, this, &TopBar::search);
    connect(m_list, &QListView::clicked, this, &TopBar::openCurrent);
}

TopBar::~TopBar() = default;

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::closeList()
{
    m_popup->hide();
}

void TopBar::search(const QString& text)
{
    constexpr int kLimit = 20;
    if (text.isEmpty() || m_desk.isLocked())
        return closeList();
    const auto found = app::findWorkers(m_desk.session(), text, kLimit);
    m_found->setLines(found ? *found : QList<app::WorkerLine>());
    const bool some = m_found->rowCount() > 0;
    m_list->setVisible(some);
    m_nothing->setVisible(!some);
    const QString misread = misreadCodeText(text);
    m_nothing->setText(misread.isEmpty() ? tr("Nobody found in this register.") : misread);
    if (some)
        m_list->setCurrentIndex(m_found->index(0));
    placeList();
    m_popup->show();
    m_popup->raise();
}

void TopBar::placeList()
{
    const QPoint below = m_search->mapTo(m_popup->parentWidget(), QPoint(0, m_search->height()));
    const int rows = std::min(m_found->rowCount(), kDropDownRows);
    const int rowHeight = kRowHeight + kSpaceS;
    const int room = m_popup->parentWidget()->height() - below.y() - kSpaceL;
    // Wider than the box when there is room: a name, a place and a badge stand side by side.
    const int width = std::max(m_search->width(), kFormWidth);
    const int nothing = std::max(rowHeight, m_nothing->heightForWidth(width) + 2 * kSpaceXs);
    const int wanted = rows > 0 ? rows * rowHeight + 2 * kSpaceS : nothing;
    const int left = std::max(kSpaceS, below.x() + m_search->width() - width);
    m_popup->setGeometry(left, below.y() + kSpaceXs, width, std::min(wanted, room));
}

void TopBar::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_popup->isHidden())
        return;
    const app::WorkerId worker = m_found->line(current).id;
    closeList();
    m_desk.openWorker(worker);
}

bool TopBar::steerList(int key)
{
    if (key == Qt::Key_Escape && m_popup->isVisible()) {
        closeList();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_found->rowCount())
        m_list->setCurrentIndex(m_found->index(row));
    return true;
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        closeList();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // The list may still answer for what was there before the last key: ask again, then open.
        m_search->searchFor(m_search->text());
        openCurrent();
        return true;
    }
    return steerList(key) || QFrame::eventFilter(watched, event);
}

} // namespace ui

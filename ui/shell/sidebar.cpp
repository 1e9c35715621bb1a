#include "ui/shell/sidebar.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoDigit = -1;

} // namespace

Sidebar::Sidebar(QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("surface", u"sidebar"_s);
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    m_group->setExclusive(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceS, kSpaceM, kSpaceS, kSpaceM);
    column->setSpacing(kSpaceXs);
    addEntry(PageId::Home, "house"_L1, tr("Home"), 1);
    addEntry(PageId::Workers, "users"_L1, tr("Workers"), 2);
    addEntry(PageId::Register, "user-plus"_L1, tr("Register"), 3);
    addEntry(PageId::Status, "shield-check"_L1, tr("Check status"), 4);
    addEntry(PageId::Outreach, "route"_L1, tr("Outreach"), 5);
    addEntry(PageId::Sponsors, "heart-handshake"_L1, tr("Sponsors"), 6);
    addEntry(PageId::Cases, "clipboard-list"_L1, tr("Cases"), 7);
    addEntry(PageId::Coverage, "umbrella"_L1, tr("Coverage"), 8);
    addEntry(PageId::Sync, "refresh-cw"_L1, tr("Sync"), 9);
    column->addStretch(1);
    addEntry(PageId::Safety, "shield"_L1, tr("My data"), 0);
    addEntry(PageId::Settings, "settings"_L1, tr("Settings"), kNoDigit);
    setNarrow(false);
}

void Sidebar::addEntry(PageId page, QLatin1StringView iconName, const QString& text, int digit)
{
    // The last entry has the key that settings have elsewhere.
    const QKeySequence keys(static_cast<int>(Qt::CTRL) |
                            (digit == kNoDigit ? static_cast<int>(Qt::Key_Comma)
                                               : static_cast<int>(Qt::Key_0) + digit));
    const QString name = digit == kNoDigit ? u"goSettings"_s : u"go%1"_s.arg(digit);
    QPushButton* button =
        makeButton(ButtonKind::Quiet, QLatin1StringView(name.toLatin1()), text, iconName, this);
    button->setProperty("kind", u"nav"_s);
    button->setCheckable(true);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    m_group->addButton(button, static_cast<int>(page));
    m_buttons.append(button);
    m_texts.append(text);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, page] { emit chosen(page); });
}

void Sidebar::setCurrent(PageId page)
{
    const bool isPartOfSync = page == PageId::Conflicts || page == PageId::Duplicates;
    const bool isPartOfWorkers = page == PageId::Import;
    const PageId entry = isPartOfSync            ? PageId::Sync
                         : isPartOfWorkers       ? PageId::Workers
                         : page == PageId::Audit ? PageId::Safety
                                                 : page;
    if (QAbstractButton* button = m_group->button(static_cast<int>(entry)))
        button->setChecked(true);
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? kSidebarNarrow : kSidebarWidth);
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setText(narrow ? QString() : m_texts[at]);
        m_buttons[at]->setIconSize({narrow ? kIcon : kIcon + kSpaceS, kIcon});
        setLook(m_buttons[at], "narrow", narrow ? u"true"_s : u"false"_s);
    }
}

} // namespace ui

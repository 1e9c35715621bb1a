#include "ui/pages/telling/tellingdialog.h"

#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kIndonesian = u"id"_s;
const auto kJavanese = u"jv"_s;

} // namespace

void TellingDialog::tell(Desk& desk, const app::Worker& worker, QWidget* parent)
{
    // Qt::WA_DeleteOnClose: nobody else holds it.
    auto* dialog = new TellingDialog(desk, worker, parent->window());
    dialog->setWindowState(dialog->windowState() | Qt::WindowFullScreen);
    dialog->open();
}

TellingDialog::TellingDialog(Desk& desk, const app::Worker& worker, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_worker(worker),
      m_tongues(new ChipBar(ChipBar::Choice::One, this)),
      m_iconPlace(new QWidget(this)),
      m_title(makeLabel(TextRole::Body, {}, this)),
      m_big(makeLabel(TextRole::Body, {}, this)),
      m_lead(makeLabel(TextRole::Body, {}, this)),
      m_rows(new QFrame(this)),
      m_condition(makeLabel(TextRole::Body, {}, this)),
      m_source(makeLabel(TextRole::Muted, {}, this)),
      m_where(makeLabel(TextRole::Muted, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tellingDialog"_s);
    setWindowTitle(tr("For the worker to read"));
    m_title->setObjectName(u"tellingTitle"_s);
    m_big->setObjectName(u"tellingBig"_s);
    setLook(m_big, "look", u"told"_s);
    m_lead->setObjectName(u"tellingLead"_s);
    m_condition->setObjectName(u"tellingCondition"_s);
    m_source->setObjectName(u"tellingSource"_s);
    m_where->setObjectName(u"tellingWhere"_s);
    m_where->setWordWrap(false);
    m_rows->setObjectName(u"tellingRows"_s);
    m_rows->setProperty("surface", u"card"_s);

    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceS);
    words->addWidget(m_title);
    words->addWidget(m_big);
    words->addWidget(m_lead);
    words->addSpacing(kSpaceM);
    words->addWidget(m_rows);
    auto* top = new QHBoxLayout;
    top->setSpacing(kSpaceXl);
    top->addWidget(m_iconPlace, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    (new QVBoxLayout(m_iconPlace))->setContentsMargins(0, 0, 0, 0);
    auto* frame = new QFrame(this);
    frame->setProperty("tone", u"info"_s);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    inside->setSpacing(kSpaceM);
    inside->addWidget(new IconLabel(icon("info"_L1, Ink::Info), kIconBig, frame), 0, Qt::AlignTop);
    m_condition->setParent(frame);
    inside->addWidget(m_condition, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXxl, kSpaceL, kSpaceXxl, kSpaceL);
    column->setSpacing(kSpaceL);
    column->addWidget(makeHead());
    column->addStretch(2);
    column->addLayout(top);
    column->addStretch(3);
    column->addWidget(frame);
    column->addWidget(m_source);
    column->addWidget(makeFoot());
    connect(&desk, &Desk::locked, this, &QDialog::reject);
    resize(parent->size());
    makeShortcuts();
    speak(Tongue::Indonesian);
    m_next->setFocus(Qt::OtherFocusReason);
}

QWidget* TellingDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_tongues->setObjectName(u"tellingTongue"_s);
    m_tongues->addChip(kIndonesian, u"Bahasa Indonesia"_s);
    m_tongues->addChip(kJavanese, u"Basa Jawa"_s);
    m_tongues->setChecked({kIndonesian});
    auto* close = makeButton(ButtonKind::Quiet, "tellingClose"_L1, tr("Close (Esc)"), "x"_L1, head);
    close->setAutoDefault(false);
    line->addWidget(m_tongues, 1);
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tongues, &ChipBar::changed, this, [this](const QStringList& keys) {
        speak(keys.contains(kJavanese) ? Tongue::Javanese : Tongue::Indonesian);
    });
    return head;
}

QWidget* TellingDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    m_previous = makeButton(ButtonKind::Secondary, "tellingPrevious"_L1, tr("Back"),
                            "chevron-left"_L1, foot);
    m_next =
        makeButton(ButtonKind::Primary, "tellingNext"_L1, tr("Next"), "chevron-right"_L1, foot);
    line->addWidget(m_previous);
    line->addStretch(1);
    line->addWidget(m_where);
    line->addStretch(1);
    line->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    return foot;
}

void TellingDialog::speak(Tongue tongue)
{
    app::Session& session = m_desk.session();
    m_sheets = tellingSheets(m_worker, app::Month::of(session.clock().today()), session.reference(),
                             tongue);
    show(std::min(m_at, m_sheets.size() - 1));
}

void TellingDialog::go(qsizetype by)
{
    show(std::clamp<qsizetype>(m_at + by, 0, m_sheets.size() - 1));
}

void TellingDialog::show(qsizetype at)
{
    m_at = at;
    const TellingSheet& sheet = m_sheets.at(at);
    delete m_icon;
    m_icon = new IconLabel(icon(sheet.icon, Ink::Accent), scaled(kToldIcon), m_iconPlace);
    m_iconPlace->layout()->addWidget(m_icon);
    m_title->setText(sheet.title);
    m_big->setText(sheet.big);
    m_lead->setText(sheet.lead);
    m_lead->setVisible(!sheet.lead.isEmpty());
    m_condition->setText(sheet.condition);
    m_source->setText(sheet.source);
    m_where->setText(tr("%1 of %2").arg(at + 1).arg(m_sheets.size()));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_sheets.size());
    showRows(sheet);
    setType();
}

void TellingDialog::showRows(const TellingSheet& sheet)
{
    qDeleteAll(m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    m_rowTexts.clear();
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    grid->setHorizontalSpacing(kSpaceXxl);
    grid->setVerticalSpacing(kSpaceS);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < sheet.rows.size(); ++row) {
        QLabel* what = makeLabel(TextRole::Body, sheet.rows[row].what, m_rows);
        QLabel* amount = makeLabel(TextRole::Body, sheet.rows[row].amount, m_rows);
        amount->setWordWrap(false);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(what, row, 0);
        grid->addWidget(amount, row, 1);
        m_rowTexts << what << amount;
    }
}

int TellingDialog::scaled(int base) const
{
    constexpr double kLeast = 0.7;
    constexpr double kMost = 1.8;
    const double share = std::min(height() / double(kToldHeight), width() / double(kToldWidth));
    return qRound(base * std::clamp(share, kLeast, kMost));
}

void TellingDialog::setType()
{
    m_title->setFont(fontOf(scaled(kToldTitle), QFont::DemiBold));
    m_big->setFont(fontOf(scaled(kToldBig), QFont::Bold));
    m_lead->setFont(fontOf(scaled(kToldText)));
    m_condition->setFont(fontOf(scaled(kToldNote), QFont::Medium));
    m_source->setFont(fontOf(scaled(kTextBody)));
    for (qsizetype at = 0; at < m_rowTexts.size(); ++at)
        m_rowTexts[at]->setFont(
            fontOf(scaled(kToldText), at % 2 == 0 ? QFont::Normal : QFont::DemiBold));
}

void TellingDialog::makeShortcuts()
{
    // Not as key presses: a button that has the focus takes the arrows for itself.
    const QList<std::pair<Qt::Key, qsizetype>> steps{
        {Qt::Key_Right, 1}, {Qt::Key_PageDown, 1}, {Qt::Key_Left, -1}, {Qt::Key_PageUp, -1}};
    for (const auto& [key, by] : steps) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { go(by); });
    }
    auto* first = new QShortcut(QKeySequence(Qt::Key_Home), this);
    connect(first, &QShortcut::activated, this, [this] { show(0); });
    auto* last = new QShortcut(QKeySequence(Qt::Key_End), this);
    connect(last, &QShortcut::activated, this, [this] { show(m_sheets.size() - 1); });
}

void TellingDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (!m_sheets.isEmpty())
        show(m_at);
}

} // namespace ui

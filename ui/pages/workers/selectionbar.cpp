#include "ui/pages/workers/selectionbar.h"

#include "app/domain/workerproblems.h"
#include "ui/pages/paper/papermenu.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SelectionBar::SelectionBar(QWidget* parent)
    : QFrame(parent),
      m_line(new QHBoxLayout(this)),
      m_count(makeLabel(TextRole::Label, {}, this)),
      m_menu(new QMenu(this)),
      m_situations(new QMenu(tr("Situation"), this))
{
    setObjectName(u"selectionBar"_s);
    setProperty("surface", u"card"_s);
    m_count->setObjectName(u"selectionCount"_s);
    m_count->setWordWrap(false);
    m_menu->setObjectName(u"selectionMenu"_s);
    m_line->setContentsMargins(kSpaceM, kSpaceXs, kSpaceXs, kSpaceXs);
    m_line->setSpacing(kSpaceXs);
    m_line->addWidget(m_count);
    // Where it is narrow they stand in two lines.
    auto* deeds = new QWidget(this);
    m_deeds = new FlowLayout(deeds);
    m_deeds->setSpacing(kSpaceXs);
    m_line->addWidget(deeds, 1);

    const auto passOn = [this](QAction* deed, auto signal) {
        connect(deed, &QAction::triggered, this, signal);
    };
    passOn(addDeed("workersEvidence"_L1, tr("Evidence…"), "pencil"_L1, Face::Words),
           &SelectionBar::evidenceAsked);
    passOn(addDeed("workersPay"_L1, tr("Payment…"), "receipt-text"_L1, Face::Words),
           &SelectionBar::paymentAsked);
    passOn(addDeed("workersBranchChosen"_L1, tr("Branch list"), "send"_L1, Face::Words),
           &SelectionBar::branchListAsked);
    passOn(addDeed("workersHandedOver"_L1, tr("Handed over"), "package-check"_L1, Face::Words),
           &SelectionBar::handedOverAsked);
    makeSituations();
    passOn(addDeed("workersCopy"_L1, tr("Copy these rows"), "copy"_L1, Face::Picture),
           &SelectionBar::copyAsked);
    passOn(addDeed("workersSaveChosen"_L1, tr("Save these rows…"), "download"_L1, Face::Picture),
           &SelectionBar::saveAsked);
    makePapers();
    hide();
}

QPushButton* SelectionBar::addButton(QLatin1StringView objectName, const QString& text,
                                     QLatin1StringView iconName, Face face)
{
    QPushButton* button = face == Face::Words
                              ? makeButton(ButtonKind::Quiet, objectName, text, iconName, this)
                              : makeIconButton(objectName, text, iconName, this);
    m_deeds->addWidget(button);
    return button;
}

QAction* SelectionBar::addDeed(QLatin1StringView objectName, const QString& text,
                               QLatin1StringView iconName, Face face)
{
    QAction* deed = m_menu->addAction(icon(iconName), text);
    deed->setObjectName(objectName + "Action"_L1);
    connect(addButton(objectName, text, iconName, face), &QPushButton::clicked, deed,
            &QAction::trigger);
    return deed;
}

void SelectionBar::makeSituations()
{
    m_situations->setObjectName(u"situationMenu"_s);
    m_situations->setIcon(icon("user-x"_L1));
    m_menu->addMenu(m_situations);
    const auto add = [this](const QString& word, const QString& text) {
        QAction* action = m_situations->addAction(text);
        action->setObjectName(u"situation_"_s + word);
        connect(action, &QAction::triggered, this, [this, word] { emit situationAsked(word); });
    };
    const QStringList words = app::wordsFor(app::WorkerField::Situation);
    for (const QString& word : words)
        add(word, wordFor(app::WorkerField::Situation, word));
    m_situations->addSeparator();
    add({}, tr("Here and at work again"));
    QPushButton* button =
        addButton("workersSituation"_L1, tr("Situation"), "user-x"_L1, Face::Words);
    connect(button, &QPushButton::clicked, m_situations, [this, button] {
        // Upwards: the bar is at the foot of the window.
        m_situations->popup(button->mapToGlobal(QPoint(0, -m_situations->sizeHint().height())));
    });
}

void SelectionBar::makePapers()
{
    auto* papers = new PaperMenu(u"chosenPaper"_s, allPapers(), this);
    papers->setIcon(icon("printer"_L1));
    m_menu->addMenu(papers);
    QPushButton* button =
        addButton("workersPrintChosen"_L1, tr("Print these workers…"), "printer"_L1, Face::Picture);
    connect(papers, &PaperMenu::asked, this, &SelectionBar::paperAsked);
    connect(button, &QPushButton::clicked, papers, [papers, button] {
        papers->popup(button->mapToGlobal(QPoint(0, -papers->sizeHint().height())));
    });
}

void SelectionBar::setCount(int rows)
{
    m_count->setText(tr("%1 chosen", nullptr, rows).arg(number(rows)));
    setVisible(rows > 0);
}

void SelectionBar::popupMenu(const QPoint& at)
{
    m_menu->popup(at);
}

} // namespace ui

#include "ui/pages/importing/importpage.h"

#include "ui/pages/importing/importpanel.h"
#include "ui/pages/importing/importundo.h"
#include "ui/pages/importing/pastimports.h"
#include "ui/pages/sync/answerspanel.h"
#include "ui/pages/sync/dropzone.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_scroll(new ScrollPage(this)),
      m_header(new PageHeader(
          tr("Take a list in"),
          tr("Residents of OpenSID or SIAK, a residents' book, any other table, or the branch's "
             "answer. You see what it would change before anything is."),
          m_scroll)),
      m_residents(new ImportPanel(desk, m_scroll)),
      m_answers(new AnswersPanel(desk, m_scroll)),
      m_message(new MessageBar(m_scroll)),
      m_progress(new ProgressPanel(m_scroll)),
      m_undo(new ImportUndo(desk, m_message, m_progress, this)),
      m_past(new PastImports(desk, m_undo, m_scroll))
{
    setObjectName(u"importPage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_message->setObjectName(u"importPageMessage"_s);
    m_scroll->body()->addWidget(m_header);
    m_scroll->body()->addWidget(makeDropZone());
    m_scroll->body()->addWidget(m_residents, 1);
    m_scroll->body()->addWidget(m_answers);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_progress, m_past})
        m_scroll->body()->addWidget(part);
    m_scroll->body()->addStretch();
    showOnly(m_drop);
    connect(m_residents, &ImportPanel::isAnswers, this, [this](const QString& path) {
        showOnly(m_answers);
        m_answers->open(path);
    });
    connect(m_residents, &ImportPanel::changed, m_past, &PastImports::refresh);
    connect(m_residents, &ImportPanel::closed, this, [this] { showOnly(m_drop); });
    connect(m_answers, &AnswersPanel::closed, this, [this] { showOnly(m_drop); });
    connect(m_undo, &ImportUndo::undone, m_past, &PastImports::refresh);
    connect(m_progress, &ProgressPanel::cancelled, m_undo, &ImportUndo::cancel);
}

QWidget* ImportPage::makeDropZone()
{
    m_drop = new DropZone(m_scroll);
    m_choose = makeButton(ButtonKind::Primary, "importChoose"_L1, tr("Choose a file…"),
                          "folder-open"_L1, m_drop);
    auto* column = new QVBoxLayout(m_drop);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    auto* text = makeLabel(
        TextRole::Body, tr("Drop a spreadsheet here: xlsx, xls, ods or CSV, as it comes."), m_drop);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(new IconLabel(icon("file-spreadsheet"_L1, Ink::Muted), kIconHuge, m_drop), 0,
                      Qt::AlignHCenter);
    column->addWidget(text);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_drop, &DropZone::dropped, this,
            [this](const QStringList& paths) { take(paths.first()); });
    return m_drop;
}

void ImportPage::showOnly(QWidget* place)
{
    for (QWidget* one : std::initializer_list<QWidget*>{m_drop, m_residents, m_answers})
        one->setVisible(one == place);
    const bool isBegin = place == m_drop;
    m_past->setVisible(isBegin);
    m_message->clear();
    if (isBegin) {
        m_past->refresh();
        m_choose->setFocus(Qt::OtherFocusReason);
    }
}

QString ImportPage::title() const
{
    return tr("Take a list in");
}

void ImportPage::shown()
{
    if (m_drop->isVisible())
        m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportPage::open(const Destination& destination)
{
    if (destination.text == "choose"_L1)
        return choose();
    take(destination.text);
}

void ImportPage::refresh(const app::Changes&)
{
    m_past->refresh();
}

void ImportPage::choose()
{
    m_desk.dialogs().openFile(
        this, tr("Which list?"),
        {tr("Spreadsheets and tables"), u"*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"_s},
        [this](const QString& path) { take(path); });
}

void ImportPage::take(const QString& path)
{
    showOnly(m_residents);
    m_residents->open(path);
}

} // namespace ui

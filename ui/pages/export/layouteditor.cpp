#include "ui/pages/export/layouteditor.h"

#include "app/services/branchlayouts.h"
#include "ui/pages/export/layoutcolumns.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/exporttext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Style>
Style chosenIn(const QComboBox* box)
{
    return static_cast<Style>(box->currentData().toInt());
}

template <typename Style>
void choose(QComboBox* box, Style style)
{
    box->setCurrentIndex(box->findData(static_cast<int>(style)));
}

app::Result<QString> keepIn(app::Session& session, const app::BranchLayout& layout)
{
    if (const auto kept = app::keepBranchLayout(session, layout); !kept)
        return kept.error();
    return layout.name;
}

/// Under a name that is free, unless it is the same layout: one from elsewhere replaces none.
app::Result<QString> takeIn(app::Session& session, const QString& path)
{
    auto layout = app::readLayoutFile(path);
    if (!layout)
        return layout.error();
    const QString wanted = layout->name;
    for (int number = 2;; ++number) {
        const auto there = app::branchLayoutNamed(session, layout->name);
        if (!there && there.error().code != app::ErrorCode::NotFound)
            return there.error();
        if (!there || *there == *layout)
            return keepIn(session, *layout);
        layout->name = u"%1 (%2)"_s.arg(wanted).arg(number);
    }
}

} // namespace

template <typename Style>
QComboBox* LayoutEditor::makeBox(const char* objectName, std::initializer_list<Style> styles)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(objectName));
    for (const Style style : styles)
        box->addItem(textFor(style), static_cast<int>(style));
    connect(box, &QComboBox::activated, this, [this] {
        showProblems();
        emit changed();
    });
    return box;
}

LayoutEditor::LayoutEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new QLineEdit(this)),
      m_columns(new LayoutColumns(this)),
      m_dates(makeBox("layoutDates", {app::DateStyle::Dashes, app::DateStyle::Iso,
                                      app::DateStyle::Slashes, app::DateStyle::Written})),
      m_codes(makeBox("layoutCodes",
                      {app::CodeStyle::Code, app::CodeStyle::Words, app::CodeStyle::Both})),
      m_names(makeBox("layoutNames", {app::NameStyle::AsTyped, app::NameStyle::UpperCase})),
      m_separator(
          makeBox("layoutSeparator", {app::CsvSeparator::Comma, app::CsvSeparator::Semicolon})),
      m_message(new MessageBar(this))
{
    setObjectName(u"layoutEditor"_s);
    m_name->setObjectName(u"layoutName"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(kSpaceL);
    halves->addWidget(makeColumns(), 3);
    halves->addWidget(makeStyles(), 2);
    column->addLayout(halves);
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    connect(m_columns, &LayoutColumns::changed, this, [this] {
        showProblems();
        emit changed();
    });
    connect(m_name, &QLineEdit::textEdited, this, &LayoutEditor::showProblems);
}

QWidget* LayoutEditor::makeColumns()
{
    auto* part = new QWidget(this);
    auto* up = makeButton(ButtonKind::Quiet, "layoutUp"_L1, tr("Up"), "chevron-up"_L1, part);
    auto* down =
        makeButton(ButtonKind::Quiet, "layoutDown"_L1, tr("Down"), "chevron-down"_L1, part);
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceXs);
    line->addWidget(up);
    line->addWidget(down);
    line->addWidget(makeLabel(TextRole::Small,
                              tr("Alt+↑ and Alt+↓ move a column, F2 changes its heading."), part),
                    1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(m_columns);
    column->addLayout(line);
    connect(up, &QPushButton::clicked, this, [this] { m_columns->move(LayoutColumns::Way::Up); });
    connect(down, &QPushButton::clicked, this,
            [this] { m_columns->move(LayoutColumns::Way::Down); });
    return part;
}

QWidget* LayoutEditor::makeStyles()
{
    auto* part = new QWidget(this);
    m_nameRow = new FieldRow(tr("Name of the layout"), m_name, part);
    m_nameRow->setHint(tr("Under another name it is kept as a layout of its own."));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_nameRow);
    column->addWidget(new FieldRow(tr("Dates"), m_dates, part));
    column->addWidget(new FieldRow(tr("Occupations, programmes, sex, village"), m_codes, part));
    column->addWidget(new FieldRow(tr("Names"), m_names, part));
    column->addWidget(new FieldRow(tr("Between the cells of a CSV"), m_separator, part));
    column->addStretch(1);
    return part;
}

QWidget* LayoutEditor::makeButtons()
{
    auto* part = new QWidget(this);
    auto* flow = new FlowLayout(part);
    m_keep =
        makeButton(ButtonKind::Secondary, "layoutKeep"_L1, tr("Keep this layout"), "save"_L1, part);
    m_drop = makeButton(ButtonKind::Quiet, "layoutDrop"_L1, tr("Remove it"), "trash-2"_L1, part);
    auto* give = makeButton(ButtonKind::Quiet, "layoutWrite"_L1, tr("Give it on as a file…"),
                            "file-up"_L1, part);
    auto* take = makeButton(ButtonKind::Quiet, "layoutRead"_L1, tr("Take one from a file…"),
                            "file-down"_L1, part);
    for (QPushButton* button : {m_keep, m_drop, give, take})
        flow->addWidget(button);
    connect(m_keep, &QPushButton::clicked, this, &LayoutEditor::keep);
    connect(m_drop, &QPushButton::clicked, this, &LayoutEditor::drop);
    connect(give, &QPushButton::clicked, this, &LayoutEditor::writeFile);
    connect(take, &QPushButton::clicked, this, &LayoutEditor::readFile);
    return part;
}

void LayoutEditor::setLayoutShown(const app::BranchLayout& layout)
{
    m_before = layout;
    m_name->setText(layout.name);
    m_columns->setColumns(layout.columns);
    choose(m_dates, layout.dates);
    choose(m_codes, layout.codes);
    choose(m_names, layout.names);
    choose(m_separator, layout.separator);
    m_drop->setText(layout.name == app::kBpjsLayout ? tr("As it came") : tr("Remove it"));
    m_message->clear();
    showProblems();
}

app::BranchLayout LayoutEditor::shown() const
{
    app::BranchLayout layout;
    layout.name = m_name->text().simplified();
    layout.columns = m_columns->columns();
    layout.dates = chosenIn<app::DateStyle>(m_dates);
    layout.codes = chosenIn<app::CodeStyle>(m_codes);
    layout.names = chosenIn<app::NameStyle>(m_names);
    layout.separator = chosenIn<app::CsvSeparator>(m_separator);
    return layout;
}

void LayoutEditor::showProblems()
{
    const app::BranchLayout layout = shown();
    const auto problems = app::problemsOf(layout);
    m_keep->setEnabled(problems.isEmpty() && layout != m_before);
    m_drop->setEnabled(layout.name != app::kBpjsLayout || m_before != app::bpjsLayout() ||
                       layout != m_before);
    m_nameRow->clear();
    m_message->clear();
    for (const app::LayoutProblem problem : problems) {
        const bool isAboutName = problem == app::LayoutProblem::NameMissing ||
                                 problem == app::LayoutProblem::NameTooLong;
        if (isAboutName)
            m_nameRow->showProblem(textFor(problem));
        else
            m_message->tell(Tone::Danger, textFor(problem));
    }
}

template <typename Work>
void LayoutEditor::change(Work work, const QString& said, std::function<void()> undo)
{
    m_desk.run(
        this,
        [work = std::move(work)](app::Session& session, app::JobContext&) { return work(session); },
        [this, said, undo = std::move(undo)](const app::Result<QString>& name) {
            if (!name)
                return m_message->tell(name.error());
            m_desk.notify(said.arg(*name), undo);
            emit kept(*name);
        });
}

void LayoutEditor::keep()
{
    change([layout = shown()](app::Session& session) { return keepIn(session, layout); },
           tr("Layout kept: %1"));
}

void LayoutEditor::drop()
{
    const auto undo = [this, before = m_before] {
        change([before](app::Session& session) { return keepIn(session, before); },
               tr("Layout kept: %1"));
    };
    change(
        [name = m_before.name](app::Session& session) -> app::Result<QString> {
            if (const auto dropped = app::dropBranchLayout(session, name); !dropped)
                return dropped.error();
            return QString(app::kBpjsLayout);
        },
        m_before.name == app::kBpjsLayout ? tr("The layout %1 is as it came.")
                                          : tr("Layout removed; %1 is chosen."),
        undo);
}

void LayoutEditor::readFile()
{
    m_desk.dialogs().openFile(
        this, tr("Which layout?"), {tr("Layout"), u"*.json"_s}, [this](const QString& path) {
            change([path](app::Session& session) { return takeIn(session, path); },
                   tr("Layout kept: %1"));
        });
}

void LayoutEditor::writeFile()
{
    const app::BranchLayout layout = shown();
    m_desk.dialogs().saveFile(this, tr("Give the layout on"), {tr("Layout"), u"*.json"_s},
                              layout.name + u".json"_s, [this, layout](const QString& path) {
                                  m_desk.run(
                                      this,
                                      [layout, path](app::Session&, app::JobContext&) {
                                          return app::writeLayoutFile(layout, path);
                                      },
                                      [this, path](const app::Result<void>& written) {
                                          if (!written)
                                              return m_message->tell(written.error());
                                          m_desk.notify(tr("Layout written to %1").arg(path));
                                      });
                              });
}

} // namespace ui

#include "ui/pages/register/heirseditor.h"

#include "ui/pages/register/groupededit.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

HeirsEditor::HeirsEditor(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceM);
    m_column->addWidget(makeLabel(
        TextRole::Small,
        tr("Who receives the benefit when the worker dies: husband or wife and children first."),
        this));
    auto* more =
        makeButton(ButtonKind::Quiet, "registerAddHeir"_L1, tr("Add an heir"), "plus"_L1, this);
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.last().name->setFocus(Qt::TabFocusReason);
    });
}

void HeirsEditor::add(const app::Heir& heir)
{
    Line line;
    line.heir = heir;
    line.box = new QWidget(this);
    const QString prefix = u"registerHeir%1"_s.arg(++m_made);
    line.name = new QLineEdit(heir.name, line.box);
    line.name->setObjectName(prefix + u"Name"_s);
    line.relation = new QComboBox(line.box);
    line.relation->setObjectName(prefix + u"Relation"_s);
    line.relation->addItem(tr("Choose"), QString());
    const QStringList words = app::heirRelations();
    for (const QString& word : words)
        line.relation->addItem(relationFor(word), word);
    if (line.relation->findData(heir.relation) < 0)
        line.relation->addItem(heir.relation, heir.relation);
    line.relation->setCurrentIndex(line.relation->findData(heir.relation));
    line.relation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.nik = new GroupedEdit(GroupedEdit::Grouping::Fours, line.box);
    line.nik->setObjectName(prefix + u"Nik"_s);
    line.nik->setDigits(heir.nik);
    line.phone = new QLineEdit(heir.phone, line.box);
    line.phone->setObjectName(prefix + u"Phone"_s);
    line.rows = {new FieldRow(tr("Heir's name"), line.name, line.box),
                 new FieldRow(tr("Relation"), line.relation, line.box),
                 new FieldRow(tr("NIK, when known"), line.nik, line.box),
                 new FieldRow(tr("Phone, when there is one"), line.phone, line.box)};
    auto* gone =
        makeIconButton("registerRemoveHeir"_L1, tr("Take this heir off"), "x"_L1, line.box);
    gone->setObjectName(prefix + u"Remove"_s);

    auto* grid = new QGridLayout(line.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->addWidget(line.rows[0], 0, 0);
    grid->addWidget(line.rows[1], 0, 1);
    grid->addWidget(gone, 0, 2, Qt::AlignBottom);
    grid->addWidget(line.rows[2], 1, 0);
    grid->addWidget(line.rows[3], 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_column->insertWidget(m_column->count() - 1, line.box);

    const auto changed = [this] {
        if (m_attempted)
            showProblems();
        emit edited();
    };
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{line.name, line.nik, line.phone})
        connect(edit, &QLineEdit::textEdited, this, changed);
    connect(line.relation, &QComboBox::activated, this, changed);
    connect(gone, &QPushButton::clicked, this, [this, box = line.box] { remove(box); });
    m_lines.append(line);
    line.box->show();
}

void HeirsEditor::remove(const QWidget* box)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [box](const Line& line) { return line.box == box; });
    found->box->deleteLater();
    found->box->hide();
    m_lines.erase(found);
    emit edited();
}

app::Heir HeirsEditor::heirIn(const Line& line)
{
    app::Heir heir = line.heir;
    heir.name = line.name->text().trimmed();
    heir.relation = line.relation->currentData().toString();
    heir.nik = line.nik->digits();
    heir.phone = line.phone->text().trimmed();
    return heir;
}

QList<app::Heir> HeirsEditor::heirs() const
{
    QList<app::Heir> heirs;
    for (const Line& line : m_lines)
        heirs.append(heirIn(line));
    return heirs;
}

void HeirsEditor::setHeirs(const QList<app::Heir>& heirs)
{
    m_attempted = false;
    for (const Line& line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
    m_made = 0;
    for (const app::Heir& heir : heirs)
        add(heir);
}

bool HeirsEditor::showProblems()
{
    m_attempted = true;
    bool any = false;
    for (const Line& line : std::as_const(m_lines)) {
        for (FieldRow* row : line.rows)
            row->clear();
        const auto problems = app::problemsOf(app::tidied(heirIn(line)));
        for (const app::HeirProblem problem : problems)
            rowOf(line, problem)->showProblem(textFor(problem));
        any = any || !problems.isEmpty();
    }
    return any;
}

void HeirsEditor::focusProblem()
{
    for (const Line& line : std::as_const(m_lines))
        for (const FieldRow* row : line.rows)
            if (row->hasProblem())
                return row->editor()->setFocus(Qt::TabFocusReason);
}

QString HeirsEditor::summary() const
{
    QStringList names;
    for (const Line& line : m_lines) {
        const app::Heir heir = heirIn(line);
        if (heir.name.isEmpty())
            continue;
        names += heir.relation.isEmpty() ? heir.name
                                         : tr("%1 (%2)").arg(heir.name, relationFor(heir.relation));
    }
    return names.join(u", "_s);
}

FieldRow* HeirsEditor::rowOf(const Line& line, app::HeirProblem problem)
{
    switch (problem) {
    case app::HeirProblem::NameMissing:
        return line.rows[0];
    case app::HeirProblem::RelationMissing:
    case app::HeirProblem::UnknownRelation:
        return line.rows[1];
    case app::HeirProblem::NikNotSixteen:
        return line.rows[2];
    case app::HeirProblem::BadPhone:
        break;
    }
    return line.rows[3];
}

} // namespace ui

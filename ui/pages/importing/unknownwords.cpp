#include "ui/pages/importing/unknownwords.h"

#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rest stands in the workers' notes all the same.
constexpr qsizetype kMostShown = 30;

} // namespace

UnknownWords::UnknownWords(const app::OccupationTable& occupations, QWidget* parent)
    : QWidget(parent), m_occupations(occupations)
{
    setObjectName(u"importWords"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(
        makeLabel(TextRole::Muted,
                  tr("These words are kept in the worker's note. Say what one means, and it is "
                     "understood in this list and in every later one."),
                  this));
}

void UnknownWords::show(const QList<app::UnknownWord>& words)
{
    m_given = meanings();
    m_lines.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(1, 1);
    for (const app::UnknownWord& word : words.first(std::min(words.size(), kMostShown)))
        addLine(word, grid);
    layout()->addWidget(m_content);
}

void UnknownWords::addLine(const app::UnknownWord& word, QGridLayout* grid)
{
    const int row = grid->rowCount();
    const QString text = tr("%1: “%2”, %n row(s)", nullptr, static_cast<int>(word.rows))
                             .arg(labelFor(word.field), word.text);
    auto* caption = makeLabel(TextRole::Label, text, m_content);
    auto* box = new QComboBox(m_content);
    box->setObjectName(u"importWord_%1"_s.arg(m_lines.size()));
    box->setAccessibleName(tr("Meaning of: %1").arg(text));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(box, word.field);
    caption->setBuddy(box);
    grid->addWidget(caption, row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QComboBox::activated, this, &UnknownWords::changed);
    m_lines.push_back({word, box});
}

void UnknownWords::fill(QComboBox* box, app::ResidentField field) const
{
    box->addItem(tr("Only keep it in the note"), QString());
    const auto addAll = [box](app::WorkerField of, const QStringList& words) {
        for (const QString& word : words)
            box->addItem(wordFor(of, word), word);
    };
    if (field == app::ResidentField::Sex)
        return addAll(app::WorkerField::Sex, {u"M"_s, u"F"_s});
    if (field == app::ResidentField::Disability)
        return addAll(app::WorkerField::Disability, {u"none"_s, u"physical"_s, u"intellectual"_s,
                                                     u"mental"_s, u"sensory"_s, u"multiple"_s});
    if (field != app::ResidentField::Occupation && field != app::ResidentField::Occupation2)
        return;
    for (const app::Occupation& one : m_occupations.all())
        box->addItem(shownName(one.name), one.code);
}

std::map<app::ResidentField, app::WordValues> UnknownWords::meanings() const
{
    auto all = m_given;
    for (const Line& line : m_lines) {
        const QString value = line.box->currentData().toString();
        if (!value.isEmpty())
            all[line.word.field][line.word.text] = value;
    }
    return all;
}

} // namespace ui

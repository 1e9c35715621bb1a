#include "ui/pages/decisions/pairtable.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isEmpty(const app::Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

QString textIn(const app::Values& values, app::WorkerField field)
{
    const auto* text = std::get_if<QString>(&values[static_cast<std::size_t>(field)]);
    return text ? *text : QString();
}

/// Whether the other record's value is the better one to begin with: a real number over a temporary one, a further stage,
/// something over nothing.
bool isOtherBetter(app::WorkerField field, const app::Values& stands, const app::Values& other)
{
    const auto at = static_cast<std::size_t>(field);
    if (isEmpty(stands[at]) || isEmpty(other[at]))
        return isEmpty(stands[at]);
    if (field == app::WorkerField::Nik)
        return textIn(stands, field).startsWith(u'0') && !textIn(other, field).startsWith(u'0');
    if (field == app::WorkerField::Stage) {
        const QStringList order{u"candidate"_s, u"recorded"_s, u"sent"_s, u"answered"_s};
        return order.indexOf(textIn(stands, field)) < order.indexOf(textIn(other, field));
    }
    return false;
}

} // namespace

PairTable::PairTable(const app::OccupationTable& occupations, QWidget* parent)
    : QWidget(parent), m_occupations(occupations)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PairTable::setPair(const app::Worker& stands, const app::Worker& other)
{
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpaceL);
    m_grid->setVerticalSpacing(kSpaceXs);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    m_stands = app::valuesOf(stands);
    m_other = app::valuesOf(other);
    m_takesOther.assign(m_stands.size(), false);
    addHeading(stands, other);
    // First what has to be decided, then what only one of them knows, then what is the same.
    for (const Relation wanted : {Relation::Differs, Relation::OnlyOne, Relation::Same}) {
        for (std::size_t at = 0; at < m_stands.size(); ++at) {
            const bool isOurs = at == static_cast<std::size_t>(app::WorkerField::MergedInto) ||
                                at == static_cast<std::size_t>(app::WorkerField::Removed);
            if (!isOurs && relation(at) == wanted)
                addField(at, wanted);
        }
    }
    layout()->addWidget(m_content);
}

void PairTable::addHeading(const app::Worker& stands, const app::Worker& other)
{
    const auto recorded = [](const app::Worker& worker) {
        // The first 48 bits of a record's key are the time it was made.
        const QByteArray key = worker.id.uuid().toRfc4122().first(6);
        qint64 ms = 0;
        for (const char byte : key)
            ms = ms << 8 | static_cast<unsigned char>(byte);
        return moment(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    };
    m_grid->addWidget(
        makeLabel(TextRole::Label, tr("Stands: recorded %1").arg(recorded(stands)), m_content), 0,
        1);
    m_grid->addWidget(
        makeLabel(TextRole::Label, tr("Joined to it: recorded %1").arg(recorded(other)), m_content),
        0, 2);
}

QRadioButton* PairTable::choice(std::size_t at, bool isOther, QButtonGroup* group)
{
    const auto field = static_cast<app::WorkerField>(at);
    const QString text = shownValue(field, (isOther ? m_other : m_stands)[at], m_occupations);
    auto* button = new QRadioButton(text, m_content);
    const QString name = QString::fromLatin1(app::specOf(field).name);
    button->setObjectName(name + (isOther ? u"Other"_s : u"Stands"_s));
    button->setAccessibleName(tr("%1: %2").arg(labelFor(field), text));
    group->addButton(button);
    return button;
}

PairTable::Relation PairTable::relation(std::size_t at) const
{
    const bool isHere = !isEmpty(m_stands[at]);
    const bool isThere = !isEmpty(m_other[at]);
    if (!isHere && !isThere)
        return Relation::Nothing;
    if (isHere != isThere)
        return Relation::OnlyOne;
    return m_stands[at] == m_other[at] ? Relation::Same : Relation::Differs;
}

void PairTable::addField(std::size_t at, Relation relation)
{
    const auto field = static_cast<app::WorkerField>(at);
    const int row = m_grid->rowCount();
    auto* head = new QWidget(m_content);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceXs);
    // Never by colour alone.
    if (relation == Relation::Differs)
        line->addWidget(new IconLabel(icon("git-compare"_L1, Ink::Warning), kIconSmall, head));
    line->addWidget(makeLabel(TextRole::Muted, labelFor(field), head), 1);
    m_grid->addWidget(head, row, 0);
    m_takesOther[at] = isOtherBetter(field, m_stands, m_other);
    if (relation != Relation::Differs) {
        const app::Value& value = m_takesOther[at] ? m_other[at] : m_stands[at];
        const int column = m_takesOther[at] ? 2 : 1;
        m_grid->addWidget(
            makeLabel(TextRole::Body, shownValue(field, value, m_occupations), m_content), row,
            column, 1, relation == Relation::Same ? 2 : 1);
        return;
    }
    auto* group = new QButtonGroup(head);
    QRadioButton* stands = choice(at, false, group);
    QRadioButton* other = choice(at, true, group);
    m_grid->addWidget(stands, row, 1);
    m_grid->addWidget(other, row, 2);
    (m_takesOther[at] ? other : stands)->setChecked(true);
    connect(other, &QRadioButton::toggled, this, [this, at](bool on) { m_takesOther[at] = on; });
}

app::Values PairTable::chosen() const
{
    app::Values values = m_stands;
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (m_takesOther[at])
            values[at] = m_other[at];
    }
    return values;
}

} // namespace ui

#include "ui/pages/decisions/pairtable.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/persontext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedradio.h"

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

PairTable::PairTable(const app::Reference& reference, QWidget* parent)
    : QWidget(parent), m_reference(reference)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PairTable::setPair(const Side& stands, const Side& other)
{
    if (m_content && stands == m_standsSide && other == m_otherSide)
        return;
    const bool areTheSame = m_content && stands.worker.id == m_standsSide.worker.id &&
                            other.worker.id == m_otherSide.worker.id;
    if (!areTheSame)
        m_byHand.clear();
    m_standsSide = stands;
    m_otherSide = other;
    build();
}

void PairTable::build()
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
    m_stands = app::valuesOf(m_standsSide.worker);
    m_other = app::valuesOf(m_otherSide.worker);
    m_takesOther.assign(m_stands.size(), false);
    addHeading();
    // First what has to be decided, then what only one of them knows, then what is the same.
    for (const Relation wanted : {Relation::Differs, Relation::OnlyOne, Relation::Same}) {
        for (std::size_t at = 0; at < m_stands.size(); ++at) {
            const bool isOurs = at == static_cast<std::size_t>(app::WorkerField::MergedInto) ||
                                at >= static_cast<std::size_t>(app::WorkerField::Removed);
            if (!isOurs && relation(at) == wanted)
                addField(at, wanted);
        }
    }
    layout()->addWidget(m_content);
}

QLabel* PairTable::about(const Side& side, const QString& title)
{
    QStringList who{side.facts.recordedBy, side.facts.device};
    who.removeAll(QString());
    QStringList things;
    if (side.facts.evidence > 0)
        things << tr("%Ln piece(s) of evidence", nullptr, int(side.facts.evidence));
    if (side.facts.heirs > 0)
        things << tr("%Ln heir(s)", nullptr, int(side.facts.heirs));
    if (side.facts.photos > 0)
        things << tr("%Ln photo(s)", nullptr, int(side.facts.photos));
    const QStringList lines{tr("%1, recorded %2").arg(title, moment(side.facts.recordedAt)),
                            areaName(side.worker.scope, m_reference.regions),
                            who.isEmpty() ? tr("By somebody not known here")
                                          : tr("By %1").arg(who.join(u" · "_s)),
                            things.isEmpty() ? tr("Without evidence, heirs or photos")
                                             : tr("With %1").arg(things.join(u", "_s))};
    return makeLabel(TextRole::Label, lines.join(u'\n'), m_content);
}

void PairTable::addHeading()
{
    QLabel* stands = about(m_standsSide, tr("Stands"));
    stands->setObjectName(u"pairStands"_s);
    QLabel* other = about(m_otherSide, tr("Is joined to it, with all that hangs on it"));
    other->setObjectName(u"pairOther"_s);
    m_grid->addWidget(stands, 0, 1, Qt::AlignTop);
    m_grid->addWidget(other, 0, 2, Qt::AlignTop);
}

QRadioButton* PairTable::choice(std::size_t at, int column, int row, QButtonGroup* group)
{
    const auto field = static_cast<app::WorkerField>(at);
    const bool isOther = column == 2;
    const QString text =
        shownValue(field, (isOther ? m_other : m_stands)[at], m_reference.occupations);
    const QString name = QString::fromLatin1(app::specOf(field).name);
    auto* radio = new WrappedRadio(name + (isOther ? u"Other"_s : u"Stands"_s), text,
                                   tr("%1: %2").arg(labelFor(field), text), m_content);
    group->addButton(radio->button());
    m_grid->addWidget(radio, row, column);
    return radio->button();
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
            makeLabel(TextRole::Body, shownValue(field, value, m_reference.occupations), m_content),
            row, column, 1, relation == Relation::Same ? 2 : 1);
        return;
    }
    addChoice(at, row, head);
}

void PairTable::addChoice(std::size_t at, int row, QWidget* head)
{
    const auto byHand = m_byHand.find(at);
    if (byHand != m_byHand.end())
        m_takesOther[at] = byHand->second;
    auto* group = new QButtonGroup(head);
    QRadioButton* stands = choice(at, 1, row, group);
    QRadioButton* other = choice(at, 2, row, group);
    (m_takesOther[at] ? other : stands)->setChecked(true);
    connect(other, &QRadioButton::toggled, this, [this, at](bool on) {
        m_takesOther[at] = on;
        m_byHand[at] = on;
    });
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

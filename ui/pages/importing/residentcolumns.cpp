#include "ui/pages/importing/residentcolumns.h"

#include "ui/style/tokens.h"
#include "ui/text/importtext.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ColumnChooser::Field> fields()
{
    std::vector<ColumnChooser::Field> all;
    for (std::size_t i = 0; i < app::kResidentFields; ++i) {
        const auto field = static_cast<app::ResidentField>(i);
        all.push_back({app::wordOf(field), labelFor(field)});
    }
    return all;
}

} // namespace

ResidentColumnsPanel::ResidentColumnsPanel(QWidget* parent)
    : QWidget(parent),
      m_sheet(new QComboBox(this)),
      m_headingRow(new QSpinBox(this)),
      m_dayOrder(new QComboBox(this)),
      m_chooser(new ColumnChooser(u"import"_s, fields(), this)),
      m_problem(makeLabel(TextRole::Problem, {}, this))
{
    constexpr int kLastRow = 1'000'000;
    setObjectName(u"importColumns"_s);
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_headingRow->setObjectName(u"importHeadingRow"_s);
    m_headingRow->setRange(1, kLastRow);
    m_headingRow->setKeyboardTracking(false);
    m_dayOrder->setObjectName(u"importDayOrder"_s);
    m_dayOrder->addItem(tr("Day first: 17/08/1978"), int(app::DayOrder::DayFirst));
    m_dayOrder->addItem(tr("Month first: 08/17/1978"), int(app::DayOrder::MonthFirst));
    m_problem->setObjectName(u"importColumnsProblem"_s);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(placeRow());
    column->addWidget(m_problem);
    column->addWidget(m_chooser);
    const auto askAnew = [this] {
        emit placeChanged(
            {.sheet = m_sheet->currentData().toString(), .headingRow = m_headingRow->value()});
    };
    connect(m_sheet, &QComboBox::activated, this,
            [this] { emit placeChanged({.sheet = m_sheet->currentData().toString()}); });
    connect(m_headingRow, &QSpinBox::valueChanged, this, askAnew);
    connect(m_dayOrder, &QComboBox::activated, this, &ResidentColumnsPanel::changed);
    connect(m_chooser, &ColumnChooser::changed, m_problem, &QWidget::hide);
    connect(m_chooser, &ColumnChooser::changed, this, &ResidentColumnsPanel::changed);
}

QWidget* ResidentColumnsPanel::placeRow()
{
    auto* place = new QWidget(this);
    auto* flow = new FlowLayout(place);
    flow->addWidget(new FieldRow(tr("Sheet"), m_sheet, place));
    flow->addWidget(new FieldRow(tr("Row of the headings"), m_headingRow, place));
    flow->addWidget(new FieldRow(tr("Dates in numbers"), m_dayOrder, place));
    return place;
}

void ResidentColumnsPanel::show(const app::ImportLook& look)
{
    const QSignalBlocker quiet(m_headingRow);
    m_sheet->clear();
    for (const QString& name : look.sheet.sheets)
        m_sheet->addItem(name.isEmpty() ? tr("The only one") : name, name);
    m_sheet->setCurrentIndex(m_sheet->findData(look.sheet.sheet));
    m_sheet->setEnabled(m_sheet->count() > 1);
    m_headingRow->setValue(look.sheet.headingRow);
    m_dayOrder->setCurrentIndex(m_dayOrder->findData(int(look.sheet.dayOrder)));
    m_chooser->show(look.sheet.headings, look.sheet.samples,
                    {look.sheet.columns.begin(), look.sheet.columns.end()});
    m_problem->hide();
}

bool ResidentColumnsPanel::check()
{
    const auto columns = mapping().columns;
    app::ResidentColumns chosen = app::noResidentColumns();
    for (const auto& [field, column] : columns)
        chosen.at(static_cast<std::size_t>(field)) = column.number - 1;
    const bool hasNik = app::columnOf(chosen, app::ResidentField::Nik) >= 0;
    const bool isUsable = app::areUsable(chosen);
    m_problem->setText(hasNik ? tr("Choose at least three more columns: the name, the birth date "
                                   "and the sex are needed.")
                              : tr("Choose the column that holds the NIK."));
    m_problem->setVisible(!isUsable);
    if (!isUsable)
        m_chooser->focus(
            static_cast<std::size_t>(hasNik ? app::ResidentField::Name : app::ResidentField::Nik));
    return isUsable;
}

app::ResidentMapping ResidentColumnsPanel::mapping() const
{
    app::ResidentMapping mapping;
    mapping.sheet = m_sheet->currentData().toString();
    mapping.headingRow = m_headingRow->value();
    mapping.dayOrder = static_cast<app::DayOrder>(m_dayOrder->currentData().toInt());
    for (std::size_t i = 0; i < app::kResidentFields; ++i)
        mapping.columns[static_cast<app::ResidentField>(i)] = {{}, m_chooser->columnOf(i)};
    return mapping;
}

QString ResidentColumnsPanel::summary() const
{
    return m_chooser->summary();
}

} // namespace ui

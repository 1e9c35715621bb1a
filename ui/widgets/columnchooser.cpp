#include "ui/widgets/columnchooser.h"

#include "app/domain/nik.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ColumnChooser::ColumnChooser(const QString& prefix, const std::vector<Field>& fields,
                             QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_lines.reserve(fields.size());
    for (const Field& field : fields)
        addLine(prefix, field, grid);
}

void ColumnChooser::addLine(const QString& prefix, const Field& field, QGridLayout* grid)
{
    Line line;
    line.label = field.label;
    line.box = new QComboBox(this);
    line.box->setObjectName(prefix + u"Column_"_s + field.word);
    line.box->setAccessibleName(tr("Column of: %1").arg(field.label));
    line.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.sample = makeLabel(TextRole::Muted, {}, this);
    line.sample->setObjectName(prefix + u"Sample_"_s + field.word);
    auto* caption = makeLabel(TextRole::Label, field.label, this);
    caption->setBuddy(line.box);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(line.box, row, 1);
    grid->addWidget(line.sample, row, 2);
    connect(line.box, &QComboBox::activated, this, [this, at = m_lines.size()] {
        showSample(m_lines[at]);
        emit changed();
    });
    m_lines.push_back(line);
}

void ColumnChooser::show(const std::vector<QString>& headings, const std::vector<QString>& samples,
                         const std::vector<int>& columns)
{
    m_samples = samples;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        QComboBox* box = m_lines[at].box;
        box->clear();
        box->addItem(tr("Not in this file"), 0);
        int number = 0;
        for (const QString& heading : headings) {
            ++number;
            box->addItem(heading.isEmpty() ? tr("Column %1").arg(number) : heading, number);
        }
        box->setCurrentIndex(columns[at] + 1);
        showSample(m_lines[at]);
    }
}

void ColumnChooser::showSample(const Line& line)
{
    const auto column = static_cast<std::size_t>(line.box->currentData().toInt());
    const QString value =
        column == 0 || column > m_samples.size() ? QString() : m_samples[column - 1];
    // To see whether it is the right column, the whole number is not needed.
    const bool isNik = app::meaningOf(value).has_value();
    const QString shown =
        value.isEmpty() ? QString() : tr("such as %1").arg(isNik ? app::maskedNik(value) : value);
    line.sample->setText(shown);
    line.box->setAccessibleDescription(shown);
}

int ColumnChooser::columnOf(std::size_t field) const
{
    return m_lines[field].box->currentData().toInt();
}

void ColumnChooser::focus(std::size_t field)
{
    m_lines[field].box->setFocus(Qt::OtherFocusReason);
}

QString ColumnChooser::summary() const
{
    QStringList found;
    for (const Line& line : m_lines) {
        if (line.box->currentData().toInt() > 0)
            found << line.label;
    }
    return found.join(u", "_s);
}

} // namespace ui

#include "ui/pages/coverage/targetform.h"

#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPercent = 100;

} // namespace

TargetForm::TargetForm(QWidget* parent)
    : QWidget(parent), m_percent(new QLineEdit(this)), m_source(new QLineEdit(this))
{
    m_percent->setObjectName(u"targetPercent"_s);
    m_source->setObjectName(u"targetSource"_s);
    m_source->setMaxLength(kReadingWidth / kSpaceS);
    m_percentRow = new FieldRow(tr("Target in percent"), m_percent, this);
    m_sourceRow = new FieldRow(tr("Where it stands"), m_source, this);
    m_sourceRow->setHint(tr("For example: RPJMDes 2026, decree of the regent no. 12/2026."));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(kSpaceM);
    fields->addWidget(m_percentRow, 1, Qt::AlignTop);
    fields->addWidget(m_sourceRow, 3, Qt::AlignTop);
    auto* save = makeButton(ButtonKind::Secondary, "targetSave"_L1, tr("Keep this target"),
                            "check"_L1, this);
    m_province = makeButton(ButtonKind::Quiet, "targetProvince"_L1,
                            tr("Use the province's path again"), "rotate-ccw"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "targetClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    for (QPushButton* button : {save, m_province, close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &TargetForm::save);
    connect(m_percent, &QLineEdit::returnPressed, this, &TargetForm::save);
    connect(m_source, &QLineEdit::returnPressed, this, &TargetForm::save);
    connect(m_province, &QPushButton::clicked, this, &TargetForm::provinceRequested);
    connect(close, &QPushButton::clicked, this, &TargetForm::closed);
}

void TargetForm::begin(const app::CoverageTarget& target, Whose whose)
{
    const bool isOwn = whose == Whose::Own;
    m_percent->setText(isOwn ? QLocale().toString(target.share * kPercent, 'g', 4) : QString());
    m_source->setText(isOwn ? target.source : QString());
    m_province->setVisible(isOwn);
    m_percentRow->clear();
    m_sourceRow->clear();
    m_percent->setFocus(Qt::TabFocusReason);
}

void TargetForm::save()
{
    bool isNumber = false;
    const double percent = m_percent->text().trimmed().replace(u',', u'.').toDouble(&isNumber);
    const bool isShare = isNumber && percent > 0 && percent <= kPercent;
    const bool isNamed = !m_source->text().trimmed().isEmpty();
    m_percentRow->clear();
    m_sourceRow->clear();
    if (!isNamed)
        m_sourceRow->refuse(tr("Say where this target stands."));
    if (!isShare)
        m_percentRow->refuse(tr("A number above 0, up to 100."));
    if (isShare && isNamed)
        emit saveRequested(percent / kPercent, m_source->text());
}

} // namespace ui

#include "ui/pages/register/warningspanel.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

WarningsPanel::WarningsPanel(QWidget* parent)
    : QFrame(parent),
      m_list(makeLabel(TextRole::Body, {}, this)),
      m_sure(new QCheckBox(tr("I have made sure that this is right"), this)),
      m_reason(new QComboBox(this))
{
    setObjectName(u"registerWarnings"_s);
    setLook(this, "surface", u"card"_s);
    m_sure->setObjectName(u"registerWarningsSure"_s);
    m_reason->setObjectName(u"registerWarningsReason"_s);
    m_reason->setEditable(true);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString& common :
         {tr("As on the identity card"), tr("As on the family card"), tr("The worker has no phone"),
          tr("Will be put right at the civil registry")})
        m_reason->addItem(common);
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or type a reason"));
    m_reasonRow = new FieldRow(labelFor(app::WorkerField::WarningReason), m_reason, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Warning, tr("Please make sure of this"), this));
    column->addWidget(m_list);
    column->addWidget(m_sure);
    column->addWidget(m_reasonRow);
    connect(m_sure, &QCheckBox::clicked, this, &WarningsPanel::edited);
    connect(m_reason, &QComboBox::currentTextChanged, this, &WarningsPanel::edited);
    hide();
}

void WarningsPanel::ask(const QList<app::FieldProblem>& warnings)
{
    if (warnings != m_warnings)
        m_sure->setChecked(false);
    m_warnings = warnings;
    QStringList lines;
    for (const app::FieldProblem& warning : warnings)
        lines += tr("%1: %2").arg(labelFor(warning.field), textFor(warning.problem, warning.field));
    m_list->setText(lines.join(u'\n'));
    m_reasonRow->clear();
    show();
}

void WarningsPanel::dismiss()
{
    m_warnings.clear();
    m_sure->setChecked(false);
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_reasonRow->clear();
    hide();
}

bool WarningsPanel::isConfirmed() const
{
    return m_sure->isChecked() && !reason().isEmpty();
}

QString WarningsPanel::reason() const
{
    return m_reason->currentText().trimmed();
}

void WarningsPanel::showWhatIsMissing()
{
    if (!m_sure->isChecked()) {
        m_sure->setFocus(Qt::TabFocusReason);
        return;
    }
    m_reasonRow->showProblem(tr("Say why, so that others can understand it later."));
    m_reason->setFocus(Qt::TabFocusReason);
}

} // namespace ui

#include "ui/pages/privacy/breachform.h"

#include "app/domain/codewords.h"
#include "app/domain/workerproblems.h"
#include "app/services/privacy/breaches.h"
#include "app/services/privacy/deadline.h"
#include "ui/pages/privacy/momentfields.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/breachtext.h"
#include "ui/text/format.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTextLines = 3;

QString reachText(const QString& reach)
{
    if (reach == "list"_L1)
        return BreachForm::tr("Everybody on one list that was written here");
    if (reach == "batch"_L1)
        return BreachForm::tr("Everybody in one sync file");
    if (reach == "drive"_L1)
        return BreachForm::tr("A flash drive: everybody in the files written since a day");
    return BreachForm::tr("Everybody in the register (a laptop, a backup)");
}

bool isFor(const app::Handout& handout, const QString& reach)
{
    return (handout.kind == app::Handout::Kind::Batch) == (reach == "batch"_L1);
}

QString textOf(const app::Handout& handout)
{
    return handout.kind == app::Handout::Kind::Batch
               ? BreachForm::tr("%1: number %2 to %3")
                     .arg(moment(handout.at), handout.file, handout.to)
               : u"%1: %2"_s.arg(moment(handout.at), handout.file.isEmpty()
                                                         ? BreachForm::tr("A printed list")
                                                         : QFileInfo(handout.file).fileName());
}

QPlainTextEdit* textIn(const FieldRow* row)
{
    return static_cast<QPlainTextEdit*>(row->editor());
}

} // namespace

BreachForm::BreachForm(QWidget* parent)
    : QWidget(parent),
      m_noticed(new MomentFields(u"breachNoticed"_s, tr("Noticed on"), this)),
      m_happened(new QLineEdit(this)),
      m_cause(new QComboBox(this)),
      m_reach(new QComboBox(this)),
      m_file(new QComboBox(this)),
      m_since(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_happened->setObjectName(u"breachHappened"_s);
    m_cause->setObjectName(u"breachCause"_s);
    m_reach->setObjectName(u"breachReach"_s);
    m_file->setObjectName(u"breachFile"_s);
    m_since->setObjectName(u"breachSince"_s);
    m_since->setPlaceholderText(tr("dd-mm-yyyy"));
    for (const QString& word : app::codeWords(app::breachKind(), u"cause"))
        m_cause->addItem(causeFor(word), word);
    for (const QString& word : app::codeWords(app::breachKind(), u"reach"))
        m_reach->addItem(reachText(word), word);
    m_happenedRow = new FieldRow(tr("When it happened"), m_happened, this);
    m_happenedRow->setHint(tr("As far as it is known: “20 November 2026, in the evening”."));
    auto* times = new QHBoxLayout;
    times->setSpacing(kSpaceM);
    times->addWidget(m_noticed, 1, Qt::AlignTop);
    times->addWidget(m_happenedRow, 1, Qt::AlignTop);
    column->addLayout(times);
    column->addWidget(new FieldRow(tr("What happened"), m_cause, this));
    m_account = textRow("breachAccount", tr("How it happened"));
    column->addWidget(m_account);
    column->addWidget(dataChoices());
    column->addWidget(new FieldRow(tr("Whose data"), m_reach, this));
    m_fileRow = new FieldRow(tr("Which one"), m_file, this);
    column->addWidget(m_fileRow);
    m_sinceRow = new FieldRow(tr("Files written since"), m_since, this);
    column->addWidget(m_sinceRow);
    m_handling = textRow("breachHandling", tr("What was done about it"));
    column->addWidget(m_handling);
    m_recovery = textRow("breachRecovery", tr("What is done so that nobody is harmed"));
    column->addWidget(m_recovery);
    auto* save =
        makeButton(ButtonKind::Primary, "breachSave"_L1, tr("Write it down"), "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "breachClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &BreachForm::saveRequested);
    connect(close, &QPushButton::clicked, this, &BreachForm::closed);
    connect(m_reach, &QComboBox::activated, this, &BreachForm::offerReach);
}

FieldRow* BreachForm::textRow(const char* name, const QString& label)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kTextLines * kControlHeight * 2 / 3);
    return new FieldRow(label, edit, this);
}

QWidget* BreachForm::dataChoices()
{
    auto* group = new QWidget(this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(makeLabel(TextRole::Label, tr("Which data was exposed"), group));
    for (const QString& word : app::breachData()) {
        auto* box = new QCheckBox(dataFor(word), group);
        box->setObjectName(u"breachData"_s + word);
        box->setProperty("word", word);
        column->addWidget(box);
        m_data << box;
    }
    m_dataProblem = makeLabel(TextRole::Problem, tr("Tick at least one."), group);
    m_dataProblem->setObjectName(u"breachDataNote"_s);
    column->addWidget(m_dataProblem);
    return group;
}

void BreachForm::begin(const app::Breach& breach, const QList<app::Handout>& handouts,
                       const QDateTime& now)
{
    m_breach = breach;
    m_handouts = handouts;
    m_noticed->setMoment(breach.id.isValid() ? app::momentFrom(breach.noticed) : now);
    m_happened->setText(breach.happened);
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(breach.cause)));
    textIn(m_account)->setPlainText(breach.account);
    const QStringList exposed = breach.data.split(u' ', Qt::SkipEmptyParts);
    for (QCheckBox* box : std::as_const(m_data))
        box->setChecked(exposed.contains(box->property("word").toString()));
    textIn(m_handling)->setPlainText(breach.handling);
    textIn(m_recovery)->setPlainText(breach.recovery);
    m_reach->setCurrentIndex(std::max(0, m_reach->findData(breach.reach)));
    m_since->setText(shownDay(breach.reachSince));
    m_dataProblem->hide();
    for (FieldRow* row : {m_happenedRow, m_account, m_handling, m_fileRow, m_sinceRow})
        row->clear();
    offerReach();
    m_happened->setFocus(Qt::TabFocusReason);
}

void BreachForm::offerReach()
{
    const QString reach = m_reach->currentData().toString();
    m_fileRow->setVisible(reach == "list"_L1 || reach == "batch"_L1);
    m_sinceRow->setVisible(reach == "drive"_L1);
    m_file->clear();
    for (const app::Handout& handout : std::as_const(m_handouts)) {
        if (isFor(handout, reach))
            m_file->addItem(textOf(handout), handout.id);
    }
    m_file->setCurrentIndex(std::max(0, m_file->findData(m_breach.reachOf)));
}

std::optional<app::Breach> BreachForm::checked(const QDateTime& now, QDate today)
{
    const auto noticed = m_noticed->checked(now, today);
    if (!noticed)
        return std::nullopt;
    app::Breach breach = m_breach;
    breach.noticed = app::storedMoment(*noticed);
    breach.happened = m_happened->text().trimmed();
    breach.cause = m_cause->currentData().toString();
    breach.account = textIn(m_account)->toPlainText().trimmed();
    breach.handling = textIn(m_handling)->toPlainText().trimmed();
    breach.recovery = textIn(m_recovery)->toPlainText().trimmed();
    breach.reach = m_reach->currentData().toString();
    breach.reachOf = m_fileRow->isHidden() ? QString() : m_file->currentData().toString();
    const QDate since = dayFromTyped(m_since->text(), today);
    breach.reachSince = m_sinceRow->isHidden() ? QString() : since.toString(Qt::ISODate);
    QStringList exposed;
    for (const QCheckBox* box : std::as_const(m_data)) {
        if (box->isChecked())
            exposed << box->property("word").toString();
    }
    breach.data = exposed.join(u' ');
    const QStringList problems = app::breachProblems(breach, now);
    m_dataProblem->setVisible(problems.contains(u"data"_s));
    const QList<std::pair<QString, FieldRow*>> rows{
        {u"reach"_s, m_sinceRow->isHidden() ? m_fileRow : m_sinceRow},
        {u"handling"_s, m_handling},
        {u"account"_s, m_account},
        {u"happened"_s, m_happenedRow}};
    for (const auto& [name, row] : rows) {
        row->clear();
        if (!problems.contains(name))
            continue;
        row->showProblem(tr("Fill this in."));
        row->editor()->setFocus(Qt::TabFocusReason);
    }
    return problems.isEmpty() ? std::optional(breach) : std::nullopt;
}

} // namespace ui

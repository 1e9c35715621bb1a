/// Saving on the Daftarkan page: once, with every problem shown, and nothing typed lost when it fails.
#include "ui/pages/register/actionbar.h"
#include "ui/pages/register/draftkeeper.h"
#include "ui/pages/register/heirseditor.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/register/warningspanel.h"
#include "ui/pages/register/workerform.h"
#include "ui/shell/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/messagebar.h"

#include <QLoggingCategory>
#include <QPushButton>

namespace ui {

using app::WorkerField;

namespace {

Q_LOGGING_CATEGORY(lcRegister, "jemput.ui.register")

bool isBlock(const app::FieldProblem& problem)
{
    return app::blocks(problem.problem);
}

} // namespace

void RegisterPage::save(Then then)
{
    if (m_saving || m_desk.isLocked())
        return;
    m_attempted = true;
    m_message->clear();
    check();
    const bool blocked = std::any_of(m_problems.cbegin(), m_problems.cend(), isBlock);
    if (blocked)
        return showAllProblems(m_problems);
    if (m_form->heirs().showProblems()) {
        m_form->heirsFold().setOpen(true);
        return m_form->heirs().focusProblem();
    }
    app::Registration registration = typed();
    if (m_problems.isEmpty())
        return startSaving(registration, app::Warnings::Ask, then);
    m_warnings->ask(m_problems);
    if (!m_warnings->isConfirmed())
        return m_warnings->showWhatIsMissing();
    registration.worker.warningReason = m_warnings->reason();
    startSaving(registration, app::Warnings::Confirmed, then);
}

void RegisterPage::startSaving(const app::Registration& registration, app::Warnings warnings,
                               Then then)
{
    // Before the save: a draft written after it would bring back what is already recorded.
    m_keeper->flush();
    setSaving(true);
    m_desk.run(
        this,
        [registration, warnings, draft = m_keeper->id()](app::Session& session,
                                                         app::JobContext&) -> Outcome {
            auto outcome = app::recordRegistration(session, registration, warnings);
            if (outcome && std::holds_alternative<app::Saved>(*outcome) && !draft.isNull()) {
                // The worker is safe; a draft that stays only says "already here" when it is opened.
                if (const auto dropped = app::dropDraft(session, draft); !dropped)
                    qCWarning(lcRegister)
                        << "A draft stays after its worker was saved:" << dropped.error().detail;
            }
            return outcome;
        },
        [this, then](const Outcome& outcome) { takeOutcome(outcome, then); });
}

void RegisterPage::takeOutcome(const Outcome& outcome, Then then)
{
    setSaving(false);
    if (!outcome)
        return m_message->tell(outcome.error());
    if (const auto* problems = std::get_if<QList<app::FieldProblem>>(&*outcome))
        return showAllProblems(*problems);
    const auto& saved = std::get<app::Saved>(*outcome);
    m_keeper->forget();
    m_desk.announce(saved.changes);
    m_saved = saved.worker;
    if (then == Then::NextFamilyMember)
        beginNextInFamily();
    else
        begin({WorkerForm::blank(), {}, {}});
    m_savedBar->setText(tr("Saved: %1").arg(shownName(m_saved.name)));
    m_savedBar->show();
    if (!saved.edits.isEmpty())
        m_desk.did(tr("The data of %1 were changed.").arg(shownName(m_saved.name)), saved.edits);
}

void RegisterPage::showAllProblems(const QList<app::FieldProblem>& problems)
{
    m_problems = problems;
    QSet<WorkerField> all;
    for (const app::FieldProblem& problem : problems)
        all.insert(problem.field);
    m_form->fields().showProblems(problems, all);
    const auto first = std::find_if(problems.cbegin(), problems.cend(), isBlock);
    if (first == problems.cend()) {
        m_warnings->ask(problems);
        return m_warnings->showWhatIsMissing();
    }
    m_form->reveal(first->field);
    m_form->fields().focus(first->field);
}

void RegisterPage::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setEnabled(!saving);
    m_saveAndNext->setEnabled(!saving);
    m_form->setEnabled(!saving);
}

} // namespace ui

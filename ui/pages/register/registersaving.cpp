/// Saving on the Daftarkan page: once, with every problem shown, and nothing typed lost when it fails.
#include "ui/pages/register/actionbar.h"
#include "ui/pages/register/draftkeeper.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/register/warningspanel.h"
#include "ui/pages/register/workerform.h"
#include "ui/shell/desk.h"
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
    app::Worker worker = typedWorker();
    if (m_problems.isEmpty())
        return startSaving(worker, app::Warnings::Ask, then);
    m_warnings->ask(m_problems);
    if (!m_warnings->isConfirmed())
        return m_warnings->showWhatIsMissing();
    worker.warningReason = m_warnings->reason();
    startSaving(worker, app::Warnings::Confirmed, then);
}

void RegisterPage::startSaving(const app::Worker& worker, app::Warnings warnings, Then then)
{
    // Before the save: a draft written after it would bring back what is already recorded.
    m_keeper->flush();
    setSaving(true);
    m_desk.run(
        this,
        [worker, warnings, draft = m_keeper->id()](app::Session& session,
                                                   app::JobContext&) -> Outcome {
            auto outcome = app::recordWorker(session, worker, warnings);
            if (outcome && std::holds_alternative<app::Saved>(*outcome) && !draft.isNull()) {
                // The worker is safe; a draft that stays only says "already here" when it is opened.
                if (const auto dropped = app::dropDraft(session, draft); !dropped)
                    qCWarning(lcRegister)
                        << "A draft stays after its worker was saved:" << dropped.error().detail;
            }
            return outcome;
        },
        [this, before = m_base, then](const Outcome& outcome) {
            takeOutcome(outcome, before, then);
        });
}

void RegisterPage::takeOutcome(const Outcome& outcome, const app::Worker& before, Then then)
{
    setSaving(false);
    if (!outcome)
        return m_message->tell(outcome.error());
    if (const auto* problems = std::get_if<QList<app::FieldProblem>>(&*outcome))
        return showAllProblems(*problems);
    const auto& saved = std::get<app::Saved>(*outcome);
    m_keeper->forget();
    m_desk.announce(saved.changes);
    takeSaved(saved.worker, before, then);
}

void RegisterPage::takeSaved(const app::Worker& saved, const app::Worker& before, Then then)
{
    m_saved = saved;
    begin(then == Then::NextFamilyMember ? WorkerForm::nextInFamilyOf(saved) : WorkerForm::blank());
    m_savedBar->setText(tr("Saved: %1").arg(saved.name));
    m_savedBar->show();
    if (before.id.isValid())
        offerUndo(before, saved);
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

void RegisterPage::offerUndo(const app::Worker& before, const app::Worker& saved)
{
    m_desk.notify(tr("The data of %1 were changed.").arg(saved.name), [this, before] {
        m_desk.run(
            this,
            [before](app::Session& session, app::JobContext&) -> Outcome {
                return app::recordWorker(session, before, app::Warnings::Confirmed);
            },
            [this](const Outcome& outcome) {
                if (!outcome)
                    return m_message->tell(outcome.error());
                if (const auto* undone = std::get_if<app::Saved>(&*outcome)) {
                    m_savedBar->hide();
                    m_desk.announce(undone->changes);
                } else {
                    m_message->tell(Tone::Warning,
                                    tr("The earlier data cannot be put back as they are: they are "
                                       "not complete. Open the worker and change them."));
                }
            });
    });
}

void RegisterPage::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setEnabled(!saving);
    m_saveAndNext->setEnabled(!saving);
    m_form->setEnabled(!saving);
}

} // namespace ui

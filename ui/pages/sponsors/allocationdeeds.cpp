/// What is done to the list of a sponsor: changed by hand, approved, printed, paid for.
#include "app/services/papers.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/sponsors/allocationview.h"
#include "ui/pages/sponsors/paymentform.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/workerpicker.h"
#include "ui/text/format.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QTableView>

namespace ui {

void AllocationView::begin(const app::WorkerId& worker, const QString& name, app::Choice choice)
{
    m_chosen = worker;
    m_choice = choice;
    m_payCard->hide();
    m_handCard->show();
    m_reasonRow->clear();
    m_picker->setVisible(!worker.isValid());
    m_handCard->setTitle(!worker.isValid()                ? tr("Put somebody in by hand")
                         : choice == app::Choice::Exclude ? tr("Leave out: %1").arg(shownName(name))
                                                          : tr("Put in: %1").arg(shownName(name)));
    m_reasonRow->setVisible(worker.isValid());
    if (!worker.isValid())
        return m_picker->begin();
    m_reason->clear();
    m_reason->setFocus(Qt::TabFocusReason);
}

void AllocationView::choose(const app::WorkerId& worker, app::Choice choice, const QString& reason)
{
    m_desk.run(
        this,
        [id = m_sponsorship, worker, choice, reason](app::Session& session, app::JobContext&) {
            return app::choose(session, id, worker, choice, reason);
        },
        [this](const app::Result<app::Kept<app::Beneficiary>>& kept) {
            if (!kept)
                return fail(kept.error());
            m_message->clear();
            m_handCard->hide();
            m_desk.announce(kept->changes);
            m_desk.did(tr("The list was changed by hand."), kept->edits);
            m_table->setFocus(Qt::OtherFocusReason);
        });
}

void AllocationView::approve()
{
    const Question question{
        tr("Approve this list?"),
        tr("%n worker(s) get a place, at %1. From then on the list stands as it is.", nullptr,
           static_cast<int>(m_view.granted))
            .arg(rupiah(m_view.cost)),
        tr("Approve"), false};
    m_desk.dialogs().ask(this, question, [this] {
        m_desk.run(
            this,
            [id = m_sponsorship, seal = m_view.seal](app::Session& session,
                                                     app::JobContext& context) {
                return app::approveAllocation(session, id, seal, context);
            },
            [this](const app::Result<std::optional<app::Approved>>& approved) {
                if (!approved)
                    return fail(approved.error());
                if (!*approved) {
                    m_message->tell(Tone::Warning,
                                    tr("The list has just changed, so it was not approved. Look at "
                                       "it again."));
                    return refresh();
                }
                m_message->clear();
                m_desk.announce((*approved)->changes);
                m_desk.did(tr("The list of %n worker(s) is approved.", nullptr,
                              static_cast<int>((*approved)->people)),
                           (*approved)->edits);
            });
    });
}

void AllocationView::takeBack()
{
    m_desk.run(
        this,
        [id = m_sponsorship](app::Session& session, app::JobContext&) {
            return app::takeBackApproval(session, id);
        },
        [this](const app::Result<app::Approved>& back) {
            if (!back)
                return fail(back.error());
            m_message->clear();
            m_desk.announce(back->changes);
            m_desk.did(tr("The approval was taken back."), back->edits);
        });
}

void AllocationView::print(app::PaperKind kind)
{
    PaperWanted wanted;
    wanted.kind = kind;
    wanted.sponsorship = m_sponsorship;
    PaperDialog::preview(m_desk, wanted, this);
}

void AllocationView::pay(const app::Evidence& payment, app::Warnings warnings)
{
    m_payForm->setSaving(true);
    m_desk.run(
        this,
        [id = m_sponsorship, payment, warnings](app::Session& session, app::JobContext& context) {
            return app::recordSponsorPayment(session, id, payment, warnings, context);
        },
        [this](const app::Result<app::ManyPaid>& paid) {
            m_payForm->setSaving(false);
            if (!paid)
                return fail(paid.error());
            showPaid(*paid);
        });
}

void AllocationView::showPaid(const app::ManyPaid& paid)
{
    const bool isAsked = !paid.doubts.isEmpty();
    if (!paid.problems.isEmpty() || isAsked)
        m_payForm->show({paid.problems, paid.doubts, {}, paid.paidAlready});
    if (!paid.problems.isEmpty())
        return;
    m_payCard->setVisible(isAsked);
    m_desk.announce(paid.changes);
    if (paid.workers > 0)
        m_desk.did(tr("%n payment(s) are written down, %1 in all.", nullptr,
                      static_cast<int>(paid.workers))
                       .arg(rupiah(paid.amount)),
                   paid.edits);
    const int passedOver = static_cast<int>(paid.passedOver.size());
    QStringList notes;
    if (isAsked)
        notes << tr("%n worker(s) were passed over, because there is a question about theirs. It "
                    "stands below: write why it is right and save again.",
                    nullptr, passedOver);
    else if (passedOver > 0)
        notes << tr("%n worker(s) were passed over: the rules name no price for their months.",
                    nullptr, passedOver);
    if (!paid.notHere.isEmpty())
        notes << tr("Of %n worker(s) the months after they moved, died, stopped or withdrew the "
                    "consent were left out.",
                    nullptr, static_cast<int>(paid.notHere.size()));
    if (paid.workers == 0 && paid.paidBefore > 0)
        notes << tr("%n worker(s) were paid out of this programme before, for all of these months.",
                    nullptr, static_cast<int>(paid.paidBefore));
    if (notes.isEmpty())
        m_message->clear();
    else
        m_message->tell(Tone::Warning, notes.join(u' '));
}

void AllocationView::fail(const app::Error& error)
{
    const QString why = sponsorErrorText(error);
    if (why.isEmpty())
        m_message->tell(error);
    else
        m_message->tell(Tone::Warning, why);
}

} // namespace ui

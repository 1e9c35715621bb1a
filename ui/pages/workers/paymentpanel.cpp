#include "ui/pages/workers/paymentpanel.h"

#include "app/services/listing.h"
#include "ui/pages/sponsors/paymentform.h"
#include "ui/pages/workers/listwork.h"
#include "ui/text/format.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kNamed = 5; ///< of those who were passed over

} // namespace

PaymentPanel::PaymentPanel(ListWork& work, QWidget* parent)
    : QWidget(parent),
      m_work(work),
      m_card(new Card(QString(), this)),
      m_form(new PaymentForm(work.desk(), u"chosenPayment"_s, m_card))
{
    setObjectName(u"paymentPanel"_s);
    m_card->body()->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_form, &PaymentForm::saveRequested, this, &PaymentPanel::save);
    connect(m_form, &PaymentForm::closed, this, &PaymentPanel::closed);
    connect(&m_work, &ListWork::failed, m_form, [this] { m_form->setSaving(false); });
}

void PaymentPanel::open(const QList<std::int64_t>& keys)
{
    m_work.run(
        tr("Reading whom the payment is for"),
        [keys](app::Session& session, app::JobContext&) { return app::idsFor(session, keys); },
        [this](const QList<app::WorkerId>& workers) {
            m_workers = workers;
            showCount();
            emit opened();
            m_form->beginForChosen();
        });
}

void PaymentPanel::showCount()
{
    m_card->setTitle(tr("Record the payment of %1 worker(s), each at their own price", nullptr,
                        static_cast<int>(m_workers.size()))
                         .arg(number(m_workers.size())));
}

void PaymentPanel::save(const app::Evidence& payment, app::Warnings warnings)
{
    m_form->setSaving(true);
    m_work.run(
        tr("Writing the payments"),
        [workers = m_workers, payment, warnings](app::Session& session,
                                                 app::JobContext& context) -> app::Result<Done> {
            auto paid = app::recordPaymentForMany(session, workers, payment, warnings, context);
            if (!paid)
                return paid.error();
            Done done{*std::move(paid), {}};
            for (const app::WorkerId& id :
                 done.paid.passedOver.first(std::min(kNamed, done.paid.passedOver.size()))) {
                if (const auto worker = app::worker(session, id))
                    done.names << shownName(worker->name);
            }
            return done;
        },
        [this](const Done& done) {
            m_form->setSaving(false);
            take(done);
        });
}

void PaymentPanel::take(const Done& done)
{
    const app::ManyPaid& paid = done.paid;
    if (!paid.problems.isEmpty())
        return m_form->show({paid.problems, {}, {}, {}});
    // Whose payment is written down is not asked about again: saving once more would write it twice.
    m_workers = paid.passedOver;
    if (paid.doubts.isEmpty())
        emit closed();
    else
        m_form->show({{}, paid.doubts, {}, paid.paidAlready});
    showCount();
    m_work.desk().announce(paid.changes);
    if (paid.workers > 0)
        m_work.desk().did(tr("%n payment(s) are written down, %1 in all.", nullptr,
                             static_cast<int>(paid.workers))
                              .arg(rupiah(paid.amount)),
                          paid.edits);
    if (paid.passedOver.isEmpty())
        return;
    QString names = done.names.join(u", "_s);
    if (paid.passedOver.size() > done.names.size())
        names = tr("%1 and others").arg(names);
    const auto count = static_cast<int>(paid.passedOver.size());
    m_work.message().tell(
        Tone::Warning,
        paid.doubts.isEmpty()
            ? tr("%n worker(s) were passed over, for whom the rules name no price: %1.", nullptr,
                 count)
                  .arg(names)
            : tr("%n worker(s) were passed over, because there is a question about theirs: %1. "
                 "Write below why it is right and save again, for them alone.",
                 nullptr, count)
                  .arg(names));
}

} // namespace ui

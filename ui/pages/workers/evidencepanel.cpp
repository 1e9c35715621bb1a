#include "ui/pages/workers/evidencepanel.h"

#include "app/services/listing.h"
#include "ui/pages/status/evidenceform.h"
#include "ui/pages/workers/listwork.h"
#include "ui/text/format.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = std::variant<app::ManyEvidenced, QList<app::EvidenceProblem>>;

} // namespace

EvidencePanel::EvidencePanel(ListWork& work, QWidget* parent)
    : QWidget(parent),
      m_work(work),
      m_card(new Card(QString(), this)),
      m_form(new EvidenceForm([&work] { return work.desk().session().clock().today(); }, m_card))
{
    setObjectName(u"evidencePanel"_s);
    m_card->body()->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_form, &EvidenceForm::saveRequested, this, &EvidencePanel::save);
    connect(m_form, &EvidenceForm::closed, this, &EvidencePanel::closed);
    connect(&m_work, &ListWork::failed, m_form, [this] { m_form->setSaving(false); });
}

void EvidencePanel::open(const QList<std::int64_t>& keys)
{
    m_keys = keys;
    m_card->setTitle(
        tr("Write the same evidence for %1 worker(s)", nullptr, static_cast<int>(keys.size()))
            .arg(number(keys.size())));
    emit opened();
    m_form->begin();
}

void EvidencePanel::save(const app::Evidence& evidence)
{
    m_form->setSaving(true);
    m_work.run(
        tr("Writing the evidence"),
        [keys = m_keys, evidence](app::Session& session,
                                  app::JobContext& context) -> app::Result<Answer> {
            const auto workers = app::idsFor(session, keys);
            if (!workers)
                return workers.error();
            return app::recordEvidenceForMany(session, *workers, evidence, context);
        },
        [this](const Answer& answer) {
            m_form->setSaving(false);
            if (const auto* problems = std::get_if<QList<app::EvidenceProblem>>(&answer))
                return m_form->showProblems(*problems);
            const auto& many = std::get<app::ManyEvidenced>(answer);
            emit closed();
            m_work.desk().announce(many.changes);
            m_work.desk().notify(
                tr("Evidence written for %n worker(s).", nullptr, static_cast<int>(many.workers)));
        });
}

} // namespace ui

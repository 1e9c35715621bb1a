/// What the Daftarkan page reads out of what is typed: the NIK's meaning, who is known already, what is wrong.
#include "app/domain/nik.h"
#include "app/services/similar.h"
#include "ui/pages/register/contributioncard.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/register/similarpanel.h"
#include "ui/pages/register/workerform.h"
#include "ui/shell/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

void RegisterPage::readNik()
{
    const QString nik = m_form->fields().text(WorkerField::Nik);
    m_form->fields()
        .row(WorkerField::Nik)
        ->setHint(nik.isEmpty() ? tr("No NIK yet? Leave it empty: the village lends a number.")
                                : QString());
    m_known->clear();
    const auto meaning = app::meaningOf(nik);
    if (!meaning || app::isTemporaryNik(nik) || m_desk.isLocked())
        return;
    readNikMeaning(nik);
    const auto known = app::workersWithNik(m_desk.session(), nik);
    if (!known)
        return;
    for (const app::Worker& other : *known) {
        if (other.id == m_base.id)
            continue;
        if (other.stage == "candidate"_L1 && !m_base.id.isValid() && known->size() == 1)
            return takeCandidate(other);
        const QString where = place(other.hamlet, other.rt, other.rw);
        m_known->tell(Tone::Info,
                      where.isEmpty()
                          ? tr("%1 is already here.").arg(shownName(other.name))
                          : tr("%1 is already here: %2.").arg(shownName(other.name), where),
                      tr("Open"), [this, id = other.id] { m_desk.openWorker(id); });
        return;
    }
}

void RegisterPage::readNikMeaning(const QString& nik)
{
    FieldSet& fields = m_form->fields();
    app::Session& session = m_desk.session();
    const auto meaning = app::meaningOf(nik);
    const auto born = app::suggestedBirthDate(*meaning, session.clock().today());
    const QString district = session.reference().regions.find(meaning->district).name;
    if (born) {
        // A number that is being corrected does not rewrite what is known about the person.
        if (!isChanging() || fields.text(WorkerField::BirthDate).isEmpty())
            fields.suggest(WorkerField::BirthDate, born->toString(Qt::ISODate));
        if (!isChanging() || fields.text(WorkerField::Sex).isEmpty())
            fields.suggest(WorkerField::Sex, meaning->sex == app::Sex::Female ? u"F"_s : u"M"_s);
    }
    if (born && !district.isEmpty())
        fields.row(WorkerField::Nik)
            ->setHint(tr("Born %1, first registered in %2").arg(day(*born), district));
    if (isChanging() && nik != m_base.nik)
        m_known->tell(
            Tone::Info,
            tr("The NIK was %1 until now. The history will keep both.").arg(grouped(m_base.nik)));
}

void RegisterPage::takeCandidate(const app::Worker& candidate)
{
    FieldSet& fields = m_form->fields();
    const app::Values listed = app::valuesOf(candidate);
    for (int i = 0; i < app::kWorkerFieldCount; ++i) {
        const auto& value = listed[static_cast<std::size_t>(i)];
        const auto field = static_cast<WorkerField>(i);
        if (const auto* text = std::get_if<QString>(&value))
            fields.suggest(field, *text);
        else if (const auto* figure = std::get_if<std::int64_t>(&value))
            fields.suggest(field, QString::number(*figure));
    }
    m_base = candidate;
    m_form->revealWhatIsFilled();
    m_known->tell(Tone::Info,
                  tr("Filled in from the residents' list. Compare it with the identity card."));
}

void RegisterPage::readFamilyCard()
{
    FieldSet& fields = m_form->fields();
    FieldRow* row = fields.row(WorkerField::FamilyCard);
    row->setHint({});
    const QString familyCard = fields.text(WorkerField::FamilyCard);
    if (familyCard.size() != 16 || m_desk.isLocked())
        return;
    const auto family = app::household(m_desk.session(), familyCard);
    if (!family)
        return;
    QStringList names;
    for (const app::Worker& member : *family) {
        if (member.id == m_base.id)
            continue;
        names += shownName(member.name);
        fields.suggest(WorkerField::Address, member.address);
        fields.suggest(WorkerField::Hamlet, member.hamlet);
        fields.suggest(WorkerField::Rt, member.rt);
        fields.suggest(WorkerField::Rw, member.rw);
        fields.suggest(WorkerField::Postcode, member.postcode);
    }
    if (!names.isEmpty())
        row->setHint(tr("Family of %1").arg(names.join(u", "_s)));
}

void RegisterPage::lookForSimilar()
{
    if (m_desk.isLocked())
        return;
    constexpr int kShown = 3;
    const auto similar = app::similarWorkers(m_desk.session(), typedWorker(), kShown);
    m_similar->show(similar ? *similar : QList<app::SimilarWorker>());
}

void RegisterPage::check()
{
    if (m_desk.isLocked())
        return;
    const app::Worker worker = typedWorker();
    m_problems = app::problemsHere(m_desk.session(), worker);
    QSet<WorkerField> toShow;
    for (const app::FieldProblem& problem : std::as_const(m_problems)) {
        const bool isMissing = problem.problem == app::Problem::Missing ||
                               problem.problem == app::Problem::ConsentMissing;
        // Nobody is told off for a field that is only passed by; saving asks for all of them.
        if (m_attempted || (m_left.contains(problem.field) && !isMissing))
            toShow.insert(problem.field);
    }
    m_form->fields().showProblems(m_problems, toShow);
    m_card->show(worker, m_problems, m_desk.session().clock().today());
}

} // namespace ui

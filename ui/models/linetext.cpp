#include "ui/models/linetext.h"

#include "app/services/statuses.h"
#include "ui/models/workerlistmodel.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Until the last paid day, or since it.
QString daysLeft(const app::Month& coveredUntil, QDate today)
{
    if (!coveredUntil.isValid())
        return {};
    const auto days = static_cast<int>(today.daysTo(coveredUntil.lastDay()));
    return days >= 0 ? WorkerListModel::tr("%n day(s)", nullptr, days)
                     : WorkerListModel::tr("%n day(s) late", nullptr, -days);
}

} // namespace

LineFacts factsFrom(app::Session& session)
{
    return {[&reference = session.reference()](const QString& code) {
                const app::Occupation* known = reference.occupations.find(code);
                return known ? known->name : code;
            },
            [&session](const app::WorkerId& worker) { return reasonOf(session, worker); },
            [&session] { return session.clock().today(); }};
}

QString reasonOf(app::Session& session, const app::WorkerId& worker)
{
    const auto reason = app::refusalReason(session, worker);
    return reason ? *reason : QString();
}

QString textOf(const app::WorkerLine& line, int column, const LineFacts& facts)
{
    switch (column) {
    case WorkerListModel::Name:
        return shownName(line.name);
    case WorkerListModel::Nik:
        return grouped(line.nik);
    case WorkerListModel::Area:
        return place(line.hamlet, line.rt, line.rw);
    case WorkerListModel::Occupation:
        return facts.occupationName(line.occupation);
    case WorkerListModel::Phone:
        return line.phone;
    case WorkerListModel::Status:
        return wordFor(line.status.status);
    case WorkerListModel::CoveredUntil:
        return line.status.coveredUntil.isValid()
                   ? month(line.status.coveredUntil.year, line.status.coveredUntil.month)
                   : QString();
    case WorkerListModel::DaysLeft:
        return daysLeft(line.status.coveredUntil, facts.today());
    case WorkerListModel::EvidenceAge:
        return line.status.asOf.isValid() ? age(line.status.ageDays) : QString();
    case WorkerListModel::Reason:
        return line.status.status == app::Status::Rejected ? facts.reason(line.id) : QString();
    case WorkerListModel::Situation:
        return line.situation.isEmpty() ? QString()
                                        : wordFor(app::WorkerField::Situation, line.situation);
    case WorkerListModel::FamilyCard:
        return grouped(line.familyCard);
    case WorkerListModel::BirthDate:
        return day(line.birthDate);
    case WorkerListModel::Address:
        return line.address;
    default:
        return {};
    }
}

QString plainTextOf(const app::WorkerLine& line, int column, const LineFacts& facts)
{
    if (column == WorkerListModel::Nik)
        return line.nik;
    if (column == WorkerListModel::FamilyCard)
        return line.familyCard;
    return textOf(line, column, facts);
}

QString headingOf(int column)
{
    switch (column) {
    case WorkerListModel::Name:
        return labelFor(app::WorkerField::Name);
    case WorkerListModel::Nik:
        return labelFor(app::WorkerField::Nik);
    case WorkerListModel::Area:
        return WorkerListModel::tr("Area");
    case WorkerListModel::Occupation:
        return labelFor(app::WorkerField::Occupation);
    case WorkerListModel::Phone:
        return labelFor(app::WorkerField::Phone);
    case WorkerListModel::Status:
        return WorkerListModel::tr("Status");
    case WorkerListModel::CoveredUntil:
        return WorkerListModel::tr("Covered until");
    case WorkerListModel::DaysLeft:
        return WorkerListModel::tr("Days left");
    case WorkerListModel::EvidenceAge:
        return WorkerListModel::tr("Known since");
    case WorkerListModel::Reason:
        return WorkerListModel::tr("Reason for the refusal");
    case WorkerListModel::Situation:
        return labelFor(app::WorkerField::Situation);
    case WorkerListModel::FamilyCard:
        return labelFor(app::WorkerField::FamilyCard);
    case WorkerListModel::BirthDate:
        return labelFor(app::WorkerField::BirthDate);
    case WorkerListModel::Address:
        return labelFor(app::WorkerField::Address);
    default:
        return {};
    }
}

std::optional<app::WorkerOrder> orderOf(int column)
{
    switch (column) {
    case WorkerListModel::Name:
        return app::WorkerOrder::Name;
    case WorkerListModel::Nik:
        return app::WorkerOrder::Nik;
    case WorkerListModel::Area:
        return app::WorkerOrder::Area;
    case WorkerListModel::Occupation:
        return app::WorkerOrder::Occupation;
    case WorkerListModel::Phone:
        return app::WorkerOrder::Phone;
    case WorkerListModel::Status:
        return app::WorkerOrder::Status;
    case WorkerListModel::CoveredUntil:
    case WorkerListModel::DaysLeft:
        return app::WorkerOrder::CoveredUntil;
    case WorkerListModel::EvidenceAge:
        return app::WorkerOrder::AsOf;
    case WorkerListModel::FamilyCard:
        return app::WorkerOrder::FamilyCard;
    case WorkerListModel::BirthDate:
        return app::WorkerOrder::BirthDate;
    case WorkerListModel::Address:
        return app::WorkerOrder::Address;
    default:
        return std::nullopt;
    }
}

} // namespace ui

#include "app/domain/worker.h"

#include <array>

namespace app {

namespace {

constexpr auto kAsk = OnConflict::Ask;
constexpr auto kNewest = OnConflict::KeepNewest;
constexpr auto kText = FieldType::Text;
constexpr auto kWhole = FieldType::Integer;
constexpr auto kPersonal = Privacy::Personal;
constexpr auto kPlain = Privacy::Plain;

// The one declaration of a worker's fields. A new field goes to the end, with its migration.
constexpr std::array kWorkerFields{
    Field<Worker>{{"nik", kText, kAsk, kPersonal}, &Worker::nik},
    Field<Worker>{{"name", kText, kAsk, kPersonal}, &Worker::name},
    Field<Worker>{{"birth_place", kText, kAsk, kPersonal}, &Worker::birthPlace},
    Field<Worker>{{"birth_date", kText, kAsk, kPersonal}, &Worker::birthDate},
    Field<Worker>{{"sex", kText, kAsk, kPersonal}, &Worker::sex},
    Field<Worker>{{"family_card", kText, kAsk, kPersonal}, &Worker::familyCard},
    Field<Worker>{{"mother_name", kText, kAsk, kPersonal}, &Worker::motherName},
    Field<Worker>{{"address", kText, kAsk, kPersonal}, &Worker::address},
    Field<Worker>{{"hamlet", kText, kAsk, kPersonal}, &Worker::hamlet},
    Field<Worker>{{"rt", kText, kAsk, kPersonal}, &Worker::rt},
    Field<Worker>{{"rw", kText, kAsk, kPersonal}, &Worker::rw},
    Field<Worker>{{"postcode", kText, kAsk, kPersonal}, &Worker::postcode},
    Field<Worker>{{"domicile", kText, kAsk, kPersonal}, &Worker::domicile},
    Field<Worker>{{"phone", kText, kAsk, kPersonal}, &Worker::phone},
    Field<Worker>{{"phone_owner", kText, kAsk, kPersonal}, &Worker::phoneOwner},
    Field<Worker>{{"email", kText, kAsk, kPersonal}, &Worker::email},
    Field<Worker>{{"occupation", kText, kAsk, kPersonal}, &Worker::occupation},
    Field<Worker>{{"occupation2", kText, kAsk, kPersonal}, &Worker::occupation2},
    Field<Worker>{{"sector", kText, kAsk, kPlain}, &Worker::sector},
    Field<Worker>{{"workplace", kText, kAsk, kPersonal}, &Worker::workplace},
    Field<Worker>{{"hours_from", kText, kAsk, kPersonal}, &Worker::hoursFrom},
    Field<Worker>{{"hours_to", kText, kAsk, kPersonal}, &Worker::hoursTo},
    Field<Worker>{{"income", kWhole, kAsk, kPersonal}, &Worker::income},
    Field<Worker>{{"programmes", kWhole, kAsk, kPlain}, &Worker::programmes},
    Field<Worker>{{"months", kWhole, kAsk, kPlain}, &Worker::months},
    Field<Worker>{{"payer", kText, kAsk, kPlain}, &Worker::payer},
    Field<Worker>{{"disability", kText, kAsk, kPersonal}, &Worker::disability},
    Field<Worker>{{"welfare_decile", kWhole, kAsk, kPersonal}, &Worker::welfareDecile},
    Field<Worker>{{"stage", kText, kNewest, kPlain}, &Worker::stage},
    Field<Worker>{{"note", kText, kAsk, kPersonal}, &Worker::note},
    Field<Worker>{{"consent_date", kText, kNewest, kPlain}, &Worker::consentDate},
    Field<Worker>{{"consent_method", kText, kNewest, kPlain}, &Worker::consentMethod},
    Field<Worker>{{"warning_reason", kText, kNewest, kPersonal}, &Worker::warningReason},
    Field<Worker>{{"woman_headed", kText, kAsk, kPersonal}, &Worker::womanHeaded},
    Field<Worker>{{"branch", kText, kNewest, kPlain}, &Worker::branch},
    Field<Worker>{{"consent_text", kText, kNewest, kPlain}, &Worker::consentText},
    Field<Worker>{{"consent_officer", kText, kNewest, kPersonal}, &Worker::consentOfficer},
    Field<Worker>{{"consent_witness", kText, kNewest, kPersonal}, &Worker::consentWitness},
    Field<Worker>{{"situation", kText, kNewest, kPersonal}, &Worker::situation},
    Field<Worker>{{"situation_date", kText, kNewest, kPersonal}, &Worker::situationDate},
    Field<Worker>{{"situation_note", kText, kNewest, kPersonal}, &Worker::situationNote},
    Field<Worker>{{"merged_into", kText, kAsk, kPlain}, &Worker::mergedInto},
    Field<Worker>{{"removed", kText, kNewest, kPlain}, &Worker::removed},
    Field<Worker>{{"consent_withdrawn", kText, kNewest, kPlain}, &Worker::consentWithdrawn},
    Field<Worker>{{"consent_withdrawn_how", kText, kNewest, kPlain}, &Worker::consentWithdrawnHow},
    Field<Worker>{{"consent_withdrawn_by", kText, kNewest, kPersonal}, &Worker::consentWithdrawnBy},
    Field<Worker>{{"consent_stopped", kText, kNewest, kPlain}, &Worker::consentStopped},
    Field<Worker>{{"consent_kept", kText, kNewest, kPlain}, &Worker::consentKept},
    Field<Worker>{{"children", kWhole, kAsk, kPersonal}, &Worker::children},
};
static_assert(kWorkerFields.size() == kWorkerFieldCount, "WorkerField and kWorkerFields differ");

template <std::size_t... I>
constexpr std::array<FieldSpec, sizeof...(I)> specsOf(std::index_sequence<I...> /*positions*/)
{
    return {kWorkerFields[I].spec...};
}
constexpr auto kSpecs = specsOf(std::make_index_sequence<kWorkerFields.size()>());
constexpr RecordKind kWorkerKind{"worker", kSpecs};

bool isNothing(const Values& values, WorkerField field)
{
    return std::holds_alternative<std::monostate>(values[static_cast<std::size_t>(field)]);
}

} // namespace

bool isWithdrawn(const Values& worker)
{
    const auto& stage = worker[static_cast<std::size_t>(WorkerField::Stage)];
    const bool isCandidate =
        isNothing(worker, WorkerField::Stage) || stage == Value(QStringLiteral("candidate"));
    return isCandidate && !isNothing(worker, WorkerField::Removed) &&
           isNothing(worker, WorkerField::MergedInto);
}

bool hasWithdrawnConsent(const Worker& worker)
{
    return !worker.consentWithdrawn.isEmpty();
}

void forgetWithdrawal(Worker& worker)
{
    for (QString Worker::*field :
         {&Worker::consentWithdrawn, &Worker::consentWithdrawnHow, &Worker::consentWithdrawnBy,
          &Worker::consentStopped, &Worker::consentKept})
        (worker.*field).clear();
}

RoughDay roughDay(const QString& isoText)
{
    constexpr int kDay = 10;
    constexpr int kMonth = 7;
    constexpr int kYear = 4;
    if (isoText.size() == kDay) {
        const QDate day = QDate::fromString(isoText, Qt::ISODate);
        return {day, day};
    }
    if (isoText.size() != kMonth && isoText.size() != kYear)
        return {};
    const bool hasMonth = isoText.size() == kMonth;
    const QDate first = QDate::fromString(hasMonth ? isoText + QStringLiteral("-01")
                                                   : isoText + QStringLiteral("-01-01"),
                                          Qt::ISODate);
    if (!first.isValid())
        return {};
    return {first, (hasMonth ? first.addMonths(1) : first.addYears(1)).addDays(-1)};
}

std::span<const Field<Worker>> workerFields()
{
    return kWorkerFields;
}

const RecordKind& workerKind()
{
    return kWorkerKind;
}

const FieldSpec& specOf(WorkerField field)
{
    return kSpecs.at(static_cast<std::size_t>(field));
}

Values valuesOf(const Worker& worker)
{
    return valuesOf(worker, workerFields());
}

Worker workerFrom(const Values& values)
{
    return recordFrom(values, workerFields());
}

} // namespace app

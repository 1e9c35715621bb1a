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
};
static_assert(kWorkerFields.size() == kWorkerFieldCount, "WorkerField and kWorkerFields differ");

template <std::size_t... I>
constexpr std::array<FieldSpec, sizeof...(I)> specsOf(std::index_sequence<I...> /*positions*/)
{
    return {kWorkerFields[I].spec...};
}
constexpr auto kSpecs = specsOf(std::make_index_sequence<kWorkerFields.size()>());
constexpr RecordKind kWorkerKind{"worker", kSpecs};

} // namespace

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

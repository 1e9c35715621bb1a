/// The small kinds, and the list of all kinds.
#include "app/domain/breach.h"
#include "app/domain/cases.h"
#include "app/domain/decisions.h"
#include "app/domain/duty.h"
#include "app/domain/evidence.h"
#include "app/domain/fieldlist.h"
#include "app/domain/heir.h"
#include "app/domain/outreach.h"
#include "app/domain/people.h"
#include "app/domain/photo.h"
#include "app/domain/sponsors.h"
#include "app/domain/worker.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace app {

using namespace fieldlist;

namespace {

constexpr std::array kEvidenceFields{
    Field<Evidence>{{"worker", kText, kNewest}, &Evidence::worker},
    Field<Evidence>{{"source", kText, kNewest}, &Evidence::source},
    Field<Evidence>{{"as_of", kText, kNewest}, &Evidence::asOf},
    Field<Evidence>{{"covered_until", kText, kNewest}, &Evidence::coveredUntil},
    Field<Evidence>{{"member_number", kText, kNewest, kPersonal}, &Evidence::memberNumber},
    Field<Evidence>{{"state", kText, kNewest}, &Evidence::state},
    Field<Evidence>{{"note", kText, kNewest, kPersonal}, &Evidence::note},
    Field<Evidence>{{"removed", kText, kNewest}, &Evidence::removed},
    Field<Evidence>{{"paid_from", kText, kNewest}, &Evidence::paidFrom},
    Field<Evidence>{{"amount", kWhole, kNewest}, &Evidence::amount},
    Field<Evidence>{{"programmes", kWhole, kNewest}, &Evidence::programmes},
    Field<Evidence>{{"channel", kText, kNewest}, &Evidence::channel},
    Field<Evidence>{{"payer", kText, kNewest}, &Evidence::payer},
    Field<Evidence>{{"reference", kText, kNewest, kPersonal}, &Evidence::reference},
    Field<Evidence>{{"sponsorship", kText, kNewest}, &Evidence::sponsorship},
};
constexpr auto kEvidenceSpecs = specsOf(kEvidenceFields);
constexpr RecordKind kEvidenceKind{"evidence", kEvidenceSpecs, true};

constexpr std::array kHeirFields{
    Field<Heir>{{"worker", kText, kNewest}, &Heir::worker},
    Field<Heir>{{"name", kText, OnConflict::Ask, kPersonal}, &Heir::name},
    Field<Heir>{{"relation", kText, kNewest, kPersonal}, &Heir::relation},
    Field<Heir>{{"nik", kText, OnConflict::Ask, kPersonal}, &Heir::nik},
    Field<Heir>{{"phone", kText, kNewest, kPersonal}, &Heir::phone},
    Field<Heir>{{"removed", kText, kNewest}, &Heir::removed},
};
constexpr auto kHeirSpecs = specsOf(kHeirFields);
constexpr RecordKind kHeirKind{"heir", kHeirSpecs, true};

constexpr std::array kPhotoFields{
    Field<Photo>{{"worker", kText, kNewest}, &Photo::worker},
    Field<Photo>{{"subject", kText, kNewest}, &Photo::subject},
    Field<Photo>{{"digest", kText, kNewest, kPersonal}, &Photo::digest},
    Field<Photo>{{"bytes", FieldType::Integer, kNewest}, &Photo::bytes},
    Field<Photo>{{"taken_on", kText, kNewest}, &Photo::takenOn},
    Field<Photo>{{"removed", kText, kNewest}, &Photo::removed},
    Field<Photo>{{"about", kText, kNewest}, &Photo::about},
};
constexpr auto kPhotoSpecs = specsOf(kPhotoFields);
constexpr RecordKind kPhotoKind{"photo", kPhotoSpecs, true};

constexpr std::array kApartFields{
    Field<Apart>{{"one", kText, kNewest}, &Apart::one},
    Field<Apart>{{"other", kText, kNewest}, &Apart::other},
    Field<Apart>{{"removed", kText, kNewest}, &Apart::removed},
};
constexpr auto kApartSpecs = specsOf(kApartFields);
constexpr RecordKind kApartKind{"apart", kApartSpecs};

constexpr std::array kRefusalFields{
    Field<Refusal>{{"worker", kText, kNewest}, &Refusal::worker},
    Field<Refusal>{{"reason", kText, kNewest}, &Refusal::reason},
    Field<Refusal>{{"removed", kText, kNewest}, &Refusal::removed},
};
constexpr auto kRefusalSpecs = specsOf(kRefusalFields);
constexpr RecordKind kRefusalKind{"refusal", kRefusalSpecs, true};

constexpr std::array kErasureFields{
    Field<Erasure>{{"worker", kText, kNewest}, &Erasure::worker},
    Field<Erasure>{{"reason", kText, kNewest}, &Erasure::reason},
    Field<Erasure>{{"erased_on", kText, kNewest}, &Erasure::erasedOn},
};
constexpr auto kErasureSpecs = specsOf(kErasureFields);
constexpr RecordKind kErasureKind{"erasure", kErasureSpecs};

constexpr std::array kRevocationFields{
    Field<Revocation>{{"device", kText, kNewest}, &Revocation::device},
    Field<Revocation>{{"revoked_on", kText, kNewest}, &Revocation::revokedOn},
    Field<Revocation>{{"removed", kText, kNewest}, &Revocation::removed},
};
constexpr auto kRevocationSpecs = specsOf(kRevocationFields);
constexpr RecordKind kRevocationKind{"revocation", kRevocationSpecs};

constexpr std::array kBreachFields{
    Field<Breach>{{"noticed", kText, kNewest}, &Breach::noticed},
    Field<Breach>{{"happened", kText, kNewest}, &Breach::happened},
    Field<Breach>{{"cause", kText, kNewest}, &Breach::cause},
    Field<Breach>{{"account", kText, kNewest, kPersonal}, &Breach::account},
    Field<Breach>{{"data", kText, kNewest}, &Breach::data},
    Field<Breach>{{"handling", kText, kNewest, kPersonal}, &Breach::handling},
    Field<Breach>{{"recovery", kText, kNewest, kPersonal}, &Breach::recovery},
    Field<Breach>{{"reach", kText, kNewest}, &Breach::reach},
    Field<Breach>{{"reach_of", kText, kNewest}, &Breach::reachOf},
    Field<Breach>{{"reach_since", kText, kNewest}, &Breach::reachSince},
    Field<Breach>{{"people_told", kText, kNewest}, &Breach::peopleTold},
    Field<Breach>{{"agency_told", kText, kNewest}, &Breach::agencyTold},
    Field<Breach>{{"removed", kText, kNewest}, &Breach::removed},
};
constexpr auto kBreachSpecs = specsOf(kBreachFields);
constexpr RecordKind kBreachKind{"breach", kBreachSpecs};

constexpr std::array kUserFields{
    Field<User>{{"name", kText, OnConflict::Ask, kPersonal}, &User::name},
    Field<User>{{"role", kText, kNewest}, &User::role},
};
constexpr auto kUserSpecs = specsOf(kUserFields);
constexpr RecordKind kUserKind{"user", kUserSpecs};

constexpr std::array kDeviceFields{
    Field<Device>{{"name", kText, kNewest}, &Device::name},
};
constexpr auto kDeviceSpecs = specsOf(kDeviceFields);
constexpr RecordKind kDeviceKind{"device", kDeviceSpecs};

} // namespace

int RecordKind::indexOf(QStringView field) const
{
    const auto found = std::ranges::find_if(
        fields, [field](const FieldSpec& spec) { return field == QLatin1StringView(spec.name); });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

int RecordKind::indexOf(QByteArrayView field) const
{
    const auto found = std::ranges::find_if(
        fields, [field](const FieldSpec& spec) { return field == QByteArrayView(spec.name); });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

int RecordKind::indexOf(QByteArrayView field, int after) const
{
    const auto next = static_cast<std::size_t>(after + 1);
    if (next < fields.size() && field == QByteArrayView(fields[next].name))
        return after + 1;
    return indexOf(field);
}

std::span<const RecordKind* const> recordKinds()
{
    static const std::array<const RecordKind*, 20> kinds{
        &workerKind(),      &kEvidenceKind,     &kHeirKind,       &kPhotoKind,
        &kUserKind,         &kDeviceKind,       &kApartKind,      &kRefusalKind,
        &kRevocationKind,   &kErasureKind,      &kBreachKind,     &visitKind(),
        &gatheringKind(),   &attendanceKind(),  &sponsorKind(),   &sponsorshipKind(),
        &beneficiaryKind(), &benefitCaseKind(), &casePaperKind(), &dutyKind()};
    return kinds;
}

const RecordKind* recordKind(QStringView name)
{
    for (const RecordKind* kind : recordKinds()) {
        if (name == QLatin1StringView(kind->name))
            return kind;
    }
    return nullptr;
}

const RecordKind* recordKind(QByteArrayView name)
{
    for (const RecordKind* kind : recordKinds()) {
        if (name == QByteArrayView(kind->name))
            return kind;
    }
    return nullptr;
}

std::span<const Field<Evidence>> evidenceFields()
{
    return kEvidenceFields;
}

const RecordKind& evidenceKind()
{
    return kEvidenceKind;
}

Values valuesOf(const Evidence& evidence)
{
    return valuesOf(evidence, evidenceFields());
}

Evidence evidenceFrom(const Values& values)
{
    return recordFrom(values, evidenceFields());
}

std::span<const Field<Heir>> heirFields()
{
    return kHeirFields;
}

const RecordKind& heirKind()
{
    return kHeirKind;
}

Values valuesOf(const Heir& heir)
{
    return valuesOf(heir, heirFields());
}

Heir heirFrom(const Values& values)
{
    return recordFrom(values, heirFields());
}

QString photoDigest(const QByteArray& bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

bool isPhotoDigest(const QString& text)
{
    const QByteArray digits = text.toLatin1();
    return digits.size() == 64 && QByteArray::fromHex(digits).toHex() == digits;
}

std::span<const Field<Photo>> photoFields()
{
    return kPhotoFields;
}

const RecordKind& photoKind()
{
    return kPhotoKind;
}

Values valuesOf(const Photo& photo)
{
    return valuesOf(photo, photoFields());
}

Photo photoFrom(const Values& values)
{
    return recordFrom(values, photoFields());
}

const RecordKind& apartKind()
{
    return kApartKind;
}

Values valuesOf(const Apart& apart)
{
    return valuesOf<Apart>(apart, kApartFields);
}

Apart apartFrom(const Values& values)
{
    return recordFrom<Apart>(values, kApartFields);
}

const RecordKind& refusalKind()
{
    return kRefusalKind;
}

Values valuesOf(const Refusal& refusal)
{
    return valuesOf<Refusal>(refusal, kRefusalFields);
}

Refusal refusalFrom(const Values& values)
{
    return recordFrom<Refusal>(values, kRefusalFields);
}

const RecordKind& erasureKind()
{
    return kErasureKind;
}

Values valuesOf(const Erasure& erasure)
{
    return valuesOf<Erasure>(erasure, kErasureFields);
}

Erasure erasureFrom(const Values& values)
{
    return recordFrom<Erasure>(values, kErasureFields);
}

const RecordKind& revocationKind()
{
    return kRevocationKind;
}

Values valuesOf(const Revocation& revocation)
{
    return valuesOf<Revocation>(revocation, kRevocationFields);
}

Revocation revocationFrom(const Values& values)
{
    return recordFrom<Revocation>(values, kRevocationFields);
}

QStringList breachData()
{
    return {QStringLiteral("identity"),   QStringLiteral("contact"), QStringLiteral("family"),
            QStringLiteral("work"),       QStringLiteral("income"),  QStringLiteral("disability"),
            QStringLiteral("membership"), QStringLiteral("heirs"),   QStringLiteral("photos")};
}

const RecordKind& breachKind()
{
    return kBreachKind;
}

Values valuesOf(const Breach& breach)
{
    return valuesOf<Breach>(breach, kBreachFields);
}

Breach breachFrom(const Values& values)
{
    return recordFrom<Breach>(values, kBreachFields);
}

std::span<const Field<User>> userFields()
{
    return kUserFields;
}

const RecordKind& userKind()
{
    return kUserKind;
}

std::span<const Field<Device>> deviceFields()
{
    return kDeviceFields;
}

const RecordKind& deviceKind()
{
    return kDeviceKind;
}

} // namespace app

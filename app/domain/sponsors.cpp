#include "app/domain/sponsors.h"

#include "app/domain/fieldlist.h"

namespace app {

using namespace fieldlist;

namespace {

constexpr std::array kSponsorFields{
    Field<Sponsor>{{"name", kText, kAsk}, &Sponsor::name},
    Field<Sponsor>{{"kind", kText, kAsk}, &Sponsor::kind},
    Field<Sponsor>{{"contact", kText, kAsk, kPersonal}, &Sponsor::contact},
    Field<Sponsor>{{"phone", kText, kAsk, kPersonal}, &Sponsor::phone},
    Field<Sponsor>{{"note", kText, kNewest, kPersonal}, &Sponsor::note},
    Field<Sponsor>{{"removed", kText, kNewest}, &Sponsor::removed},
};
constexpr auto kSponsorSpecs = specsOf(kSponsorFields);
constexpr RecordKind kSponsorKind{"sponsor", kSponsorSpecs};

constexpr std::array kSponsorshipFields{
    Field<Sponsorship>{{"sponsor", kText, kNewest}, &Sponsorship::sponsor},
    Field<Sponsorship>{{"name", kText, kAsk}, &Sponsorship::name},
    Field<Sponsorship>{{"purpose", kText, kAsk}, &Sponsorship::purpose},
    Field<Sponsorship>{{"agreement", kText, kAsk}, &Sponsorship::agreement},
    Field<Sponsorship>{{"agreed_on", kText, kAsk}, &Sponsorship::agreedOn},
    Field<Sponsorship>{{"from_month", kText, kAsk}, &Sponsorship::fromMonth},
    Field<Sponsorship>{{"until_month", kText, kAsk}, &Sponsorship::untilMonth},
    Field<Sponsorship>{{"programmes", kWhole, kAsk}, &Sponsorship::programmes},
    Field<Sponsorship>{{"basis", kText, kAsk}, &Sponsorship::basis},
    Field<Sponsorship>{{"quota", kWhole, kAsk}, &Sponsorship::quota},
    Field<Sponsorship>{{"budget", kWhole, kAsk}, &Sponsorship::budget},
    Field<Sponsorship>{{"occupations", kText, kAsk}, &Sponsorship::occupations},
    Field<Sponsorship>{{"max_decile", kWhole, kAsk}, &Sponsorship::maxDecile},
    Field<Sponsorship>{{"disability", kText, kAsk}, &Sponsorship::disability},
    Field<Sponsorship>{{"woman_headed", kText, kAsk}, &Sponsorship::womanHeaded},
    Field<Sponsorship>{{"min_age", kWhole, kAsk}, &Sponsorship::minAge},
    Field<Sponsorship>{{"max_age", kWhole, kAsk}, &Sponsorship::maxAge},
    Field<Sponsorship>{{"hamlets", kText, kAsk}, &Sponsorship::hamlets},
    Field<Sponsorship>{{"paid_elsewhere", kText, kAsk}, &Sponsorship::paidElsewhere},
    Field<Sponsorship>{{"weights", kText, kAsk}, &Sponsorship::weights},
    Field<Sponsorship>{{"approved_at", kText, kNewest}, &Sponsorship::approvedAt},
    Field<Sponsorship>{{"approved_by", kText, kNewest, kPersonal}, &Sponsorship::approvedBy},
    Field<Sponsorship>{{"note", kText, kNewest, kPersonal}, &Sponsorship::note},
    Field<Sponsorship>{{"removed", kText, kNewest}, &Sponsorship::removed},
};
constexpr auto kSponsorshipSpecs = specsOf(kSponsorshipFields);
constexpr RecordKind kSponsorshipKind{"sponsorship", kSponsorshipSpecs};

constexpr std::array kBeneficiaryFields{
    Field<Beneficiary>{{"worker", kText, kNewest}, &Beneficiary::worker},
    Field<Beneficiary>{{"sponsorship", kText, kNewest}, &Beneficiary::sponsorship},
    Field<Beneficiary>{{"choice", kText, kNewest}, &Beneficiary::choice},
    Field<Beneficiary>{{"reason", kText, kNewest, kPersonal}, &Beneficiary::reason},
    Field<Beneficiary>{{"from_month", kText, kNewest}, &Beneficiary::fromMonth},
    Field<Beneficiary>{{"until_month", kText, kNewest}, &Beneficiary::untilMonth},
    Field<Beneficiary>{{"cost", kWhole, kNewest}, &Beneficiary::cost},
    Field<Beneficiary>{{"rank", kWhole, kNewest}, &Beneficiary::rank},
    Field<Beneficiary>{{"points", kWhole, kNewest}, &Beneficiary::points},
    Field<Beneficiary>{{"grounds", kText, kNewest, kPersonal}, &Beneficiary::grounds},
    Field<Beneficiary>{{"activity", kText, kNewest}, &Beneficiary::activity},
    Field<Beneficiary>{{"done_on", kText, kNewest}, &Beneficiary::doneOn},
    Field<Beneficiary>{{"outcome", kText, kNewest, kPersonal}, &Beneficiary::outcome},
    Field<Beneficiary>{{"removed", kText, kNewest}, &Beneficiary::removed},
};
constexpr auto kBeneficiarySpecs = specsOf(kBeneficiaryFields);
constexpr RecordKind kBeneficiaryKind{"beneficiary", kBeneficiarySpecs, true};

} // namespace

QString payerOf(const QString& sponsorKind)
{
    return sponsorKind == u"gn_lingkaran" ? QStringLiteral("csr") : sponsorKind;
}

bool paysOnLowestBasis(QStringView payer)
{
    return payer == u"village" || payer == u"regency" || payer == u"province" || payer == u"dbhcht";
}

const RecordKind& sponsorKind()
{
    return kSponsorKind;
}

Values valuesOf(const Sponsor& sponsor)
{
    return valuesOf<Sponsor>(sponsor, kSponsorFields);
}

Sponsor sponsorFrom(const Values& values)
{
    return recordFrom<Sponsor>(values, kSponsorFields);
}

const RecordKind& sponsorshipKind()
{
    return kSponsorshipKind;
}

Values valuesOf(const Sponsorship& sponsorship)
{
    return valuesOf<Sponsorship>(sponsorship, kSponsorshipFields);
}

Sponsorship sponsorshipFrom(const Values& values)
{
    return recordFrom<Sponsorship>(values, kSponsorshipFields);
}

const RecordKind& beneficiaryKind()
{
    return kBeneficiaryKind;
}

Values valuesOf(const Beneficiary& beneficiary)
{
    return valuesOf<Beneficiary>(beneficiary, kBeneficiaryFields);
}

Beneficiary beneficiaryFrom(const Values& values)
{
    return recordFrom<Beneficiary>(values, kBeneficiaryFields);
}

} // namespace app

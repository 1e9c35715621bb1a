#include "tests/support/sponsoring.h"

#include "tests/support/builders.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

Sponsor sponsorOf(TestRegister& here, const QString& kind)
{
    Sponsor sponsor;
    sponsor.name = u"Sponsor "_s + kind;
    sponsor.kind = kind;
    const auto kept = keepSponsor(*here, sponsor);
    if (!kept)
        qFatal("no sponsor");
    return kept->record;
}

Sponsorship termsOf(const Sponsor& sponsor)
{
    Sponsorship terms;
    terms.sponsor = sponsor.id.text();
    terms.name = u"Iuran pekerja rentan"_s;
    terms.purpose = u"contribution"_s;
    terms.fromMonth = u"2026-11"_s;
    terms.untilMonth = u"2027-01"_s;
    terms.programmes = 2;
    terms.quota = 10;
    return terms;
}

Sponsorship kept(TestRegister& here, const Sponsorship& terms)
{
    const auto kept = keepSponsorship(*here, terms);
    if (!kept)
        qFatal("no sponsorship: %s", qPrintable(kept.error().detail));
    return kept->record;
}

Worker poor(int serial, const QString& name)
{
    Worker worker = aWorker().withNik(nikNumber(serial)).named(name).built();
    worker.income = 1'000'000;
    return worker;
}

Evidence paymentOf(const QString& from, const QString& until, std::int64_t amount)
{
    Evidence payment;
    payment.paidFrom = from;
    payment.coveredUntil = until;
    payment.amount = amount;
    payment.asOf = u"2026-11-20"_s;
    payment.programmes = 2;
    payment.payer = u"self"_s;
    payment.channel = u"jmo"_s;
    return payment;
}

AllocationView viewOf(TestRegister& here, const SponsorshipId& sponsorship)
{
    JobContext context;
    const auto view = allocationOf(*here, sponsorship, context);
    if (!view)
        qFatal("no allocation: %s", qPrintable(view.error().detail));
    return *view;
}

Approved approved(TestRegister& here, const SponsorshipId& sponsorship)
{
    JobContext context;
    const auto done =
        approveAllocation(*here, sponsorship, viewOf(here, sponsorship).seal, context);
    if (!done || !*done)
        qFatal("not approved");
    return **done;
}

QStringList namesIn(const AllocationView& view)
{
    QStringList names;
    for (const PlaceLine& line : view.places) {
        if (line.isGranted)
            names << line.name;
    }
    return names;
}

} // namespace app::test

/// Invented sponsors, and what they agreed to, in a real register.
#pragma once

#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/payments.h"
#include "tests/support/testregister.h"

namespace app::test {

/// Ends the test program when it cannot be kept.
Sponsor sponsorOf(TestRegister& here, const QString& kind);
/// For contributions from November 2026 to January 2027, two programmes, ten places.
Sponsorship termsOf(const Sponsor& sponsor);
Sponsorship kept(TestRegister& here, const Sponsorship& terms);

/// Who earns a million rupiah a month, not in any register yet.
Worker poor(int serial, const QString& name);

/// A payment of the worker's own for these months on 20 November 2026, by JMO.
Evidence paymentOf(const QString& from, const QString& until, std::int64_t amount);

/// Approved by whoever is at work, who must be a head.
Approved approved(TestRegister& here, const SponsorshipId& sponsorship);
AllocationView viewOf(TestRegister& here, const SponsorshipId& sponsorship);
/// Of those who have a place, in order.
QStringList namesIn(const AllocationView& view);

} // namespace app::test

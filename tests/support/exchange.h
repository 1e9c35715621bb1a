/// Two registers that know each other, and the stick between them.
#pragma once

#include "app/services/batches.h"
#include "app/services/cards.h"
#include "tests/support/testregister.h"

namespace app::test {

/// Each accepts the other's card, comparing the fingerprint as over the phone.
void introduce(TestRegister& one, const QString& scopeOfOne, TestRegister& other,
               const QString& scopeOfOther);
/// A batch for whoever `to` names, into the sender's own outbox; its path.
QString send(TestRegister& from, const QString& to,
             BatchContent content = BatchContent::Unconfirmed);
/// What taking one file did.
BatchTaken take(TestRegister& into, const QString& file);
/// The fingerprint others know this register's device by.
QString fingerprint(TestRegister& of);

/// A village and its regency office that accepted each other's cards.
struct VillageAndOffice {
    TestRegister village{
        {.scope = kVillage, .role = {}, .device = QStringLiteral("Laptop Balai"), .seed = 11}};
    TestRegister office{
        {.scope = kRegency, .role = {}, .device = QStringLiteral("Kantor"), .seed = 12}};

    VillageAndOffice() { introduce(village, kVillage, office, kRegency); }
    BatchTaken toOffice() { return take(office, send(village, QStringLiteral("office"))); }
    BatchTaken toVillage() { return take(village, send(office, fingerprint(village))); }
};

} // namespace app::test

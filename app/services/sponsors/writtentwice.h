/// Inside of payments: those that were perhaps written twice, on two machines from one receipt.
#pragma once

#include "app/base/id.h"
#include "app/store/connection.h"

#include <QHash>

namespace app {

/// Of the same person, sponsorship, months, day, amount and number on the receipt as an older record. The older one counts,
/// on every machine the same; this one is shown and stands in no sum.
struct WrittenTwice {
    std::int64_t amount = 0;
    QString payer;
    QString sponsorship;
};
using WrittenTwiceById = QHash<QUuid, WrittenTwice>;

/// Of all payments on these days; empty = from the first, to the last.
Result<WrittenTwiceById> writtenTwiceBetween(Connection& connection, const QString& from,
                                             const QString& until);
Result<WrittenTwiceById> writtenTwiceOutOf(Connection& connection,
                                           const SponsorshipId& sponsorship);
/// Of a person with these records.
Result<WrittenTwiceById> writtenTwiceOf(Connection& connection, const QList<QUuid>& records);

} // namespace app

/// What people decided about records and devices: each a record of its own, so that it is signed, dated, in the
/// history, and travels like any other change.
#pragma once

#include "app/domain/record.h"

namespace app {

/// "Not the same person": two workers that look alike are not asked about again.
struct Apart {
    QString one;     ///< WorkerId text, the smaller of the two
    QString other;   ///< WorkerId text
    QString removed; ///< "yes" when it was taken back

    bool operator==(const Apart&) const = default;
};

/// The office does not pass this worker on, and says why; at most one that stands for each worker. The village
/// mends it at its source, and the office takes it back by itself (sync.md, "Numbered, chained").
struct Refusal {
    QString worker;  ///< WorkerId text
    QString reason;  ///< wordOf(RefusalReason), or a sentence somebody typed
    QString removed; ///< "yes" once it no longer holds

    bool operator==(const Refusal&) const = default;
};

/// A person's data is forgotten everywhere (UU 27/2022 art. 8, 43): the worker and all that is attached to it
/// leave rows, log and search index of every register that learns of it. Cannot be taken back.
struct Erasure {
    QString worker;   ///< WorkerId text
    QString reason;   ///< request, retention, mistake
    QString erasedOn; ///< ISO day

    bool operator==(const Erasure&) const = default;
};

/// A device is no longer trusted: lost, stolen, or in other hands. Holds in every register whose own trust in that
/// device is for an area inside this record's.
struct Revocation {
    QString device;    ///< Origin text
    QString revokedOn; ///< ISO day
    QString removed;   ///< "yes" when it was accepted again

    bool operator==(const Revocation&) const = default;
};

const RecordKind& apartKind();
Values valuesOf(const Apart& apart);
Apart apartFrom(const Values& values);
const RecordKind& refusalKind();
Values valuesOf(const Refusal& refusal);
Refusal refusalFrom(const Values& values);
const RecordKind& erasureKind();
Values valuesOf(const Erasure& erasure);
Erasure erasureFrom(const Values& values);
const RecordKind& revocationKind();
Values valuesOf(const Revocation& revocation);
Revocation revocationFrom(const Values& values);

} // namespace app

/// What listing, deciding and reopening conflicts share: which fields are open, and who wrote a value over which others.
#pragma once

#include "app/domain/change.h"
#include "app/store/heads.h"

#include <span>

namespace app {

/// The kinds in which a field can be open.
std::span<const RecordKind* const> askingKinds();
/// Several heads with different values, in a field that asks.
bool isOpen(const RecordKind& kind, const FieldHeads& entry);

/// Where one value was written, and what it replaced.
struct WrittenValue {
    const Change* change = nullptr; ///< null when it is not in `changes`
    Value value;
    std::vector<Head> replaced;
};
/// `changes` are those of one record, and outlive the answer.
WrittenValue writtenAs(const QList<Change>& changes, const Head& head, const QByteArray& field);

} // namespace app

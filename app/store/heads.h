/// The heads of a record's fields, kept in one blob beside its row (sync.md, Merging).
#pragma once

#include "app/domain/change.h"

namespace app {

/// A head as stored: the stream stands for its origin, which within one record's scope is the same.
struct HeadRef {
    Stamp stamp = 0;
    std::int64_t stream = 0;

    bool operator==(const HeadRef&) const = default;
};

struct HeldValue {
    HeadRef head;
    Value value;
};

/// One field with its own heads. With a single one the value is the row's and not repeated here.
struct FieldHeads {
    int field = 0;
    std::vector<HeldValue> held;
};

struct Heads {
    /// The record's first change: the head of every field that has a value and no entry of its own.
    HeadRef base;
    std::vector<FieldHeads> fields; ///< by field, ascending

    const FieldHeads* find(int field) const;
};

/// A few bytes for the common record that was written once.
QByteArray encodeHeads(const Heads& heads);
/// Nothing when the bytes are not such a list.
std::optional<Heads> decodeHeads(const QByteArray& bytes);

} // namespace app

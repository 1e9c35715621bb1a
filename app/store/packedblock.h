/// A block of packed changes as bytes: their numbers, salts and bodies, compressed.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace app {

struct PackedChange {
    std::int64_t n = 0; ///< its place in the log
    QByteArray salt;
    QByteArray body;

    bool operator==(const PackedChange&) const = default;
};

struct UnpackedBlock {
    QByteArray plain;            ///< what the parts below point into
    QList<PackedChange> changes; ///< in the order of the log
};

QByteArray encodeBlock(const QList<PackedChange>& changes);
/// Nothing for bytes that encodeBlock() did not make.
std::optional<UnpackedBlock> decodeBlock(const QByteArray& bytes);

} // namespace app

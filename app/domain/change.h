/// One entry of the change log: the spine of sync, audit, history and merge (sync.md).
#pragma once

#include "app/domain/record.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QUuid>

#include <cstdint>

namespace app {

/// One life of one device: the first 16 bytes of the BLAKE2b-256 hash of its public signing key, written
/// as a UUID. After a restore from backup a device takes a new one, so a number is never used twice.
using Origin = QUuid;

/// A run of changes numbered 1, 2, 3 … without gaps.
struct StreamKey {
    Origin origin;
    QString scope; ///< region code the records belong to

    friend bool operator==(const StreamKey&, const StreamKey&) = default;
    friend bool operator<(const StreamKey& a, const StreamKey& b)
    {
        return a.scope != b.scope ? a.scope < b.scope : a.origin < b.origin;
    }
};

/// Per stream, the highest number held.
using Vector = QMap<StreamKey, std::int64_t>;

/// Hybrid logical clock: Unix milliseconds << 16 | counter. Never goes back, even when the laptop's
/// clock does; two changes of one origin never share one.
using Stamp = std::int64_t;

/// A clock in the year 2100 or later is wrong, and so is a change that says it was written then.
inline constexpr std::int64_t kLatestWallMs = 4'102'444'800'000;
inline constexpr int kStampShift = 16;
inline constexpr Stamp kLatestStamp = kLatestWallMs << kStampShift;

/// Unix milliseconds of a stamp, as the writing device believed.
constexpr std::int64_t wallOf(Stamp stamp)
{
    return stamp >> kStampShift;
}
/// The first stamp of a moment.
constexpr Stamp stampAt(std::int64_t wallMs)
{
    return wallMs * (std::int64_t(1) << kStampShift);
}
inline constexpr std::int64_t kDayMs = 86'400'000;

/// What a clock says, when it can be: the last days before kLatestWallMs are no time either, so that whoever counts on
/// from there never reaches kLatestStamp.
constexpr std::int64_t believedWall(std::int64_t wallMs)
{
    return wallMs < kLatestWallMs - 2 * kDayMs ? wallMs : 0;
}

/// The stamp after `last`, at wall time `wallMs`.
constexpr Stamp nextStamp(Stamp last, std::int64_t wallMs)
{
    const Stamp wall = stampAt(believedWall(wallMs));
    return wall > last ? wall : last + 1;
}

/// How far the own clock, at `last`, follows a merged change: to a day past the wall and no further. What wins is decided
/// by the heads a change names, so nothing is lost by not following; but one device a century ahead would else move the
/// dates of everybody who merges it, and one at kLatestStamp would leave them no stamp to go on with.
constexpr Stamp followedStamp(Stamp last, Stamp seen, std::int64_t wallMs)
{
    const std::int64_t wall = believedWall(wallMs);
    const Stamp furthest = wall == 0 ? 0 : stampAt(wall + kDayMs);
    const Stamp followed = seen < furthest ? seen : furthest;
    return followed > last ? followed : last;
}

/// Names one written value: unique in the whole system.
struct Head {
    Stamp stamp = 0;
    Origin origin;

    friend bool operator==(const Head&, const Head&) = default;
    friend bool operator<(const Head& a, const Head& b)
    {
        return a.stamp != b.stamp ? a.stamp < b.stamp : a.origin < b.origin;
    }
};

struct Change {
    StreamKey stream;
    std::int64_t seq = 0;
    Stamp stamp = 0;
    QUuid author;    ///< UserId of who did it
    QByteArray kind; ///< RecordKind::name
    QUuid record;
    QByteArray salt;   ///< 16 random bytes: makes `digest` unguessable once the body is erased
    QByteArray body;   ///< encodeBody(), kept byte for byte; empty after erasure
    QByteArray digest; ///< bodyDigest(salt, body); all that is left of an erased body
};

/// The fields one change sets, each with the heads it replaces: all that its author knew.
struct Patch {
    struct Set {
        QByteArray field;
        Value value;
        std::vector<Head> replaces; ///< empty for the first value of a field
    };
    std::vector<Set> sets;
    /// Fields whose values are of no type this version knows: a newer one's, kept in the log and passed on.
    QByteArrayList unreadable = {};
};

/// `{"set":{field:value|null,…},"over":{field:["stamp.origin",…],…}}`, fields in the given order, "over"
/// only where something is replaced. Deterministic.
QByteArray encodeBody(const Patch& patch);
/// Nothing when the text is not such an object.
std::optional<Patch> decodeBody(const QByteArray& body);

/// BLAKE2b-256 over salt and body.
QByteArray bodyDigest(const QByteArray& salt, const QByteArray& body);
/// BLAKE2b-256 over the previous chain value and everything of this change but salt and body, which
/// enter through `digest`: erasing them leaves the chain whole.
QByteArray nextChain(const QByteArray& previous, const Change& change);

} // namespace app

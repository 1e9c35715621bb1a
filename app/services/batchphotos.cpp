#include "app/services/batchphotos.h"

#include "app/services/peerareas.h"
#include "app/store/contents.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kLimitSetting = "photo_bytes_per_batch"_L1;

} // namespace

Result<std::int64_t> photoLimit(Session& session)
{
    const auto limit = Settings(session.store().connection()).number(kLimitSetting);
    if (!limit)
        return limit.error();
    return std::clamp<std::int64_t>(limit->value_or(kDefaultPhotoLimit), 0, kMaxPhotoLimit);
}

Result<void> setPhotoLimit(Session& session, std::int64_t bytes)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed;
    if (bytes < 0 || bytes > kMaxPhotoLimit)
        return Error{ErrorCode::Invalid, u"size of pictures per file"_s};
    return Settings(session.store().connection()).setNumber(kLimitSetting, bytes);
}

Result<std::int64_t> photosAwaited(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto awaited =
        Contents(session.store().connection()).awaited(session.scope(), kMaxWanted);
    return awaited ? Result<std::int64_t>(awaited->size()) : awaited.error();
}

Result<QStringList> photosToAskFor(Connection& connection, const PeerRow& peer)
{
    auto wanted = Contents(connection).awaited(peer.scope, kMaxWanted);
    if (wanted) // A record may hold anything.
        wanted->removeIf([](const QString& digest) { return !isPhotoDigest(digest); });
    return wanted;
}

Result<PhotosToSend> PhotosToSend::choose(Connection& connection, const PeerRow& peer,
                                          const QList<ChangeLog::Range>& ranges, std::int64_t limit)
{
    PhotosToSend chosen(connection);
    const auto hasAny = connection.number("SELECT EXISTS(SELECT 1 FROM photo)");
    if (!hasAny)
        return hasAny.error();
    if (*hasAny == 0) // The changes need not be looked through.
        return chosen;
    QSet<QString> known;
    Contents contents(connection);
    const auto add = [&](const Rows& row) -> Result<void> {
        const QString digest = row.text(0);
        if (!isPhotoDigest(digest) || known.contains(digest) || !maySee(peer.scope, row.text(1)))
            return {};
        known.insert(digest);
        const auto size = contents.size(digest);
        if (!size)
            return size.error();
        if (*size == 0 || *size > kMaxPhotoBytes)
            return {};
        if (chosen.m_bytes + *size > limit) {
            ++chosen.m_left;
            return {};
        }
        chosen.m_bytes += *size;
        chosen.m_waiting << digest;
        return {};
    };
    const auto asked = eachRow(
        connection.query(
            "SELECT photo.digest,photo.scope FROM wanted JOIN photo ON photo.digest=wanted.digest"
            " WHERE wanted.peer=?1 AND photo.removed IS NULL ORDER BY wanted.n",
            {peer.origin}),
        add);
    if (!asked)
        return asked.error();
    for (const ChangeLog::Range& range : ranges) {
        // The change first: it alone is found by number.
        const auto named =
            eachRow(connection.query(
                        "SELECT photo.digest,photo.scope FROM change CROSS JOIN photo ON "
                        "photo.id=change.record"
                        " WHERE change.stream=?1 AND change.seq>?2 AND change.seq<=?3"
                        " AND change.kind='photo' AND photo.removed IS NULL ORDER BY change.seq",
                        {range.stream.id, range.from, range.upto}),
                    add);
        if (!named)
            return named.error();
    }
    std::reverse(chosen.m_waiting.begin(), chosen.m_waiting.end());
    return chosen;
}

Result<std::optional<BatchPhoto>> PhotosToSend::next()
{
    if (m_waiting.isEmpty())
        return std::optional<BatchPhoto>();
    const QString digest = m_waiting.takeLast();
    auto bytes = Contents(*m_connection).get(digest);
    if (!bytes)
        return bytes.error();
    ++m_sent;
    return std::optional(BatchPhoto{digest, *std::move(bytes)});
}

} // namespace app

/// Whether a batch may be taken in: sealed for us, from a device we trust, about areas it may write, following on what we
/// have (sync.md, Trust; Who lacks what). Asked before a single change is read.
///
/// A revoked device's own files are refused. What a device that is still trusted took from it before it heard of the
/// revocation comes along in that one's files and is taken: its own changes were written on top of it, everybody must end
/// with the same, and a stream cut at another place in each register would leave gaps that refuse everything after. The
/// way closes as soon as that device hears, which the next return batch sees to; until then each file names the revoked
/// devices of which it brought something, so that somebody looks, and can undo the merge.
#pragma once

#include "app/services/session.h"
#include "app/store/journal.h"
#include "app/store/peers.h"
#include "app/sync/batchheader.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace app {

class BatchTrust {
public:
    BatchTrust(Session& session, Journal& journal, const BatchHeader& header)
        : m_session(session), m_journal(journal), m_peers(journal.connection()), m_header(header)
    {
    }

    /// Whose file it is: NotForUs, SenderUnknown, SenderRevoked, SenderExpired.
    Result<void> checkSender();
    /// What is in it, once its sender is known: OutOfScope, EarlierMissing, StreamForked.
    Result<void> checkContent();

    /// How far a stream goes here, and the chain while passing changes that are held already.
    struct Known {
        const StreamPart* part = nullptr;
        std::int64_t stream = 0;
        std::int64_t seq = 0;
        QByteArray chain;
    };
    /// The streams to take; others are left for a later batch.
    std::map<StreamKey, Known>& known() { return m_known; }
    const std::map<StreamKey, Known>& known() const { return m_known; }
    const BatchHeader& header() const { return m_header; }
    const PeerRow& peer() const { return m_peer; }
    /// Of the life of this device that the file is sealed for.
    const DeviceKeys& keys() const { return *m_readingKeys; }
    /// Devices that were accepted because a former life of theirs is known.
    const QList<Origin>& introduced() const { return m_introduced; }
    /// Names of revoked devices of which the file brings changes that are not here yet.
    const QStringList& revokedAmong() const { return m_revokedAmong; }

private:
    enum class Trust { Take, Leave, Refuse };

    Result<void> checkReceiver();
    Result<void> checkCard();
    Result<void> acceptIntroduced();
    Result<std::optional<PeerRow>> acceptLife(const Card& card, const QByteArray& encoded);
    Result<void> checkLineage(const Card& card, const QList<PeerRow>& peers);
    Result<void> acceptCards();
    Result<Trust> trustIn(const StreamKey& key);
    Result<void> checkParts();
    Result<void> noteRevoked(const Origin& origin);
    Result<void> checkCauses();

    Session& m_session;
    Journal& m_journal;
    Peers m_peers;
    const BatchHeader& m_header;
    PeerRow m_peer;
    std::vector<DeviceKeys> m_formerLives;
    const DeviceKeys* m_readingKeys = nullptr;
    QSet<Origin> m_ownLives;
    QList<Origin> m_introduced;
    QHash<Origin, QString> m_refusedLives; ///< of revoked devices, by the cards in the file
    QStringList m_revokedAmong;
    std::map<StreamKey, Known> m_known;
};

} // namespace app

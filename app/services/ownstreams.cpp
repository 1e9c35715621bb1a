#include "app/services/ownstreams.h"

#include "app/services/newlife.h"
#include "app/store/changelog.h"
#include "app/store/register.h"
#include "app/store/settings.h"
#include "app/sync/card.h"

#include <QDataStream>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kStreamVersion = QDataStream::Qt_6_4;
constexpr auto kDoubts = "life_doubts";
constexpr auto kAgreed = "life_agreed";

/// By stream, the furthest proof.
using Proofs = QMap<StreamKey, OwnProof>;

Result<Proofs> readProofs(Session& session, const char* name)
{
    const auto bytes = Settings(session.store().connection()).bytes(QLatin1StringView(name));
    if (!bytes)
        return bytes.error();
    Proofs proofs;
    QDataStream in(*bytes);
    in.setVersion(kStreamVersion);
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        OwnProof proof;
        qint64 seq = 0;
        in >> proof.key.origin >> proof.key.scope >> seq >> proof.chain;
        proof.seq = seq;
        proofs.insert(proof.key, proof);
    }
    return proofs;
}

Result<void> writeProofs(Session& session, const char* name, const Proofs& proofs)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kStreamVersion);
    for (const OwnProof& proof : proofs)
        out << proof.key.origin << proof.key.scope << qint64{proof.seq} << proof.chain;
    return Settings(session.store().connection()).set(QLatin1StringView(name), bytes);
}

/// Raises the proof for its stream; says whether it did.
bool raise(Proofs& proofs, const OwnProof& proof)
{
    const auto known = proofs.constFind(proof.key);
    if (known != proofs.cend() && known->seq >= proof.seq)
        return false;
    proofs.insert(proof.key, proof);
    return true;
}

enum class Verdict { Agrees, Differs, SaysNothing };

/// Compares own streams, of this life and former ones, with what others hold of them.
class Weighing {
public:
    explicit Weighing(Session& session) : m_session(session), m_log(session.store().connection()) {}

    Result<void> prepare()
    {
        const auto lives = formerLives(m_session);
        const auto streams = m_log.streams();
        if (!lives || !streams)
            return lives ? streams.error() : lives.error();
        for (const DeviceKeys& keys : *lives)
            m_former << keys.origin();
        for (const Stream& stream : *streams)
            m_streams.insert(stream.key, stream);
        return {};
    }

    bool isOwn(const StreamKey& key) const
    {
        return key.origin == m_session.keys().origin() || m_former.contains(key.origin);
    }

    Result<Verdict> weigh(const StreamPart& part) const
    {
        const Stream here = m_streams.value(part.key);
        if (part.upto > here.seq) {
            // That a former life went further is what its new one was begun for, and comes back; unless it was
            // continued here under the same numbers.
            if (!m_former.contains(part.key.origin))
                return Verdict::Differs;
            return part.base <= here.seq
                       ? compare(here, part.base, part.baseChain, Verdict::SaysNothing)
                       : Result<Verdict>(Verdict::SaysNothing);
        }
        return compare(here, part.upto, part.chain, Verdict::Agrees);
    }

private:
    Result<Verdict> compare(const Stream& here, std::int64_t seq, const QByteArray& chain,
                            Verdict whenEqual) const
    {
        if (here.id == 0)
            return Verdict::SaysNothing;
        const auto held = ChangeLog(m_session.store().connection()).chainAt(here.id, seq);
        if (!held)
            return held.error();
        return *held == chain ? whenEqual : Verdict::Differs;
    }

    Session& m_session;
    ChangeLog m_log;
    QSet<Origin> m_former;
    QMap<StreamKey, Stream> m_streams;
};

} // namespace

Result<void> weighOwnStreams(Session& session, const BatchHeader& header)
{
    Weighing weighing(session);
    if (const auto ready = weighing.prepare(); !ready)
        return ready;
    auto agreed = readProofs(session, kAgreed);
    auto doubts = readProofs(session, kDoubts);
    if (!agreed || !doubts)
        return agreed ? doubts.error() : agreed.error();
    bool isNew = false;
    const bool isFromHere = header.sender.origin() == session.keys().origin();
    for (const StreamPart& part : header.parts + header.known) {
        const bool isProof =
            weighing.isOwn(part.key) && originOf(part.signKey) == part.key.origin &&
            isSignedBy(part.signature, headMessage(part.key, part.upto, part.chain), part.signKey);
        const auto verdict = isProof ? weighing.weigh(part) : Result<Verdict>(Verdict::SaysNothing);
        if (!verdict)
            return verdict.error();
        const OwnProof proof{part.key, part.upto, part.chain};
        // What this device wrote itself shows that it was set back, but not that anybody holds it.
        if (*verdict == Verdict::Agrees && !isFromHere)
            isNew = raise(*agreed, proof) || isNew;
        else if (*verdict == Verdict::Differs)
            isNew = raise(*doubts, proof) || isNew;
    }
    if (!isNew)
        return {};
    auto transaction = Transaction::begin(session.store().connection());
    if (!transaction)
        return transaction.error();
    if (const auto kept = writeProofs(session, kAgreed, *agreed); !kept)
        return kept;
    if (const auto kept = writeProofs(session, kDoubts, *doubts); !kept)
        return kept;
    return transaction->commit();
}

Result<bool> isLifeInDoubt(Session& session)
{
    const auto doubts = readProofs(session, kDoubts);
    if (!doubts)
        return doubts.error();
    return !doubts->isEmpty();
}

Result<QList<SharedPrefix>> sharedPrefixes(Session& session)
{
    const auto doubts = readProofs(session, kDoubts);
    const auto agreed = readProofs(session, kAgreed);
    if (!doubts || !agreed)
        return doubts ? agreed.error() : doubts.error();
    ChangeLog log(session.store().connection());
    const auto streams = log.streams();
    if (!streams)
        return streams.error();
    QList<SharedPrefix> prefixes;
    for (const Stream& stream : *streams) {
        const auto doubt = doubts->constFind(stream.key);
        if (doubt == doubts->cend())
            continue;
        std::int64_t shared = std::min(agreed->value(stream.key).seq, stream.seq);
        // What was missing here may have come back meanwhile.
        if (doubt->seq <= stream.seq) {
            const auto chain = log.chainAt(stream.id, doubt->seq);
            if (!chain)
                return chain.error();
            if (*chain == doubt->chain)
                shared = std::max(shared, doubt->seq);
        }
        prefixes << SharedPrefix{stream.key, shared};
    }
    return prefixes;
}

} // namespace app

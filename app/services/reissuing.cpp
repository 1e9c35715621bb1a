#include "app/services/reissuing.h"

#include "app/store/undopoints.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSaltSize = 16;

/// One value of one field of one record, by who wrote it when.
struct FieldHead {
    QUuid record;
    QByteArray field;
    Head head;

    friend bool operator<(const FieldHead& a, const FieldHead& b)
    {
        return std::tie(a.record, a.field, a.head) < std::tie(b.record, b.field, b.head);
    }
};

class Reissuing {
public:
    Reissuing(Journal& journal, const Origin& fresh, Entropy& entropy)
        : m_journal(journal), m_log(journal.connection()), m_fresh(fresh), m_entropy(entropy)
    {
    }

    Result<void> gather(const QList<SharedPrefix>& prefixes)
    {
        QList<ChangeLog::Range> ranges;
        for (const SharedPrefix& prefix : prefixes) {
            const auto stream = m_log.stream(prefix.key);
            if (!stream)
                return stream.error();
            ranges.append({*stream, prefix.seq, stream->seq});
            m_streams.append({*stream, prefix.seq});
        }
        auto reader = m_log.read(ranges);
        if (!reader)
            return reader.error();
        while (true) {
            auto change = reader->next();
            if (!change)
                return change.error();
            if (!*change)
                break;
            m_old << std::move(**change);
        }
        for (const Change& change : std::as_const(m_old)) {
            if (const auto done = remember(change); !done)
                return done;
        }
        return {};
    }

    /// In the order of the log, each with what of it still stands.
    void rewrite()
    {
        for (const Change& change : std::as_const(m_old)) {
            const auto patch = decodeBody(change.body);
            if (!patch)
                continue; // forgotten: nobody is to learn of it any more
            Patch kept;
            for (const Patch::Set& set : patch->sets) {
                const FieldHead head{
                    change.record, set.field, {change.stamp, change.stream.origin}};
                if (m_standing.contains(head) || !recordKind(change.kind))
                    kept.sets.push_back({set.field, set.value, outsideOf(head)});
            }
            if (kept.sets.empty())
                continue;
            Change again = change;
            again.stream.origin = m_fresh;
            again.salt.resize(kSaltSize);
            m_entropy.fill(again.salt.data(), std::size_t(kSaltSize));
            again.body = encodeBody(kept);
            again.digest = bodyDigest(again.salt, again.body);
            m_new << again;
        }
    }

    Result<void> takeOut()
    {
        for (auto& [stream, shared] : m_streams) {
            const auto chain = m_log.chainAt(stream.id, shared);
            if (!chain)
                return chain.error();
            if (const auto gone = m_log.cut(stream.id, shared); !gone)
                return gone;
            stream.seq = shared;
            stream.chain = *chain;
            if (stream.signedSeq > shared) {
                stream.signedSeq = 0;
                stream.signedChain.clear();
                stream.signature.clear();
            }
            if (const auto stored = m_log.store(stream); !stored)
                return stored;
        }
        QSet<QUuid> done;
        for (const Change& change : std::as_const(m_old)) {
            const RecordKind* kind = recordKind(change.kind);
            if (!kind || change.body.isEmpty() || done.contains(change.record))
                continue;
            done << change.record;
            if (const auto built = m_journal.projection().rebuild(*kind, change.record); !built)
                return built;
        }
        // Their places in the log are counted by numbers that are given out again from here on.
        if (const auto cleared = UndoPoints(m_journal.connection()).clear(); !cleared)
            return cleared;
        return m_journal.connection().run("DELETE FROM setting WHERE name='lookalikes_upto'");
    }

    Result<void> writeAgain()
    {
        for (Change& change : m_new) {
            const auto stream = m_journal.stream(change.stream);
            if (!stream)
                return stream.error();
            change.seq = (*stream)->seq + 1;
            if (const auto merged = m_journal.merge(change); !merged)
                return merged.error();
        }
        return {};
    }

private:
    /// What this change replaced, and which of its values stand now.
    Result<void> remember(const Change& change)
    {
        const auto patch = decodeBody(change.body);
        if (!patch)
            return {};
        const Head own{change.stamp, change.stream.origin};
        for (const Patch::Set& set : patch->sets)
            m_replaced[{change.record, set.field, own}] = set.replaces;
        const RecordKind* kind = recordKind(change.kind);
        const auto record = kind ? m_journal.projection().table(*kind).find(change.record)
                                 : Result<std::optional<StoredRecord>>(std::nullopt);
        if (!record)
            return record.error();
        if (!*record)
            return {};
        for (const Patch::Set& set : patch->sets) {
            const int field = kind->indexOf(set.field);
            if (field < 0)
                continue;
            const auto heads = headsOf(**record, field, m_journal.projection().names());
            if (!heads)
                return heads.error();
            if (std::ranges::find(*heads, own) != heads->end())
                m_standing.insert({change.record, set.field, own});
        }
        return {};
    }

    /// The heads that one of those taken out replaced, and, where such a one was itself replaced, what that replaced.
    std::vector<Head> outsideOf(const FieldHead& head) const
    {
        std::vector<Head> outside;
        std::vector<Head> open = m_replaced.at(head);
        while (!open.empty()) {
            const Head one = open.back();
            open.pop_back();
            const auto inside = m_replaced.find({head.record, head.field, one});
            if (inside != m_replaced.end())
                open.insert(open.end(), inside->second.begin(), inside->second.end());
            else if (std::ranges::find(outside, one) == outside.end())
                outside.push_back(one);
        }
        std::sort(outside.begin(), outside.end());
        return outside;
    }

    Journal& m_journal;
    ChangeLog m_log;
    Origin m_fresh;
    Entropy& m_entropy;
    QList<std::pair<Stream, std::int64_t>> m_streams;
    QList<Change> m_old;
    QList<Change> m_new;
    std::map<FieldHead, std::vector<Head>> m_replaced;
    std::set<FieldHead> m_standing;
};

} // namespace

Result<void> reissue(Journal& journal, const Origin& fresh, Entropy& entropy,
                     const QList<SharedPrefix>& prefixes)
{
    Reissuing reissuing(journal, fresh, entropy);
    if (const auto gathered = reissuing.gather(prefixes); !gathered)
        return gathered;
    reissuing.rewrite();
    if (const auto out = reissuing.takeOut(); !out)
        return out;
    return reissuing.writeAgain();
}

} // namespace app

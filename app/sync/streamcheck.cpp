#include "app/sync/streamcheck.h"

#include <algorithm>

namespace app {

StreamCheck::StreamCheck(const BatchHeader& header) : m_parts(header.parts)
{
    m_positions.reserve(std::size_t(m_parts.size()));
    for (const StreamPart& part : m_parts)
        m_positions.push_back({part.base, part.baseChain});
}

bool StreamCheck::areSigned() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const StreamPart& part) {
        return originOf(part.signKey) == part.key.origin &&
               isSignedBy(part.signature, headMessage(part.key, part.upto, part.chain),
                          part.signKey);
    });
}

bool StreamCheck::take(const Change& change, int stream)
{
    if (stream < 0 || stream >= m_parts.size())
        return false;
    Position& position = m_positions[std::size_t(stream)];
    if (change.seq != position.seq + 1 || change.seq > m_parts[stream].upto)
        return false;
    position.seq = change.seq;
    position.chain = nextChain(position.chain, change);
    return true;
}

bool StreamCheck::areComplete() const
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Position& position = m_positions[std::size_t(i)];
        if (position.seq != m_parts[i].upto || position.chain != m_parts[i].chain)
            return false;
    }
    return true;
}

} // namespace app

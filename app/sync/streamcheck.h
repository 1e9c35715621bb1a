/// Follows the streams of a batch change by change: each gapless from its base to its end, and its chain as
/// the stream's own device signed it.
#pragma once

#include "app/sync/batchheader.h"

#include <vector>

namespace app {

class StreamCheck {
public:
    /// `header` outlives the check.
    explicit StreamCheck(const BatchHeader& header);

    /// Whether each end is signed by the device the stream belongs to.
    bool areSigned() const;
    /// Whether `change` is the next one of the part `stream`.
    bool take(const Change& change, int stream);
    /// Whether every part has come to its end.
    bool areComplete() const;

private:
    struct Position {
        std::int64_t seq = 0;
        QByteArray chain;
    };
    const QList<StreamPart>& m_parts;
    std::vector<Position> m_positions;
};

} // namespace app

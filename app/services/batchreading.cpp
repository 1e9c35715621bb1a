#include "app/services/batchreading.h"

#include "app/base/beside.h"

#include <variant>

namespace app {

namespace {

DecodedChange decoded(const Change& change, const DecodedTakers& takers)
{
    DecodedChange one{change, understood(change)};
    if (takers.isSound && one.known.patch && one.known.kind == &workerKind())
        one.isSound = takers.isSound(workerFrom(one.known.first));
    return one;
}

struct Wanted {
    QString digest;
};

using Piece = std::variant<DecodedChange, Wanted, BatchPhoto>;

struct Taking {
    const DecodedTakers& takers;

    Result<void> operator()(DecodedChange& one) const { return takers.change(one); }
    Result<void> operator()(const Wanted& one) const { return takers.wanted(one.digest); }
    Result<void> operator()(const BatchPhoto& one) const { return takers.photo(one); }
};

} // namespace

Result<void> readBeside(BatchReader& reader, const DeviceKeys& keys, const DecodedTakers& takers)
{
    return beside<Piece>(
        [&](BesideGiver<Piece>& give) {
            return reader.read(keys, {[&](const Change& change) {
                                          const auto bytes = std::size_t(change.body.size());
                                          return give(decoded(change, takers), bytes);
                                      },
                                      [&](const QString& digest) { return give(Wanted{digest}); },
                                      [&](const BatchPhoto& photo) {
                                          return give(photo, std::size_t(photo.bytes.size()));
                                      }});
        },
        [&](Piece& piece) { return std::visit(Taking{takers}, piece); });
}

} // namespace app

/// An invented village in four RTs: candidates of a residents' list, people recorded already, some of them members.
#pragma once

#include "app/services/session.h"

namespace app::test {

inline constexpr int kRtsOfVillage = 4;
/// RT 1 and 2 lie in one hamlet, 3 and 4 in another; households stay together. The same people for the same seed.
void settle(Session& session, const QString& village, int people, std::uint64_t seed);

} // namespace app::test

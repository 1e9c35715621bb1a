#include "tests/bench/realkeys.h"

#include "app/services/demo.h"
#include "tests/bench/figures.h"

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

void guardAsARealOne(const Session& session)
{
    const QString file = session.directory() + u"/keys.json"_s;
    auto keys = must(KeySlots::load(file));
    must(keys.changePassphrase(session.user().id, Secret::fromText(demoPassphrase()),
                               session.registerKey(), KeyCost()));
    must(keys.save(file));
}

} // namespace bench

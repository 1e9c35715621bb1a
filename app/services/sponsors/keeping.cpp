#include "app/services/sponsors/keeping.h"

namespace app {

Edit creationOf(const RecordKind& kind, const QUuid& record)
{
    const auto removed = static_cast<std::size_t>(kind.indexOf(u"removed"));
    return {&kind, record, {{removed, Value(QStringLiteral("yes")), Value()}}};
}

} // namespace app

#include "app/services/doubleniks.h"

#include "app/domain/nik.h"

namespace app {

Result<void> DoubleNiks::note(const QString& nik)
{
    if (nik.isEmpty() || isTemporaryNik(nik))
        return {};
    const auto isDouble = isOnTwo(nik);
    if (!isDouble)
        return isDouble.error();
    if (*isDouble)
        m_found.insert(nik);
    return {};
}

Result<bool> DoubleNiks::isOnTwo(const QString& nik)
{
    // The second index entry decides; only where there is one are rows read.
    const auto second =
        m_connection.number("SELECT 1 FROM worker WHERE nik=?1 LIMIT 1 OFFSET 1", {nik});
    if (!second || *second == 0)
        return second ? Result<bool>(false) : second.error();
    const auto count = m_connection.number(
        "SELECT count(*) FROM worker WHERE nik=?1 AND joined_to IS NULL", {nik});
    return count ? Result<bool>(*count > 1) : count.error();
}

Result<int> DoubleNiks::count()
{
    int found = 0;
    for (const QString& nik : std::as_const(m_found)) {
        const auto isDouble = isOnTwo(nik); // somebody may have been joined since
        if (!isDouble)
            return isDouble.error();
        found += *isDouble ? 1 : 0;
    }
    return found;
}

} // namespace app

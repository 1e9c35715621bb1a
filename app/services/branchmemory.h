/// Which lists were written for the branch and who was on them: kept among the settings of this device, because what
/// other devices must know travels as the stage of each worker.
#pragma once

#include "app/services/branchlists.h"
#include "app/store/settings.h"

namespace app {

class BranchMemory {
public:
    explicit BranchMemory(Connection& connection) : m_connection(connection), m_settings(connection)
    {
    }

    /// Gives its id. Part of the caller's transaction.
    Result<std::int64_t> add(BranchList list, const QList<WorkerId>& workers);
    /// The oldest first, without `standing`.
    Result<QList<BranchList>> all();
    /// NotFound.
    Result<QList<WorkerId>> workersOf(std::int64_t id);
    /// How many of them are sent or answered now.
    Result<std::int64_t> standing(std::int64_t id);
    /// The day it was first handed over stays, unless it is anew. Part of the caller's transaction.
    enum class Marking { Anew, Again };
    Result<void> handedOver(std::int64_t id, QDate on, Marking marking);

private:
    Result<void> store(const QList<BranchList>& lists);

    Connection& m_connection;
    Settings m_settings;
};

} // namespace app

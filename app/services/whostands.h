/// Who stands for whom, of all records that were joined with another: few, read once for many look-ups.
#pragma once

#include "app/store/connection.h"

#include <QHash>

namespace app {

class WhoStands {
public:
    static Result<WhoStands> of(Connection& connection);

    /// The record that stands for this one as far as it is here: mostly itself.
    QUuid personOf(const QUuid& record) const { return m_standing.value(record, record); }

private:
    QHash<QUuid, QUuid> m_standing;
};

} // namespace app

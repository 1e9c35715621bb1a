/// The people and devices that write here: records of their own, so that every copy of a register can
/// say who changed what, and on which machine.
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct User {
    UserId id;
    QString scope;

    QString name;
    QString role; ///< head, operator, kader, viewer, office_operator, office_head

    bool operator==(const User&) const = default;
};

/// Its record id is the device's origin (origin.h).
struct Device {
    QString scope;

    QString name;

    bool operator==(const Device&) const = default;
};

std::span<const Field<User>> userFields();
const RecordKind& userKind();
std::span<const Field<Device>> deviceFields();
const RecordKind& deviceKind();

} // namespace app

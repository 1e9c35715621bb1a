/// A second device in the same village that knows nothing of the first: writes changes to be merged.
#pragma once

#include "app/domain/worker.h"
#include "tests/support/testregister.h"

namespace app::test {

class OtherDevice {
public:
    explicit OtherDevice(TestRegister& here) : m_here(here) {}

    /// Merges a change of one field of `worker` that replaces none of the values known here.
    Result<void> writes(const WorkerId& worker, WorkerField field, const QString& value);

private:
    TestRegister& m_here;
    Origin m_origin = QUuid::fromString(QStringLiteral("7f3a0000-0000-0000-0000-000000000001"));
    std::int64_t m_seq = 0;
};

/// Merges every change that `from` holds into `to`, as a batch would.
Result<void> passOn(TestRegister& from, TestRegister& to);

} // namespace app::test

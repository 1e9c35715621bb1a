/// Everything a register's tables hold, as text: equal before and after whatever must change nothing.
#pragma once

#include "tests/support/testregister.h"

namespace app::test {

/// A line for each row of each table but `without`, in an order of its own; without what is noted about refused files,
/// and without the audit log: also what must change no data is noted there.
QStringList dumpOf(TestRegister& of, const QStringList& without = {});
QStringList dumpOf(Connection& connection, const QStringList& without);
/// The records of one area, of every kind, with their values and what they come to: equal in every register that holds that
/// area's whole log.
QStringList recordsIn(Connection& connection, const QString& scope);
/// The lines of one table.
QStringList rowsOf(TestRegister& of, const QString& table);
/// The lines that only one of the two has, for a readable failure.
QString difference(const QStringList& before, const QStringList& after);

} // namespace app::test

/// What befell an invented worker, in a real register.
#pragma once

#include "app/services/cases/cases.h"
#include "tests/support/testregister.h"

namespace app::test {

/// At nine in the morning. Days are YYYY-MM-DD.
BenefitCase accidentOf(const Worker& worker, const QString& on = QStringLiteral("2026-11-20"));
BenefitCase deathOf(const Worker& worker, const QString& on = QStringLiteral("2026-11-20"));
/// As stored; ends the test program when it cannot be kept.
BenefitCase kept(TestRegister& here, const BenefitCase& one);

} // namespace app::test

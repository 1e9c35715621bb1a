/// A real encrypted register in a folder that goes with the test, on a clock and entropy of its own.
#pragma once

#include "app/domain/worker.h"
#include "app/services/registers.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace app {
struct FieldProblem;
}

namespace app::test {

inline constexpr auto kVillage = QLatin1StringView("35.15.12.2004");
inline constexpr auto kRegency = QLatin1StringView("35.15");

/// The program's own tables, read once for the whole test.
const Reference& reference();
/// The passphrase of every test register.
Secret passphrase();

struct TestRegisterOptions {
    QString scope = kVillage;
    QString role = {}; ///< empty: as createRegister() chooses
    QString device = QStringLiteral("Laptop Balai");
    std::uint64_t seed = 1;
};

class TestRegister {
public:
    explicit TestRegister(const TestRegisterOptions& options = {});

    Session& session() { return *m_session; }
    Session& operator*() { return *m_session; }
    Connection& connection() { return m_session->store().connection(); }
    Environment environment() { return {clock, entropy, reference()}; }
    /// A name inside the test's folder, beside the register.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString directory() const { return path(QStringLiteral("register")); }

    /// Closes it and opens it again, as after a restart.
    void reopen();
    /// Closes it: nothing of it is asked any more until reopen().
    void close() { m_session.reset(); }
    /// Records someone who is in nobody's way; ends the test program when that fails.
    Worker recorded(Worker worker);
    /// A bare record, as a residents' list gives it.
    WorkerId candidate(Worker worker);
    std::int64_t count(const QByteArray& table);

    FakeClock clock;
    SeededEntropy entropy;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

/// The words of Problem, for readable comparisons.
QStringList wordsOf(const QList<FieldProblem>& problems);

} // namespace app::test

/// Stops the test, saying why, unless `result` holds a value.
#define VERIFY_DONE(result)                                                                        \
    do {                                                                                           \
        const auto& checkedResult = (result);                                                      \
        if (!checkedResult)                                                                        \
            QFAIL(qPrintable(QStringLiteral("error %1: %2")                                        \
                                 .arg(static_cast<int>(checkedResult.error().code))                \
                                 .arg(checkedResult.error().detail)));                             \
    } while (false)

/// Stops the test unless `result` failed with this code.
#define VERIFY_REFUSED(result, wanted)                                                             \
    do {                                                                                           \
        const auto& checkedResult = (result);                                                      \
        QVERIFY2(!checkedResult, "was not refused");                                               \
        QCOMPARE(checkedResult.error().code, wanted);                                              \
    } while (false)

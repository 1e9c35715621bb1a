#include "app/services/guarding/checking.h"
#include "tests/torture/points.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>

namespace torture {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

Fault failing(unsigned calls, int error, bool stays, std::string below = {})
{
    Fault fault;
    fault.kind = Fault::Kind::Fail;
    fault.calls = calls;
    fault.error = error;
    fault.stays = stays;
    fault.below = std::move(below);
    return fault;
}

Fault halves()
{
    Fault fault;
    fault.kind = Fault::Kind::Short;
    fault.calls = Read | Write;
    fault.stays = true;
    return fault;
}

constexpr unsigned kTakesRoom = Create | Write | Resize | Folder;
constexpr unsigned kRefusedOnReadOnly =
    Create | OpenToWrite | Write | Resize | Rename | Remove | Folder;

/// One act that goes wrong, in a process of its own.
class Attempt {
public:
    Attempt(const QString& folder, const Act& act, const Failing& failing)
        : m_act(act), m_failing(failing), m_stage(folder, 1)
    {
    }

    QString problem(std::int64_t at, int trace)
    {
        if (const auto opened = m_stage.open(); !opened)
            return u"does not open at first: "_s + words(opened.error());
        m_stage.step = 1;
        const QByteArray before = standing();
        Fault fault = m_failing.fault;
        fault.at = at;
        arm(fault);
        const auto result = m_act.run(m_stage);
        say(trace, "calls\n" + std::to_string(disarm()));
        for (const QString& flaw : {result ? QString() : flawOfFailure(result.error(), before),
                                    flawOfMade(), flawAfterwards()}) {
            if (!flaw.isEmpty())
                return flaw;
        }
        return {};
    }

private:
    QByteArray standing()
    {
        return Stage::stateOf(m_stage.village()) + Stage::stateOf(m_stage.office());
    }

    QString flawOfFailure(const Error& error, const QByteArray& before)
    {
        if (std::ranges::find(m_failing.codes, error.code) == m_failing.codes.end())
            return u"says "_s + words(error);
        if (const auto opened = m_stage.open(); !opened)
            return u"does not open afterwards: "_s + words(opened.error());
        if (standing() != before)
            return u"did something although it says "_s + words(error);
        m_stage.made.clear();
        const auto again = m_act.run(m_stage);
        // A disk that fails for good also keeps what was finished from being taken away: then it stays, whole.
        const bool isLeft = !again && m_failing.fault.stays &&
                            again.error().code == ErrorCode::AlreadyThere &&
                            !m_stage.made.isEmpty();
        return again || isLeft ? QString() : u"cannot be done again: "_s + words(again.error());
    }

    QString flawOfMade() const
    {
        for (const QString& made : m_stage.made) {
            if (!QFile::exists(made))
                return u"says that there is a file, and there is none"_s;
            if (const QString flaw = flawOf(made); !flaw.isEmpty())
                return flaw;
        }
        return {};
    }

    QString flawAfterwards()
    {
        if (const auto opened = m_stage.open(); !opened)
            return u"does not open: "_s + words(opened.error());
        const QByteArray before = standing();
        m_stage.close();
        if (const auto opened = m_stage.open(); !opened)
            return u"does not open again: "_s + words(opened.error());
        if (m_stage.village().newLife())
            return u"a new life begins"_s;
        if (standing() != before)
            return u"lost: a register is not as it was closed"_s;
        JobContext context;
        for (Session* session : {&m_stage.village(), &m_stage.office()}) {
            const auto report = checkRegister(*session, context);
            if (!report || !report->ok)
                return u"check: "_s +
                       (report ? report->problems.join(u"; "_s) : words(report.error()));
        }
        m_stage.close();
        for (const QString& made : std::as_const(m_stage.made)) {
            const bool isRegister = made.endsWith(u"/register.db");
            const QString flaw = isRegister ? flawOfRegister(m_stage, made.chopped(12)) : QString();
            if (!flaw.isEmpty())
                return made + u": "_s + flaw;
        }
        return {};
    }

    const Act& m_act;
    const Failing& m_failing;
    Stage m_stage;
};

ChildEnd attempt(const Ground& ground, const Act& act, const Failing& failing, std::int64_t at)
{
    putImage(ground.start, ground.folder);
    return inChild([&](int trace) {
        seedSodium(1);
        const QString problem = Attempt(ground.folder, act, failing).problem(at, trace);
        say(trace, "problem\n" + problem.toStdString());
    });
}

} // namespace

std::span<const Failing> failings()
{
    using enum ErrorCode;
    static const std::array all{
        // The engine says of a file that it could not make no more than that: StorageReadOnly.
        Failing{"full-once", failing(kTakesRoom, ENOSPC, false), {StorageFull, StorageReadOnly}},
        Failing{"full", failing(kTakesRoom, ENOSPC, true), {StorageFull, StorageReadOnly}},
        Failing{"broken-once",
                failing(kAllCalls, EIO, false),
                {StorageFailed, FileUnreadable, StorageReadOnly}},
        Failing{"broken",
                failing(kAllCalls, EIO, true),
                {StorageFailed, FileUnreadable, StorageReadOnly}},
        Failing{"read-only", failing(kRefusedOnReadOnly, EROFS, true), {StorageReadOnly}},
        Failing{"stick-gone",
                failing(kAllCalls, kGone, true, "stick"),
                {NotFound, StorageFailed, FileUnreadable}},
        Failing{"folder-gone",
                failing(kAllCalls, kGone, true, "village"),
                {NotFound, StorageFailed, FileUnreadable, StorageReadOnly}},
        Failing{"short", halves(), {}},
    };
    return all;
}

std::int64_t callsOf(const Ground& ground, const Act& act, const Failing& failing)
{
    return attempt(ground, act, failing, std::numeric_limits<std::int64_t>::max())
        .said("calls")
        .toLongLong();
}

Tally fail(const Ground& ground, const Act& act, const Failing& failing, std::int64_t at)
{
    const ChildEnd end = attempt(ground, act, failing, at);
    QString problem =
        end.isWhole ? QString::fromUtf8(end.said("problem")) : u"crashed: "_s + end.crash;
    problem.replace(u'\n', u' ');
    Tally tally{1, 0, {}};
    if (!problem.isEmpty())
        tally.problems << u"%1 --act %2 --failing %3 --at %4\n    %5"_s
                              .arg(ground.program, QLatin1StringView(act.name),
                                   QLatin1StringView(failing.name))
                              .arg(at)
                              .arg(problem);
    return tally;
}

} // namespace torture

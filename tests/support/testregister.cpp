#include "tests/support/testregister.h"

#include "app/domain/workerproblems.h"
#include "app/services/registration.h"

#include <QLoggingCategory>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a test stands on: without it there is nothing to test.
template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: error %d, %s", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

const Reference& reference()
{
    static const Reference loaded = must(Reference::load(), "reference tables");
    return loaded;
}

Secret passphrase()
{
    return Secret::fromText(u"rahasia desa"_s);
}

TestRegister::TestRegister(const TestRegisterOptions& options) : entropy(options.seed)
{
    NewRegister wanted;
    wanted.directory = directory();
    wanted.scope = options.scope;
    wanted.officer = u"Rini Astuti"_s;
    wanted.role = options.role;
    wanted.device = options.device;
    wanted.cost = KeyCost::light();
    m_session =
        std::move(must(createRegister(wanted, passphrase(), environment()), "register").session);
}

void TestRegister::reopen()
{
    m_session.reset();
    m_session = must(openRegister(directory(), passphrase(), environment()), "opening");
}

Worker TestRegister::recorded(Worker worker)
{
    const auto answer =
        must(recordWorker(*m_session, std::move(worker), Warnings::Confirmed), "recording");
    const auto* saved = std::get_if<Saved>(&answer);
    if (!saved)
        qFatal("recording: %s",
               qPrintable(wordsOf(std::get<QList<FieldProblem>>(answer)).join(u' ')));
    return saved->worker;
}

WorkerId TestRegister::candidate(Worker worker)
{
    worker.stage = u"candidate"_s;
    auto journal = must(Journal::begin(connection(), m_session->writer()), "journal");
    const WorkerId id(journal.newId());
    const QString scope = worker.scope.isEmpty() ? m_session->scope() : worker.scope;
    must(journal.create(workerKind(), id.uuid(), scope, valuesOf(worker)), "candidate");
    must(journal.commit(), "candidate");
    return id;
}

std::int64_t TestRegister::count(const QByteArray& table)
{
    return must(connection().number("SELECT count(*) FROM " + table), "counting");
}

QStringList wordsOf(const QList<FieldProblem>& problems)
{
    QStringList words;
    for (const FieldProblem& problem : problems)
        words << QString(wordOf(problem.problem));
    return words;
}

} // namespace app::test

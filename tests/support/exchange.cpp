#include "tests/support/exchange.h"

#include <QUuid>

namespace app::test {

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

void acceptFrom(TestRegister& one, TestRegister& other, const QString& scopeOfOther)
{
    const QString file =
        one.path(QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".jcard"));
    const KnownCard card = must(exportCard(*other, file));
    must(acceptCard(*one, file, scopeOfOther, card.fingerprint));
}

} // namespace

void introduce(TestRegister& one, const QString& scopeOfOne, TestRegister& other,
               const QString& scopeOfOther)
{
    acceptFrom(one, other, scopeOfOther);
    acceptFrom(other, one, scopeOfOne);
}

QString send(TestRegister& from, const QString& to, BatchContent content)
{
    JobContext context;
    return must(exportBatch(*from, to, from.directory() + QStringLiteral("/outbox"), content,
                            context))
        .file;
}

BatchTaken take(TestRegister& into, const QString& file)
{
    JobContext context;
    return must(importBatches(*into, {file}, context)).first();
}

QString fingerprint(TestRegister& of)
{
    return must(ownCard(*of)).fingerprint;
}

} // namespace app::test

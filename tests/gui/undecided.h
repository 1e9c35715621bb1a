/// What waits for a decision: a field with three values, and two records of one person.
#pragma once

#include "app/services/registration.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "tests/gui/pagefixture.h"

namespace tests {

/// Another laptop wrote this without knowing of ours.
inline void disagree(app::Session& session, const app::Worker& worker, const QByteArray& field,
                     const app::Value& value)
{
    app::Change change;
    change.stream = {QUuid::createUuid(), worker.scope};
    change.seq = 1;
    change.stamp = app::nextStamp(0, session.clock().nowMs() + 60'000);
    change.author = QUuid::createUuid();
    change.kind = app::workerKind().name;
    change.record = worker.id.uuid();
    change.salt = QByteArray(16, 's');
    change.body = app::encodeBody({{{field, value, {}}}});
    change.digest = app::bodyDigest(change.salt, change.body);
    auto journal = app::Journal::begin(session.store().connection(), session.writer());
    QVERIFY(journal && journal->merge(change) && journal->commit());
}

inline app::Worker recordIn(app::Session& session, const app::Worker& worker)
{
    const auto saved = app::recordWorker(session, worker, app::Warnings::Confirmed);
    Q_ASSERT(saved && std::holds_alternative<app::Saved>(*saved));
    return std::get<app::Saved>(*saved).worker;
}

/// With words as long as they get.
inline void leaveUndecided(app::Session& session)
{
    const QString name = QStringLiteral("Siti Nur Aminah Wulandari Kusumaningtyas");
    auto worker = completeWorker(name, QStringLiteral("3515125204780001"));
    worker.address = QStringLiteral("Jalan Raya Mojokerto-Surabaya Km 12 Nomor 345, sebelah pasar");
    const app::Worker one = recordIn(session, worker);
    disagree(session, one, "address",
             QStringLiteral("Perumahan Bakungpringgodani Asri Permai Blok C-14, RT 05 RW 02"));
    disagree(session, one, "address", QStringLiteral("Dusun Krajan, di belakang balai desa"));
    disagree(session, one, "payer", QStringLiteral("dbhcht"));
    auto slipped = completeWorker(name, QStringLiteral("3515125204870001"));
    slipped.address =
        QStringLiteral("Perumahan Bakungpringgodani Asri Permai Blok C-14 lantai dua");
    slipped.phone = QStringLiteral("081299999999");
    app::Heir heir;
    heir.name = QStringLiteral("Budi");
    heir.relation = QStringLiteral("child");
    const auto saved =
        app::recordRegistration(session, {slipped, {heir}, {}}, app::Warnings::Confirmed);
    QVERIFY(saved && std::holds_alternative<app::Saved>(*saved));
}

} // namespace tests

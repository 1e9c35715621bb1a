/// A real encrypted register of its own in a temporary folder, with a clock and entropy of its own.
#pragma once

#include "app/base/clock.h"
#include "app/base/entropy.h"
#include "app/domain/worker.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <QTemporaryDir>

namespace tests {

/// Stands where it is put; every reading moves it one millisecond on.
class HandClock final : public app::Clock {
public:
    explicit HandClock(std::int64_t nowMs) : m_now(nowMs) {}

    std::int64_t nowMs() const override { return m_now++; }
    QDate today() const override { return {2026, 11, 22}; }
    void set(std::int64_t nowMs) { m_now = nowMs; }

private:
    mutable std::int64_t m_now;
};

class ScratchRegister {
public:
    explicit ScratchRegister(std::uint64_t seed, const QString& scope = village());

    static QString village() { return QStringLiteral("35.15.12.2004"); }

    app::Connection& connection() { return m_register->connection(); }
    app::Register& store() { return *m_register; }
    app::Writer writer();
    QString file() const;
    std::span<const unsigned char> key() const { return m_key; }
    HandClock& clock() { return m_clock; }
    app::SeededEntropy& entropy() { return m_entropy; }
    const app::Origin& origin() const { return m_origin; }

    /// One worker in one transaction; the id of what was saved.
    QUuid save(const app::Worker& worker);
    /// Sets what differs; gives how many fields did.
    int change(const QUuid& id, const app::Worker& worker);
    app::StoredRecord read(const QUuid& id);
    app::Worker worker(const QUuid& id) { return app::workerFrom(read(id).values); }
    /// Closes and opens again.
    void reopen();

private:
    QTemporaryDir m_folder;
    std::array<unsigned char, 32> m_key{};
    app::SeededEntropy m_entropy;
    HandClock m_clock;
    app::Origin m_origin;
    QString m_scope;
    std::unique_ptr<app::Register> m_register;
};

/// A made-up worker with a name and a NIK.
app::Worker someone(const QString& name, const QString& nik);

/// Merges into `to` the first `most` changes that `from` holds and `to` lacks, in log order.
int deliver(ScratchRegister& from, ScratchRegister& to, int most);

} // namespace tests

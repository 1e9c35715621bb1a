/// What is measured on: a synthetic register of one size, the same file for the limits, and room for others.
#pragma once

#include "app/services/registers.h"
#include "tests/bench/plain.h"

#include <QTemporaryDir>

namespace bench {

class Bench {
public:
    /// Makes the register: the same people for the same number of workers.
    Bench(std::int64_t workers, app::Clock& clock);

    std::int64_t workers() const { return m_workers; }
    app::Session& session() { return *m_session; }
    Plain& plain() { return *m_plain; }
    /// Of all workers, newest first.
    const QList<std::int64_t>& keys() const { return m_keys; }
    /// Somebody, far from whom it was before; the same for the same `i`.
    std::int64_t keyAt(qsizetype i) const { return m_keys[(i * 7919) % m_keys.size()]; }
    /// One inside the register's area, where a new worker is recorded.
    const QString& village() const { return m_village; }
    app::Environment environment() { return {m_clock, m_entropy, m_reference}; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// An empty one; opens with passphrase().
    app::Created newRegister(const QString& name, const QString& scope);
    /// The register as it stands now, for a limit that writes.
    std::unique_ptr<Plain> plainCopy(const QString& name);
    /// The people are others by now: keys() and keyAt() are of those who are here.
    void countAgain();
    /// Closed properly while `work` looks at its folder.
    void whileClosed(const std::function<void(const QString& directory)>& work);
    /// Each accepts the other's card; gives the fingerprint of that of `other`.
    QString acquaint(app::Session& one, const QString& scope, app::Session& other,
                     const QString& otherScope);

private:
    std::int64_t m_workers;
    app::Clock& m_clock;
    app::SystemEntropy m_entropy;
    app::Reference m_reference;
    QTemporaryDir m_folder;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<Plain> m_plain;
    QList<std::int64_t> m_keys;
    QString m_village;
};

} // namespace bench

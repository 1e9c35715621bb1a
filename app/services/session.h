/// One person at work in one open register. A session belongs to the thread that uses it; another thread
/// takes its own with again().
#pragma once

#include "app/base/clock.h"
#include "app/base/entropy.h"
#include "app/base/machine.h"
#include "app/base/result.h"
#include "app/domain/people.h"
#include "app/services/permission.h"
#include "app/services/reference.h"
#include "app/vault/devicekeys.h"

#include <QSet>

#include <memory>
#include <optional>

namespace app {

class Register;
struct Writer;

/// What everything is handed; outlives every session.
struct Environment {
    Clock& clock;
    Entropy& entropy;
    const Reference& reference;
    Machine machine = {};
};

/// Why this device began a new life as its register was opened (sync.md, "An origin is one life of one device").
enum class LifeEnd {
    OtherMachine, ///< the folder came from another computer, where the former life may go on
    Copied,       ///< the folder it was copied from is still there
    PutBack,      ///< an older state of the folder was put back
    Forked,       ///< a peer has other changes under numbers that were used here
};

/// What one action changed, so that each view decides for itself whether to refresh.
struct Changes {
    QSet<QByteArray> kinds; ///< RecordKind names; "*" after a merge or an import
    QSet<QUuid> records;    ///< empty = many
};

class Session {
public:
    Session(std::unique_ptr<Register> store, QString directory, User user, DeviceKeys keys,
            Secret key, Environment environment);
    ~Session();
    Session(Session&&) = delete;
    Session& operator=(Session&&) = delete;

    /// A second session on the same register for the same person, for another thread.
    Result<std::unique_ptr<Session>> again() const;

    /// Forbidden when this person's role does not allow it.
    Result<void> allows(Action action) const;

    Register& store() { return *m_store; }
    const QString& directory() const { return m_directory; }
    const User& user() const { return m_user; }
    const DeviceKeys& keys() const { return m_keys; }
    const Secret& registerKey() const { return m_key; }
    /// The region code of this register, and its deviceName.
    QString scope() const;
    QString deviceName() const;
    /// A register made by the demo: marked on every screen.
    bool isPractice() const;
    /// Signs what is written through a Journal.
    Writer writer() const;

    /// Nothing when the device goes on in the life it had.
    std::optional<LifeEnd> newLife() const { return m_newLife; }
    void setNewLife(LifeEnd why) { m_newLife = why; }

    /// Whether this record was not yet seen in this session (audit.h).
    bool seesFirst(const QUuid& record);

    const Machine& machine() const { return m_environment.machine; }
    Clock& clock() const { return m_environment.clock; }
    Entropy& entropy() const { return m_environment.entropy; }
    const Reference& reference() const { return m_environment.reference; }

private:
    std::unique_ptr<Register> m_store;
    QString m_directory;
    User m_user;
    DeviceKeys m_keys;
    Secret m_key;
    Environment m_environment;
    std::optional<LifeEnd> m_newLife;
    QSet<QUuid> m_seen;
};

} // namespace app

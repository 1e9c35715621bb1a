/// One open register.db.
#pragma once

#include "app/store/connection.h"

namespace app {

/// How careful to be on opening.
enum class Opening {
    First, ///< a quick check when the last end was unclean; brings the schema up to date
    Again, ///< a second connection of the same program
};

class Register {
public:
    /// AlreadyThere when the file exists.
    static Result<std::unique_ptr<Register>> create(const QString& file,
                                                    std::span<const unsigned char> key);
    /// NotFound, StorageCorrupt (also: not this key), StorageTooNew, StorageBusy. Keeps a copy beside the
    /// file before it migrates one.
    static Result<std::unique_ptr<Register>>
    open(const QString& file, std::span<const unsigned char> key, Opening opening);

    /// Everything goes from the log beside the file into the file itself, which can then be moved alone.
    Result<void> settle();

    Connection& connection() { return m_connection; }
    const QString& file() const { return m_file; }

private:
    Register(QString file, Connection connection)
        : m_file(std::move(file)), m_connection(std::move(connection))
    {
    }

    QString m_file;
    Connection m_connection;
};

} // namespace app

/// Before a file is written to somebody's flash drive: is there room, and does the drive give back what it is given?
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFile>

#include <cstdint>

namespace app {

/// What is left free beside the file: folders grow, and a drive filled to the last byte fails in odd ways.
inline constexpr std::int64_t kDriveMargin = std::int64_t{1} << 20;

/// Whether `bytes` (not negative) can be written to `folder` and will be there when they are read again. NotFound when
/// the folder is not there; StorageFull when it has no room for them and kDriveMargin; StorageReadOnly; DriveDishonest
/// when it gives back something else; StorageFailed. Leaves nothing behind. May take seconds: for a job.
Result<void> checkDrive(const QString& folder, std::int64_t bytes);

/// One block of random bytes on trial; checkDrive() in its two steps. Its file goes with it, and a leftover of a
/// program that was killed is replaced.
class DriveProbe {
public:
    explicit DriveProbe(const QString& folder);
    ~DriveProbe();
    DriveProbe(const DriveProbe&) = delete;
    DriveProbe& operator=(const DriveProbe&) = delete;

    QString fileName() const { return m_file.fileName(); }
    Result<void> write(std::int64_t bytes);
    /// DriveDishonest unless the device gives back what was written.
    Result<void> compare();

private:
    QByteArray m_written;
    QFile m_file;
};

} // namespace app

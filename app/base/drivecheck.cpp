#include "app/base/drivecheck.h"

#include "app/base/entropy.h"
#include "app/base/filesync.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kProbe = std::int64_t{1} << 20;

} // namespace

DriveProbe::DriveProbe(const QString& folder) : m_file(folder + u"/jemput-bola-probe.part"_s) {}

DriveProbe::~DriveProbe()
{
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
}

Result<void> DriveProbe::write(std::int64_t bytes)
{
    // As in SafeFile: a link of that name must not be followed.
    QFile::remove(m_file.fileName());
    errno = 0;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return storageError(u"open a probe"_s);
    // Random: a drive that stores nothing but a pattern, or its controller's compression, cannot guess it.
    m_written = QByteArray(qsizetype(bytes), Qt::Uninitialized);
    SystemEntropy().fill(m_written.data(), std::size_t(bytes));
    errno = 0;
    if (m_file.write(m_written) != m_written.size()) {
        return m_file.error() == QFileDevice::ResourceError
                   ? Error{ErrorCode::StorageFull, u"probe: no space"_s}
                   : storageError(u"write a probe"_s);
    }
    return syncFile(m_file);
}

Result<void> DriveProbe::compare()
{
    qsizetype at = 0;
    bool isSame = true;
    const auto read = readFromDevice(m_file, [&](QByteArrayView block) {
        isSame = isSame && block == QByteArrayView(m_written).sliced(at).first(
                                        std::min(block.size(), m_written.size() - at));
        at = std::min(at + block.size(), m_written.size());
    });
    if (!read)
        return read;
    if (!isSame || at != m_written.size())
        return Error{ErrorCode::DriveDishonest, u"the drive gave back something else"_s};
    return {};
}

Result<void> checkDrive(const QString& folder, std::int64_t bytes)
{
    Q_ASSERT(bytes >= 0);
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound, u"folder on the drive"_s};
    const QStorageInfo drive(folder);
    if (drive.isReadOnly())
        return Error{ErrorCode::StorageReadOnly, u"drive"_s};
    // Less than nothing: the system cannot say, as with some shares. The writing will.
    const std::int64_t room = drive.isValid() ? drive.bytesAvailable() : -1;
    if (room >= 0 && room - kDriveMargin < bytes)
        return Error{ErrorCode::StorageFull, u"drive"_s};
    DriveProbe probe(folder);
    if (auto done = probe.write(kProbe); !done)
        return done;
    return probe.compare();
}

} // namespace app

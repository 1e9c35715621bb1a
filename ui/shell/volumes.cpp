#include "ui/shell/volumes.h"

#include "ui/text/format.h"
#include "ui/text/text.h"

#include <QDir>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Less than the smallest batch that says anything.
constexpr std::int64_t kLeastRoom = std::int64_t{256} * 1024;
/// Boot partitions are small; no drive that is sold nowadays is.
constexpr std::int64_t kLargestBootPartition = std::int64_t{2} << 30;

/// "E:/"
bool isDriveLetter(const QString& folder)
{
    return folder.size() == 3 && folder[0].isLetter() && folder[1] == u':';
}

/// File systems that the system makes for itself, and those of other computers: nobody carries them away.
bool isOfTheSystem(const Mounted& volume)
{
    static const QSet<QByteArray> kinds{"tmpfs",
                                        "ramfs",
                                        "overlay",
                                        "squashfs",
                                        "autofs",
                                        "nfs",
                                        "nfs4",
                                        "cifs",
                                        "smb3",
                                        "9p",
                                        "fuse.sshfs",
                                        "fuse.portal",
                                        "fuse.gvfsd-fuse",
                                        "fuse.snapfuse"};
    return kinds.contains(volume.fileSystem) || volume.device.startsWith("/dev/loop") ||
           volume.size <= 0;
}

bool isForBooting(const Mounted& volume)
{
    static const QSet<QString> labels{u"EFI"_s,        u"ESP"_s,    u"EFI SYSTEM PARTITION"_s,
                                      u"BOOT"_s,       u"BOOTFS"_s, u"SYSTEM RESERVED"_s,
                                      u"SYSTEM_DRV"_s, u"SYSTEM"_s, u"RECOVERY"_s};
    return volume.size < kLargestBootPartition && labels.contains(volume.label.toUpper());
}

bool isWherePeoplePlugIn(const Mounted& volume)
{
    if (isDriveLetter(volume.folder))
        return volume.kind != Mounted::Kind::Other && volume.kind != Mounted::Kind::BuiltIn;
    const auto places = {"/media/"_L1, "/run/media/"_L1, "/mnt/"_L1, "/Volumes/"_L1};
    return std::any_of(places.begin(), places.end(), [&volume](QLatin1StringView place) {
        return volume.folder.startsWith(place);
    });
}

/// "E:", or the name of the folder it hangs in.
QString placeOf(const Mounted& volume)
{
    return isDriveLetter(volume.folder)
               ? volume.folder.left(2)
               : volume.folder.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

QString nameOf(const Mounted& volume)
{
    const QString label = volume.label.trimmed();
    if (label.isEmpty())
        return Text::tr("Flash drive (%1)").arg(placeOf(volume));
    return isDriveLetter(volume.folder) ? u"%1 (%2)"_s.arg(label, placeOf(volume)) : label;
}

Volume::State stateOf(const Mounted& volume)
{
    if (volume.access == Mounted::Access::ReadOnly)
        return Volume::State::ReadOnly;
    return volume.free < kLeastRoom ? Volume::State::Full : Volume::State::Writable;
}

/// The one to propose comes first: it can be written to, and is surely no disk of the computer itself.
int rankOf(const Mounted& volume)
{
    const bool isSure = volume.kind == Mounted::Kind::Removable || !isDriveLetter(volume.folder);
    return (stateOf(volume) == Volume::State::Writable ? 0 : 2) + (isSure ? 0 : 1);
}

#ifdef Q_OS_WIN
Mounted::Kind kindOf(const QStorageInfo& volume)
{
    const QString root = QDir::toNativeSeparators(volume.rootPath());
    switch (::GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16()))) {
    case DRIVE_REMOVABLE:
        return Mounted::Kind::Removable;
    case DRIVE_FIXED:
        // A disk in a case of its own is "fixed" too; the one that Windows stands on is not carried away.
        return volume.rootPath().compare(QDir::rootPath(), Qt::CaseInsensitive) == 0
                   ? Mounted::Kind::BuiltIn
                   : Mounted::Kind::Unknown;
    default:
        return Mounted::Kind::Other;
    }
}
#else
Mounted::Kind kindOf(const QStorageInfo& /*volume*/)
{
    return Mounted::Kind::Unknown;
}
#endif

} // namespace

QList<Volume> volumesAmong(const QList<Mounted>& mounted)
{
    QList<Mounted> plugged;
    std::copy_if(
        mounted.crbegin(), mounted.crend(), std::back_inserter(plugged), [](const Mounted& volume) {
            return !isOfTheSystem(volume) && !isForBooting(volume) && isWherePeoplePlugIn(volume);
        });
    std::stable_sort(plugged.begin(), plugged.end(),
                     [](const Mounted& a, const Mounted& b) { return rankOf(a) < rankOf(b); });
    QMap<QString, int> count;
    for (const Mounted& volume : std::as_const(plugged))
        ++count[nameOf(volume)];
    QList<Volume> volumes;
    for (const Mounted& volume : std::as_const(plugged)) {
        QString name = nameOf(volume);
        // Two drives of one brand: the place they hang in tells them apart.
        if (count.value(name) > 1)
            name = u"%1 (%2)"_s.arg(name, placeOf(volume));
        volumes.append({name, volume.folder,
                        Text::tr("%1, %2 free").arg(bytes(volume.size), bytes(volume.free)),
                        stateOf(volume)});
    }
    return volumes;
}

QList<Volume> removableVolumes()
{
    QList<Mounted> mounted;
    const auto all = QStorageInfo::mountedVolumes();
    for (const QStorageInfo& volume : all) {
        // A card reader without a card is listed, too.
        if (!volume.isValid() || !volume.isReady())
            continue;
        mounted.append({volume.name(), volume.rootPath(), volume.fileSystemType(), volume.device(),
                        volume.bytesTotal(), volume.bytesAvailable(),
                        volume.isReadOnly() ? Mounted::Access::ReadOnly : Mounted::Access::Writable,
                        kindOf(volume)});
    }
    return volumesAmong(mounted);
}

} // namespace ui

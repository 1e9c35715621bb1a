/// Flash drives that are plugged in, as folders to write to, named as the person who plugged them in knows them.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

namespace ui {

struct Volume {
    enum class State {
        Writable,
        Full,     ///< no room for even a small file
        ReadOnly, ///< the switch on its side, or the way it was plugged in
    };

    QString name; ///< "SANDISK", or "Flashdisk (E:)" without a label; no two of a list alike
    QString folder;
    QString room; ///< "14,9 GB, kosong 3,2 GB"
    State state = State::Writable;

    bool operator==(const Volume&) const = default;
};

/// What the system says of one mounted file system.
struct Mounted {
    QString label;
    QString folder;
    QByteArray fileSystem; ///< "vfat"
    QByteArray device;     ///< "/dev/sdb1"
    std::int64_t size = 0; ///< bytes
    std::int64_t free = 0; ///< bytes for this person
    enum class Access { Writable, ReadOnly };
    Access access = Access::Writable;
    /// As Windows sorts drives; elsewhere the folder tells.
    enum class Kind { Unknown, Removable, BuiltIn, Other };
    Kind kind = Kind::Unknown;
};

/// The rule of removableVolumes(): which of these are drives a person plugged in, and what each is called.
/// `mounted` as the system lists them, the newest last; given newest first, those that can be written to before the
/// others.
QList<Volume> volumesAmong(const QList<Mounted>& mounted);

/// All drives that are not this computer's own disk; the first is the one to propose. May wait for a slow disk: for a
/// job.
QList<Volume> removableVolumes();

} // namespace ui

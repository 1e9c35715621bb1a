/// Which computer this is, and where it remembers registers outside their folders. Handed in like the clock, so that a
/// test can move a folder from one computer to another.
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

struct Machine {
    QByteArray
        id; ///< stays the same while the system is not installed anew; empty: nothing is watched
    QString records; ///< a folder of this user on this computer, made when it is needed
};

/// The operating system's own number of this installation, or its name where it has none. Computers that were made from
/// one image may share it.
Machine thisMachine();

} // namespace app

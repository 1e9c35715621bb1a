#include "app/base/machine.h"

#include <QStandardPaths>
#include <QSysInfo>

namespace app {

Machine thisMachine()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    // Not below the registers' own folder: whoever puts that back as a whole would put this back with it.
    return {id, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                    QStringLiteral("/jemput-bola-lives")};
}

} // namespace app

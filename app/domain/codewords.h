/// The words a coded field of any kind of record may hold, declared once: the checks, the schema of what is given out and
/// the forms follow from it.
#pragma once

#include "app/domain/record.h"

#include <QStringList>

namespace app {

/// Empty for a free field. A newer version may know more words: they are kept and shown.
QStringList codeWords(const RecordKind& kind, QStringView field);

} // namespace app

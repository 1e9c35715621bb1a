/// The papers of a case: which are there, and their pictures.
#pragma once

#include "app/services/cases/cases.h"

namespace app {

enum class PaperThere { Yes, No };
/// Ticks a paper of a case or takes the tick away, with its picture. Invalid for a paper that no case knows.
Result<CaseKept> setPaperThere(Session& session, const CaseId& id, const QString& paper,
                               PaperThere there);
/// Keeps a picture of it (JPEG or PNG, shrunk already), in place of the one before, and ticks it. Durable.
Result<CaseKept> keepPaperPhoto(Session& session, const CaseId& id, const QString& paper,
                                const QByteArray& picture);
/// The picture only; the paper stays ticked.
Result<CaseKept> dropPaperPhoto(Session& session, const CaseId& id, const QString& paper);

} // namespace app

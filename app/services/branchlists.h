/// The registration list for the branch: its file, what was left out, and the memory of what was written and handed
/// over. Writing marks nobody: only when a person says that the list was handed over are its workers "sent".
#pragma once

#include "app/services/branchlayouts.h"
#include "app/services/branchselection.h"
#include "app/services/exporting.h"
#include "app/services/situations.h"
#include "app/services/tablefile.h"

#include <QDateTime>

namespace app {

struct BranchFile {
    QString path;
    TableFormat format = TableFormat::Xlsx;
    BranchLayout layout;
};

struct BranchListWritten {
    std::int64_t id = 0; ///< of the list in the memory below; 0 when nobody was on it
    BranchSelection selection;
};

/// One moment's state. Invalid for a layout with a problem.
Result<BranchListWritten> writeBranchList(Session& session, const BranchChoice& choice,
                                          const BranchFile& file, JobContext& context);

/// The words of a reason, for the file.
using ReasonText = std::function<QString(const LeaveOutReason& reason)>;
/// Headings of writeLeftOut(), in the order of its cells: NIK, name, hamlet, RT, RW, phone, reasons.
inline constexpr std::size_t kLeftOutColumns = 7;
/// As xlsx or csv, by the name's ending.
Result<Exported> writeLeftOut(Session& session, const QList<LeftOut>& leftOut,
                              const Cells& headings, const ReasonText& textOf, const QString& path);

struct BranchList {
    std::int64_t id = 0; ///< 1, 2, 3 … on this device
    QString file;        ///< where it was written
    QDateTime writtenAt; ///< UTC
    QString writtenBy;
    QString layout;
    std::int64_t rows = 0;
    std::int64_t leftOut = 0;
    QDate handedOverOn;        ///< invalid = nobody said so yet
    std::int64_t standing = 0; ///< of its workers, those that are sent or answered now

    /// A hand-over that was undone: none of them is marked any more.
    bool isHandedOver() const { return handedOverOn.isValid() && standing > 0; }
};
/// The newest first; for a job.
Result<QList<BranchList>> branchLists(Session& session, int limit);
/// By id, by path, or by file name; the newest of several. NotFound.
Result<BranchList> branchListNamed(Session& session, const QString& idOrFile);
/// Its workers become "sent", those that still are recorded; others are passed over. One transaction. Invalid for a
/// day to come, NotFound.
Result<Marked> handOverList(Session& session, std::int64_t id, QDate on, JobContext& context);

} // namespace app

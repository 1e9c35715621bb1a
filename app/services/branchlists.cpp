#include "app/services/branchlists.h"

#include "app/services/branchmemory.h"
#include "app/services/guarding/audit.h"
#include "app/store/register.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

CsvStyle csvStyleOf(const BranchLayout& layout)
{
    return {layout.separator == CsvSeparator::Semicolon ? ';' : ',', CsvStyle::Quotes::Everywhere};
}

struct Written {
    BranchSelection selection;
    QList<WorkerId> workers;
};

Result<Written> writeRows(Session& session, const BranchChoice& choice, const BranchFile& file,
                          JobContext& context)
{
    auto reading = Transaction::beginReading(session.store().connection());
    if (!reading)
        return reading.error();
    const BranchTables tables{session.reference().occupations, session.reference().regions};
    Written written;
    const auto rows = [&](const TakeCells& take) -> Result<void> {
        auto selection = walkForBranch(
            session, choice,
            [&](const Worker& worker) {
                written.workers << worker.id;
                return take(cellsOf(worker, file.layout, tables));
            },
            context);
        if (!selection)
            return selection.error();
        written.selection = *std::move(selection);
        return {};
    };
    const TableShape shape{file.layout.name, headingsOf(file.layout), csvStyleOf(file.layout)};
    if (const auto done = writeTable(file.path, file.format, shape, rows); !done)
        return done.error();
    return written;
}

/// With its line in the audit log, or not at all.
Result<std::int64_t> remember(Session& session, const BranchList& list,
                              const QList<WorkerId>& workers)
{
    Connection& connection = session.store().connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    auto id = BranchMemory(connection).add(list, workers);
    if (!id)
        return id;
    if (const auto noted = noteDeed(session, {Deed::SavedList, {}, u"branch"_s, list.rows}); !noted)
        return noted.error();
    const auto committed = transaction->commit();
    return committed ? std::move(id) : committed.error();
}

} // namespace

Result<BranchListWritten> writeBranchList(Session& session, const BranchChoice& choice,
                                          const BranchFile& file, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    const auto problems = problemsOf(file.layout);
    if (!problems.isEmpty())
        return Error{ErrorCode::Invalid, wordOf(problems.first())};
    auto written = writeRows(session, choice, file, context);
    if (!written)
        return written.error();
    BranchListWritten result{0, std::move(written->selection)};
    if (written->workers.isEmpty())
        return result;
    BranchList list;
    list.file = QFileInfo(file.path).absoluteFilePath();
    list.writtenAt = session.clock().now();
    list.writtenBy = session.user().name;
    list.layout = file.layout.name;
    list.rows = written->workers.size();
    list.leftOut = result.selection.leftOut.size();
    const auto id = remember(session, list, written->workers);
    if (!id) {
        // A list that nobody could say was handed over would be forgotten by its workers, and nothing leaves unnoted.
        QFile::remove(file.path);
        return id.error();
    }
    result.id = *id;
    return result;
}

Result<Exported> writeLeftOut(Session& session, const QList<LeftOut>& leftOut,
                              const Cells& headings, const ReasonText& textOf, const QString& path)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    Q_ASSERT(headings.size() == kLeftOutColumns);
    const auto rows = [&](const TakeCells& take) -> Result<void> {
        for (const LeftOut& one : leftOut) {
            QStringList reasons;
            for (const LeaveOutReason& reason : one.reasons)
                reasons << textOf(reason);
            const auto taken = take(
                {one.nik, one.name, one.hamlet, one.rt, one.rw, one.phone, reasons.join(u"; "_s)});
            if (!taken)
                return taken.error();
        }
        return {};
    };
    const TableShape shape{headings.back(), headings};
    if (const auto done = writeTable(path, shape, rows); !done)
        return done.error();
    const auto noted =
        noteGiven(session, {Deed::SavedList, {}, u"left_out"_s, leftOut.size()}, path);
    return noted ? Result<Exported>(Exported{leftOut.size()}) : noted.error();
}

Result<QList<BranchList>> branchLists(Session& session, int limit)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    BranchMemory memory(session.store().connection());
    auto lists = memory.all();
    if (!lists)
        return lists;
    std::ranges::reverse(*lists);
    if (lists->size() > limit)
        lists->resize(limit);
    for (BranchList& list : *lists) {
        const auto standing =
            list.handedOverOn.isValid() ? memory.standing(list.id) : Result<std::int64_t>(0);
        if (!standing)
            return standing.error();
        list.standing = *standing;
    }
    return lists;
}

Result<BranchList> branchListNamed(Session& session, const QString& idOrFile)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto lists = BranchMemory(session.store().connection()).all();
    if (!lists)
        return lists.error();
    const QString path = QFileInfo(idOrFile).absoluteFilePath();
    const auto newest = [&](const auto& isMeant) {
        return std::find_if(lists->crbegin(), lists->crend(), isMeant);
    };
    auto found = newest([&](const BranchList& one) { return one.file == path; });
    if (found == lists->crend())
        found = newest([&](const BranchList& one) { return QString::number(one.id) == idOrFile; });
    if (found == lists->crend())
        found = newest(
            [&](const BranchList& one) { return QFileInfo(one.file).fileName() == idOrFile; });
    if (found == lists->crend())
        return Error{ErrorCode::NotFound, u"no such list was written here"_s};
    return *found;
}

Result<Marked> handOverList(Session& session, std::int64_t id, QDate on, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    if (!on.isValid() || on > session.clock().today())
        return Error{ErrorCode::Invalid, u"handed over on a day that has been"_s};
    BranchMemory memory(session.store().connection());
    const auto workers = memory.workersOf(id);
    if (!workers)
        return workers.error();
    return markHandedOver(session, *workers, context, [&](const Marked& marked) {
        return memory.handedOver(id, on,
                                 marked.workers > 0 ? BranchMemory::Marking::Anew
                                                    : BranchMemory::Marking::Again);
    });
}

} // namespace app

/// Files and paper: sealed batches, a spreadsheet, a printed list, and a search while a batch comes in.
#include "app/services/batches.h"
#include "app/services/demo.h"
#include "app/services/importing.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "app/store/register.h"
#include "tests/bench/jobs.h"
#include "tests/bench/limits.h"
#include "tests/bench/typed.h"
#include "tests/support/opensidsheet.h"
#include "ui/print/papers.h"

#include <QPainter>
#include <QPdfWriter>

#include <atomic>
#include <thread>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

void take(Session& session, const QString& file)
{
    JobContext context;
    const auto taken = must(importBatch(session, {file}, newAction(session), context));
    if (!taken->ok)
        giveUp(taken->reason->detail);
}

/// Everything that another laptop of that area has recorded.
QString batchOfAnother(Bench& bench)
{
    constexpr std::int64_t kMost = 20'000;
    JobContext context;
    const auto other = must(createDemo({.directory = bench.path(u"another"_s),
                                        .workers = std::min(kMost, bench.workers()),
                                        .seed = 2,
                                        .scope = bench.village(),
                                        .fieldWork = false},
                                       bench.environment(), context));
    const QString here = bench.session().scope();
    const QString to = bench.acquaint(*other, other->scope(), bench.session(), here);
    return must(exportBatch(*other, to, bench.path({}), BatchContent::Everything, context)).file;
}

/// The same cells as the list, on the same paper, without anything else.
void printOnly(const QList<WorkerLine>& lines, const QString& file)
{
    constexpr int kLinesOnASheet = 34;
    constexpr int kColumns = 7;
    QPdfWriter paper(file);
    paper.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&paper);
    QFont font(u"Inter"_s);
    font.setPointSizeF(8.5);
    painter.setFont(font);
    const int height = paper.height() / kLinesOnASheet;
    const int width = paper.width() / kColumns;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && i % kLinesOnASheet == 0)
            paper.newPage();
        const WorkerLine& line = lines[i];
        const QStringList cells{
            QString::number(i + 1), line.nik, line.name, line.hamlet, line.rt, line.rw,
            line.occupation};
        for (int column = 0; column < kColumns; ++column)
            painter.drawText(QRect(column * width, int(i % kLinesOnASheet) * height, width, height),
                             Qt::AlignVCenter, cells[column]);
    }
}

} // namespace

QList<Figure> batches(Bench& bench)
{
    Figure out{u"batch_out"_s, bench.workers()};
    Figure in{u"batch_in"_s, bench.workers()};
    Figure size{u"batch_size"_s, bench.workers()};
    size.unit = u"B"_s;
    const auto office = bench.newRegister(u"office"_s, u"35"_s);
    bench.acquaint(bench.session(), bench.session().scope(), *office.session, u"35"_s);
    JobContext context;
    QString file;
    for (int i = 0; i < 2; ++i) {
        out.ours << timed([&] {
            const auto written = must(exportBatch(bench.session(), u"office"_s, bench.path({}),
                                                  BatchContent::Everything, context));
            file = written.file;
            size.ours = {double(written.bytes) / double(bench.keys().size())};
        });
        out.limit << timed([&] { sealOnly(bench.plain(), bench.path(u"sealed"_s)); });
    }
    in.ours << timed([&] { take(*office.session, file); });
    Plain empty(bench.path(u"empty.db"_s), bench.session().registerKey());
    PlainCopy copy(bench.plain(), empty);
    in.limit << timed([&] { copy.run(); });
    return {out, in, size};
}

QList<Figure> searchWhileMerging(Bench& bench)
{
    Figure figure{u"search_merging"_s, bench.workers()};
    const QString file = batchOfAnother(bench);
    const auto merging = must(openRegister(
        bench.session().directory(), Secret::fromText(demoPassphrase()), bench.environment()));
    std::atomic<bool> isDone = false;
    std::thread beside([&] {
        take(*merging, file);
        isDone = true;
    });
    PlainSearch plain(bench.plain());
    while (!isDone) {
        for (const QString& text : typedSearches()) {
            for (qsizetype length = 1; length <= text.size() && !isDone; ++length)
                compare(
                    figure, 1, [&] { must(findWorkers(bench.session(), text.left(length), 20)); },
                    [&] { plain.run(text.left(length)); });
        }
    }
    beside.join();
    return {figure};
}

QList<Figure> importSheet(Bench& bench)
{
    // A list of a whole village or sub-district; nobody has one of a regency.
    constexpr std::int64_t kMostRows = 100'000;
    if (bench.workers() > kMostRows)
        return {};
    Figure figure{u"import_sheet"_s, bench.workers()};
    const QString sheet = bench.path(u"warga.xlsx"_s);
    tests::OpenSidSheet people;
    people.people = int(bench.workers());
    tests::writeOpenSidSheet(sheet, people);
    for (int i = 0; i < 2; ++i) {
        const auto made = bench.newRegister(u"import%1"_s.arg(i), u"35.15.12.2004"_s);
        JobContext context;
        figure.ours << timed([&] { must(importResidents(*made.session, sheet, {}, context)); });
        figure.limit << timed([&] { parseOnly(sheet); });
    }
    return {figure};
}

QList<Figure> statusPrint(Bench& bench)
{
    constexpr qsizetype kLines = 1000;
    Figure figure{u"status_print"_s, bench.workers()};
    ui::PaperWanted wanted;
    wanted.kind = PaperKind::StatusList;
    wanted.keys = bench.keys().first(std::min(kLines, bench.keys().size()));
    const QString file = bench.path(u"daftar.pdf"_s);
    JobContext context;
    compare(
        figure, 2,
        [&] {
            const auto paper = must(ui::paperOf(bench.session(), wanted, context));
            must(ui::writePdf(bench.session(), paper, file, context));
        },
        [&] { printOnly(must(linesFor(bench.session(), wanted.keys)), file); });
    return {figure};
}

} // namespace bench

#include "ui/print/paperlist.h"

#include "app/base/safefile.h"
#include "ui/models/linetext.h"
#include "ui/models/workerlistmodel.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

#include <QBuffer>
#include <QPdfWriter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Model = WorkerListModel;

std::array<int, 6> columnsFor(PaperWanted::Groups groups)
{
    const int place = groups == PaperWanted::Groups::ByArea ? Model::Address : Model::Area;
    return {Model::Name, Model::Nik, place, Model::Phone, Model::Status, Model::CoveredUntil};
}

PaperRow rowOf(const app::WorkerLine& line, PaperWanted::Groups groups, const LineFacts& facts)
{
    PaperRow row;
    const auto columns = columnsFor(groups);
    for (std::size_t i = 0; i < columns.size(); ++i)
        row.cells[i] = textOf(line, columns[i], facts);
    if (groups == PaperWanted::Groups::ByArea) {
        const QString area = textOf(line, Model::Area, facts);
        row.group = area.isEmpty() ? Text::tr("Area not known") : area;
    }
    return row;
}

} // namespace

app::Result<PaperList> paperListOf(app::Session& session, const PaperWanted& wanted,
                                   app::JobContext& context)
{
    constexpr qsizetype kAtOnce = 200;
    const LineFacts facts = factsFrom(session);
    PaperList list;
    list.title = wanted.title;
    list.filter = Text::tr("%1, %n worker(s)", nullptr, static_cast<int>(wanted.keys.size()))
                      .arg(wanted.filter.isEmpty() ? Text::tr("Everybody") : wanted.filter);
    const QString village = session.reference().regions.find(session.scope()).fullName;
    list.village = village.isEmpty() ? session.scope() : village;
    list.printed =
        Text::tr("Printed on %1 by %2").arg(day(session.clock().today()), session.user().name);
    const auto columns = columnsFor(wanted.groups);
    for (std::size_t i = 0; i < columns.size(); ++i)
        list.headings[i] = headingOf(columns[i]);
    list.rows.reserve(static_cast<std::size_t>(wanted.keys.size()));
    for (qsizetype first = 0; first < wanted.keys.size(); first += kAtOnce) {
        if (context.isCancelled())
            return app::Error{app::ErrorCode::Cancelled, {}};
        const auto lines = app::linesFor(session, wanted.keys.mid(first, kAtOnce));
        if (!lines)
            return lines.error();
        for (const app::WorkerLine& line : *lines)
            list.rows.push_back(rowOf(line, wanted.groups, facts));
        context.progress(std::min(first + kAtOnce, wanted.keys.size()), wanted.keys.size());
    }
    return list;
}

app::Result<std::int64_t> writePdf(app::Session& session, const PaperWanted& wanted,
                                   const QString& path, app::JobContext& context)
{
    if (const auto allowed = session.allows(app::Action::ExportLists); !allowed)
        return allowed.error();
    const auto list = paperListOf(session, wanted, context);
    if (!list)
        return list.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return app::Error{app::ErrorCode::StorageFailed, buffer.errorString()};
    QPdfWriter paper(&buffer);
    paper.setTitle(list->title);
    const bool isWhole = paint(*list, paper, [&context](int page, int pages) {
        context.progress(page, pages);
        return !context.isCancelled();
    });
    if (!isWhole)
        return context.isCancelled()
                   ? app::Error{app::ErrorCode::Cancelled, {}}
                   : app::Error{app::ErrorCode::StorageFailed, u"the pages were not painted"_s};
    buffer.close();
    if (const auto written = app::writeFileSafely(path, bytes); !written)
        return written.error();
    return static_cast<std::int64_t>(list->rows.size());
}

} // namespace ui

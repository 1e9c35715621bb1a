#include "ui/pages/workers/listoutput.h"

#include "ui/models/linetext.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/workers/listwork.h"
#include "ui/print/papers.h"
#include "ui/shell/dialogs.h"
#include "ui/text/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the thread of `session`.
app::Table tableOf(app::Session& session, const QList<int>& columns, const QString& name)
{
    app::Table table;
    table.name = name;
    for (const int column : columns)
        table.headings.push_back(headingOf(column));
    table.cells = [columns, facts = factsFrom(session)](const app::WorkerLine& line) {
        std::vector<QString> cells;
        for (const int column : columns)
            cells.push_back(plainTextOf(line, column, facts));
        return cells;
    };
    return table;
}

app::Result<QString> clipText(app::Session& session, const ShownList& list,
                              app::JobContext& context)
{
    constexpr qsizetype kAtOnce = 200;
    const LineFacts facts = factsFrom(session);
    QStringList rows;
    for (qsizetype first = 0; first < list.keys.size(); first += kAtOnce) {
        if (context.isCancelled())
            return app::Error{app::ErrorCode::Cancelled, {}};
        const auto lines = app::linesFor(session, list.keys.mid(first, kAtOnce));
        if (!lines)
            return lines.error();
        for (const app::WorkerLine& line : *lines) {
            QStringList cells;
            for (const int column : list.columns)
                cells += textOf(line, column, facts);
            rows += cells.join(u'\t');
        }
        context.progress(rows.size(), list.keys.size());
    }
    return rows.join(u'\n');
}

} // namespace

ListOutput::ListOutput(ListWork& work, QWidget* window)
    : QObject(window), m_work(work), m_window(window)
{
}

QString ListOutput::suggestedName(const QString& ending) const
{
    const QDate today = m_work.desk().session().clock().today();
    return tr("workers-%1").arg(today.toString(Qt::ISODate)) + ending;
}

void ListOutput::tellSaved(std::int64_t rows, const QString& path)
{
    m_work.message().tell(Tone::Success, tr("%1 worker(s) saved in %2. The file is not encrypted.",
                                            nullptr, static_cast<int>(rows))
                                             .arg(number(rows), path));
}

void ListOutput::saveTable(const ShownList& list)
{
    m_work.desk().dialogs().saveFile(
        m_window, tr("Save this list"), {tr("Table"), u"*.xlsx *.csv"_s}, suggestedName(u".xlsx"_s),
        [this, list](const QString& path) {
            m_work.run(
                tr("Saving the list"),
                [list, path, name = tr("Workers")](app::Session& session,
                                                   app::JobContext& context) {
                    return app::exportTable(session, list.keys,
                                            tableOf(session, list.columns, name), path, context);
                },
                [this, path](const app::Exported& saved) { tellSaved(saved.rows, path); });
        });
}

void ListOutput::savePdf(const ShownList& list)
{
    m_work.desk().dialogs().saveFile(
        m_window, tr("Save this list as PDF"), {tr("PDF"), u"*.pdf"_s}, suggestedName(u".pdf"_s),
        [this, list](const QString& path) {
            m_work.run(
                tr("Saving the list"),
                [list, path](app::Session& session,
                             app::JobContext& context) -> app::Result<std::int64_t> {
                    const auto paper = paperOf(
                        session, {app::PaperKind::StatusList, list.keys, {}, list.filter}, context);
                    if (!paper)
                        return paper.error();
                    if (const auto written = writePdf(session, *paper, path, context); !written)
                        return written.error();
                    return paper->workers;
                },
                [this, path](std::int64_t rows) { tellSaved(rows, path); });
        });
}

void ListOutput::saveRecords(const app::WorkerFilter& filter)
{
    m_work.desk().dialogs().saveFile(
        m_window, tr("Save all fields"), {tr("Table"), u"*.csv *.jsonl"_s},
        suggestedName(u".csv"_s), [this, filter](const QString& path) {
            const auto format = path.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
                                    ? app::ExportFormat::JsonLines
                                    : app::ExportFormat::Csv;
            m_work.run(
                tr("Saving the list"),
                [filter, path, format](app::Session& session, app::JobContext& context) {
                    return app::exportWorkers(session, format, path, filter, context);
                },
                [this, path](const app::Exported& saved) { tellSaved(saved.rows, path); });
        });
}

void ListOutput::preview(app::PaperKind kind, const ShownList& list)
{
    m_work.message().clear();
    PaperDialog::preview(m_work.desk(), {kind, list.keys, {}, list.filter}, m_window);
}

void ListOutput::copy(const ShownList& list)
{
    m_work.run(
        tr("Reading the list"),
        [list](app::Session& session, app::JobContext& context) {
            return clipText(session, list, context);
        },
        [this, rows = static_cast<int>(list.keys.size())](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            m_work.desk().notify(tr("%n row(s) copied.", nullptr, rows));
        });
}

} // namespace ui

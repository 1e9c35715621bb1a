#include "app/exchange/sheetwriter.h"

#include "app/base/filesync.h"
#include "app/base/safefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <xlsxwriter.h>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kNarrowest = 6;
constexpr qsizetype kWidest = 40;
constexpr qsizetype kLongestCell = 32767; ///< of the format
constexpr qsizetype kLongestName = 31;

/// A name that the format allows for a sheet.
QString sheetName(QString name)
{
    constexpr QStringView kForbidden = u"[]:*?/\\'";
    name.removeIf([&](QChar c) { return kForbidden.contains(c); });
    name.truncate(kLongestName);
    return name.isEmpty() ? u"Data"_s : name;
}

} // namespace

struct SheetWriter::Private {
    QString path;
    QString part;      ///< the temporary name
    QByteArray folder; ///< where the library keeps rows until the end: no copy of them elsewhere
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* plain = nullptr;
    lxw_format* bold = nullptr;
    std::vector<qsizetype> widths;
    lxw_row_t rows = 0;
    lxw_error problem = LXW_NO_ERROR;
    bool inPlace = false; ///< under its own name: the temporary one is gone

    Private() = default;
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
    ~Private()
    {
        if (workbook != nullptr)
            workbook_close(workbook);
        if (!inPlace)
            QFile::remove(part);
    }

    void write(const std::vector<QString>& cells, lxw_format* format)
    {
        widths.resize(std::max(widths.size(), cells.size()), kNarrowest);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto text = cells[i].left(kLongestCell);
            widths[i] = std::clamp(text.size(), widths[i], kWidest);
            if (text.isEmpty())
                continue;
            const auto done = worksheet_write_string(sheet, rows, static_cast<lxw_col_t>(i),
                                                     text.toUtf8().constData(), format);
            problem = problem == LXW_NO_ERROR ? done : problem;
        }
        ++rows;
    }
};

SheetWriter::SheetWriter(std::unique_ptr<Private> d) : m(std::move(d)) {}
SheetWriter::~SheetWriter() = default;
SheetWriter::SheetWriter(SheetWriter&&) noexcept = default;
SheetWriter& SheetWriter::operator=(SheetWriter&&) noexcept = default;

Result<SheetWriter> SheetWriter::create(const QString& path, const QString& sheet,
                                        const std::vector<QString>& headings)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->part = path + u".part"_s;
    d->folder = QFile::encodeName(QFileInfo(path).absolutePath());
    // The library opens the file only at its end: find out now whether it can.
    QFile probe(d->part);
    if (const auto begun = beginPart(probe, QIODevice::WriteOnly); !begun)
        return begun.error();
    probe.close();

    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = d->folder.data();
    d->workbook = workbook_new_opt(QFile::encodeName(d->part).constData(), &options);
    if (d->workbook != nullptr)
        d->sheet = workbook_add_worksheet(d->workbook, sheetName(sheet).toUtf8().constData());
    if (d->sheet == nullptr)
        return Error{ErrorCode::StorageFailed, u"a spreadsheet could not be begun"_s};
    d->plain = workbook_add_format(d->workbook);
    d->bold = workbook_add_format(d->workbook);
    // "@" is text: what is typed over a NIK later does not become a number either.
    format_set_num_format(d->plain, "@");
    format_set_bold(d->bold);
    worksheet_freeze_panes(d->sheet, 1, 0);
    // Else every NIK gets a warning mark that offers to make it a number.
    worksheet_ignore_errors(d->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    d->write(headings, d->bold);
    return SheetWriter(std::move(d));
}

void SheetWriter::addRow(const std::vector<QString>& cells)
{
    m->write(cells, m->plain);
}

Result<void> SheetWriter::finish()
{
    for (std::size_t i = 0; i < m->widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m->sheet, column, column, static_cast<double>(m->widths[i] + 2),
                             m->plain);
    }
    errno = 0;
    const auto closed = workbook_close(m->workbook);
    const Error failure = storageError(QString::fromLatin1(lxw_strerror(closed)));
    m->workbook = nullptr;
    if (m->problem == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return Error{ErrorCode::Invalid, u"more rows or columns than a sheet can hold"_s};
    if (closed != LXW_NO_ERROR)
        return failure;
    if (m->problem != LXW_NO_ERROR)
        return Error{ErrorCode::StorageFailed, QString::fromLatin1(lxw_strerror(m->problem))};

    QFile file(m->part);
    if (!file.open(QIODevice::ReadWrite))
        return storageError(u"open the finished spreadsheet"_s);
    if (auto synced = syncFile(file); !synced)
        return synced;
    file.close();
    if (auto replaced = replaceFile(m->part, m->path); !replaced)
        return replaced;
    m->inPlace = true;
    return syncFolder(QFileInfo(m->path).absolutePath());
}

} // namespace app

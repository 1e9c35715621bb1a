#include "app/services/setasidefile.h"

#include "app/base/safefile.h"
#include "app/exchange/csv.h"

namespace app {

std::vector<QString> withReason(std::vector<QString> headings, QLatin1StringView reason)
{
    if (headings.empty() || headings.back() != reason)
        headings.emplace_back(reason);
    return headings;
}

Result<SetAsideFile> SetAsideFile::create(const QString& path, const QString& sheet,
                                          const std::vector<QString>& headings,
                                          QLatin1StringView reason)
{
    const auto all = withReason(headings, reason);
    SetAsideFile file(path, all.size() - 1,
                      all.size() == headings.size() ? Reason::Replaced : Reason::New);
    if (!path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive)) {
        file.m_lines = csvStart() + csvLine(all);
        return file;
    }
    auto writer = SheetWriter::create(path, sheet, all);
    if (!writer)
        return writer.error();
    file.m_sheet = std::move(*writer);
    return file;
}

void SetAsideFile::add(std::vector<QString> cells, const QString& reason)
{
    if (cells.size() <= m_reasonAt)
        cells.resize(m_reasonAt + 1);
    else if (m_reason == Reason::New)
        cells.insert(cells.begin() + std::ptrdiff_t(m_reasonAt), QString());
    cells[m_reasonAt] = reason;
    if (m_sheet)
        m_sheet->addRow(cells);
    else
        m_lines += csvLine(cells);
}

Result<void> SetAsideFile::finish()
{
    return m_sheet ? m_sheet->finish() : writeFileSafely(m_path, m_lines);
}

} // namespace app

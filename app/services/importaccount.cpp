#include "app/services/importaccount.h"

#include "app/domain/region.h"
#include "app/services/importlook.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

Result<ResidentReading> readingFor(Session& session, const QString& path,
                                   const ImportOptions& options, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ImportFiles); !allowed)
        return allowed.error();
    if (regionLevel(session.scope()) != RegionLevel::Village)
        return Error{ErrorCode::Invalid, u"a residents' list belongs to a village's register"_s};
    auto look = lookAtResidents(session, path, options.mapping, context);
    if (!look)
        return look.error();
    if (!areUsable(look->sheet.columns))
        return Error{ErrorCode::Invalid, u"no column of NIKs, or too few others"_s};
    return ResidentReading{path,
                           std::move(look->sheet),
                           {options.fromAge, options.untilAge, session.clock().today()},
                           &session.reference().occupations};
}

bool ImportAccount::leaves(ResidentRow& row)
{
    ++m_report.rows;
    if (row.skipped) {
        ++m_report.skipped[wordOf(*row.skipped)];
        return true;
    }
    if (row.setAside) {
        m_report.setAside.append({row.number, row.setAside->field, wordOf(row.setAside->problem)});
        return true;
    }
    for (const RowWarning warning : row.warnings)
        ++m_report.warnings[wordOf(warning)];
    noteUnknown(row);
    return false;
}

void ImportAccount::noteUnknown(ResidentRow& row)
{
    // A column of free text taken for one of codes would else fill the memory.
    constexpr qsizetype kMostWords = 1000;
    QStringList lines;
    if (!row.worker.note.isEmpty())
        lines << row.worker.note;
    for (const ResidentRow::Unknown& one : row.unknown) {
        const int column = columnOf(m_sheet.columns, one.field);
        const QString heading = column < 0 || column >= std::ssize(m_sheet.headings)
                                    ? QString(wordOf(one.field))
                                    : m_sheet.headings[std::size_t(column)];
        lines << heading + u": "_s + one.text;
        const std::pair key(int(one.field), one.text.simplified().toUpper());
        if (m_unknown.size() >= kMostWords && !m_unknown.contains(key))
            continue;
        UnknownWord& word = m_unknown[key];
        if (word.rows++ == 0) {
            word.field = one.field;
            word.text = one.text.simplified();
        }
    }
    row.worker.note = lines.join(u'\n');
}

void ImportAccount::count(Judgement::What what)
{
    switch (what) {
    case Judgement::What::New:
    case Judgement::What::BroughtBack:
        ++m_report.added;
        return;
    case Judgement::What::Changed:
        ++m_report.updated;
        return;
    case Judgement::What::Unchanged:
        ++m_report.unchanged;
        return;
    }
}

ImportReport ImportAccount::finished(const PassedOver& passedOver)
{
    m_report.passedOver = passedOver;
    m_report.unknown = m_unknown.values();
    std::ranges::sort(m_report.unknown, [](const UnknownWord& a, const UnknownWord& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.text < b.text;
    });
    return std::move(m_report);
}

std::int64_t ImportReport::skippedRows() const
{
    std::int64_t all = 0;
    for (const std::int64_t count : skipped)
        all += count;
    return all;
}

} // namespace app

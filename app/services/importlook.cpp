#include "app/services/importlook.h"

#include "app/services/setasidefile.h"
#include "app/store/register.h"

namespace app {

namespace {

/// What was said about an earlier file of this shape, put upon this one, whose sheet may have another name.
Result<std::optional<ResidentSheet>> remembered(const ColumnMemory& memory, const QString& path,
                                                const ResidentSheet& proposed,
                                                const ResidentMapping& asked, JobContext& context)
{
    auto kept = memory.residents(proposed.shape);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<ResidentSheet>();
    ResidentMapping mapping = **kept;
    if (!asked.sheet.isEmpty())
        mapping.sheet = asked.sheet;
    if (asked.headingRow > 0)
        mapping.headingRow = asked.headingRow;
    if (asked.dayOrder)
        mapping.dayOrder = asked.dayOrder;
    if (mapping.sheet.isEmpty())
        mapping.sheet = proposed.sheet;
    if (mapping.headingRow == 0)
        mapping.headingRow = proposed.headingRow;
    auto found = findResidents(path, mapping, context);
    if (found)
        return std::optional(std::move(*found));
    // The tab or the row it was found in then is not there: that file was another one after all.
    if (found.error().code == ErrorCode::Invalid)
        return std::optional<ResidentSheet>();
    return found.error();
}

ResidentMapping wholeMapping(const ResidentSheet& sheet)
{
    ResidentMapping mapping;
    mapping.sheet = sheet.sheet;
    mapping.headingRow = sheet.headingRow;
    mapping.dayOrder = sheet.dayOrder;
    mapping.words = sheet.words;
    for (std::size_t i = 0; i < kResidentFields; ++i)
        mapping.columns[static_cast<ResidentField>(i)] = {{}, sheet.columns.at(i) + 1};
    return mapping;
}

/// The words somebody gave a meaning, for this file or an earlier one.
Result<void> addKnownWords(const ColumnMemory& memory, const ResidentMapping& asked,
                           ResidentSheet& sheet)
{
    const auto known = memory.words();
    if (!known)
        return known.error();
    sheet.words = asked.words;
    for (const auto& [field, values] : *known)
        sheet.words[field].insert(values.begin(), values.end());
    return {};
}

/// The look with what is remembered of such files.
Result<ImportLook> completed(Session& session, const QString& path, ImportLook look,
                             const ResidentMapping& mapping, JobContext& context)
{
    const ColumnMemory memory(session.store().connection());
    if (mapping.columns.empty()) {
        auto kept = remembered(memory, path, look.sheet, mapping, context);
        if (!kept)
            return kept.error();
        look.isRemembered = kept->has_value();
        if (look.isRemembered) {
            look.kind = ListKind::Residents;
            look.sheet = std::move(**kept);
        }
    }
    if (const auto added = addKnownWords(memory, mapping, look.sheet); !added)
        return added.error();
    look.mapping = wholeMapping(look.sheet);
    return look;
}

} // namespace

Result<ImportLook> lookAtResidents(Session& session, const QString& path,
                                   const ResidentMapping& mapping, JobContext& context)
{
    auto found = findResidents(path, mapping, context);
    if (!found)
        return found.error();
    ImportLook look;
    look.kind = ListKind::Residents;
    look.sheet = std::move(*found);
    return completed(session, path, std::move(look), mapping, context);
}

Result<ImportLook> lookAtImport(Session& session, const QString& path,
                                const ResidentMapping& mapping, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ImportFiles); !allowed)
        return allowed.error();
    if (mapping != ResidentMapping())
        return lookAtResidents(session, path, mapping, context);
    auto recognised = recognise(path, context);
    if (!recognised)
        return recognised.error();
    ImportLook look;
    look.kind = recognised->kind;
    if (!recognised->residents && look.kind == ListKind::Answers)
        return look;
    if (recognised->residents) {
        look.sheet = std::move(*recognised->residents);
    } else {
        // Headings nobody knows: somebody said what they mean, or will.
        auto found = findResidents(path, {}, context);
        if (!found)
            return found.error().code == ErrorCode::Invalid ? Result<ImportLook>(look)
                                                            : found.error();
        look.sheet = std::move(*found);
    }
    return completed(session, path, std::move(look), mapping, context);
}

Result<void> rememberChoice(ColumnMemory memory, const ResidentReading& reading,
                            const ResidentMapping& chosen, JobContext& context)
{
    const ResidentSheet& sheet = reading.sheet;
    ResidentMapping mapping = wholeMapping(sheet);
    if (const auto kept = memory.addWords(chosen.words); !kept)
        return kept;
    const auto proposed = findResidents(reading.path, {}, context);
    if (!proposed && proposed.error().code != ErrorCode::Invalid)
        return proposed.error();
    if (proposed && proposed->shape != sheet.shape) {
        // Somebody pointed to another tab or row: the next such file proposes the wrong one, too.
        if (const auto kept = memory.setResidents(proposed->shape, mapping); !kept)
            return kept;
    }
    mapping.sheet.clear();
    mapping.headingRow = 0;
    if (const auto kept = memory.setResidents(sheet.shape, mapping); !kept)
        return kept;
    return memory.setResidents(shapeOf(withReason(sheet.headings, kReasonHeading)), mapping);
}

} // namespace app

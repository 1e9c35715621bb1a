#include "app/services/columnmemory.h"

#include "app/store/settings.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kAnswers = "answers.columns."_L1;
constexpr auto kResidents = "residents.columns."_L1;
constexpr auto kWords = "residents.words"_L1;

} // namespace

Result<QByteArray> ColumnMemory::answerColumns(const QString& shape) const
{
    return Settings(m_connection).bytes(kAnswers + shape);
}

Result<void> ColumnMemory::setAnswerColumns(const QString& shape, const QByteArray& columns)
{
    return Settings(m_connection).set(kAnswers + shape, columns);
}

Result<std::optional<ResidentMapping>> ColumnMemory::residents(const QString& shape) const
{
    const auto kept = Settings(m_connection).bytes(kResidents + shape);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return std::optional<ResidentMapping>();
    auto mapping = residentMappingFrom(*kept);
    // A newer version's: as if nothing were remembered.
    return mapping ? std::optional(std::move(*mapping)) : std::nullopt;
}

Result<void> ColumnMemory::setResidents(const QString& shape, const ResidentMapping& mapping)
{
    ResidentMapping kept = mapping;
    kept.words.clear();
    return Settings(m_connection).set(kResidents + shape, jsonOf(kept));
}

Result<std::map<ResidentField, WordValues>> ColumnMemory::words() const
{
    const auto kept = Settings(m_connection).bytes(kWords);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return std::map<ResidentField, WordValues>();
    const auto mapping = residentMappingFrom(*kept);
    return mapping ? mapping->words : std::map<ResidentField, WordValues>();
}

Result<void> ColumnMemory::addWords(const std::map<ResidentField, WordValues>& words)
{
    auto known = this->words();
    if (!known)
        return known.error();
    ResidentMapping kept;
    kept.words = words;
    for (const auto& [field, values] : *known)
        kept.words[field].insert(values.begin(), values.end());
    return Settings(m_connection).set(kWords, jsonOf(kept));
}

} // namespace app

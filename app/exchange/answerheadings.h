/// What the columns of the branch's answer mean, by their headings, and how a choice of columns is kept.
/// The branch has no fixed form (domain.md §2.4), so the words are those of its usual lists.
#pragma once

#include "app/exchange/listcolumns.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace app {

enum class AnswerField {
    Nik,
    MemberNumber, ///< KPJ
    CoveredUntil, ///< last paid month, or the end of a span
    State,
    Reason,
    AsOf, ///< the day the row was true
    Name, ///< only compared: never written
};
inline constexpr std::array kAnswerFields{
    AnswerField::Nik,    AnswerField::MemberNumber, AnswerField::CoveredUntil, AnswerField::State,
    AnswerField::Reason, AnswerField::AsOf,         AnswerField::Name};

/// Frozen words of --json and of a mapping: "nik", "member_number", "covered_until" …
QLatin1StringView wordOf(AnswerField field);
std::optional<AnswerField> answerFieldFrom(QStringView word);

/// Where each field stands, by AnswerField: positions from 0, -1 = not in the file.
using AnswerColumns = std::array<int, kAnswerFields.size()>;
inline constexpr AnswerColumns kNoAnswerColumns{-1, -1, -1, -1, -1, -1, -1};
int columnOf(const AnswerColumns& columns, AnswerField field);
/// A NIK, and something said about it: a member number, a month or a state.
bool areUsable(const AnswerColumns& columns);

using AnswerColumn = NamedColumn;
/// Fields that are not named keep the column their heading proposes.
using AnswerMapping = std::map<AnswerField, AnswerColumn>;

AnswerColumns proposedColumns(const std::vector<QString>& headings);
/// Nothing when the mapping names a heading or column that is not there.
std::optional<AnswerColumns> mappedColumns(const std::vector<QString>& headings,
                                           const AnswerMapping& mapping);

/// {"nik":"NIK PESERTA","member_number":3,"name":null}. Invalid, with the offending key as detail, for
/// anything else.
Result<AnswerMapping> answerMappingFrom(const QByteArray& json);
/// Every field with its column number, null where there is none: nothing of what the file says.
QByteArray jsonOf(const AnswerColumns& columns);

/// For what residents' lists and answers share.
const FieldVocabulary& answerVocabulary();
ListMapping listMapping(const AnswerMapping& mapping);
AnswerColumns answerColumns(const ListColumns& columns);

} // namespace app

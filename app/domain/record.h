/// How a kind of record is declared: one list of fields, from which binding to SQL, the patch in the
/// change log, the merge, columns of spreadsheets and erasure all follow.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace app {

/// A stored value: nothing, text, or a whole number (rupiah, counts). Empty text is stored as nothing.
using Value = std::variant<std::monostate, QString, std::int64_t>;
using Values = std::vector<Value>;

enum class FieldType { Text, Integer };

/// Whether two values written without knowing of each other need a person to choose.
enum class OnConflict {
    Ask,
    KeepNewest, ///< the highest stamp is good enough, for example for a stage
};

enum class Privacy {
    Plain,
    Personal, ///< goes when a person's data is erased (UU 27/2022 art. 8; domain.md §7)
};

struct FieldSpec {
    const char* name; ///< column, JSON key and patch key: frozen once released
    FieldType type = FieldType::Text;
    OnConflict onConflict = OnConflict::Ask;
    Privacy privacy = Privacy::Plain;
};

/// `name` is the table and the word in the change log: frozen once released.
struct RecordKind {
    const char* name;
    std::span<const FieldSpec> fields;
    /// Has a field `worker` and belongs to that worker: follows it when it is joined, goes when it is erased.
    bool isAttached = false;

    /// Position of a field, or -1 for one that this version does not know.
    int indexOf(QStringView field) const;
    int indexOf(QByteArrayView field) const;
    /// The same for fields that come mostly in order: looked for first right behind the one at `after`.
    int indexOf(QByteArrayView field, int after) const;
};

/// All kinds this version knows.
std::span<const RecordKind* const> recordKinds();
/// Null for a kind that only a newer version knows: its changes are kept and passed on.
const RecordKind* recordKind(QStringView name);
const RecordKind* recordKind(QByteArrayView name);

/// A field together with the struct member that holds it.
template <typename Record>
struct Field {
    FieldSpec spec;
    std::variant<QString Record::*, std::optional<std::int64_t> Record::*> member;
};

template <typename Record>
Values valuesOf(const Record& record, std::span<const Field<Record>> fields)
{
    Values values;
    values.reserve(fields.size());
    for (const auto& field : fields) {
        if (const auto* text = std::get_if<0>(&field.member)) {
            const QString& held = record.*(*text);
            values.push_back(held.isEmpty() ? Value() : Value(held));
        } else {
            const auto& held = record.*std::get<1>(field.member);
            values.push_back(held ? Value(*held) : Value());
        }
    }
    return values;
}

template <typename Record>
Record recordFrom(const Values& values, std::span<const Field<Record>> fields)
{
    Record record;
    for (std::size_t i = 0; i < fields.size() && i < values.size(); ++i) {
        if (const auto* member = std::get_if<0>(&fields[i].member)) {
            if (const auto* text = std::get_if<QString>(&values[i]))
                record.*(*member) = *text;
        } else if (const auto* number = std::get_if<std::int64_t>(&values[i])) {
            record.*std::get<1>(fields[i].member) = *number;
        }
    }
    return record;
}

} // namespace app

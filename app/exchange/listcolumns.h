/// What the columns of a list mean, by their headings: the fields a list can have are given as data, and the
/// lists of residents and of the branch's answers differ in nothing else. Also how a choice of columns is
/// kept.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace app {

/// What somebody says about a field: its heading, its column from 1, or neither: not in this file.
struct NamedColumn {
    QString heading = {};
    int number = 0;

    bool operator==(const NamedColumn&) const = default;
};

/// All words of a phrase stand in the heading, in whatever order; "no" is any spelling of number, "tgl" any
/// of date. A phrase that begins with "=" is the whole heading.
struct HeadingRule {
    int field = 0;
    const char* words = "";
};

/// The fields a list can have, numbered from 0.
struct FieldVocabulary {
    std::span<const QLatin1StringView> names; ///< frozen words, one for each field
    /// The surest first: the first rule of a field that any free column fits decides.
    std::span<const HeadingRule> rules;
    /// By field: a heading with one of these words, blanks between them, is about something else; a list that
    /// begins with "+" also has the relatives.
    std::span<const char* const> strangers;
    const char* relatives = ""; ///< words for other people than the one the row is about
    /// Fields whose own cell in the lower of two lines of headings says that the line is no heading.
    std::span<const int> anchors;
};

/// By field: positions from 0, -1 = not in the file.
using ListColumns = std::vector<int>;
using ListMapping = std::map<int, NamedColumn>;

/// A heading as words: small letters, one spelling of what is written in several ways.
QStringList headingWords(const QString& heading);
/// How headings that a person names are compared.
QString comparableHeading(const QString& heading);

ListColumns proposedColumns(const FieldVocabulary& fields, const std::vector<QString>& headings);
/// Nothing when the mapping names a heading or column that is not there.
std::optional<ListColumns> mappedColumns(const FieldVocabulary& fields,
                                         const std::vector<QString>& headings,
                                         const ListMapping& mapping);

/// What somebody's file of columns holds; nothing when it is no JSON object. Without byte order marks anywhere: nobody sees
/// them, and the JSON reader drops them at the beginning of a text, so that a word would change from reading to reading.
std::optional<QJsonObject> mappingObject(const QByteArray& json);

/// {"nik":"NIK PESERTA","member_number":3,"name":null}. Invalid, with the offending key as detail, for
/// anything else.
Result<ListMapping> listMappingFrom(const FieldVocabulary& fields, const QJsonObject& object);
QJsonObject jsonOf(const FieldVocabulary& fields, const ListMapping& mapping);

/// The same for all files with these headings in this order: hexadecimal, nothing can be read from it.
QString shapeOf(const std::vector<QString>& headings);

} // namespace app

#include "app/exchange/layoutjson.h"

#include <QJsonArray>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFormat = "jemput-bola-layout"_L1;
constexpr int kVersion = 1;

/// `otherwise` when it is not named, nothing when it is not known.
template <typename From, typename Style>
std::optional<Style> styleIn(const QJsonObject& json, QLatin1StringView key, From from,
                             Style otherwise)
{
    return json.contains(key) ? from(json.value(key).toString()) : std::optional(otherwise);
}

} // namespace

QJsonObject toJson(const BranchLayout& layout)
{
    QJsonArray columns;
    for (const LayoutColumn& one : layout.columns)
        columns.append(QJsonObject{{u"column"_s, wordOf(one.column)}, {u"heading"_s, one.heading}});
    return {{u"format"_s, kFormat},
            {u"version"_s, kVersion},
            {u"name"_s, layout.name},
            {u"columns"_s, columns},
            {u"dates"_s, wordOf(layout.dates)},
            {u"codes"_s, wordOf(layout.codes)},
            {u"separator"_s, wordOf(layout.separator)},
            {u"names"_s, wordOf(layout.names)}};
}

Result<BranchLayout> layoutFromJson(const QJsonObject& json)
{
    if (json.value("format"_L1).toString() != kFormat || !json.value("columns"_L1).isArray())
        return Error{ErrorCode::FileUnreadable, u"no layout"_s};
    if (json.value("version"_L1).toInt() > kVersion)
        return Error{ErrorCode::FileTooNew, u"a layout of a later version"_s};
    BranchLayout layout;
    layout.name = json.value("name"_L1).toString().simplified();
    for (const QJsonValue value : json.value("columns"_L1).toArray()) {
        const auto column = branchColumnFrom(value["column"_L1].toString());
        if (!column)
            return Error{ErrorCode::FileTooNew, u"a column this version does not know"_s};
        layout.columns.append({*column, value["heading"_L1].toString().simplified()});
    }
    const auto dates = styleIn(json, "dates"_L1, &dateStyleFrom, layout.dates);
    const auto codes = styleIn(json, "codes"_L1, &codeStyleFrom, layout.codes);
    const auto separator = styleIn(json, "separator"_L1, &csvSeparatorFrom, layout.separator);
    const auto names = styleIn(json, "names"_L1, &nameStyleFrom, layout.names);
    if (!dates || !codes || !separator || !names)
        return Error{ErrorCode::FileTooNew, u"a style this version does not know"_s};
    layout.dates = *dates;
    layout.codes = *codes;
    layout.separator = *separator;
    layout.names = *names;
    const auto problems = problemsOf(layout);
    if (!problems.isEmpty())
        return Error{ErrorCode::Invalid, wordOf(problems.first())};
    return layout;
}

} // namespace app

#include "app/services/branchlayouts.h"

#include "app/base/safefile.h"
#include "app/exchange/layoutjson.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1'000'000;

const auto& settingName()
{
    static const QString name = u"branch_layouts"_s;
    return name;
}

Result<QList<BranchLayout>> kept(Connection& connection)
{
    const auto bytes = Settings(connection).bytes(settingName());
    if (!bytes)
        return bytes.error();
    QList<BranchLayout> layouts;
    for (const QJsonValue value : QJsonDocument::fromJson(*bytes).array()) {
        // One that a newer version wrote stays out of sight here.
        if (const auto layout = layoutFromJson(value.toObject()))
            layouts << *layout;
    }
    return layouts;
}

auto placeOf(const QList<BranchLayout>& layouts, const QString& name)
{
    return std::ranges::find(layouts, name, &BranchLayout::name) - layouts.begin();
}

/// Begins with what is kept now, so that two programs do not write over each other.
Result<void> change(Session& session,
                    const std::function<Result<void>(QList<BranchLayout>& layouts)>& changing)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    auto writing = Transaction::begin(connection);
    if (!writing)
        return writing.error();
    auto layouts = kept(connection);
    if (!layouts)
        return layouts.error();
    if (const auto changed = changing(*layouts); !changed)
        return changed.error();
    QJsonArray json;
    for (const BranchLayout& layout : *layouts)
        json.append(toJson(layout));
    const auto stored =
        Settings(connection).set(settingName(), QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!stored)
        return stored.error();
    return writing->commit();
}

} // namespace

Result<QList<BranchLayout>> branchLayouts(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    auto layouts = kept(session.store().connection());
    if (!layouts)
        return layouts;
    if (placeOf(*layouts, kBpjsLayout) == layouts->size())
        layouts->append(bpjsLayout());
    std::ranges::sort(*layouts, [](const BranchLayout& a, const BranchLayout& b) {
        const bool isFirst = a.name == kBpjsLayout;
        return isFirst != (b.name == kBpjsLayout) ? isFirst : a.name < b.name;
    });
    return layouts;
}

Result<BranchLayout> branchLayoutNamed(Session& session, const QString& name)
{
    const auto layouts = branchLayouts(session);
    if (!layouts)
        return layouts.error();
    const auto place = placeOf(*layouts, name);
    if (place == layouts->size())
        return Error{ErrorCode::NotFound, u"no layout of this name"_s};
    return layouts->at(place);
}

Result<void> keepBranchLayout(Session& session, const BranchLayout& layout)
{
    return change(session, [&layout](QList<BranchLayout>& layouts) -> Result<void> {
        const auto problems = problemsOf(layout);
        if (!problems.isEmpty())
            return Error{ErrorCode::Invalid, wordOf(problems.first())};
        const auto place = placeOf(layouts, layout.name);
        if (place == layouts.size())
            layouts.append(layout);
        else
            layouts[place] = layout;
        return {};
    });
}

Result<void> dropBranchLayout(Session& session, const QString& name)
{
    return change(session, [&name](QList<BranchLayout>& layouts) -> Result<void> {
        const auto place = placeOf(layouts, name);
        if (place == layouts.size() && name != kBpjsLayout)
            return Error{ErrorCode::NotFound, u"no layout of this name"_s};
        if (place < layouts.size())
            layouts.removeAt(place);
        return {};
    });
}

Result<BranchLayout> readLayoutFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return Error{ErrorCode::FileUnreadable, u"not there, or too large for a layout"_s};
    return layoutFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

Result<void> writeLayoutFile(const BranchLayout& layout, const QString& path)
{
    return writeFileSafely(path, QJsonDocument(toJson(layout)).toJson());
}

} // namespace app

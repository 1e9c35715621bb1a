/// Every change of every record, field by field, with what stood before.
#include "app/services/everythingparts.h"
#include "app/services/names.h"
#include "app/store/changelog.h"

#include <QDateTime>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The name, or the id where no name is known.
QString nameOr(const QString& name, const QUuid& id)
{
    return name.isEmpty() ? id.toString(QUuid::WithoutBraces) : name;
}

struct Writing {
    TwinFile& file;
    Names names;
    std::int64_t lines = 0;
};

/// What all lines of one change begin with, in the order of historyHeadings().
Result<QStringList> startOf(const Change& change, Names& names)
{
    const auto author = names.ofUser(change.author);
    if (!author)
        return author.error();
    const auto device = names.ofDevice(change.stream.origin);
    if (!device)
        return device.error();
    return QStringList{
        QDateTime::fromMSecsSinceEpoch(wallOf(change.stamp), Qt::UTC).toString(Qt::ISODateWithMs),
        nameOr(*author, change.author), nameOr(*device, change.stream.origin),
        QString::fromUtf8(change.kind), change.record.toString(QUuid::WithoutBraces)};
}

Result<void> addLine(Writing& writing, const QStringList& start, const Patch::Set& set,
                     const Value& before)
{
    const std::vector<QString> headings = historyHeadings();
    std::vector<QString> cells(start.cbegin(), start.cend());
    QJsonObject object;
    for (std::size_t i = 0; i < cells.size(); ++i)
        object.insert(headings[i], cells[i]);
    const QString field = QString::fromUtf8(set.field);
    if (!field.isEmpty())
        object.insert(u"field"_s, field);
    insertValue(object, u"from"_s, before);
    insertValue(object, u"to"_s, set.value);
    cells.insert(cells.end(), {field, cellOf(before), cellOf(set.value)});
    ++writing.lines;
    return writing.file.add(object, cells);
}

} // namespace

std::vector<QString> historyHeadings()
{
    return {u"at"_s,     u"author"_s, u"device"_s, u"kind"_s,
            u"record"_s, u"field"_s,  u"from"_s,   u"to"_s};
}

Result<std::int64_t> writeHistory(Connection& connection, const QString& path,
                                  EverythingProgress& progress)
{
    TwinFile file(path, historyHeadings());
    if (const auto opened = file.open(); !opened)
        return opened.error();
    auto changes = ChangeLog(connection).byRecord();
    if (!changes)
        return changes.error();
    Writing writing{file, Names(connection)};
    QUuid record;
    QHash<QByteArray, Value> last; // of the fields of this record
    while (true) {
        const auto change = changes->next();
        if (!change)
            return change.error();
        if (!*change)
            break;
        if (std::exchange(record, (*change)->record) != (*change)->record)
            last.clear();
        const auto start = startOf(**change, writing.names);
        if (!start)
            return start.error();
        const auto patch = decodeBody((*change)->body);
        // Erased: that something changed then is all that may be known.
        const std::vector<Patch::Set> sets =
            patch ? patch->sets : std::vector<Patch::Set>{Patch::Set()};
        for (const Patch::Set& set : sets) {
            if (const auto added = addLine(writing, *start, set, last.value(set.field)); !added)
                return added.error();
            last.insert(set.field, set.value);
        }
        if (const auto going = progress.step(); !going)
            return going.error();
    }
    if (const auto finished = file.finish(); !finished)
        return finished.error();
    return writing.lines;
}

} // namespace app

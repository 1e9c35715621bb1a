#include "app/services/edits.h"

#include "app/store/journal.h"
#include "app/store/register.h"

#include <QDataStream>

namespace app {

namespace {

enum class Way { Back, Again };

Result<void> revert(Journal& journal, const Edit& edit, Way way, Reverted& reverted)
{
    const auto found = journal.projection().table(*edit.kind).find(edit.record);
    if (!found)
        return found.error();
    if (!*found)
        return {}; // Erased since: there is nothing to put back.
    Values values = (*found)->values;
    std::vector<bool> named(values.size(), false);
    for (const Edit::Field& field : edit.fields) {
        const bool isBack = way == Way::Back;
        if (values[field.at] != (isBack ? field.after : field.before)) {
            ++reverted.left;
            continue;
        }
        if (!field.beside.isEmpty()) {
            const auto done = journal.reopen(*edit.kind, edit.record, int(field.at),
                                             isBack ? field.beside + QList<Value>{field.before}
                                                    : QList<Value>{field.after});
            if (!done)
                return done;
            ++reverted.fields;
            continue;
        }
        values[field.at] = isBack ? field.before : field.after;
        named[field.at] = true;
    }
    const auto changed = journal.update(*edit.kind, edit.record, values, named);
    if (!changed)
        return changed.error();
    reverted.fields += *changed;
    reverted.changes.kinds.insert(edit.kind->name);
    reverted.changes.records.insert(edit.record);
    return {};
}

Result<Reverted> revertWithin(Journal& journal, const Edits& edits, Way way)
{
    Reverted reverted;
    for (const Edit& edit : edits) {
        if (const auto done = revert(journal, edit, way, reverted); !done)
            return done.error();
    }
    return reverted;
}

Result<Reverted> revertAll(Session& session, const Edits& edits, Way way)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    auto reverted = revertWithin(*journal, edits, way);
    if (!reverted)
        return reverted;
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return reverted;
}

} // namespace

Edit editOf(const RecordKind& kind, const QUuid& record, const Values& before, const Values& after)
{
    Edit edit{&kind, record, {}};
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            edit.fields.append({i, before[i], after[i]});
    }
    return edit;
}

namespace {

void put(QDataStream& out, const Value& value)
{
    out << quint8(value.index());
    if (const auto* text = std::get_if<QString>(&value))
        out << *text;
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        out << qint64{*number};
}

Value valueFrom(QDataStream& in)
{
    quint8 index = 0;
    in >> index;
    if (index == 1) {
        QString text;
        in >> text;
        return text;
    }
    if (index == 2) {
        qint64 number = 0;
        in >> number;
        return std::int64_t{number};
    }
    return {};
}

} // namespace

QByteArray encodedEdits(const Edits& edits)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const Edit& edit : edits) {
        out << QByteArray(edit.kind->name) << edit.record << quint32(edit.fields.size());
        for (const Edit::Field& field : edit.fields) {
            out << QByteArray(edit.kind->fields[field.at].name);
            put(out, field.before);
            put(out, field.after);
        }
    }
    return bytes;
}

Edits decodedEdits(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    Edits edits;
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        QByteArray kind;
        Edit edit;
        quint32 fields = 0;
        in >> kind >> edit.record >> fields;
        edit.kind = recordKind(QString::fromLatin1(kind));
        for (quint32 i = 0; i < fields && in.status() == QDataStream::Ok; ++i) {
            QByteArray name;
            in >> name;
            Edit::Field field;
            field.before = valueFrom(in);
            field.after = valueFrom(in);
            const int at = edit.kind ? edit.kind->indexOf(QString::fromLatin1(name)) : -1;
            field.at = std::size_t(std::max(at, 0));
            if (at >= 0)
                edit.fields << field;
        }
        if (edit.kind)
            edits << edit;
    }
    return edits;
}

Result<Reverted> takeBackWithin(Journal& journal, const Edits& edits)
{
    return revertWithin(journal, edits, Way::Back);
}

Result<Reverted> takeBack(Session& session, const Edits& edits)
{
    return revertAll(session, edits, Way::Back);
}

Result<Reverted> doAgain(Session& session, const Edits& edits)
{
    return revertAll(session, edits, Way::Again);
}

} // namespace app

#include "app/store/following.h"

#include "app/domain/decisions.h"
#include "app/domain/fold.h"
#include "app/domain/status.h"
#include "app/domain/worker.h"
#include "app/store/eachrow.h"

#include <array>

namespace app {

namespace {

constexpr auto kNik = static_cast<std::size_t>(WorkerField::Nik);
constexpr auto kPhone = static_cast<std::size_t>(WorkerField::Phone);
constexpr auto kMergedInto = static_cast<std::size_t>(WorkerField::MergedInto);

Value& derived(StoredRecord& worker, WorkerDerived column)
{
    return worker.derived[static_cast<std::size_t>(column)];
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

Bound boundText(const QUuid& id)
{
    return Bound::utf8(id.toByteArray(QUuid::WithoutBraces));
}

constexpr std::array kOutlined{WorkerField::Nik, WorkerField::Phone, WorkerField::Stage,
                               WorkerField::MergedInto, WorkerField::Removed};
/// The columns derive() writes.
constexpr auto kFirstWritten = std::size_t(WorkerDerived::AsOf);

QByteArray outlineStatement()
{
    QByteArrayList columns{"pk", "id", "scope"};
    for (const WorkerField field : kOutlined)
        columns << specOf(field).name;
    for (const FieldSpec& column : derivedColumns(workerKind()))
        columns << column.name;
    return "SELECT " + columns.join(',') + " FROM worker WHERE id=?1";
}

QByteArray writeStatement()
{
    const auto columns = derivedColumns(workerKind()).subspan(kFirstWritten);
    QByteArrayList sets;
    for (std::size_t i = 0; i < columns.size(); ++i)
        sets << QByteArray(columns[i].name) + "=?" + QByteArray::number(int(i) + 2);
    return "UPDATE OR FAIL worker SET " + sets.join(',') + " WHERE pk=?1";
}

} // namespace

QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Value orNothing(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

QByteArray searchWordsOf(const Values& worker, const Values& derivedValues)
{
    // Else those taken out again would crowd out the others among the first that are looked at.
    if (isWithdrawn(worker))
        return {};
    constexpr qsizetype kUsual = 80;
    QByteArray words;
    words.reserve(kUsual);
    const QString name = textOf(derivedValues[std::size_t(WorkerDerived::NameKey)]);
    for (const QStringView part : QStringView(name).tokenize(u' '))
        words += part.toUtf8();
    for (const QString& number :
         {textOf(worker[kNik]), digitsOf(textOf(worker[kPhone])),
          textOf(derivedValues[std::size_t(WorkerDerived::MemberNumber)])}) {
        if (number.isEmpty())
            continue;
        words += ' ';
        words += number.toUtf8();
    }
    return words;
}

Result<QString> Following::standsFor(const StoredRecord& worker)
{
    QSet<QUuid> passed;
    QList<QUuid> path;
    QUuid id = worker.id;
    QString next = textOf(worker.values[kMergedInto]);
    while (!next.isEmpty()) {
        if (passed.contains(id)) {
            // Joined in a ring, by people who did not know of each other: the oldest record stands.
            const auto ring = path.sliced(path.indexOf(id));
            return idText(*std::min_element(ring.cbegin(), ring.cend()));
        }
        passed.insert(id);
        path << id;
        id = QUuid(next);
        if (id == worker.id)
            continue;
        const auto found = m_workers.find(id);
        if (!found)
            return found.error();
        if (!*found) {
            const auto isForgotten =
                m_connection.number("SELECT 1 FROM forgotten WHERE record=?1 LIMIT 1", {id});
            if (!isForgotten)
                return isForgotten.error();
            // Nobody stands for this one any more: it must be seen again.
            if (*isForgotten != 0)
                return idText(path.last());
        }
        // Of another area, or not here: that record is somebody else's to follow further.
        if (!*found || (*found)->scope != worker.scope)
            return idText(id);
        // Nor does one that was taken out again.
        if (isWithdrawn((*found)->values))
            return idText(path.last());
        next = textOf((*found)->values[kMergedInto]);
    }
    return idText(id);
}

Result<QList<QUuid>> Following::leadingTo(const QUuid& worker, const QString& scope)
{
    QList<QUuid> all{worker};
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto ids = idsOf(m_connection.query(
            "SELECT id FROM worker WHERE merged_into=?1 AND scope=?2", {idText(all[at]), scope}));
        if (!ids)
            return ids;
        for (const QUuid& id : *ids) {
            if (!all.contains(id))
                all << id;
        }
    }
    return all;
}

Result<QList<QUuid>> Following::leadingFromAnywhere(const QUuid& worker)
{
    QList<QUuid> all{worker};
    QSet<QUuid> known{worker};
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto ids = idsOf(
            m_connection.query("SELECT id FROM worker WHERE merged_into=?1", {idText(all[at])}));
        if (!ids)
            return ids;
        for (const QUuid& id : *ids) {
            if (known.contains(id))
                continue;
            known.insert(id);
            all << id;
        }
    }
    return all;
}

Result<std::optional<StoredRecord>> Following::outline(const QUuid& worker)
{
    static const QByteArray statement = outlineStatement();
    auto rows = m_connection.query(statement, {worker});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<StoredRecord>();
    StoredRecord record;
    record.pk = rows->int64(0);
    record.id = rows->uuid(1);
    record.scope = rows->text(2);
    record.values.resize(workerKind().fields.size());
    int column = 3;
    for (const WorkerField field : kOutlined)
        record.values[std::size_t(field)] = rows->value(column++, specOf(field).type);
    for (const FieldSpec& derivedColumn : derivedColumns(workerKind()))
        record.derived.push_back(rows->value(column++, derivedColumn.type));
    return std::optional(std::move(record));
}

Result<bool> Following::hasJoined(const QUuid& worker)
{
    const auto found = m_connection.number("SELECT 1 FROM worker WHERE merged_into=?1 LIMIT 1",
                                           {boundText(worker)});
    if (!found)
        return found.error();
    return *found != 0;
}

Result<QString> Following::refusalOf(const StoredRecord& worker)
{
    auto reason = m_connection.query("SELECT reason FROM refusal WHERE worker=?1 AND scope=?2 AND"
                                     " removed IS NULL ORDER BY id DESC LIMIT 1",
                                     {boundText(worker.id), worker.scope});
    if (!reason)
        return reason.error();
    const auto isRefused = reason->next();
    if (!isRefused)
        return isRefused.error();
    return *isRefused ? reason->text(0) : QString();
}

Result<void> Following::derive(StoredRecord& worker, Attached attached)
{
    const auto stands = standsFor(worker);
    if (!stands)
        return stands.error();
    const bool isItself = *stands == idText(worker.id);
    // Who stands for others answers with the evidence of all of them.
    QList<QUuid> members{worker.id};
    if (attached.joined && isItself && !isWithdrawn(worker.values)) {
        const auto joined = hasJoined(worker.id);
        if (!joined)
            return joined.error();
        if (*joined) {
            const auto leading = leadingTo(worker.id, worker.scope);
            if (!leading)
                return leading.error();
            members = *leading;
        }
    }
    QList<Evidence> known;
    for (const QUuid& member : std::as_const(members)) {
        const auto records =
            m_evidence.where("worker=?1 AND scope=?2", {boundText(member), worker.scope});
        if (!records)
            return records.error();
        for (const StoredRecord& record : *records) {
            known << evidenceFrom(record.values);
            known.last().id = EvidenceId(record.id);
        }
    }
    const auto refused = attached.refusal ? refusalOf(worker) : Result<QString>(QString());
    if (!refused)
        return refused.error();
    const Membership membership = membershipOf(known);
    derived(worker, WorkerDerived::AsOf) = orNothing(membership.asOf);
    derived(worker, WorkerDerived::Source) = orNothing(membership.source);
    derived(worker, WorkerDerived::State) = orNothing(membership.state);
    derived(worker, WorkerDerived::CoveredUntil) = orNothing(membership.coveredUntil);
    derived(worker, WorkerDerived::MemberNumber) = orNothing(membership.memberNumber);
    derived(worker, WorkerDerived::JoinedTo) = isItself ? Value() : Value(*stands);
    if (isWithdrawn(worker.values))
        derived(worker, WorkerDerived::JoinedTo) = QString(kWithdrawnMark);
    derived(worker, WorkerDerived::Refused) = orNothing(*refused);
    return {};
}

Result<bool> Following::complete(StoredRecord& worker)
{
    enum : std::int64_t { Nothing = 0, Joined = 1, Refused = 4 };
    // Nearly everybody comes before what is attached to them: one question instead of many.
    const auto known =
        m_connection.number("SELECT EXISTS(SELECT 1 FROM worker WHERE merged_into=?1)"
                            "+2*EXISTS(SELECT 1 FROM evidence WHERE worker=?1)"
                            "+4*EXISTS(SELECT 1 FROM refusal WHERE worker=?1)",
                            {boundText(worker.id)});
    if (!known)
        return known.error();
    const bool isPlain = *known == Nothing && textOf(worker.values[kMergedInto]).isEmpty() &&
                         !isWithdrawn(worker.values);
    if (!isPlain) {
        const auto done = derive(worker, {(*known & Joined) != 0, (*known & Refused) != 0});
        if (!done)
            return done.error();
    }
    return (*known & Joined) != 0;
}

Result<void> Following::refresh(const QUuid& worker)
{
    auto found = outline(worker);
    if (!found)
        return found.error();
    return *found ? refresh(**found) : Result<void>();
}

Result<void> Following::refresh(StoredRecord& outline)
{
    static const QByteArray statement = writeStatement();
    const Values before = outline.derived;
    if (const auto done = derive(outline, {}); !done)
        return done;
    if (outline.derived == before)
        return {};
    std::vector<Bound> bound{outline.pk};
    for (std::size_t i = kFirstWritten; i < outline.derived.size(); ++i)
        bound.emplace_back(outline.derived[i]);
    if (const auto stored = m_connection.run(statement, bound); !stored)
        return stored;
    return m_words.replace(outline.pk, searchWordsOf(outline.values, before),
                           searchWordsOf(outline.values, outline.derived));
}

Result<void> Following::attachedChanged(const QString& worker, const QString& scope)
{
    auto found = outline(QUuid(worker));
    if (!found)
        return found.error();
    if (!*found)
        return {}; // What is attached may come before its worker: complete() looks for it then.
    if ((*found)->scope != scope)
        return Error{ErrorCode::OutOfScope, QStringLiteral("attached to a worker of another area")};
    // Who stood for it before is looked at, too: the row may say so only until now.
    const QString stands =
        textOf((*found)->derived[static_cast<std::size_t>(WorkerDerived::JoinedTo)]);
    if (const auto done = refresh(**found); !done)
        return done;
    return stands.isEmpty() ? Result<void>() : refresh(QUuid(stands));
}

Result<void> Following::joinsChanged(const QUuid& worker, const QString& standsForIt)
{
    const auto leading = leadingFromAnywhere(worker);
    if (!leading)
        return leading.error();
    QList<QUuid> all = *leading;
    const auto found = m_workers.find(worker);
    if (!found)
        return found.error();
    if (*found) {
        const auto stands = standsFor(**found);
        if (!stands)
            return stands.error();
        all << QUuid(*stands);
    }
    if (!standsForIt.isEmpty())
        all << QUuid(standsForIt);
    QSet<QUuid> done;
    for (const QUuid& id : std::as_const(all)) {
        if (done.contains(id))
            continue;
        done.insert(id);
        if (const auto refreshed = refresh(id); !refreshed)
            return refreshed;
    }
    return {};
}

} // namespace app

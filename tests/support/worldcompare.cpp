/// What must be true of every register at the end of a history: the same as the reference, to the last head, sum and word.
#include "app/domain/region.h"
#include "app/services/receipts.h"
#include "app/services/storedworkers.h"
#include "app/store/changelog.h"
#include "app/store/verification.h"
#include "tests/support/worlddevice.h"

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every so many histories the tables are also made again from the log alone.
constexpr unsigned kVerifyEvery = 20;

QString shown(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    return app::textOf(value);
}

/// The heads of a field with their values, as the reference keeps them.
std::map<Head, Value> headsIn(const StoredRecord& record, int field, StreamNames& names)
{
    std::map<Head, Value> heads;
    for (const Head& head : must(headsOf(record, field, names)))
        heads[head] = record.values[std::size_t(field)];
    const FieldHeads* several = record.heads.find(field);
    if (several && several->held.size() > 1) {
        for (const HeldValue& held : several->held)
            heads[{held.head.stamp, must(names.originOf(held.head.stream))}] = held.value;
    }
    return heads;
}

} // namespace

QString World::differenceOf(Device& device, const RecordKind& kind, const StoredRecord& record,
                            const ReferenceMerge& reference)
{
    const auto wanted = reference.records().find(record.id);
    if (wanted == reference.records().end())
        return u"should not be there"_s;
    if (record.scope != wanted->second.scope)
        return u"is of another area"_s;
    StreamNames names(device.session->store().connection());
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const QString field = QString::fromLatin1(kind.fields[i].name);
        if (record.values[i] != wanted->second.values[i])
            return u"%1 is \"%2\", not \"%3\""_s.arg(field, shown(record.values[i]),
                                                     shown(wanted->second.values[i]));
        if (headsIn(record, int(i), names) != wanted->second.heads[i])
            return u"%1 has other heads than in the reference"_s.arg(field);
    }
    if (record.inConflict != wanted->second.inConflict)
        return u"in conflict %1, not %2"_s.arg(record.inConflict).arg(wanted->second.inConflict);
    if (&kind != &workerKind())
        return {};
    const auto stands = reference.standing().find(record.id);
    // As the column has it: who was taken out again stands there, too.
    const QString into = app::textOf(record.derived[std::size_t(WorkerDerived::JoinedTo)]);
    if (into != (stands == reference.standing().end() ? QString() : stands->second))
        return u"is joined with \"%1\", not as in the reference"_s.arg(into);
    if (refusedBecause(record) != reference.refusalOf(record.id))
        return u"is refused because \"%1\", not \"%2\""_s.arg(refusedBecause(record),
                                                              reference.refusalOf(record.id));
    const auto membership = reference.memberships().find(record.id);
    if (membership != reference.memberships().end() && membershipIn(record) != membership->second)
        return u"has another membership than in the reference"_s;
    return {};
}

QString World::differenceAt(Device& device, const ReferenceMerge& reference)
{
    Connection& connection = device.session->store().connection();
    std::size_t seen = 0;
    for (const RecordKind* kind : recordKinds()) {
        RecordTable table(connection, *kind);
        auto rows = must(table.all());
        while (must(rows.next())) {
            const StoredRecord record = must(table.read(rows));
            const QString differs = differenceOf(device, *kind, record, reference);
            if (!differs.isEmpty())
                return u"%1 %2 %3"_s.arg(QLatin1StringView(kind->name), record.id.toString(),
                                         differs);
            ++seen;
        }
    }
    std::size_t visible = 0;
    for (const auto& [id, record] : reference.records())
        visible +=
            covers(device.member->scope, record.scope) || covers(record.scope, device.member->scope)
                ? 1U
                : 0U;
    return seen == visible ? uncounted(device, reference)
                           : u"%1 records of %2"_s.arg(seen).arg(visible);
}

/// Sent = taken + same + refused, the same on both screens: who was sent is counted by the log.
QString World::uncounted(Device& device, const ReferenceMerge& reference)
{
    for (const auto& other : m_devices) {
        const QString& village = other->member->scope;
        if (regionLevel(village) != RegionLevel::Village || !covers(device.member->scope, village))
            continue;
        std::int64_t sent = 0;
        for (const QUuid& worker : reference.recorded())
            sent += reference.records().at(worker).scope == village ? 1 : 0;
        const ReceiptFigures figures = must(receiptFigures(*device.session, village));
        if (figures.answered() != sent || figures.waiting != 0)
            return u"of %1 sent, %2 taken, %3 same, %4 refused, %5 waiting"_s.arg(sent)
                .arg(figures.taken)
                .arg(figures.same)
                .arg(figures.refused)
                .arg(figures.waiting);
    }
    return {};
}

/// What was lost with a life that ended before anybody else had it is gone; nothing else is.
ReferenceMerge World::merged(QString& lost)
{
    std::map<StreamKey, std::int64_t> held;
    for (auto& device : m_devices) {
        if (device->isRevoked)
            continue;
        for (const Stream& stream :
             must(ChangeLog(device->session->store().connection()).streams()))
            held[stream.key] = std::max(held[stream.key], stream.seq);
    }
    ReferenceMerge reference;
    for (const Change& change : std::as_const(m_written)) {
        if (change.seq <= held[change.stream])
            reference.add(change);
        else if (!m_ended.contains(change.stream.origin))
            lost = u"change %1 of %2 is lost\n"_s.arg(change.seq).arg(change.stream.scope);
    }
    reference.finish();
    return reference;
}

QString World::difference()
{
    QString found = m_trouble;
    const ReferenceMerge all = merged(found);
    for (auto& device : m_devices) {
        if (device->isRevoked || !found.isEmpty())
            continue;
        found = differenceAt(*device, all);
        if (found.isEmpty() && m_seed % kVerifyEvery == 0)
            found = must(verifyAgainstLog(device->session->store().connection(),
                                          device->folder + u"/scratch.db"_s, {}))
                        .problems.join(u'\n');
        if (!found.isEmpty())
            found.prepend(u"device %1: "_s.arg(device->number));
    }
    return found;
}

} // namespace app::test

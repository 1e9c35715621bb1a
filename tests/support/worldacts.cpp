/// What people do in a random history: register, edit, attach, decide, join.
#include "app/domain/cases.h"
#include "app/domain/decisions.h"
#include "app/domain/duty.h"
#include "app/domain/heir.h"
#include "app/domain/outreach.h"
#include "app/domain/photo.h"
#include "app/domain/region.h"
#include "app/domain/sponsors.h"
#include "app/services/conflicts.h"
#include "app/services/erasing.h"
#include "app/services/joining.h"
#include "tests/support/worlddevice.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

std::optional<StoredRecord> World::anyOf(Device& device, const QByteArray& kind, unsigned number,
                                         const QString& scope)
{
    Connection& connection = device.session->store().connection();
    const QString area = scope.isEmpty() ? device.member->scope : scope;
    const QByteArray where =
        " FROM " + kind + " WHERE scope=?1 OR (scope>?1||'.' AND scope<?1||'/')";
    const auto count = must(connection.number("SELECT count(*)" + where, {area}));
    if (count == 0)
        return std::nullopt;
    auto rows = must(connection.query("SELECT id" + where + " ORDER BY id LIMIT 1 OFFSET ?2",
                                      {area, std::int64_t(number) % count}));
    if (!must(rows.next()))
        return std::nullopt;
    const QUuid id = rows.uuid(0);
    return must(RecordTable(connection, *recordKind(QString::fromUtf8(kind))).find(id));
}

void World::write(Device& device, const std::function<Result<void>(Journal&)>& work)
{
    auto journal =
        must(Journal::begin(device.session->store().connection(), device.session->writer()));
    must(work(journal));
    must(journal.commit());
}

void World::registerWorker(Device& device, const Step& step)
{
    // An office writes into one of the villages that are there.
    QStringList villages;
    for (const auto& one : m_devices) {
        if (regionLevel(one->member->scope) == RegionLevel::Village &&
            covers(device.member->scope, one->member->scope))
            villages << one->member->scope;
    }
    const QString scope = villages[qsizetype(step.second) % villages.size()];
    Worker worker;
    worker.name = u"Warga %1"_s.arg(step.first % 7);
    worker.nik = u"351512120478%1"_s.arg(step.first % 9, 4, 10, QChar(u'0'));
    worker.stage = step.first % 2 == 0 ? u"recorded"_s : u"candidate"_s;
    write(device, [&](Journal& journal) {
        return journal.create(workerKind(), journal.newId(), scope, valuesOf(worker));
    });
}

void World::edit(Device& device, const Step& step)
{
    const auto found = anyOf(device, "worker", step.first);
    if (!found)
        return;
    Worker worker = workerFrom(found->values);
    const QString value = u"Nilai %1"_s.arg(step.second % 5);
    if (step.act == Step::Act::Clear)
        worker.phone.clear();
    else if (step.act == Step::Act::TakeOut)
        worker.removed = worker.removed.isEmpty() ? u"yes"_s : QString();
    else if (step.second % 4 == 0)
        worker.name = value;
    else if (step.second % 4 == 1)
        worker.income = std::int64_t(step.second % 3);
    else if (step.second % 4 == 2)
        worker.stage = step.second % 8 == 2 ? u"recorded"_s : u"answered"_s;
    else
        worker.phone = value;
    write(device, [&](Journal& journal) -> Result<void> {
        const auto done = journal.update(workerKind(), found->id, valuesOf(worker));
        return done ? Result<void>() : done.error();
    });
}

void World::attach(Device& device, const Step& step)
{
    if (step.act == Step::Act::EditHeir) {
        const auto heir = anyOf(device, "heir", step.first);
        if (!heir)
            return;
        Heir changed = heirFrom(heir->values);
        changed.name = u"Waris %1"_s.arg(step.second % 4);
        write(device, [&](Journal& journal) -> Result<void> {
            const auto done = journal.update(heirKind(), heir->id, valuesOf(changed));
            return done ? Result<void>() : done.error();
        });
        return;
    }
    const auto worker = anyOf(device, "worker", step.first);
    if (!worker)
        return;
    const QString id = worker->id.toString(QUuid::WithoutBraces);
    write(device, [&](Journal& journal) {
        if (step.act == Step::Act::AddHeir) {
            Heir heir;
            heir.worker = id;
            heir.name = u"Waris %1"_s.arg(step.second % 4);
            return journal.create(heirKind(), journal.newId(), worker->scope, valuesOf(heir));
        }
        if (step.act == Step::Act::Photo) {
            Photo photo;
            photo.worker = id;
            photo.subject = step.second % 2 == 0 ? u"identity_card"_s : u"signature"_s;
            photo.digest = QString::number(step.second % 5).repeated(64);
            photo.bytes = 1 + step.second % 900;
            return journal.create(photoKind(), journal.newId(), worker->scope, valuesOf(photo));
        }
        Evidence evidence;
        evidence.worker = id;
        evidence.source = step.second % 2 == 0 ? u"branch"_s : u"jmo"_s;
        evidence.asOf = u"2026-11-%1"_s.arg(1 + step.second % 20, 2, 10, QChar(u'0'));
        evidence.coveredUntil = u"2027-0%1"_s.arg(1 + step.second % 9);
        return journal.create(evidenceKind(), journal.newId(), worker->scope, valuesOf(evidence));
    });
}

/// Visits, meetings, sponsors, payments' programmes, cases, duties: whatever a record of these kinds may say. What they mean
/// is for other tests; here they must only arrive, whole and once.
void World::workInTheField(Device& device, const Step& step)
{
    static const std::array kinds{&visitKind(),       &gatheringKind(),   &attendanceKind(),
                                  &sponsorKind(),     &sponsorshipKind(), &beneficiaryKind(),
                                  &benefitCaseKind(), &casePaperKind(),   &dutyKind()};
    const RecordKind& kind = *kinds[step.first % kinds.size()];
    const auto known =
        step.second % 2 == 0 ? std::nullopt : anyOf(device, kind.name, step.second / 2);
    const auto worker = anyOf(device, "worker", step.second);
    if (!known && kind.isAttached && !worker)
        return;
    Values values = known ? known->values : Values(kind.fields.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isWritten = !known || (step.second / 4 + i) % 3 == 0;
        if (!isWritten || QLatin1StringView(kind.fields[i].name) == "worker"_L1)
            continue;
        const unsigned drawn = (step.second + unsigned(i)) % 4;
        values[i] = kind.fields[i].type == FieldType::Integer ? Value(std::int64_t(drawn))
                    : drawn == 0                              ? Value()
                                                              : Value(u"Nilai %1"_s.arg(drawn));
    }
    if (const int at = kind.indexOf(QByteArrayView("worker")); !known && at >= 0)
        values[std::size_t(at)] = worker->id.toString(QUuid::WithoutBraces);
    write(device, [&](Journal& journal) -> Result<void> {
        if (!known)
            return journal.create(kind, journal.newId(),
                                  worker && kind.isAttached ? worker->scope : device.member->scope,
                                  values);
        const auto done = journal.update(kind, known->id, values);
        return done ? Result<void>() : done.error();
    });
}

void World::decide(Device& device, const Step& step)
{
    if (step.act == Step::Act::TakeBack) {
        // Twice is doing it again; refused where it would lead to somebody who was erased.
        (void)takeBack(*device.session, device.lastEdits);
        return;
    }
    if (step.act == Step::Act::Decide) {
        const auto open = must(conflicts(*device.session, 20));
        if (open.isEmpty())
            return;
        const Conflict& one = open[qsizetype(step.first) % open.size()];
        const Value value = one.values[qsizetype(step.second) % one.values.size()].value;
        const auto settling = settleConflict(*device.session, one.id, value);
        if (const auto* settled = settling ? std::get_if<Settled>(&*settling) : nullptr)
            device.lastEdits = settled->edits;
        return;
    }
    const auto worker = anyOf(device, "worker", step.first);
    if (!worker)
        return;
    if (step.act == Step::Act::Erase) {
        must(eraseWorker(*device.session, WorkerId(worker->id), u"request"_s));
        return;
    }
    const auto known = anyOf(device, "refusal", step.second);
    Refusal refusal;
    refusal.worker = worker->id.toString(QUuid::WithoutBraces);
    refusal.reason = u"too_old"_s;
    write(device, [&](Journal& journal) -> Result<void> {
        if (!known || step.second % 2 == 0)
            return journal.create(refusalKind(), journal.newId(), worker->scope, valuesOf(refusal));
        Refusal mended = refusalFrom(known->values);
        mended.removed = u"yes"_s;
        const auto done = journal.update(refusalKind(), known->id, valuesOf(mended));
        return done ? Result<void>() : done.error();
    });
}

void World::join(Device& device, const Step& step)
{
    const auto one = anyOf(device, "worker", step.first);
    if (!one)
        return;
    // An office also links records of two villages.
    const bool isWide = step.second % 3 == 0;
    const auto other =
        anyOf(device, "worker", step.second, isWide ? device.member->scope : one->scope);
    // Refused when it was joined already, or was not, which is most of the time.
    const auto done =
        step.act == Step::Act::Separate ? separateWorker(*device.session, WorkerId(one->id))
        : step.act == Step::Act::KeepApart
            ? keepApart(*device.session, WorkerId(one->id), WorkerId(other->id))
            : joinWorkers(*device.session, {WorkerId(one->id), WorkerId(other->id), {}});
    if (done)
        device.lastEdits = done->edits;
}

/// Two who do not know of each other write the same field of the same worker, or join the same pair.
void World::conflict(const Step& step)
{
    Device& one = *m_devices[step.who % m_devices.size()];
    const auto worker = anyOf(one, "worker", step.first);
    if (!worker)
        return;
    if (step.act == Step::Act::JoinBothWays) {
        const auto other = anyOf(one, "worker", step.second,
                                 step.second % 3 == 0 ? one.member->scope : worker->scope);
        for (auto& device : m_devices) {
            JoinWanted wanted{WorkerId(worker->id), WorkerId(other->id), {}};
            if (device->number % 2 == 0)
                std::swap(wanted.stands, wanted.other);
            // Refused where one of them is not known.
            (void)joinWorkers(*device->session, wanted);
            capture(*device);
        }
        return;
    }
    for (auto& device : m_devices) {
        if (!covers(device->member->scope, worker->scope))
            continue;
        const auto known =
            must(RecordTable(device->session->store().connection(), workerKind()).find(worker->id));
        if (!known || known->scope != worker->scope)
            continue;
        Worker changed = workerFrom(known->values);
        changed.address = u"Jalan %1"_s.arg((step.second + device->number) % 3);
        write(*device, [&](Journal& journal) -> Result<void> {
            const auto done = journal.update(workerKind(), worker->id, valuesOf(changed));
            return done ? Result<void>() : done.error();
        });
        capture(*device);
    }
}

} // namespace app::test

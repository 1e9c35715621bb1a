#include "tests/support/referencemerge.h"

#include "app/domain/decisions.h"
#include "app/domain/evidence.h"

#include <algorithm>

namespace app::test {

void ReferenceMerge::add(const Change& change)
{
    Known& known = m_known[change.record];
    known.kind = change.kind;
    known.scope = change.stream.scope;
    const auto patch = decodeBody(change.body);
    for (const Patch::Set& set : patch->sets) {
        auto& heads = known.fields[set.field];
        for (const Head& replaced : set.replaces)
            heads.erase(replaced);
        heads[{change.stamp, change.stream.origin}] = set.value;
    }
}

QString ReferenceMerge::shownText(const Known& known, const char* field) const
{
    const auto heads = known.fields.find(field);
    if (heads == known.fields.end() || heads->second.empty())
        return {};
    const auto* text = std::get_if<QString>(&heads->second.rbegin()->second);
    return text ? *text : QString();
}

std::set<QUuid> ReferenceMerge::erased() const
{
    std::set<std::pair<QString, QString>> people;
    for (const auto& [id, known] : m_known) {
        if (known.kind == erasureKind().name)
            people.insert({shownText(known, "worker"), known.scope});
    }
    std::set<QUuid> gone;
    for (const auto& [id, known] : m_known) {
        const bool isAttached = recordKind(QString::fromUtf8(known.kind))->isAttached;
        const QString worker =
            isAttached ? shownText(known, "worker") : id.toString(QUuid::WithoutBraces);
        if (known.kind != erasureKind().name && people.contains({worker, known.scope}))
            gone.insert(id);
    }
    return gone;
}

std::map<QUuid, ReferenceMerge::Record> ReferenceMerge::records() const
{
    const std::set<QUuid> gone = erased();
    std::map<QUuid, Record> all;
    for (const auto& [id, known] : m_known) {
        if (gone.contains(id))
            continue;
        const RecordKind& kind = *recordKind(QString::fromUtf8(known.kind));
        Record record{known.kind, known.scope, Values(kind.fields.size()), false};
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const auto heads = known.fields.find(kind.fields[i].name);
            if (heads == known.fields.end() || heads->second.empty())
                continue;
            record.values[i] = heads->second.rbegin()->second;
            const bool differs = std::ranges::any_of(
                heads->second, [&](const auto& head) { return head.second != record.values[i]; });
            if (differs && kind.fields[i].onConflict == OnConflict::Ask)
                record.inConflict = true;
        }
        all[id] = std::move(record);
    }
    return all;
}

bool ReferenceMerge::isTakenOut(const Known& known) const
{
    const QString stage = shownText(known, "stage");
    return known.kind == "worker" && !shownText(known, "removed").isEmpty() &&
           (stage.isEmpty() || stage == QLatin1StringView("candidate")) &&
           shownText(known, "merged_into").isEmpty();
}

std::map<QUuid, QString> ReferenceMerge::standing() const
{
    const std::set<QUuid> gone = erased();
    // Only joins inside one area lead anywhere but to what they name.
    std::map<QUuid, QUuid> next;
    for (const auto& [id, known] : m_known) {
        const QString into = shownText(known, "merged_into");
        if (!into.isEmpty() && !gone.contains(id))
            next[id] = QUuid(into);
    }
    std::map<QUuid, QString> stands;
    for (const auto& [id, known] : next) {
        std::vector<QUuid> path{id};
        while (true) {
            const auto step = next.find(path.back());
            if (step == next.end())
                break;
            const auto seen = std::ranges::find(path, step->second);
            if (seen != path.end()) {
                path.push_back(*std::min_element(seen, path.end()));
                break;
            }
            if (gone.contains(step->second))
                break;
            const auto other = m_known.find(step->second);
            if (other != m_known.end() && isTakenOut(other->second) &&
                other->second.scope == m_known.at(id).scope)
                break;
            path.push_back(step->second);
            if (other == m_known.end() || other->second.scope != m_known.at(id).scope)
                break;
        }
        if (path.back() != id)
            stands[id] = path.back().toString(QUuid::WithoutBraces);
    }
    for (const auto& [id, known] : m_known) {
        if (isTakenOut(known) && !gone.contains(id))
            stands[id] = QStringLiteral("withdrawn");
    }
    return stands;
}

std::map<QUuid, Membership> ReferenceMerge::memberships() const
{
    const auto stands = standing();
    const std::set<QUuid> gone = erased();
    std::map<QUuid, QList<Evidence>> evidence;
    for (const auto& [id, known] : m_known) {
        if (known.kind != evidenceKind().name || gone.contains(id))
            continue;
        QUuid worker(shownText(known, "worker"));
        const auto other = stands.find(worker);
        if (other != stands.end()) {
            const auto target = m_known.find(QUuid(other->second));
            if (target != m_known.end() && target->second.scope == known.scope)
                worker = QUuid(other->second);
        }
        Values values;
        for (const auto& field : evidenceKind().fields)
            values.emplace_back(Value(shownText(known, field.name)));
        Evidence one = evidenceFrom(values);
        one.id = EvidenceId(id);
        evidence[worker] << one;
    }
    std::map<QUuid, Membership> all;
    for (const auto& [id, known] : m_known) {
        if (known.kind == "worker" && !gone.contains(id) && !stands.contains(id))
            all[id] = membershipOf(evidence[id]);
    }
    return all;
}

} // namespace app::test

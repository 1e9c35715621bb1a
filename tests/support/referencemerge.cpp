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
        if (change.kind == "worker" && set.field == "stage" &&
            set.value == Value(QStringLiteral("recorded")))
            m_recorded.insert(change.record);
    }
}

void ReferenceMerge::finish()
{
    findErased();
    findRecords();
    findStanding();
    findMemberships();
    std::erase_if(m_recorded, [this](const QUuid& id) { return m_erased.contains(id); });
}

QString ReferenceMerge::refusalOf(const QUuid& worker) const
{
    // The newest by its key, of those that stand.
    for (auto it = m_known.rbegin(); it != m_known.rend(); ++it) {
        const Known& known = it->second;
        if (known.kind == "refusal" && !m_erased.contains(it->first) &&
            QUuid(shownText(known, "worker")) == worker && shownText(known, "removed").isEmpty())
            return shownText(known, "reason");
    }
    return {};
}

QString ReferenceMerge::shownText(const Known& known, const char* field)
{
    const auto heads = known.fields.find(field);
    if (heads == known.fields.end() || heads->second.empty())
        return {};
    const auto* text = std::get_if<QString>(&heads->second.rbegin()->second);
    return text ? *text : QString();
}

void ReferenceMerge::findErased()
{
    std::set<std::pair<QString, QString>> people;
    for (const auto& [id, known] : m_known) {
        if (known.kind == erasureKind().name)
            people.insert({shownText(known, "worker"), known.scope});
    }
    for (const auto& [id, known] : m_known) {
        const bool isAttached = recordKind(QString::fromUtf8(known.kind))->isAttached;
        const QString worker =
            isAttached ? shownText(known, "worker") : id.toString(QUuid::WithoutBraces);
        if (known.kind != erasureKind().name && people.contains({worker, known.scope}))
            m_erased.insert(id);
    }
}

void ReferenceMerge::findRecords()
{
    for (const auto& [id, known] : m_known) {
        if (m_erased.contains(id))
            continue;
        const RecordKind& kind = *recordKind(QString::fromUtf8(known.kind));
        const std::size_t fields = kind.fields.size();
        Record record{known.kind, known.scope, Values(fields), {}, false};
        record.heads.resize(fields);
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const auto heads = known.fields.find(kind.fields[i].name);
            if (heads == known.fields.end() || heads->second.empty())
                continue;
            record.heads[i] = heads->second;
            record.values[i] = heads->second.rbegin()->second;
            const bool differs = std::ranges::any_of(
                heads->second, [&](const auto& head) { return head.second != record.values[i]; });
            if (differs && kind.fields[i].onConflict == OnConflict::Ask)
                record.inConflict = true;
        }
        m_records[id] = std::move(record);
    }
}

bool ReferenceMerge::isTakenOut(const Known& known)
{
    const QString stage = shownText(known, "stage");
    return known.kind == "worker" && !shownText(known, "removed").isEmpty() &&
           (stage.isEmpty() || stage == QLatin1StringView("candidate")) &&
           shownText(known, "merged_into").isEmpty();
}

void ReferenceMerge::findStanding()
{
    // Only joins inside one area lead anywhere but to what they name.
    std::map<QUuid, QUuid> next;
    for (const auto& [id, known] : m_known) {
        const QString into = shownText(known, "merged_into");
        if (!into.isEmpty() && !m_erased.contains(id))
            next[id] = QUuid(into);
    }
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
            if (m_erased.contains(step->second))
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
            m_standing[id] = path.back().toString(QUuid::WithoutBraces);
    }
    for (const auto& [id, known] : m_known) {
        if (isTakenOut(known) && !m_erased.contains(id))
            m_standing[id] = QStringLiteral("withdrawn");
    }
}

void ReferenceMerge::findMemberships()
{
    std::map<QUuid, QList<Evidence>> evidence;
    for (const auto& [id, known] : m_known) {
        if (known.kind != evidenceKind().name || m_erased.contains(id))
            continue;
        QUuid worker(shownText(known, "worker"));
        const auto other = m_standing.find(worker);
        if (other != m_standing.end()) {
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
    for (const auto& [id, known] : m_known) {
        if (known.kind == "worker" && !m_erased.contains(id) && !m_standing.contains(id))
            m_memberships[id] = membershipOf(evidence[id]);
    }
}

} // namespace app::test

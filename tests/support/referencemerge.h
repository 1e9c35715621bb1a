/// The merge of sync.md with nothing of the program's tables in it: every field a set of heads, in memory.
#pragma once

#include "app/domain/change.h"
#include "app/domain/status.h"

#include <map>
#include <set>

namespace app::test {

class ReferenceMerge {
public:
    void add(const Change& change);
    /// To be called after the last change, and before anything is asked.
    void finish();

    struct Record {
        QByteArray kind;
        QString scope;
        Values values;
        std::vector<std::map<Head, Value>> heads; ///< of each field
        bool inConflict = false;
    };
    /// What must be in the tables: every record that was not erased.
    const std::map<QUuid, Record>& records() const { return m_records; }
    /// For each worker that another record stands for, that record's id; "withdrawn" for one that was taken out again.
    const std::map<QUuid, QString>& standing() const { return m_standing; }
    /// Of each worker that stands for itself.
    const std::map<QUuid, Membership>& memberships() const { return m_memberships; }
    /// Workers that were ever recorded: each travels, and is answered.
    const std::set<QUuid>& recorded() const { return m_recorded; }
    /// Why the office does not pass this worker on; empty = it does.
    QString refusalOf(const QUuid& worker) const;

private:
    struct Known {
        QByteArray kind;
        QString scope;
        std::map<QByteArray, std::map<Head, Value>> fields;
    };
    void findErased();
    void findRecords();
    void findStanding();
    void findMemberships();
    static QString shownText(const Known& known, const char* field);
    static bool isTakenOut(const Known& known);

    std::map<QUuid, Known> m_known;
    std::set<QUuid> m_erased;
    std::map<QUuid, Record> m_records;
    std::map<QUuid, QString> m_standing;
    std::map<QUuid, Membership> m_memberships;
    std::set<QUuid> m_recorded;
};

} // namespace app::test

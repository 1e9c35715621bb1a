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

    struct Record {
        QByteArray kind;
        QString scope;
        Values values;
        bool inConflict = false;

        bool operator==(const Record&) const = default;
    };
    /// What must be in the tables: every record that was not erased.
    std::map<QUuid, Record> records() const;
    /// For each worker that another record stands for, that record's id; "withdrawn" for one that was taken out again.
    std::map<QUuid, QString> standing() const;
    /// Of each worker that stands for itself.
    std::map<QUuid, Membership> memberships() const;

private:
    struct Known {
        QByteArray kind;
        QString scope;
        std::map<QByteArray, std::map<Head, Value>> fields;
    };
    std::set<QUuid> erased() const;
    QString shownText(const Known& known, const char* field) const;
    bool isTakenOut(const Known& known) const;

    std::map<QUuid, Known> m_known;
};

} // namespace app::test

/// Who receives what the scheme pays when a member dies: facts about other people, given by the worker
/// (domain.md §2.2, §3.5; third-party data in the sense of UU 27/2022).
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct Heir {
    HeirId id;
    QString scope; ///< that of the worker

    QString worker;   ///< WorkerId text
    QString name;     ///< as on the identity card
    QString relation; ///< spouse, child, parent, sibling, other
    QString nik;      ///< 16 digits, or empty
    QString phone;
    QString removed; ///< "yes" when taken off again

    bool operator==(const Heir&) const = default;
};

std::span<const Field<Heir>> heirFields();
const RecordKind& heirKind();
Values valuesOf(const Heir& heir);
Heir heirFrom(const Values& values);

/// Nobody is named and nothing is known: a line of the form that was left empty.
bool isBlank(const Heir& heir);
/// The words of Heir::relation, closest first.
QStringList heirRelations();

enum class HeirProblem {
    NameMissing,
    RelationMissing,
    UnknownRelation,
    NikNotSixteen,
    BadPhone,
};
/// All of them stand in the way of saving.
QList<HeirProblem> problemsOf(const Heir& heir);
/// Digits only in NIK and phone, spaces tidied.
Heir tidied(Heir heir);

} // namespace app

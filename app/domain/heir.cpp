#include "app/domain/heir.h"

#include "app/domain/fold.h"
#include "app/domain/nik.h"
#include "app/domain/phone.h"

#include <QStringList>

namespace app {

using namespace Qt::Literals::StringLiterals;

bool isBlank(const Heir& heir)
{
    return heir.name.isEmpty() && heir.nik.isEmpty() && heir.phone.isEmpty();
}

QStringList heirRelations()
{
    return {u"spouse"_s, u"child"_s, u"parent"_s, u"sibling"_s, u"other"_s};
}

QList<HeirProblem> problemsOf(const Heir& heir)
{
    constexpr int kNikDigits = 16;
    QList<HeirProblem> problems;
    if (isBlank(heir) || heir.removed == u"yes")
        return problems;
    if (heir.name.isEmpty())
        problems << HeirProblem::NameMissing;
    if (heir.relation.isEmpty())
        problems << HeirProblem::RelationMissing;
    else if (!heirRelations().contains(heir.relation))
        problems << HeirProblem::UnknownRelation;
    if (!heir.nik.isEmpty() && (heir.nik.size() != kNikDigits || digitsOf(heir.nik) != heir.nik))
        problems << HeirProblem::NikNotSixteen;
    if (!heir.phone.isEmpty() && !isPhone(heir.phone))
        problems << HeirProblem::BadPhone;
    return problems;
}

Heir tidied(Heir heir)
{
    heir.name = heir.name.simplified();
    heir.nik = cleanedNik(heir.nik);
    heir.phone = tidiedPhone(heir.phone);
    return heir;
}

} // namespace app

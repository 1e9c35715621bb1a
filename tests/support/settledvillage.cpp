#include "tests/support/settledvillage.h"

#include "app/domain/heir.h"
#include "app/exchange/synthetic.h"
#include "app/store/journal.h"
#include "app/store/register.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostChildren = 5;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("settling: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void houseIn(Worker& worker, int household)
{
    const int rt = household % kRtsOfVillage + 1;
    worker.rt = QString::number(rt);
    worker.rw = rt <= 2 ? u"1"_s : u"2"_s;
    worker.hamlet = rt <= 2 ? u"Krajan"_s : u"Tegalrejo"_s;
}

} // namespace

void settle(Session& session, const QString& village, int people, std::uint64_t seed)
{
    Journal journal = must(Journal::begin(session.store().connection(), session.writer()));
    SyntheticVillage invented(village, session.clock().today(), seed);
    QString familyCard;
    int household = 0;
    for (int i = 0; i < people; ++i) {
        SyntheticPerson person = invented.next();
        household += person.worker.familyCard == familyCard ? 0 : 1;
        familyCard = person.worker.familyCard;
        houseIn(person.worker, household);
        const bool isRecorded = person.worker.stage != u"candidate";
        if (isRecorded)
            person.worker.children = i % kMostChildren;
        const QUuid id = journal.newId();
        must(journal.create(workerKind(), id, village, valuesOf(person.worker)));
        for (Evidence one : person.evidence) {
            one.worker = WorkerId(id).text();
            must(journal.create(evidenceKind(), journal.newId(), village, valuesOf(one)));
        }
        if (!isRecorded)
            continue;
        Heir heir;
        heir.worker = WorkerId(id).text();
        heir.name = person.worker.motherName;
        heir.relation = u"parent"_s;
        must(journal.create(heirKind(), journal.newId(), village, valuesOf(heir)));
    }
    must(journal.commit());
}

} // namespace app::test

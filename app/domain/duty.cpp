#include "app/domain/duty.h"

#include "app/domain/fieldlist.h"

namespace app {

using namespace fieldlist;

namespace {

constexpr std::array kDutyFields{
    Field<Duty>{{"item", kText, kNewest}, &Duty::item},
    Field<Duty>{{"state", kText, kAsk}, &Duty::state},
    Field<Duty>{{"done_on", kText, kAsk}, &Duty::doneOn},
    Field<Duty>{{"number", kText, kAsk}, &Duty::number},
    Field<Duty>{{"note", kText, kNewest, kPersonal}, &Duty::note},
    Field<Duty>{{"removed", kText, kNewest}, &Duty::removed},
};
constexpr auto kDutySpecs = specsOf(kDutyFields);
constexpr RecordKind kDutyKind{"duty", kDutySpecs};

} // namespace

const RecordKind& dutyKind()
{
    return kDutyKind;
}

Values valuesOf(const Duty& duty)
{
    return valuesOf<Duty>(duty, kDutyFields);
}

Duty dutyFrom(const Values& values)
{
    return recordFrom<Duty>(values, kDutyFields);
}

} // namespace app

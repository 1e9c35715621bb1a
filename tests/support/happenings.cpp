#include "tests/support/happenings.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

BenefitCase accidentOf(const Worker& worker, const QString& on)
{
    BenefitCase one;
    one.worker = worker.id.text();
    one.event = u"accident"_s;
    one.happenedOn = on;
    one.happenedAt = u"09:00"_s;
    one.account = u"Terpeleset di pematang."_s;
    return one;
}

BenefitCase deathOf(const Worker& worker, const QString& on)
{
    BenefitCase one = accidentOf(worker, on);
    one.event = u"death"_s;
    one.happenedAt.clear();
    return one;
}

BenefitCase kept(TestRegister& here, const BenefitCase& one)
{
    const auto saved = keepCase(*here, one);
    if (!saved)
        qFatal("not kept: %s", qPrintable(saved.error().detail));
    return saved->benefitCase;
}

} // namespace app::test

/// An office and the November of many villages: each writes one sealed file, the office takes them all.
#pragma once

#include "tests/support/exchange.h"
#include "tests/support/workedmonth.h"

#include <map>

namespace app::test {

class VillageMonths {
public:
    static constexpr int kVillages = 50;
    static constexpr int kDistricts = 10;
    static constexpr int kPeopleEach = 48;

    struct Village {
        QString code;
        WorkedMonth month;
        std::unique_ptr<TestRegister> there; ///< closed; reopen() before it is asked
        QString file;                        ///< for the office
        QStringList records;                 ///< recordsIn(), as they were sent
        std::map<SponsorshipId, AllocationView> lists;
    };

    VillageMonths();

    TestRegister& office() { return m_office; }
    std::vector<Village>& villages() { return m_villages; }
    /// All files at once; ends the test program when one is set aside.
    void takeAll();
    /// Everything at the office as open formats; the folder.
    QString openExport();

private:
    TestRegister m_office{{.scope = kRegency,
                           .role = QStringLiteral("office_head"),
                           .device = QStringLiteral("Kantor"),
                           .seed = 900}};
    std::vector<Village> m_villages;
};

} // namespace app::test

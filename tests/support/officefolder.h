/// The office's morning: a folder with the files of eight villages, and what goes wrong with some of them.
#pragma once

#include "app/services/answers.h"
#include "tests/support/exchange.h"

#include <vector>

namespace app::test {

class OfficeFolder {
public:
    static constexpr int kVillages = 8;
    static constexpr int kWorkersEach = 3;
    /// Nine files: one village came twice.
    static constexpr int kTaken = 5;
    static constexpr int kKnown = 1;

    OfficeFolder();

    TestRegister& office() { return m_office; }
    TestRegister& village(std::size_t at) { return *m_villages.at(at); }
    const QString& folder() const { return m_folder; }
    /// Files that are set aside, by the reason each must be given.
    ErrorCode reasonOf(const QString& file) const;
    /// The branch's answer as CSV: everybody of the villages that were taken is active, under other headings.
    QString answers();
    /// Takes them in, with the columns that somebody chose.
    AnswersReport takeAnswers();

private:
    TestRegister m_office{
        {.scope = kRegency, .role = {}, .device = QStringLiteral("Kantor"), .seed = 70}};
    std::vector<std::unique_ptr<TestRegister>> m_villages;
    QString m_folder;
    QStringList m_niks; ///< of the villages that are taken
};

} // namespace app::test

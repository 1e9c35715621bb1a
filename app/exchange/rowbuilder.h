/// Collects the cells of one row and hands it over: shared by the readers of every format.
#pragma once

#include "app/base/job.h"
#include "app/exchange/rawrow.h"

#include <string>
#include <vector>

namespace app {

class RowBuilder {
public:
    RowBuilder(const RawTaker& take, JobContext& context) : m_take(take), m_context(context) {}

    void startSheet(std::string_view name);
    void setDates(DateSystem dates) { m_dates = dates; }
    DateSystem dates() const { return m_dates; }

    /// Cells come from left to right or not; columns past the widest sheet there is are dropped.
    void set(std::size_t column, const RawCell& cell);
    /// Hands the row over when it holds anything, then forgets it.
    void finishRow(int number);
    /// The same row once more, further down: ods writes equal rows once.
    void finishRows(int first, int count);

    /// False once the taker or the user has stopped the reading.
    bool goesOn() const { return !!m_state; }
    const Result<void>& state() const { return m_state; }
    void fail(const char* why);

private:
    void handOver(int number);

    const RawTaker& m_take;
    JobContext& m_context;
    std::string m_sheet;
    std::vector<RawCell> m_cells;
    std::size_t m_used = 0;
    DateSystem m_dates = DateSystem::From1900;
    Result<void> m_state;
};

} // namespace app

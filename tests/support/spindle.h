/// How long a slow disk with a small cache in front of it would take: a model, so that the figures of an old laptop can be
/// had on any machine. Reads of what is cached cost nothing, others the way to their place; writes cost what a sync makes of them.
#pragma once

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

namespace tests {

/// Of a laptop disk with 5400 turns a minute.
struct SpindleFigures {
    std::int64_t seekUs = 12'500; ///< to any place, half a turn included: 80 reads in a second
    std::int64_t nextUs = 6'000;  ///< between writes that the system has put in order
    std::int64_t bytesPerUs = 60; ///< 60 MB/s
    std::size_t cachePages = 0;   ///< of 4 KiB that the system can spare for files

    /// Of the cheapest laptop without a turning disk: soldered flash (eMMC).
    static SpindleFigures flash() { return {300, 150, 150, 0}; }
};

class Spindle {
public:
    explicit Spindle(const SpindleFigures& figures) : m_figures(figures) {}

    /// Microseconds that the disk is busy with it; `size` bytes from `at`, of a file that ends at `end`.
    std::int64_t read(std::uint64_t file, std::int64_t at, std::int64_t size, std::int64_t end);
    /// Nothing, unless more waits to be written than the system lets wait.
    std::int64_t write(std::uint64_t file, std::int64_t at, std::int64_t size);
    /// All that waits of this file, and its new length when it has grown.
    std::int64_t sync(std::uint64_t file);
    /// Bytes that were read from the disk itself.
    std::int64_t bytesRead() const { return m_bytesRead; }

private:
    struct File {
        std::vector<std::uint8_t> pages;  ///< of PageState
        std::vector<std::size_t> waiting; ///< to be written
        std::size_t next = 0;             ///< where a reader that goes straight on would go on
        std::size_t ahead = 0;            ///< pages that were last read in advance
        std::size_t end = 0;
        bool hasGrown = false;
    };
    struct Cached {
        File* file;
        std::size_t page;
    };

    std::int64_t fetch(File& file, std::size_t first, std::size_t last, std::size_t end);
    std::int64_t writeOut(File& file);
    void keep(File& file, std::size_t page, std::uint8_t state);
    void makeRoom();

    SpindleFigures m_figures;
    std::unordered_map<std::uint64_t, File> m_files;
    std::deque<Cached> m_cached; ///< oldest first; one that was used since gets another round
    std::size_t m_waiting = 0;
    const File* m_headFile = nullptr;
    std::size_t m_headPage = 0;
    std::int64_t m_bytesRead = 0;
};

} // namespace tests

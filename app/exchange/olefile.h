/// The streams of a compound file (OLE2): what old office files and password-protected new ones are made of.
/// Every number in it is checked against the size of the file, for it comes from strangers.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFile>

#include <cstdint>
#include <memory>
#include <vector>

namespace app {

class OleFile {
public:
    /// FileUnreadable for what is no compound file, a damaged one, and one of more than 200 MB.
    static Result<OleFile> open(const QString& path);

    bool contains(QStringView stream) const;
    /// Bytes of a stream; 0 when there is none of that name.
    std::int64_t sizeOf(QStringView stream) const;
    /// Up to `count` bytes from `at` on; fewer where the stream ends.
    Result<QByteArray> read(QStringView stream, std::int64_t at, std::int64_t count);

private:
    struct Entry {
        QString name;
        std::int64_t size = 0;
        bool isSmall = false;               ///< its sectors lie in the stream of the root
        std::vector<std::uint32_t> sectors; ///< in their order
    };

    explicit OleFile(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<void> load();
    Result<void> loadTable(const QByteArray& header);
    Result<void> loadEntries(const QByteArray& directory);
    const Entry* find(QStringView stream) const;
    /// The sectors that follow from `first` on; nothing when they go in a circle or out of the file.
    std::optional<std::vector<std::uint32_t>> chain(const std::vector<std::uint32_t>& table,
                                                    std::uint32_t first) const;
    Result<QByteArray> readSectors(const std::vector<std::uint32_t>& sectors, std::int64_t at,
                                   std::int64_t count);

    std::unique_ptr<QFile> m_file;
    std::int64_t m_sectorSize = 512;
    std::int64_t m_sectorCount = 0;
    std::vector<std::uint32_t> m_table;        ///< what follows on each sector
    std::vector<std::uint32_t> m_smallTable;   ///< the same for the small ones
    std::vector<std::uint32_t> m_smallSectors; ///< sectors of the root: they hold the small ones
    std::vector<Entry> m_entries;
};

} // namespace app

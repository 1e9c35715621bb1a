/// The parts of a zip file, unpacked piece by piece: what xlsx and ods are made of.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFile>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace app {

class ZipParts {
public:
    /// FileUnreadable for what is no whole zip file, and for one that would unpack to more than any real
    /// spreadsheet does (a zip bomb): decided from the list of parts, before anything is unpacked.
    static Result<ZipParts> open(const QString& path);

    bool contains(std::string_view name) const;
    /// Unpacked bytes; 0 when there is no such part.
    std::int64_t sizeOf(std::string_view name) const;

    /// Hands over the unpacked part piece by piece; an error of `take` stops with that error.
    /// FileUnreadable when the part is missing, damaged or longer than its entry says.
    Result<void> read(std::string_view name,
                      const std::function<Result<void>(std::string_view)>& take);
    /// A small part as a whole; FileUnreadable when it is larger than `limit`.
    Result<std::string> whole(std::string_view name, std::int64_t limit);

private:
    struct Entry {
        std::int64_t offset = 0;
        std::int64_t packed = 0;
        std::int64_t unpacked = 0;
        std::uint32_t check = 0;
        bool deflated = false;
        bool readable = true; ///< neither encrypted nor packed in an unknown way
    };

    explicit ZipParts(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<void> load();
    Result<void> loadEntries(const QByteArray& directory, std::int64_t count);
    Result<void> seekToData(const Entry& entry);

    std::unique_ptr<QFile> m_file;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace app

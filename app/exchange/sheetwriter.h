/// Writes one xlsx table: heading row, every cell text (NIK never becomes a number), columns sized.
#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace app {

class SheetWriter {
public:
    /// Writes to a temporary name beside `path`.
    static Result<SheetWriter> create(const QString& path, const QString& sheet,
                                      const std::vector<QString>& headings);
    ~SheetWriter();
    SheetWriter(SheetWriter&&) noexcept;
    SheetWriter& operator=(SheetWriter&&) noexcept;

    void addRow(const std::vector<QString>& cells);
    /// Puts the finished file under its name, or leaves nothing.
    Result<void> finish();

private:
    struct Private;
    explicit SheetWriter(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m;
};

} // namespace app

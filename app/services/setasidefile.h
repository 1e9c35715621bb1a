/// The rows of a file that were not taken, written like their source with a reason beside each, to be mended and read in
/// again.
#pragma once

#include "app/exchange/sheetwriter.h"

#include <optional>

namespace app {

/// The headings of the reason: of residents' lists, and of the branch's answers, where it is none that would be taken for
/// a reason of the branch when the file is read in again.
inline constexpr auto kReasonHeading = QLatin1StringView("alasan");
inline constexpr auto kAnswerReasonHeading = QLatin1StringView("disisihkan");
/// The headings of a file of rows set aside; a file that is one already keeps its column of reasons.
std::vector<QString> withReason(std::vector<QString> headings, QLatin1StringView reason);

class SetAsideFile {
public:
    /// xlsx when the name ends so, else CSV. `sheet` names the table inside, as in the source.
    static Result<SetAsideFile> create(const QString& path, const QString& sheet,
                                       const std::vector<QString>& headings,
                                       QLatin1StringView reason);

    /// Cells beyond the headings come after the reason.
    void add(std::vector<QString> cells, const QString& reason);
    /// Puts the finished file under its name, or leaves nothing.
    Result<void> finish();

private:
    enum class Reason { New, Replaced };
    SetAsideFile(QString path, std::size_t reasonAt, Reason reason)
        : m_path(std::move(path)), m_reasonAt(reasonAt), m_reason(reason)
    {
    }

    QString m_path;
    std::size_t m_reasonAt;
    Reason m_reason;                    ///< Replaced: of a file of this kind
    std::optional<SheetWriter> m_sheet; ///< none: a CSV
    QByteArray m_lines;
};

} // namespace app

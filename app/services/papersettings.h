/// What stands on every paper of this register besides its area: crest, address, who signs. Of this register on this
/// device; not synced.
#pragma once

#include "app/services/session.h"

namespace app {

struct PaperSettings {
    QString address;      ///< one line below the name of the village
    QString signerTitle;  ///< "Kepala Desa Bakungpringgodani"; empty = the usual one
    QString signerName;   ///< empty = a line to write on
    QString signerNumber; ///< NIP, or empty
    QByteArray crest;     ///< PNG, or empty

    bool operator==(const PaperSettings&) const = default;
};

/// Of the texts, and of the crest; more is Invalid.
inline constexpr int kMaxPaperText = 160;
inline constexpr int kMaxCrestBytes = 1 << 20;

Result<PaperSettings> paperSettings(Session& session);
/// For whoever may give out whole lists: what stands on them speaks for the village. Spaces at the ends are taken off. All of it or nothing; durable when it returns.
Result<void> setPaperSettings(Session& session, const PaperSettings& settings);

} // namespace app

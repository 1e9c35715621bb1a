#include "app/services/papersettings.h"

#include "app/store/register.h"
#include "app/store/settings.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Frozen: names in the table of settings.
struct Line {
    const char* name;
    QString PaperSettings::*member;
};
constexpr std::array kLines{
    Line{"paper_address", &PaperSettings::address},
    Line{"paper_signer_title", &PaperSettings::signerTitle},
    Line{"paper_signer_name", &PaperSettings::signerName},
    Line{"paper_signer_number", &PaperSettings::signerNumber},
};
constexpr const char* kCrest = "paper_crest";

} // namespace

Result<PaperSettings> paperSettings(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const Settings stored(session.store().connection());
    PaperSettings settings;
    for (const Line& line : kLines) {
        const auto text = stored.text(QString::fromLatin1(line.name));
        if (!text)
            return text.error();
        settings.*line.member = *text;
    }
    const auto crest = stored.bytes(QString::fromLatin1(kCrest));
    if (!crest)
        return crest.error();
    settings.crest = *crest;
    return settings;
}

Result<void> setPaperSettings(Session& session, const PaperSettings& settings)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    const bool tooLong = std::any_of(kLines.begin(), kLines.end(), [&settings](const Line& line) {
        return (settings.*line.member).size() > kMaxPaperText;
    });
    if (tooLong || settings.crest.size() > kMaxCrestBytes)
        return Error{ErrorCode::Invalid, u"a paper setting is too long"_s};
    auto transaction = Transaction::begin(session.store().connection());
    if (!transaction)
        return transaction.error();
    Settings stored(session.store().connection());
    for (const Line& line : kLines)
        if (const auto set =
                stored.set(QString::fromLatin1(line.name), (settings.*line.member).simplified());
            !set)
            return set.error();
    if (const auto set = stored.set(QString::fromLatin1(kCrest), settings.crest); !set)
        return set.error();
    return transaction->commit();
}

} // namespace app

#include "ui/text/consenttext.h"

#include "app/domain/worker.h"
#include "ui/text/text.h"

namespace ui {

QString consentWords(const QString& edition)
{
    if (edition != QLatin1StringView(app::kConsentEdition))
        return {};
    return Text::tr(
        "“The village writes down your name, NIK, address, phone, work, income, family card and "
        "heirs to register you with BPJS Ketenagakerjaan and to check whether you are "
        "protected. They are kept locked in the village's register and go to the regency "
        "office and BPJS Ketenagakerjaan only. You may see them, have them corrected, or take "
        "your consent back at the village office at any time. Do you agree?”");
}

} // namespace ui

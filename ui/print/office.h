/// What all papers of a register share: letterhead, place and day, who signs for it.
#pragma once

#include "app/services/session.h"
#include "ui/print/letterhead.h"
#include "ui/print/paperblocks.h"

namespace ui {

struct PaperOffice {
    Letterhead head;
    QString name;    ///< "Desa Bakungpringgodani"
    QString place;   ///< "Bakungpringgodani"
    QString today;   ///< "22 November 2026"
    QString officer; ///< who is at work
    Signatory signer;
    bool isPractice = false;

    QString placeAndDate() const; ///< "Bakungpringgodani, 22 November 2026"
};

/// In Indonesian (spoken.h). From the table of regions and the settings of the register.
app::Result<PaperOffice> officeOf(app::Session& session);
/// The form of a paper of this office.
PaperForm formOf(const PaperOffice& office, const QString& title,
                 QPageLayout::Orientation orientation);
/// The title of a paper, and a line below it, in the middle.
void writeTitle(Flow& flow, const QString& title, const QString& below);

} // namespace ui

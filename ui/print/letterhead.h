/// The head of an official paper: crest, the offices from the regency down, address, a double rule.
#pragma once

#include "ui/print/flow.h"

#include <QStringList>

namespace ui {

struct Letterhead {
    QStringList
        offices; ///< "PEMERINTAH KABUPATEN …", "KECAMATAN …", "DESA …": the last one is the largest
    QString address; ///< one line, or empty
    QImage crest;    ///< null = none

    enum class Size { Whole, Small } size = Size::Whole;
};

/// At the top of the section; `left` and `right` bound it.
void writeLetterhead(Flow& flow, const Letterhead& head);
/// Its height above and with the rules, and the marks of it at `top`, for papers smaller than a sheet.
double placeLetterhead(Sheet& sheet, const Letterhead& head, const QRectF& area);

} // namespace ui

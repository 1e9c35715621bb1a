/// A contribution in words: the months it is for, where its figures come from, how sure they are.
#pragma once

#include "app/domain/contribution.h"

namespace ui {

/// "November 2026"
QString monthText(app::Month value);
/// "November 2026 to January 2027", or one month.
QString spanText(app::Month from, app::Month until);
/// The months with a discount; they are one run because a rule has one window.
QString discountSpan(const app::Quote& quote);
/// "November 2026 to December 2026: Rp8.400 a month", a line per run of equal months.
QString runsText(const app::Quote& quote);
QString certaintyText(app::Certainty certainty);
/// "Basis and band", "Discount", "Work accident (JKK)" … for Ground::figure.
QString figureFor(const QString& figure);
/// "Death (JKM): PP 44/2015 (checked against more than one source)."
QString sourceLine(const QString& what, const QString& source, app::Certainty certainty);

} // namespace ui

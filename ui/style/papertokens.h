/// Sizes of everything on paper: distances in millimetres, type in points. The screen has its own (tokens.h).
#pragma once

namespace ui {

// A4, upright.
inline constexpr double kPaperShort = 210;
inline constexpr double kPaperLong = 297;

// Margins: wide enough for every printer, and for holes at the left.
inline constexpr double kPaperLeft = 18;
inline constexpr double kPaperRight = 14;
inline constexpr double kPaperTop = 12;
inline constexpr double kPaperBottom = 11;
inline constexpr double kPaperFoot = 9; ///< the line at the foot, with the gap above it
inline constexpr double kPaperRunning =
    8; ///< the line at the head of later sheets, with the gap below it

// Rules.
inline constexpr double kRuleHair = 0.15;
inline constexpr double kRuleThin = 0.3;
inline constexpr double kRuleStrong = 0.9;

// Distances.
inline constexpr double kGapXs = 1;
inline constexpr double kGapS = 2;
inline constexpr double kGapM = 4;
inline constexpr double kGapL = 7;
inline constexpr double kCellPadding = 1.2;
inline constexpr double kTickBox = 3; ///< to tick with a pen
inline constexpr double kCellPicture = 4.2;
inline constexpr double kRowOneLine = 6.5; ///< one line, typed or by hand
inline constexpr double kRowByHand = 13;   ///< a row that is written into
inline constexpr double kRowToSign = 11;
inline constexpr double kSignatureRoom = 16;
inline constexpr double kThumbBox = 22;
inline constexpr double kCrestSize = 22;
inline constexpr double kCrestSmall = 13;
inline constexpr double kCodeSize = 27; ///< a QR code that a cheap phone still reads

// Type.
inline constexpr double kTypeTiny = 6.8;
inline constexpr double kTypeSmall = 7.8;
inline constexpr double kTypeBody = 9;
inline constexpr double kTypeStrong = 10.5;
inline constexpr double kTypeTitle = 13;
inline constexpr double kTypeHead = 12.5;
inline constexpr double kTypeVillage = 15;
inline constexpr double kTypeCode = 17;

} // namespace ui

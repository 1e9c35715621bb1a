/// Sizes of everything that is drawn: an 8-px grid, one type scale. No other file holds a size.
#pragma once

namespace ui {

// Distances.
inline constexpr int kSpaceXs = 4;
inline constexpr int kSpaceS = 8;
inline constexpr int kSpaceM = 12;
inline constexpr int kSpaceL = 16;
inline constexpr int kSpaceXl = 24;
inline constexpr int kSpaceXxl = 32;

// Type, in pixels at 100 %.
inline constexpr int kTextSmall = 13;
inline constexpr int kTextBody = 15;
inline constexpr int kTextSection = 18;
inline constexpr int kTextPage = 24;
inline constexpr int kTextAnswer = 36;

// Type to be read across a table, in a window of kToldWidth × kToldHeight; it grows with the window.
inline constexpr int kToldBig = 76;
inline constexpr int kToldTitle = 40;
inline constexpr int kToldText = 28;
inline constexpr int kToldNote = 21;
inline constexpr int kToldIcon = 112;
inline constexpr int kToldWidth = 1366;
inline constexpr int kToldHeight = 768;

// Controls.
inline constexpr int kControlHeight = 36;
inline constexpr int kBigControlHeight = 52;
inline constexpr int kChipHeight = 30;
inline constexpr int kRowHeight = 44;
inline constexpr int kRowHeightSmall = 34; ///< where the window is low
inline constexpr int kLowPage = 560;       ///< a page lower than this packs its rows
inline constexpr int kRadius = 8;
inline constexpr int kRadiusSmall = 6;
inline constexpr int kHairline = 1;
inline constexpr int kFocusWidth = 2;
inline constexpr int kIconSmall = 16;
inline constexpr int kIcon = 20;
inline constexpr int kIconBig = 28;
inline constexpr int kIconHuge = 48;

// The window.
inline constexpr int kSidebarWidth = 200;
inline constexpr int kSidebarNarrow = 64;
inline constexpr int kSidebarCollapsesBelow = 1100;
inline constexpr int kTopBarHeight = 60;
inline constexpr int kStripHeight = 36;
inline constexpr int kSearchWidth = 420;
inline constexpr int kFormWidth = 520;    ///< a form that stands alone in the middle
inline constexpr int kReadingWidth = 720; ///< text and cards never get wider than eyes like
inline constexpr int kDropDownRows = 8;
inline constexpr int kSceneWidth = 260;   ///< the drawing of an empty place
inline constexpr int kPadHeight = 120;    ///< a place to sign
inline constexpr int kCameraHeight = 216; ///< what a camera sees, before the picture is taken
inline constexpr int kThumbWidth = 132;   ///< a picture of a card, seen small
inline constexpr int kThumbHeight = 84;
inline constexpr int kWindowWidth = 1280;
inline constexpr int kWindowHeight = 720;
inline constexpr int kMinWindowWidth = 800;
inline constexpr int kMinWindowHeight = 480;

// Times, in milliseconds.
inline constexpr int kMotionMs = 150;
inline constexpr int kDebounceMs = 150;
inline constexpr int kProgressAfterMs = 300;
inline constexpr int kNoticeMs = 8000;
inline constexpr int kFrameMs = 60;            ///< between two frames of a camera
inline constexpr int kCameraPatienceMs = 8000; ///< then it is said not to answer

} // namespace ui

/// Planted: a colour outside the palette.
const char* const kDanger = "#c0392b";

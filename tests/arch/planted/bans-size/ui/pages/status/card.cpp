/// Planted: a size outside the scale.
const char* const kCard = "padding: 12px;";

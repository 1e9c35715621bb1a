/// Planted: work that nobody will find again.
// TODO check the district

/// The parts invented people are named from: common Javanese given and family names, put together at random.
#pragma once

#include <span>

namespace app {

std::span<const char* const> maleNames();
std::span<const char* const> femaleNames();
std::span<const char* const> familyNames();
/// Ways to write the same first name; each name of these is met in several of them.
std::span<const char* const> muhammadSpellings();

} // namespace app

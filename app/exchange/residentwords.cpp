#include "app/exchange/residentwords.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Code {
    std::string_view word;
    QLatin1StringView meaning;
};

template <std::size_t Count>
QString meaningIn(const std::array<Code, Count>& codes, std::string_view word)
{
    const auto* found =
        std::ranges::find_if(codes, [word](const Code& code) { return word == code.word; });
    return found == codes.end() ? QString() : QString(found->meaning);
}

} // namespace

QString sexOfWord(std::string_view word)
{
    static constexpr std::array<Code, 20> kCodes{
        {{"1", "M"_L1},         {"LAKI-LAKI", "M"_L1}, {"L", "M"_L1},      {"LK", "M"_L1},
         {"LAKI", "M"_L1},      {"LAKILAKI", "M"_L1},  {"LAKI2", "M"_L1},  {"PRIA", "M"_L1},
         {"M", "M"_L1},         {"MALE", "M"_L1},      {"L.", "M"_L1},     {"2", "F"_L1},
         {"PEREMPUAN", "F"_L1}, {"P", "F"_L1},         {"PR", "F"_L1},     {"W", "F"_L1},
         {"WANITA", "F"_L1},    {"F", "F"_L1},         {"FEMALE", "F"_L1}, {"P.", "F"_L1}}};
    return meaningIn(kCodes, word);
}

QString disabilityOfWord(std::string_view word)
{
    static constexpr std::array<Code, 35> kCodes{{{"1", "physical"_L1},
                                                  {"FISIK", "physical"_L1},
                                                  {"TUNADAKSA", "physical"_L1},
                                                  {"PHYSICAL", "physical"_L1},
                                                  {"2", "sensory"_L1},
                                                  {"NETRA/BUTA", "sensory"_L1},
                                                  {"NETRA", "sensory"_L1},
                                                  {"TUNANETRA", "sensory"_L1},
                                                  {"3", "sensory"_L1},
                                                  {"RUNGU/WICARA", "sensory"_L1},
                                                  {"RUNGU", "sensory"_L1},
                                                  {"WICARA", "sensory"_L1},
                                                  {"TUNARUNGU", "sensory"_L1},
                                                  {"TUNAWICARA", "sensory"_L1},
                                                  {"SENSORIK", "sensory"_L1},
                                                  {"SENSORY", "sensory"_L1},
                                                  {"4", "mental"_L1},
                                                  {"MENTAL/JIWA", "mental"_L1},
                                                  {"MENTAL", "mental"_L1},
                                                  {"INTELEKTUAL", "intellectual"_L1},
                                                  {"INTELLECTUAL", "intellectual"_L1},
                                                  {"TUNAGRAHITA", "intellectual"_L1},
                                                  {"5", "multiple"_L1},
                                                  {"FISIKDANMENTAL", "multiple"_L1},
                                                  {"FISIK&MENTAL", "multiple"_L1},
                                                  {"GANDA", "multiple"_L1},
                                                  {"MULTIPLE", "multiple"_L1},
                                                  {"7", "none"_L1},
                                                  {"TIDAKCACAT", "none"_L1},
                                                  {"TIDAKADA", "none"_L1},
                                                  {"TIDAK", "none"_L1},
                                                  {"NIHIL", "none"_L1},
                                                  {"NORMAL", "none"_L1},
                                                  {"NON", "none"_L1},
                                                  {"NONE", "none"_L1}}};
    constexpr std::string_view kLong = "CACAT";
    return meaningIn(kCodes, word.starts_with(kLong) ? word.substr(kLong.size()) : word);
}

bool isForeignWord(std::string_view word)
{
    return word == "2" || word == "WNA" || word == "ASING";
}

ReadStatus statusOfWord(std::string_view word)
{
    if (word.empty() || word == "1" || word == "HIDUP")
        return {};
    if (word == "2" || word == "MATI" || word.starts_with("MENINGGAL") || word == "WAFAT" ||
        word == "ALMARHUM" || word == "ALMARHUMAH")
        return {SkipReason::Dead, true};
    if (word == "3" || word == "4" || word == "6" || word.starts_with("PINDAH") ||
        word == "HILANG" || word == "PERGI")
        return {SkipReason::Moved, true};
    return {SkipReason::NotValid, word == "9" || word == "TIDAKVALID"};
}

} // namespace app

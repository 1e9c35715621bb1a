#include "app/vault/recoverycode.h"

#include <cstring>

namespace app {

namespace {

constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kLength = 25;
constexpr std::size_t kGroup = 5;

/// The letter meant, or 0 for one that no code holds.
char canonicalLetter(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : typed;
    if (upper == 'O')
        return '0';
    if (upper == 'I' || upper == 'L')
        return '1';
    return upper != '\0' && std::strchr(kLetters, upper) != nullptr ? upper : '\0';
}

} // namespace

QString makeRecoveryCode()
{
    const Secret random = Secret::random(kLength);
    QString code;
    for (std::size_t i = 0; i < kLength; ++i) {
        if (i > 0 && i % kGroup == 0)
            code += u'-';
        code += QLatin1Char(kLetters[random.data()[i] % 32U]);
    }
    return code;
}

Secret canonicalCode(const Secret& typed)
{
    Secret code(kLength);
    std::size_t length = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char c = char(typed.data()[i]);
        if (c == ' ' || c == '-')
            continue;
        const char letter = canonicalLetter(c);
        if (letter == '\0' || length == kLength)
            return {};
        code.data()[length++] = static_cast<unsigned char>(letter);
    }
    return length == kLength ? std::move(code) : Secret();
}

} // namespace app

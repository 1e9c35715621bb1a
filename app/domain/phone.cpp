#include "app/domain/phone.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

QString tidiedPhone(QString phone)
{
    phone.removeIf([](QChar c) { return c.isSpace() || u"-.()/"_s.contains(c); });
    return phone;
}

bool isPhone(const QString& phone)
{
    constexpr qsizetype kShortest = 8;
    constexpr qsizetype kLongest = 15;
    const QString digits = phone.startsWith(u'+') ? phone.sliced(1) : phone;
    return digits.size() >= kShortest && digits.size() <= kLongest &&
           std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace app

#include "app/exchange/answercells.h"

#include "app/domain/nik.h"
#include "app/exchange/monthnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Paid months lie in these years: a number that says otherwise is something else.
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

struct StateName {
    QLatin1StringView name; ///< small letters, one blank between words
    QLatin1StringView word;
};
constexpr QLatin1StringView kActive("active");
constexpr QLatin1StringView kInactive("inactive");
constexpr QLatin1StringView kRejected("rejected");
constexpr QLatin1StringView kNotRegistered("not_registered");
constexpr std::array kStateNames{
    StateName{QLatin1StringView("aktif"), kActive},
    StateName{QLatin1StringView("active"), kActive},
    StateName{QLatin1StringView("peserta aktif"), kActive},
    StateName{QLatin1StringView("kepesertaan aktif"), kActive},
    StateName{QLatin1StringView("terdaftar"), kActive},
    StateName{QLatin1StringView("sudah terdaftar"), kActive},
    StateName{QLatin1StringView("terdaftar aktif"), kActive},
    StateName{QLatin1StringView("registered"), kActive},
    StateName{QLatin1StringView("non aktif"), kInactive},
    StateName{QLatin1StringView("nonaktif"), kInactive},
    StateName{QLatin1StringView("tidak aktif"), kInactive},
    StateName{QLatin1StringView("sudah tidak aktif"), kInactive},
    StateName{QLatin1StringView("peserta non aktif"), kInactive},
    StateName{QLatin1StringView("peserta nonaktif"), kInactive},
    StateName{QLatin1StringView("peserta tidak aktif"), kInactive},
    StateName{QLatin1StringView("kepesertaan tidak aktif"), kInactive},
    StateName{QLatin1StringView("inactive"), kInactive},
    StateName{QLatin1StringView("non active"), kInactive},
    StateName{QLatin1StringView("not active"), kInactive},
    StateName{QLatin1StringView("ditolak"), kRejected},
    StateName{QLatin1StringView("tertolak"), kRejected},
    StateName{QLatin1StringView("gagal"), kRejected},
    StateName{QLatin1StringView("gagal daftar"), kRejected},
    StateName{QLatin1StringView("gagal validasi"), kRejected},
    StateName{QLatin1StringView("gagal verifikasi"), kRejected},
    StateName{QLatin1StringView("rejected"), kRejected},
    StateName{QLatin1StringView("failed"), kRejected},
    StateName{QLatin1StringView("belum terdaftar"), kNotRegistered},
    StateName{QLatin1StringView("tidak terdaftar"), kNotRegistered},
    StateName{QLatin1StringView("belum menjadi peserta"), kNotRegistered},
    StateName{QLatin1StringView("belum peserta"), kNotRegistered},
    StateName{QLatin1StringView("bukan peserta"), kNotRegistered},
    StateName{QLatin1StringView("not registered"), kNotRegistered},
    StateName{QLatin1StringView("unregistered"), kNotRegistered},
};

ReadMonth good(int year, int month)
{
    const bool isOne = year >= kFirstYear && year <= kLastYear && month >= 1 && month <= 12;
    return isOne ? ReadMonth{DateState::Good, {year, month}} : ReadMonth{DateState::Bad, {}};
}

ReadMonth monthOfDay(const ReadDate& read)
{
    return read.state == DateState::Good ? good(read.day.year(), read.day.month())
                                         : ReadMonth{read.state, {}};
}

/// "202612".
ReadMonth sixDigits(int number)
{
    return good(number / 100, number % 100);
}

/// "Des 2026", "31 Desember 2026".
ReadMonth namedMonth(const QString& text)
{
    static const QRegularExpression kNamed(u"^(?:(\\d{1,2})[ ./-]*)?([a-z]+)[ ./-]*(\\d{4})$"_s);
    const auto match = kNamed.match(text);
    if (!match.hasMatch())
        return {DateState::Bad, {}};
    const int month = monthNamed(match.captured(2));
    const int year = match.captured(3).toInt();
    if (!match.captured(1).isEmpty() && !QDate(year, month, match.captured(1).toInt()).isValid())
        return {DateState::Bad, {}};
    return good(year, month);
}

ReadMonth monthInText(const QString& text, DateSystem dates)
{
    static const QRegularExpression kYearFirst(u"^(\\d{4})[-/. ]+(\\d{1,2})$"_s);
    static const QRegularExpression kMonthFirst(u"^(\\d{1,2})[-/. ]+(\\d{4})$"_s);
    static const QRegularExpression kSixDigits(u"^\\d{6}$"_s);
    if (const auto match = kYearFirst.match(text); match.hasMatch())
        return good(match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = kMonthFirst.match(text); match.hasMatch())
        return good(match.captured(2).toInt(), match.captured(1).toInt());
    if (kSixDigits.match(text).hasMatch())
        return sixDigits(text.toInt());
    if (const ReadMonth named = namedMonth(text); named.state == DateState::Good)
        return named;
    const QByteArray bytes = text.toUtf8();
    return monthOfDay(
        dateIn({RawKind::Text, {bytes.constData(), std::size_t(bytes.size())}, 0}, dates));
}

/// The last part of "… s.d. …", and the first; one part alone stands for both.
std::pair<QString, QString> spanIn(const QString& text)
{
    static const QRegularExpression kUntil(
        u"\\s*(?:\\bs\\s*[./]\\s*d\\b\\.?|\\bsd\\b|\\bsampai(?:\\s+dengan)?\\b|\\bhingga\\b|\\bto\\b|\\buntil\\b|\\s-\\s|[\u2013\u2014])\\s*"_s);
    const QStringList parts = text.split(kUntil, Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2)
        return {text, text};
    return {parts.first(), parts.last()};
}

QString foldedWords(const QString& text)
{
    QString folded = text.toLower();
    std::replace_if(
        folded.begin(), folded.end(), [](QChar c) { return !c.isLetterOrNumber(); }, QChar(u' '));
    return folded.simplified();
}

QString stateNamed(const QString& text)
{
    const QString folded = foldedWords(text);
    const auto* found =
        std::find_if(kStateNames.begin(), kStateNames.end(),
                     [&folded](const StateName& one) { return folded == one.name; });
    return found == kStateNames.end() ? QString() : QString(found->word);
}

} // namespace

ReadMonth paidMonthIn(const RawCell& cell, DateSystem dates)
{
    if (cell.kind == RawKind::Number) {
        const bool isSixDigits = cell.number >= kFirstYear * 100 && cell.number < 1'000'000 &&
                                 std::floor(cell.number) == cell.number;
        return isSixDigits ? sixDigits(static_cast<int>(cell.number))
                           : monthOfDay(dateIn(cell, dates));
    }
    if (cell.kind != RawKind::Text)
        return monthOfDay(dateIn(cell, dates));
    const QString text = plainText(cell).toLower();
    if (text.isEmpty() || text == u"0")
        return {};
    const auto [from, until] = spanIn(text);
    const ReadMonth last = monthInText(until, dates);
    if (last.state == DateState::Missing)
        return {};
    // Of a span that cannot be understood whole, the end may be anything.
    const int named = monthNamed(from);
    const ReadMonth first = from == until ? last
                            : named > 0   ? good(last.month.year, named) // "Jan - Des 2026"
                                          : monthInText(from, dates);
    if (first.state != DateState::Good || last.month < first.month)
        return {DateState::Bad, {}};
    return last;
}

ReadState stateIn(const RawCell& cell)
{
    const QString text = plainText(cell);
    const QString whole = stateNamed(text);
    if (!whole.isEmpty())
        return {whole, {}};
    static const QRegularExpression kParted(u"^([^-–—:;,(/]+)[-–—:;,(/]\\s*(.+?)\\)?$"_s);
    const auto match = kParted.match(text);
    // Only of a refusal: "AKTIF - MENUNGGAK" is not active.
    if (match.hasMatch() && stateNamed(match.captured(1)) == kRejected)
        return {kRejected, match.captured(2).trimmed()};
    return {};
}

std::optional<QString> memberNumberIn(const RawCell& cell)
{
    constexpr qsizetype kDigits = 11;
    const QString number = cleanedNik(plainText(cell));
    if (number.isEmpty() || number == u"0")
        return QString();
    const bool areDigits = number.size() == kDigits && std::ranges::all_of(number, [](QChar c) {
                               return c >= u'0' && c <= u'9';
                           });
    return areDigits && cell.kind != RawKind::Day ? std::optional(number) : std::nullopt;
}

} // namespace app

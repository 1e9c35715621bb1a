#include "ui/style/palette.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Palette light()
{
    const Tint slate{rgb(0x475569), rgb(0xEEF1F5)};
    return {
        .surface = rgb(0xFAFAF9),
        .raised = rgb(0xFFFFFF),
        .sunken = rgb(0xF3F2F0),
        .text = rgb(0x1C1917),
        .mutedText = rgb(0x5F5954),
        .hairline = rgb(0xE4E2DF),
        .outline = rgb(0x8C8580),
        .accent = rgb(0x0F766E),
        .onAccent = rgb(0xFFFFFF),
        .accentHover = rgb(0x115E59),
        .accentPressed = rgb(0x134E4A),
        .hover = rgb(0xEAE8E5),
        .selection = rgb(0xD5EFEB),
        .focus = rgb(0x0F766E),
        .shadow = QColor(28, 25, 23, 40),
        .neutral = slate,
        .accentTint = {rgb(0x0F766E), rgb(0xE1F4F1)},
        .info = {rgb(0x1D4ED8), rgb(0xE8EFFD)},
        .success = {rgb(0x116B34), rgb(0xE3F5E9)},
        .warning = {rgb(0x92480A), rgb(0xFDF1DC)},
        .danger = {rgb(0xB01C1C), rgb(0xFDECEB)},
        .active = {rgb(0x116B34), rgb(0xE3F5E9)},
        .ending = {rgb(0x92480A), rgb(0xFDF1DC)},
        .arrears = {rgb(0xAE380B), rgb(0xFEEBDF)},
        .inactive = {rgb(0xB01C1C), rgb(0xFDECEB)},
        .rejected = {rgb(0xB01C1C), rgb(0xFDECEB)},
        .notRegistered = slate,
        .sent = {rgb(0x1D4ED8), rgb(0xE8EFFD)},
        .recorded = slate,
        .unknown = {rgb(0x6D28D9), rgb(0xF1EAFD)},
        .notInData = {rgb(0x57534E), rgb(0xF0EFED)},
    };
}

Palette dark()
{
    const Tint slate{rgb(0xB6C2D1), rgb(0x2C333D)};
    return {
        .surface = rgb(0x1C1917),
        .raised = rgb(0x272321),
        .sunken = rgb(0x161412),
        .text = rgb(0xFAFAF9),
        .mutedText = rgb(0xB5AFAA),
        .hairline = rgb(0x3B3633),
        .outline = rgb(0x7E7670),
        .accent = rgb(0x2DD4BF),
        .onAccent = rgb(0x06302B),
        .accentHover = rgb(0x5EEAD4),
        .accentPressed = rgb(0x14B8A6),
        .hover = rgb(0x322D2A),
        .selection = rgb(0x134540),
        .focus = rgb(0x2DD4BF),
        .shadow = QColor(0, 0, 0, 140),
        .neutral = slate,
        .accentTint = {rgb(0x5EEAD4), rgb(0x12302D)},
        .info = {rgb(0x9BBEFC), rgb(0x1B2A4A)},
        .success = {rgb(0x6CE08F), rgb(0x15301F)},
        .warning = {rgb(0xFBC14D), rgb(0x3A2A10)},
        .danger = {rgb(0xFDA4A0), rgb(0x431D1C)},
        .active = {rgb(0x6CE08F), rgb(0x15301F)},
        .ending = {rgb(0xFBC14D), rgb(0x3A2A10)},
        .arrears = {rgb(0xFDA36B), rgb(0x40230F)},
        .inactive = {rgb(0xFDA4A0), rgb(0x431D1C)},
        .rejected = {rgb(0xFDA4A0), rgb(0x431D1C)},
        .notRegistered = slate,
        .sent = {rgb(0x9BBEFC), rgb(0x1B2A4A)},
        .recorded = slate,
        .unknown = {rgb(0xC9B2FC), rgb(0x2E2149)},
        .notInData = {rgb(0xC4BFBA), rgb(0x332F2C)},
    };
}

Palette highContrast()
{
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xFFFFFF);
    const Tint slate{rgb(0x1F2937), white};
    return {
        .surface = white,
        .raised = white,
        .sunken = white,
        .text = black,
        .mutedText = rgb(0x262626),
        .hairline = rgb(0x404040),
        .outline = black,
        .accent = rgb(0x004D45),
        .onAccent = white,
        .accentHover = rgb(0x00332E),
        .accentPressed = black,
        .hover = rgb(0xE6E6E6),
        .selection = rgb(0xFFE97A),
        .focus = rgb(0x0033CC),
        .shadow = QColor(0, 0, 0, 160),
        .neutral = slate,
        .accentTint = {rgb(0x004D45), rgb(0xFFF0A0)}, // white would hide what is chosen
        .info = {rgb(0x0A2A94), white},
        .success = {rgb(0x064D20), white},
        .warning = {rgb(0x6B3000), white},
        .danger = {rgb(0x8A0606), white},
        .active = {rgb(0x064D20), white},
        .ending = {rgb(0x6B3000), white},
        .arrears = {rgb(0x7A2400), white},
        .inactive = {rgb(0x8A0606), white},
        .rejected = {rgb(0x8A0606), white},
        .notRegistered = slate,
        .sent = {rgb(0x0A2A94), white},
        .recorded = slate,
        .unknown = {rgb(0x45119A), white},
        .notInData = {rgb(0x262626), white},
    };
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

const Palette& palette(Theme theme)
{
    static const Palette kLight = light();
    static const Palette kDark = dark();
    static const Palette kHighContrast = highContrast();
    switch (theme) {
    case Theme::Light:
        return kLight;
    case Theme::Dark:
        return kDark;
    case Theme::HighContrast:
        return kHighContrast;
    }
    Q_UNREACHABLE();
}

const Tint& tintOf(const Palette& palette, app::Status status)
{
    switch (status) {
    case app::Status::Active:
        return palette.active;
    case app::Status::Ending:
        return palette.ending;
    case app::Status::Arrears:
        return palette.arrears;
    case app::Status::Inactive:
        return palette.inactive;
    case app::Status::Rejected:
        return palette.rejected;
    case app::Status::NotRegistered:
        return palette.notRegistered;
    case app::Status::Sent:
        return palette.sent;
    case app::Status::Recorded:
        return palette.recorded;
    case app::Status::Unknown:
        return palette.unknown;
    case app::Status::NotInData:
        return palette.notInData;
    }
    Q_UNREACHABLE();
}

const Tint& tintOf(const Palette& palette, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return palette.neutral;
    case Tone::Accent:
        return palette.accentTint;
    case Tone::Info:
        return palette.info;
    case Tone::Success:
        return palette.success;
    case Tone::Warning:
        return palette.warning;
    case Tone::Danger:
        return palette.danger;
    }
    Q_UNREACHABLE();
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor paperColour()
{
    return QColor("#FFFFFF");
}

QColor inkColour()
{
    return QColor("#111111");
}

QColor paperLineColour()
{
    return QColor("#B8B8B8");
}

} // namespace ui

#include "ui/pages/telling/talkingpoints.h"

#include "ui/pages/telling/tellingsheets.h"
#include "ui/text/text.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Jika kecelakaan saat bekerja: dirawat sampai sembuh, … Hanya jika …"; empty where there is no such sheet.
QString saidBy(const QList<TellingSheet>& sheets, const QString& name)
{
    const auto sheet = std::ranges::find(sheets, name, &TellingSheet::name);
    if (sheet == sheets.end())
        return {};
    const QString given =
        sheet->lead.isEmpty() ? sheet->big : u"%1, %2"_s.arg(sheet->big, sheet->lead);
    return u"%1: %2. %3"_s.arg(sheet->title, given, sheet->condition);
}

} // namespace

QList<TalkingPoint> talkingPoints(const app::Worker& worker, app::Month month,
                                  const app::Reference& reference)
{
    const auto sheets = tellingSheets(worker, month, reference, Tongue::Indonesian);
    QList<TalkingPoint> points{
        {u"expensive"_s, saidBy(sheets, u"cost"_s)},
        {u"unneeded"_s, saidBy(sheets, u"accident"_s)},
        {u"distrust"_s,
         Text::tr("The contribution goes to BPJS Ketenagakerjaan and stays with nobody in the "
                  "village: keep the receipt, and look the membership up yourself in JMO or at the "
                  "branch.")},
        {u"ask_family"_s, saidBy(sheets, u"death"_s)},
        {u"later"_s, saidBy(sheets, u"death_early"_s)},
    };
    points.removeIf([](const TalkingPoint& point) { return point.answer.isEmpty(); });
    return points;
}

} // namespace ui

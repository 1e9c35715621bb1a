#include "ui/text/quotetext.h"

#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString monthText(app::Month value)
{
    return month(value.year, value.month);
}

QString spanText(app::Month from, app::Month until)
{
    return from == until ? monthText(from)
                         : Text::tr("%1 to %2").arg(monthText(from), monthText(until));
}

QString discountSpan(const app::Quote& quote)
{
    app::Month from;
    app::Month until;
    for (const app::MonthQuote& one : quote.byMonth) {
        if (one.discount == 0)
            continue;
        if (!from.isValid())
            from = one.month;
        until = one.month;
    }
    return spanText(from, until);
}

QString runsText(const app::Quote& quote)
{
    QStringList lines;
    for (qsizetype i = 0; i < quote.byMonth.size();) {
        qsizetype last = i;
        while (last + 1 < quote.byMonth.size() &&
               quote.byMonth[last + 1].due == quote.byMonth[i].due)
            ++last;
        lines += Text::tr("%1: %2 a month")
                     .arg(spanText(quote.byMonth[i].month, quote.byMonth[last].month),
                          rupiah(quote.byMonth[i].due));
        i = last + 1;
    }
    return lines.join(u'\n');
}

QString certaintyText(app::Certainty certainty)
{
    switch (certainty) {
    case app::Certainty::Verified:
    case app::Certainty::TwoSources:
        return Text::tr("checked against more than one source");
    case app::Certainty::Secondary:
        return Text::tr("from one published source; the branch has the last word");
    case app::Certainty::Memory:
    case app::Certainty::Inferred:
    case app::Certainty::Unknown:
        return Text::tr("not certain yet: ask the branch before you promise anything");
    }
    return {};
}

QString figureFor(const QString& figure)
{
    if (figure == "basis"_L1)
        return Text::tr("Basis and band");
    if (figure == "discount"_L1)
        return Text::tr("Discount");
    return programmeFor(figure);
}

QString sourceLine(const QString& what, const QString& source, app::Certainty certainty)
{
    return Text::tr("%1: %2 (%3).").arg(what, source, certaintyText(certainty));
}

} // namespace ui

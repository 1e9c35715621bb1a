/// The status list: who is covered and until when, from what evidence, and how old that is.
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/icon.h"
#include "ui/style/paperink.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

#include <QMap>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

/// Shapes that tell the statuses apart without colour, on a copy of a copy too.
const QByteArray& pictureFor(app::Status status, QMap<app::Status, QByteArray>& kept)
{
    QByteArray& drawing = kept[status];
    if (drawing.isEmpty())
        drawing = iconDrawing(iconNameOf(status), inkColour());
    return drawing;
}

QString evidenceOf(const app::StatusAnswer& answer)
{
    if (!answer.asOf.isValid())
        return Text::tr("no evidence");
    return u"%1, %2"_s.arg(sourceFor(answer.source), day(answer.asOf));
}

QString evidenceAge(const app::StatusAnswer& answer)
{
    return answer.asOf.isValid() ? age(answer.ageDays) : QString();
}

/// "AKTIF 12 · AKAN BERAKHIR 3": in the order of Status, without those that nobody has.
QString sumOf(const QList<app::WorkerLine>& lines)
{
    QMap<app::Status, int> counts;
    for (const app::WorkerLine& line : lines)
        ++counts[line.status.status];
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts += u"%1: %2"_s.arg(wordFor(count.key()), number(count.value()));
    return parts.join(u" · "_s);
}

} // namespace

Paper statusPaper(const PaperOffice& office, const QList<app::WorkerLine>& lines,
                  const QString& filter)
{
    const QString title = Text::tr("Status list");
    Flow flow(formOf(office, title, QPageLayout::Portrait));
    writeLetterhead(flow, office.head);
    const int count = static_cast<int>(lines.size());
    writeTitle(flow, Text::tr("List of membership statuses"),
               Text::tr("%1 · %n worker(s) · %2", nullptr, count)
                   .arg(filter.isEmpty() ? Text::tr("Everybody") : filter, office.today));
    flow.paragraph(sumOf(lines), {kTypeBody, QFont::DemiBold}, Qt::AlignHCenter);
    flow.space(kGapS);
    PaperTable table(flow,
                     {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
                      {Text::tr("Name")},
                      {labelFor(WorkerField::Nik), 31},
                      {Text::tr("Status"), 37},
                      {Text::tr("Paid until"), 25},
                      {Text::tr("Evidence and its age"), 38}},
                     {0, {kTypeBody}});
    QMap<app::Status, QByteArray> pictures;
    std::int64_t row = 0;
    for (const app::WorkerLine& line : lines) {
        const app::StatusAnswer& answer = line.status;
        const QString situation =
            line.situation.isEmpty() ? QString() : wordFor(WorkerField::Situation, line.situation);
        table.add({{{number(++row)},
                    {line.name, place(line.hamlet, line.rt, line.rw)},
                    {maskedNikText(line.nik)},
                    {wordFor(answer.status),
                     situation,
                     pictureFor(answer.status, pictures),
                     {},
                     QFont::DemiBold},
                    {answer.coveredUntil.isValid() ? monthText(answer.coveredUntil) : u"–"_s},
                    {evidenceOf(answer), evidenceAge(answer)}}});
    }
    table.finish();
    writeSignatures(flow,
                    Text::tr("What is not paid gives no cover. A status holds for the day of its "
                             "evidence; who has none is to be checked."),
                    office.placeAndDate(), {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(count);
}

} // namespace ui

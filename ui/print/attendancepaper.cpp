/// The attendance list of a meeting: who is known to have come, and lines for everybody else, to be signed.
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

/// A sheet has room for some twenty; one more sheet costs less than a line that is missing.
constexpr qsizetype kFewestLines = 20;
constexpr qsizetype kMostLines = 200;

std::vector<PaperColumn> columnsOf()
{
    return {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
            {Text::tr("Name"), 0, 1.1},
            {labelFor(WorkerField::Nik), 34},
            {labelFor(WorkerField::Address), 0, 1.2},
            {Text::tr("Signature"), 42}};
}

QString addressOf(const app::Attendee& one)
{
    QStringList parts{one.address, place(one.hamlet, one.rt, one.rw)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

Paper attendancePaper(const PaperOffice& office, const app::GatheringSeen& seen)
{
    const app::Gathering& gathering = seen.gathering;
    const QString title = Text::tr("Attendance list");
    Flow flow(formOf(office, title, QPageLayout::Portrait));
    writeLetterhead(flow, office.head);
    writeTitle(flow, title, gathering.topic);
    writeFacts(flow,
               {{Text::tr("Day"), day(gathering.heldOn)},
                {Text::tr("Place"), gathering.place},
                {Text::tr("Speaker"), gathering.speaker, PaperFact::Width::Whole}},
               kWorkerFacts);
    flow.space(kGapS);
    PaperTable table(flow, columnsOf(), {kRowByHand, {kTypeBody}, {}});
    qsizetype line = 0;
    for (const app::Attendee& one : seen.came)
        table.add({{{number(++line)},
                    {one.name, {}, {}, {}, QFont::DemiBold},
                    {maskedNikText(one.nik)},
                    {addressOf(one)},
                    {}}});
    const qsizetype others = std::min(qsizetype(gathering.others.value_or(0)), kMostLines);
    const qsizetype lines = std::max(kFewestLines, seen.came.size() + others);
    while (line < lines)
        table.add({{{number(++line)}, {}, {}, {}, {}}});
    table.finish();
    writeSignatures(flow,
                    Text::tr("Who signs here came to the meeting. This list is kept at the village "
                             "office and shown to nobody else."),
                    office.placeAndDate(),
                    {{{}, Text::tr("Speaker"), gathering.speaker, {}}, office.signer});
    return flow.finished(seen.came.size());
}

} // namespace ui

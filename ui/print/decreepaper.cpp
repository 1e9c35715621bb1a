/// The list that goes with a decree of the village head: whole NIKs, and a place for everybody's signature.
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr double kDecreeWidth = 118; ///< the block that names the decree, at the right
constexpr FactStyle kDecree{{kTypeBody, QFont::Normal}, {kTypeBody, QFont::Normal}, 20};

void writeDecree(Flow& flow, const PaperOffice& office)
{
    const double left = flow.right() - kDecreeWidth;
    const auto line = [&](const QString& text, QFont::Weight weight) {
        const SetText set = setText(text, {kTypeBody, weight}, kDecreeWidth);
        place(flow.sheet(), set, {left, flow.y()});
        flow.space(set.height());
    };
    line(Text::tr("Attachment").toUpper(), QFont::DemiBold);
    line(Text::tr("Decree of %1").arg(office.signer.role).toUpper(), QFont::DemiBold);
    const std::vector<PaperFact> facts{
        {Text::tr("Number"), {}},
        {Text::tr("Date"), {}},
        {Text::tr("About"), Text::tr("Workers who are not wage earners and are registered with "
                                     "BPJS Ketenagakerjaan")}};
    for (const PaperFact& fact : facts)
        flow.space(placeFact(flow.sheet(), fact, {left, flow.y(), kDecreeWidth, 0}, kDecree) +
                   kGapXs);
    flow.space(kGapM);
}

} // namespace

app::Result<Paper> decreePaper(app::Session& session, const PaperOffice& office,
                               const EachWorker& each)
{
    const QString title = Text::tr("List of workers for the decree");
    Flow flow(formOf(office, title, QPageLayout::Landscape));
    writeLetterhead(flow, office.head);
    writeDecree(flow, office);
    writeTitle(flow, title, office.name);
    PaperTable table(flow,
                     {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
                      {Text::tr("Name"), 0, 1.1},
                      {labelFor(WorkerField::Nik), 36},
                      {labelFor(WorkerField::Address), 0, 1.2},
                      {labelFor(WorkerField::Occupation), 0, 1},
                      {labelFor(WorkerField::Payer), 34},
                      {Text::tr("Signature"), 44}},
                     {kRowToSign, {kTypeBody}, {}, true});
    std::int64_t workers = 0;
    const auto read = each([&](const app::WorkerOnPaper& worker) {
        const app::Worker& who = worker.worker;
        const app::Occupation* work = session.reference().occupations.find(who.occupation);
        ++workers;
        // To the left and to the middle by turns, so that one signature does not run into the next.
        const QString signature =
            (workers % 2 == 0 ? QString(14, QChar::Nbsp) : QString()) + number(workers) + u'.';
        table.add({{{number(workers)},
                    {who.name},
                    {wholeNikText(who.nik)},
                    {who.address, place(who.hamlet, who.rt, who.rw)},
                    {work ? work->name : who.occupation},
                    {wordFor(WorkerField::Payer, who.payer)},
                    {signature}}});
    });
    if (!read)
        return read.error();
    table.finish();
    writeSignatures(flow,
                    Text::tr("This list holds %n worker(s).", nullptr, static_cast<int>(workers)),
                    office.placeAndDate(), {{{}, {}, u" "_s, {}}, office.signer});
    return flow.finished(workers);
}

} // namespace ui

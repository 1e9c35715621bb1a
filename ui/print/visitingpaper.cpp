/// The visiting list: per RT and RW as one walks, households together, what is known of earlier visits, and boxes to tick at
/// the door.
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"
#include "ui/text/visittext.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

QString areaOf(const app::VisitStop& stop)
{
    const QString area = place(stop.hamlet, stop.rt, stop.rw);
    return area.isEmpty() ? Text::tr("Area not known") : area;
}

/// Who is not to be visited any more is said in place of the status.
QString stateOf(const app::VisitStop& stop)
{
    return stop.situation.isEmpty() ? wordFor(stop.status.status)
                                    : wordFor(WorkerField::Situation, stop.situation);
}

/// "20 Nov 2026: Tidak di rumah"
QString lastOf(const app::VisitStop& stop)
{
    return stop.last ? Text::tr("%1: %2").arg(day(stop.last->at.toLocalTime().date()),
                                              outcomeFor(stop.last->outcome))
                     : Text::tr("Not visited yet");
}

QString dueOf(const app::VisitStop& stop)
{
    const bool isAwaited = stop.need == app::VisitNeed::Due || stop.need == app::VisitNeed::Later;
    return isAwaited ? Text::tr("Again on %1").arg(day(stop.last->returnOn)) : QString();
}

std::vector<PaperColumn> columnsOf()
{
    return {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
            {Text::tr("House"), 13, 1, Qt::AlignHCenter},
            {Text::tr("Name"), 0, 1.1},
            {labelFor(WorkerField::Nik), 33},
            {labelFor(WorkerField::Address), 0, 1},
            {Text::tr("Status"), 27},
            {Text::tr("Last visit"), 33},
            {Text::tr("Outcome of the visit"), 46},
            {Text::tr("Next visit"), 22}};
}

} // namespace

Paper visitingPaper(app::Session& session, const PaperOffice& office,
                    const QList<app::VisitStop>& stops, const QString& filter)
{
    const QString title = Text::tr("Visiting list");
    Flow flow(formOf(office, title, QPageLayout::Landscape));
    writeLetterhead(flow, office.head);
    const int count = static_cast<int>(stops.size());
    writeTitle(flow, title,
               Text::tr("%1 · %n worker(s) · %2", nullptr, count)
                   .arg(filter.isEmpty() ? Text::tr("Everybody") : filter, office.today));
    PaperTable table(flow, columnsOf(), {kRowByHand, {kTypeBody}, Text::tr("%1 (continued)")});
    const QStringList outcomes{Text::tr("agrees"), Text::tr("thinks it over"),
                               Text::tr("nobody there"), Text::tr("refuses")};
    int worker = 0;
    int household = 0;
    int before = 0;
    for (const app::VisitStop& stop : stops) {
        const bool isNewHouse = stop.house != std::exchange(before, stop.house);
        household += isNewHouse ? 1 : 0;
        const app::Occupation* work = session.reference().occupations.find(stop.occupation);
        table.add({{{number(++worker)},
                    {number(household)},
                    {stop.name, work ? work->name : QString(), {}, {}, QFont::DemiBold},
                    {maskedNikText(stop.nik), stop.phone},
                    {stop.address},
                    {stateOf(stop)},
                    {lastOf(stop), dueOf(stop)},
                    {{}, {}, {}, outcomes},
                    {}},
                   areaOf(stop),
                   isNewHouse});
    }
    table.finish();
    writeSignatures(flow,
                    Text::tr("%n household(s). Give this list back to the village office when the "
                             "visits are done.",
                             nullptr, household),
                    office.placeAndDate(), {{{}, Text::tr("Visited by"), {}, {}}, office.signer});
    return flow.finished(count);
}

} // namespace ui

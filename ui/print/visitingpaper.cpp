/// The visiting list: per RT and RW as one walks, households together, boxes to tick at the door.
#include "ui/print/paperkinds.h"
#include "ui/print/papertable.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

using AreaKey = std::tuple<QString, int, int>;

AreaKey areaKey(const app::WorkerLine& line)
{
    return {line.hamlet.toCaseFolded(), line.rw.toInt(), line.rt.toInt()};
}

/// A person without a family card is a household of their own.
QString householdOf(const app::WorkerLine& line)
{
    return line.familyCard.isEmpty() ? line.id.text() : line.familyCard;
}

/// Hamlet, RW, RT; there by address, and whoever is on one family card together, however their addresses are spelt.
void orderAsOneWalks(QList<app::WorkerLine>& lines)
{
    std::map<std::pair<AreaKey, QString>, QString> doors;
    for (const app::WorkerLine& line : std::as_const(lines)) {
        const QString address = line.address.toCaseFolded();
        const auto [door, isFirst] = doors.try_emplace({areaKey(line), householdOf(line)}, address);
        if (!isFirst)
            door->second = std::min(door->second, address);
    }
    const auto key = [&doors](const app::WorkerLine& line) {
        const QString house = householdOf(line);
        return std::tuple(areaKey(line), doors.at({areaKey(line), house}), house);
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&key](const auto& one, const auto& other) { return key(one) < key(other); });
}

QString areaOf(const app::WorkerLine& line)
{
    const QString area = place(line.hamlet, line.rt, line.rw);
    return area.isEmpty() ? Text::tr("Area not known") : area;
}

/// Who is not to be visited any more is said in place of the status.
QString stateOf(const app::WorkerLine& line)
{
    return line.situation.isEmpty() ? wordFor(line.status.status)
                                    : wordFor(WorkerField::Situation, line.situation);
}

std::vector<PaperColumn> columnsOf()
{
    return {{Text::tr("No."), 10, 1, Qt::AlignHCenter},
            {Text::tr("House"), 13, 1, Qt::AlignHCenter},
            {Text::tr("Name"), 0, 1.1},
            {labelFor(WorkerField::Nik), 33},
            {labelFor(WorkerField::Address), 0, 1.1},
            {Text::tr("Status"), 31},
            {Text::tr("Outcome of the visit"), 52},
            {Text::tr("Next visit"), 26},
            {Text::tr("Note"), 28}};
}

} // namespace

Paper visitingPaper(app::Session& session, const PaperOffice& office, QList<app::WorkerLine> lines,
                    const QString& filter)
{
    orderAsOneWalks(lines);
    const QString title = Text::tr("Visiting list");
    Flow flow(formOf(office, title, QPageLayout::Landscape));
    writeLetterhead(flow, office.head);
    const int count = static_cast<int>(lines.size());
    writeTitle(flow, title,
               Text::tr("%1 · %n worker(s) · %2", nullptr, count)
                   .arg(filter.isEmpty() ? Text::tr("Everybody") : filter, office.today));
    PaperTable table(flow, columnsOf(), {kRowByHand, {kTypeBody}, Text::tr("%1 (continued)")});
    const QStringList outcomes{Text::tr("agrees"), Text::tr("thinks it over"),
                               Text::tr("nobody there"), Text::tr("refuses")};
    int worker = 0;
    int household = 0;
    QString area;
    QString before;
    for (const app::WorkerLine& line : lines) {
        const QString house = householdOf(line);
        if (areaOf(line) != std::exchange(area, areaOf(line)))
            before.clear();
        const bool isNewHouse = house != before;
        household += isNewHouse ? 1 : 0;
        before = house;
        const app::Occupation* work = session.reference().occupations.find(line.occupation);
        table.add({{{number(++worker)},
                    {number(household)},
                    {line.name, work ? work->name : QString(), {}, {}, QFont::DemiBold},
                    {maskedNikText(line.nik), line.phone},
                    {line.address},
                    {stateOf(line)},
                    {{}, {}, {}, outcomes},
                    {},
                    {}},
                   area,
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

/// The list of a sponsor: who gets a place, and why.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/sponsors/allocating.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rupiahText(std::int64_t amount, const Words& words)
{
    return u"Rp"_s + grouped(amount, words);
}

/// "desil 1, disabilitas, menanggung 3 anak"
QString groundsWords(const QString& grounds, const Words& words)
{
    QStringList parts;
    for (const Merit& merit : meritsFrom(grounds))
        parts << words.say(u"merit."_s + merit.what, {merit.value});
    return parts.isEmpty() ? u"-"_s : parts.join(u", "_s);
}

QJsonObject jsonOf(const PlaceLine& line)
{
    const Applicant& one = line.applicant;
    return {
        {u"worker"_s, one.worker.text()},
        {u"name"_s, orNull(line.name)},
        {u"nik"_s, orNull(line.nik)},
        {u"granted"_s, line.isGranted},
        {u"rank"_s, line.rank > 0 ? QJsonValue(line.rank) : QJsonValue()},
        {u"points"_s, one.points},
        {u"grounds"_s, orNull(one.grounds)},
        {u"from_month"_s, orNull(one.months.from.isValid() ? one.months.from.text() : QString())},
        {u"until_month"_s,
         orNull(one.months.until.isValid() ? one.months.until.text() : QString())},
        {u"cost"_s, qint64(one.cost)},
        {u"running"_s, qint64(line.running)},
        {u"unsure"_s, one.isUnsure},
        {u"inferred"_s, one.isInferred},
        {u"on_lowest_basis"_s, one.onLowestBasis},
        {u"reason"_s, orNull(line.reason)}};
}

QJsonObject jsonOf(const AllocationView& view)
{
    QJsonArray places;
    for (const PlaceLine& line : view.places)
        places.append(jsonOf(line));
    QJsonArray excluded;
    for (const PlaceLine& line : view.excluded)
        excluded.append(jsonOf(line));
    QJsonObject unfit;
    for (auto it = view.unfit.begin(); it != view.unfit.end(); ++it)
        unfit.insert(wordOf(it.key()), qint64(it.value()));
    const auto& budget = view.line.sponsorship.budget;
    return {{u"id"_s, view.line.sponsorship.id.text()},
            {u"approved"_s, view.isApproved},
            {u"granted"_s, qint64(view.granted)},
            {u"below"_s, qint64(view.below)},
            {u"cost"_s, qint64(view.cost)},
            {u"left"_s, budget ? QJsonValue(qint64(*budget - view.cost)) : QJsonValue()},
            {u"stopped_by"_s, wordOf(view.stoppedBy)},
            {u"candidates"_s, qint64(view.candidates)},
            {u"unfit"_s, unfit},
            {u"unsure"_s, qint64(view.unsure)},
            {u"inferred"_s, qint64(view.inferred)},
            {u"on_lowest_basis"_s, qint64(view.onLowestBasis)},
            {u"places"_s, places},
            {u"excluded"_s, excluded}};
}

QStringList linesOf(const AllocationView& view, const Words& words)
{
    QList<QStringList> rows{{words.say(u"field.rank"_s), words.say(u"field.name"_s),
                             words.say(u"field.points"_s), words.say(u"field.grounds"_s),
                             words.say(u"field.cost"_s), words.say(u"allocate.running"_s)}};
    bool isAbove = true;
    for (const PlaceLine& line : view.places) {
        if (isAbove && !line.isGranted)
            rows.append({u"----"_s, words.say(u"allocate.line_"_s + wordOf(view.stoppedBy))});
        isAbove = line.isGranted;
        rows.append({line.rank > 0 ? QString::number(line.rank) : words.say(u"allocate.by_hand"_s),
                     line.name, QString::number(line.applicant.points),
                     groundsWords(line.applicant.grounds, words),
                     rupiahText(line.applicant.cost, words), rupiahText(line.running, words)});
    }
    QStringList said = columns(rows);
    said << words.say(
        u"allocate.sum"_s,
        {grouped(view.granted, words), rupiahText(view.cost, words), grouped(view.below, words)});
    if (view.unsure > 0)
        said << words.say(u"allocate.unsure"_s, {grouped(view.unsure, words)});
    if (view.inferred > 0)
        said << words.say(u"allocate.inferred"_s, {grouped(view.inferred, words)});
    if (view.onLowestBasis > 0)
        said << words.say(u"allocate.lowest"_s, {grouped(view.onLowestBasis, words)});
    for (auto it = view.unfit.begin(); it != view.unfit.end(); ++it)
        said << words.say(u"unfit."_s + wordOf(it.key()), {grouped(it.value(), words)});
    return said;
}

Outcome chosen(Call& call, Session& session, Choice choice)
{
    const auto named = oneWorkerNamed(session, call.given.values.at(1), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const Worker& worker = std::get<Worker>(named);
    const auto kept = choose(session, SponsorshipId::fromText(call.given.values.first()), worker.id,
                             choice, call.given.option(u"reason"_s));
    if (!kept)
        return refusalFor(kept.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"worker"_s, worker.id.text()},
                                  {u"choice"_s, choice == Choice::Include   ? u"included"_s
                                                : choice == Choice::Exclude ? u"excluded"_s
                                                                            : u"ranked"_s}}),
        {call.words.say(u"allocate.chosen"_s, {worker.name})}};
}

} // namespace

Outcome allocateCommand(Call& call, Session& session)
{
    const auto id = SponsorshipId::fromText(call.given.values.first());
    const auto view = allocationOf(session, id, call.job);
    if (!view)
        return refusalFor(view.error(), call.words);
    if (!call.given.has(u"approve"_s))
        return Done{QJsonDocument(jsonOf(*view)), linesOf(*view, call.words)};
    const auto approved = approveAllocation(session, id, view->seal, call.job);
    if (!approved)
        return refusalFor(approved.error(), call.words);
    if (!*approved)
        return refusalFor({ErrorCode::Invalid, u"changed"_s}, call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"id"_s, id.text()},
                                  {u"people"_s, qint64((*approved)->people)},
                                  {u"cost"_s, qint64((*approved)->cost)}}),
        {call.words.say(u"allocate.approved"_s, {grouped((*approved)->people, call.words),
                                                 rupiahText((*approved)->cost, call.words)})}};
}

Outcome allocateIncludeCommand(Call& call, Session& session)
{
    return chosen(call, session, Choice::Include);
}

Outcome allocateExcludeCommand(Call& call, Session& session)
{
    return chosen(call, session, Choice::Exclude);
}

Outcome allocateByRankCommand(Call& call, Session& session)
{
    return chosen(call, session, Choice::ByRank);
}

Outcome allocateTakeBackCommand(Call& call, Session& session)
{
    const auto id = SponsorshipId::fromText(call.given.values.first());
    const auto back = takeBackApproval(session, id);
    if (!back)
        return refusalFor(back.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"id"_s, id.text()}, {u"people"_s, qint64(back->people)}}),
        {call.words.say(u"allocate.taken_back"_s)}};
}

} // namespace app::cli

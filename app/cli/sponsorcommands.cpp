/// Sponsors and what they agreed to.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/nik.h"
#include "app/services/exporting.h"
#include "app/services/sponsors/reporting.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rupiahText(std::int64_t amount, const Words& words)
{
    return u"Rp"_s + grouped(amount, words);
}

QJsonValue orNull(std::optional<std::int64_t> number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonObject jsonOf(const Sponsor& sponsor)
{
    return {{u"id"_s, sponsor.id.text()},
            {u"name"_s, sponsor.name},
            {u"kind"_s, sponsor.kind},
            {u"payer"_s, payerOf(sponsor.kind)},
            {u"contact"_s, cli::orNull(sponsor.contact)},
            {u"phone"_s, cli::orNull(sponsor.phone)},
            {u"note"_s, cli::orNull(sponsor.note)}};
}

QJsonObject jsonOf(const Sponsorship& it)
{
    return {{u"id"_s, it.id.text()},
            {u"sponsor"_s, it.sponsor},
            {u"name"_s, it.name},
            {u"purpose"_s, it.purpose},
            {u"agreement"_s, cli::orNull(it.agreement)},
            {u"agreed_on"_s, cli::orNull(it.agreedOn)},
            {u"from_month"_s, it.fromMonth},
            {u"until_month"_s, it.untilMonth},
            {u"programmes"_s, orNull(it.programmes)},
            {u"basis"_s, cli::orNull(it.basis)},
            {u"quota"_s, orNull(it.quota)},
            {u"budget"_s, orNull(it.budget)},
            {u"occupations"_s,
             QJsonArray::fromStringList(it.occupations.split(u' ', Qt::SkipEmptyParts))},
            {u"max_decile"_s, orNull(it.maxDecile)},
            {u"disability"_s, cli::orNull(it.disability)},
            {u"woman_headed"_s, cli::orNull(it.womanHeaded)},
            {u"min_age"_s, orNull(it.minAge)},
            {u"max_age"_s, orNull(it.maxAge)},
            {u"hamlets"_s, QJsonArray::fromStringList(it.hamlets.split(u';', Qt::SkipEmptyParts))},
            {u"paid_elsewhere"_s, cli::orNull(it.paidElsewhere)},
            {u"weights"_s, cli::orNull(it.weights)},
            {u"approved_at"_s, cli::orNull(it.approvedAt)},
            {u"approved_by"_s, cli::orNull(it.approvedBy)}};
}

QJsonObject jsonOf(const SponsorshipLine& line)
{
    QJsonObject json = jsonOf(line.sponsorship);
    json.insert(u"sponsor_name"_s, line.sponsor.name);
    json.insert(u"people"_s, qint64(line.people));
    json.insert(u"cost"_s, qint64(line.cost));
    json.insert(u"paid"_s, qint64(line.paid));
    return json;
}

Refusal refusalForProblems(const QStringList& problems, const Words& words)
{
    return {codeOf(ErrorCode::Invalid), words.say(u"sponsors.problems"_s, {problems.join(u", "_s)}),
            ExitCode::Refused};
}

/// The services name the fields, or the rule in the way.
Refusal refusalOf(const Error& error, const Words& words)
{
    return error.code == ErrorCode::Invalid && !namesRule(error, words)
               ? refusalForProblems({error.detail}, words)
               : refusalFor(error, words);
}

} // namespace

Outcome sponsorsCommand(Call& call, Session& session)
{
    const auto all = sponsors(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{u"ID"_s, call.words.say(u"field.name"_s),
                             call.words.say(u"field.kind"_s), call.words.say(u"field.contact"_s),
                             call.words.say(u"field.phone"_s)}};
    for (const Sponsor& one : *all) {
        json.append(jsonOf(one));
        rows.append({one.id.text(), one.name, call.words.say(u"word.sponsor.kind."_s + one.kind),
                     one.contact, one.phone});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"sponsors.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome sponsorsKeepCommand(Call& call, Session& session)
{
    Sponsor sponsor;
    if (call.given.has(u"id"_s)) {
        const auto known = sponsorAt(session, SponsorId::fromText(call.given.option(u"id"_s)));
        if (!known)
            return refusalFor(known.error(), call.words);
        sponsor = *known;
    }
    const auto take = [&call](const QString& option, QString& field) {
        if (call.given.has(option))
            field = call.given.option(option);
    };
    take(u"name"_s, sponsor.name);
    take(u"kind"_s, sponsor.kind);
    take(u"contact"_s, sponsor.contact);
    take(u"phone"_s, sponsor.phone);
    take(u"note"_s, sponsor.note);
    if (const auto problems = sponsorProblems(sponsor); !problems.isEmpty())
        return refusalForProblems(problems, call.words);
    const auto kept = keepSponsor(session, sponsor);
    if (!kept)
        return refusalFor(kept.error(), call.words);
    return Done{QJsonDocument(jsonOf(kept->record)),
                {call.words.say(u"sponsors.kept"_s, {kept->record.name, kept->record.id.text()})}};
}

Outcome sponsorsDropCommand(Call& call, Session& session)
{
    const auto dropped = dropSponsor(session, SponsorId::fromText(call.given.values.first()));
    if (!dropped)
        return refusalOf(dropped.error(), call.words);
    return Done{QJsonDocument(jsonOf(dropped->record)), {call.words.say(u"sponsors.dropped"_s)}};
}

Outcome sponsorshipCommand(Call& call, Session& session)
{
    const auto all = sponsorships(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{u"ID"_s}};
    for (const char* key : {"sponsor", "name", "purpose", "from_month", "until_month", "quota",
                            "budget", "cost", "approved_at"})
        rows.first() << call.words.say(u"field."_s + QLatin1StringView(key));
    for (const SponsorshipLine& line : *all) {
        const Sponsorship& it = line.sponsorship;
        json.append(jsonOf(line));
        rows.append({it.id.text(), line.sponsor.name, it.name,
                     call.words.say(u"word.sponsorship.purpose."_s + it.purpose), it.fromMonth,
                     it.untilMonth, it.quota ? grouped(*it.quota, call.words) : u"-"_s,
                     it.budget ? rupiahText(*it.budget, call.words) : u"-"_s,
                     rupiahText(line.cost, call.words),
                     line.isApproved() ? it.approvedBy : u"-"_s});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"sponsorship.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

namespace {

/// Sets what was given; the name of an option that holds no number, else empty.
QString setFrom(const Arguments& given, Sponsorship& it)
{
    const std::pair<const char*, QString Sponsorship::*> texts[] = {
        {"sponsor", &Sponsorship::sponsor},    {"name", &Sponsorship::name},
        {"purpose", &Sponsorship::purpose},    {"agreement", &Sponsorship::agreement},
        {"agreed-on", &Sponsorship::agreedOn}, {"from", &Sponsorship::fromMonth},
        {"until", &Sponsorship::untilMonth},   {"basis", &Sponsorship::basis},
        {"weights", &Sponsorship::weights},    {"note", &Sponsorship::note}};
    for (const auto& [option, field] : texts) {
        if (given.has(QString::fromLatin1(option)))
            it.*field = given.option(QString::fromLatin1(option));
    }
    const std::pair<const char*, std::optional<std::int64_t> Sponsorship::*> numbers[] = {
        {"programmes", &Sponsorship::programmes}, {"quota", &Sponsorship::quota},
        {"budget", &Sponsorship::budget},         {"max-decile", &Sponsorship::maxDecile},
        {"min-age", &Sponsorship::minAge},        {"max-age", &Sponsorship::maxAge}};
    for (const auto& [option, field] : numbers) {
        const QString name = QString::fromLatin1(option);
        if (!given.has(name))
            continue;
        it.*field = given.number(name);
        if (!(it.*field))
            return name;
    }
    const std::pair<const char*, QString Sponsorship::*> flags[] = {
        {"disability", &Sponsorship::disability},
        {"woman-headed", &Sponsorship::womanHeaded},
        {"paid-elsewhere", &Sponsorship::paidElsewhere}};
    for (const auto& [option, field] : flags) {
        if (given.has(QString::fromLatin1(option)))
            it.*field = u"yes"_s;
    }
    if (given.has(u"occupations"_s))
        it.occupations = given.option(u"occupations"_s).split(u',', Qt::SkipEmptyParts).join(u' ');
    if (given.has(u"hamlets"_s))
        it.hamlets = given.option(u"hamlets"_s).split(u',', Qt::SkipEmptyParts).join(u';');
    return {};
}

} // namespace

Outcome sponsorshipKeepCommand(Call& call, Session& session)
{
    Sponsorship sponsorship;
    if (call.given.has(u"id"_s)) {
        const auto known =
            sponsorshipAt(session, SponsorshipId::fromText(call.given.option(u"id"_s)));
        if (!known)
            return refusalFor(known.error(), call.words);
        sponsorship = *known;
    }
    if (const QString wrong = setFrom(call.given, sponsorship); !wrong.isEmpty())
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--"_s + wrong});
    if (sponsorship.purpose == u"contribution" && !sponsorship.programmes)
        sponsorship.programmes = 2;
    if (const auto problems = sponsorshipProblems(sponsorship); !problems.isEmpty())
        return refusalForProblems(problems, call.words);
    const auto kept = keepSponsorship(session, sponsorship);
    if (!kept)
        return refusalOf(kept.error(), call.words);
    return Done{QJsonDocument(jsonOf(kept->record)),
                {call.words.say(u"sponsors.kept"_s, {kept->record.name, kept->record.id.text()})}};
}

Outcome sponsorshipDropCommand(Call& call, Session& session)
{
    const auto dropped =
        dropSponsorship(session, SponsorshipId::fromText(call.given.values.first()));
    if (!dropped)
        return refusalOf(dropped.error(), call.words);
    return Done{QJsonDocument(jsonOf(dropped->record)), {call.words.say(u"sponsors.dropped"_s)}};
}

Outcome sponsorshipGiveCommand(Call& call, Session& session)
{
    const auto named = oneWorkerNamed(session, call.given.values.at(1), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    Beneficiary one;
    one.sponsorship = SponsorshipId::fromText(call.given.values.first()).text();
    one.worker = std::get<Worker>(named).id.text();
    one.activity = call.given.option(u"activity"_s);
    one.doneOn = call.given.option(u"on"_s);
    one.outcome = call.given.option(u"outcome"_s);
    one.cost = call.given.number(u"cost"_s);
    const auto kept = keepBeneficiary(session, one);
    if (!kept)
        return refusalOf(kept.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, kept->record.id.text()}}),
                {call.words.say(u"sponsorship.given"_s, {std::get<Worker>(named).name})}};
}

namespace {

QJsonObject jsonOf(const ReportLine& line)
{
    return {{u"worker"_s, line.place.worker},
            {u"name"_s, cli::orNull(line.worker.name)},
            {u"nik"_s, cli::orNull(maskedNik(line.worker.nik))},
            {u"from_month"_s, cli::orNull(line.place.fromMonth)},
            {u"until_month"_s, cli::orNull(line.place.untilMonth)},
            {u"cost"_s, orNull(line.place.cost)},
            {u"grounds"_s, cli::orNull(line.place.grounds)},
            {u"activity"_s, cli::orNull(line.place.activity)},
            {u"done_on"_s, cli::orNull(line.place.doneOn)},
            {u"outcome"_s, cli::orNull(line.place.outcome)},
            {u"paid"_s, qint64(line.paid)},
            {u"paid_until"_s,
             line.paidUntil.isValid() ? QJsonValue(line.paidUntil.text()) : QJsonValue()},
            {u"status"_s, QString(wordOf(line.answer.status))},
            {u"situation"_s, cli::orNull(line.situation)},
            {u"unsure"_s, line.isUnsure},
            {u"inferred"_s, line.isInferred},
            {u"on_lowest_basis"_s, line.onLowestBasis},
            {u"paid_twice"_s, line.isPaidTwice}};
}

} // namespace

Outcome sponsorshipReportCommand(Call& call, Session& session)
{
    const auto report =
        reportOf(session, SponsorshipId::fromText(call.given.values.first()), call.job);
    if (!report)
        return refusalFor(report.error(), call.words);
    QJsonArray lines;
    TextTable table{u"report"_s, {}, {}};
    for (const char* key :
         {"name", "nik", "hamlet", "from_month", "until_month", "cost", "paid", "situation"})
        table.headings << call.words.say(u"field."_s + QLatin1StringView(key));
    for (const ReportLine& line : report->lines) {
        lines.append(jsonOf(line));
        table.rows.append({line.worker.name, maskedNik(line.worker.nik), line.worker.hamlet,
                           line.place.fromMonth, line.place.untilMonth,
                           QString::number(line.place.cost.value_or(0)), QString::number(line.paid),
                           line.situation.isEmpty()
                               ? QString()
                               : call.words.say(u"word.situation."_s + line.situation)});
    }
    if (const QString out = call.given.option(u"out"_s); !out.isEmpty()) {
        if (const auto written = exportRows(session, table, out); !written)
            return refusalFor(written.error(), call.words);
    }
    QStringList said = columns(QList<QStringList>{table.headings} + table.rows);
    said << call.words.say(u"sponsorship.report"_s,
                           {grouped(report->lines.size(), call.words),
                            rupiahText(report->promised, call.words),
                            rupiahText(report->spent, call.words),
                            report->left ? rupiahText(*report->left, call.words) : u"-"_s});
    for (const auto& [word, people] : {std::pair(u"allocate.unsure"_s, report->unsure),
                                       {u"allocate.inferred"_s, report->inferred},
                                       {u"allocate.lowest"_s, report->onLowestBasis}}) {
        if (people > 0)
            said << call.words.say(word, {grouped(people, call.words)});
    }
    QJsonObject json = jsonOf(report->line);
    json.insert(u"lines"_s, lines);
    json.insert(u"promised"_s, qint64(report->promised));
    json.insert(u"spent"_s, qint64(report->spent));
    json.insert(u"left"_s, orNull(report->left));
    json.insert(u"unsure"_s, qint64(report->unsure));
    json.insert(u"inferred"_s, qint64(report->inferred));
    json.insert(u"on_lowest_basis"_s, qint64(report->onLowestBasis));
    return Done{QJsonDocument(json), said};
}

} // namespace app::cli

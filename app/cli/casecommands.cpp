/// When something happens to a worker: cases, their papers, what came of them, and what cover gives.
#include "app/cli/casewords.h"
#include "app/cli/errorwords.h"
#include "app/domain/codewords.h"
#include "app/domain/promises.h"
#include "app/domain/workerproblems.h"
#include "app/services/cases/casepapers.h"
#include "app/services/cases/casetotals.h"
#include "app/services/exporting.h"

#include <QMap>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with a case, with the words to choose from.
Refusal problemsOf(const QStringList& problems, const Words& words)
{
    QStringList told;
    for (const QString& field : problems) {
        const QStringList known =
            field == u"schooling" ? schoolLevels() : codeWords(benefitCaseKind(), field);
        told << (known.isEmpty() ? field : u"%1 (%2)"_s.arg(field, known.join(u'|')));
    }
    return {codeOf(ErrorCode::Invalid), words.say(u"case.problems"_s, {told.join(u", "_s)}),
            ExitCode::Refused};
}

Outcome kept(Call& call, Session& session, const BenefitCase& one, WorkerAfter after,
             const QString& sentence)
{
    const auto problems = caseProblems(one, session.clock().now());
    if (!problems.isEmpty())
        return problemsOf(problems, call.words);
    const auto saved = keepCase(session, one, after);
    if (!saved)
        return refusalFor(saved.error(), call.words);
    return Done{QJsonDocument(caseJson(saved->benefitCase)),
                {call.words.say(sentence), saved->benefitCase.id.text()}};
}

Result<BenefitCase> caseNamed(Call& call, Session& session)
{
    return caseAt(session, CaseId::fromText(call.given.values.first()));
}

/// Options that are fields, each under its name on the command line.
void takeFields(const Arguments& given, BenefitCase& one)
{
    static const QList<std::pair<QString, QString BenefitCase::*>> fields{
        {u"event"_s, &BenefitCase::event},          {u"on"_s, &BenefitCase::happenedOn},
        {u"at"_s, &BenefitCase::happenedAt},        {u"place"_s, &BenefitCase::place},
        {u"account"_s, &BenefitCase::account},      {u"reporter"_s, &BenefitCase::reporter},
        {u"reported"_s, &BenefitCase::reportedOn},  {u"claimed"_s, &BenefitCase::claimedOn},
        {u"follow-up"_s, &BenefitCase::followUpOn}, {u"note"_s, &BenefitCase::note}};
    for (const auto& [name, field] : fields) {
        if (given.has(name))
            one.*field = given.option(name);
    }
    if (given.has(u"schooling"_s))
        one.schooling = given.option(u"schooling"_s).split(u',', Qt::SkipEmptyParts).join(u' ');
}

QJsonObject totalJson(const CaseTotal& total)
{
    return {{u"key"_s, orNull(total.key)},         {u"cases"_s, qint64(total.cases)},
            {u"open"_s, qint64(total.open)},       {u"paid"_s, qint64(total.paid)},
            {u"refused"_s, qint64(total.refused)}, {u"dropped"_s, qint64(total.dropped)},
            {u"rupiah"_s, qint64(total.rupiah)}};
}

QJsonArray totalsJson(const QList<CaseTotal>& totals)
{
    QJsonArray json;
    for (const CaseTotal& total : totals)
        json.append(totalJson(total));
    return json;
}

QStringList cells(const QString& group, const QString& what, const CaseTotal& total)
{
    return {group,
            what,
            QString::number(total.cases),
            QString::number(total.open),
            QString::number(total.paid),
            QString::number(total.refused),
            QString::number(total.dropped),
            QString::number(total.rupiah)};
}

QList<QStringList> totalRows(const CaseTotals& totals, const Words& words)
{
    QList<QStringList> rows{cells(words.say(u"cases.all"_s), {}, totals.all)};
    for (const CaseTotal& total : totals.byEvent)
        rows << cells(words.say(u"field.event"_s),
                      words.say(u"word.benefit_case.event."_s + total.key), total);
    for (const CaseTotal& total : totals.byMonth)
        rows << cells(words.say(u"cases.month"_s), total.key, total);
    for (const CaseTotal& total : totals.byHamlet)
        rows << cells(words.say(u"field.hamlet"_s), total.key, total);
    for (const CaseTotal& total : totals.byVillage)
        rows << cells(words.say(u"cases.village"_s), total.key, total);
    return rows;
}

} // namespace

Outcome casesCommand(Call& call, Session& session)
{
    const QMap<QString, CaseStanding> standings{{u"open"_s, CaseStanding::Open},
                                                {u"closed"_s, CaseStanding::Closed},
                                                {u"all"_s, CaseStanding::All}};
    const QString wanted =
        call.given.has(u"standing"_s) ? call.given.option(u"standing"_s) : u"open"_s;
    if (!standings.contains(wanted))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--standing"_s, wanted});
    const auto all = cases(session, standings.value(wanted));
    if (!all)
        return refusalFor(all.error(), call.words);
    const QDateTime now = session.clock().now();
    QJsonArray json;
    QList<QStringList> rows{
        {u"ID"_s, call.words.say(u"field.name"_s), call.words.say(u"field.event"_s),
         call.words.say(u"field.happened_on"_s), call.words.say(u"case.step"_s)}};
    for (const CaseLine& line : *all) {
        const BenefitCase& one = line.benefitCase;
        QJsonObject object = caseJson(one);
        object.insert(u"nik"_s, line.nik);
        object.insert(u"name"_s, line.name);
        object.insert(u"hamlet"_s, orNull(line.hamlet));
        object.insert(u"step"_s, QString(wordOf(line.step)));
        object.insert(u"due"_s, orNull(line.due));
        object.insert(u"overdue"_s, line.due.isValid() && line.due < now);
        object.insert(u"papers_missing"_s, line.missing);
        object.insert(u"again"_s, line.isAgain);
        json.append(object);
        rows.append({one.id.text(), line.name,
                     call.words.say(u"word.benefit_case.event."_s + one.event), one.happenedOn,
                     call.words.say(u"case.step."_s + wordOf(line.step))});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"cases.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome casesTotalsCommand(Call& call, Session& session)
{
    const auto totals = caseTotals(session, call.job);
    if (!totals)
        return refusalFor(totals.error(), call.words);
    TextTable table{u"cases"_s, {}, totalRows(*totals, call.words)};
    for (const char* key : {"by", "key", "cases", "open", "paid", "refused", "dropped", "rupiah"})
        table.headings << call.words.say(u"cases."_s + QLatin1StringView(key));
    if (const QString out = call.given.option(u"out"_s); !out.isEmpty()) {
        if (const auto written = exportRows(session, table, out); !written)
            return refusalFor(written.error(), call.words);
    }
    return Done{QJsonDocument(QJsonObject{{u"all"_s, totalJson(totals->all)},
                                          {u"by_event"_s, totalsJson(totals->byEvent)},
                                          {u"by_month"_s, totalsJson(totals->byMonth)},
                                          {u"by_hamlet"_s, totalsJson(totals->byHamlet)},
                                          {u"by_village"_s, totalsJson(totals->byVillage)}}),
                columns(QList<QStringList>{table.headings} + table.rows)};
}

Outcome caseShowCommand(Call& call, Session& session)
{
    const auto file = caseFile(session, CaseId::fromText(call.given.values.first()));
    if (!file)
        return refusalFor(file.error(), call.words);
    const QDateTime now = session.clock().now();
    return Done{QJsonDocument(fileJson(*file, now)), fileLines(*file, now, call.words)};
}

Outcome caseNoteCommand(Call& call, Session& session)
{
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    BenefitCase one;
    one.worker = std::get<Worker>(named).id.text();
    takeFields(call.given, one);
    const bool hasDied = call.given.has(u"died"_s);
    return kept(call, session, one, hasDied ? WorkerAfter::Died : WorkerAfter::Unchanged,
                u"case.noted"_s);
}

Outcome caseChangeCommand(Call& call, Session& session)
{
    auto one = caseNamed(call, session);
    if (!one)
        return refusalFor(one.error(), call.words);
    takeFields(call.given, *one);
    return kept(call, session, *one, WorkerAfter::Unchanged, u"case.changed"_s);
}

Outcome caseDecideCommand(Call& call, Session& session)
{
    auto one = caseNamed(call, session);
    if (!one)
        return refusalFor(one.error(), call.words);
    const QString result = call.given.option(u"result"_s);
    if (call.given.has(u"amount"_s) && !call.given.number(u"amount"_s))
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--amount"_s});
    const bool isOpen = result == u"open";
    one->result = isOpen ? QString() : result;
    one->paid = call.given.number(u"amount"_s);
    one->refusal = call.given.option(u"reason"_s);
    one->decidedOn = isOpen                    ? QString()
                     : call.given.has(u"on"_s) ? call.given.option(u"on"_s)
                                               : session.clock().today().toString(Qt::ISODate);
    return kept(call, session, *one, WorkerAfter::Unchanged,
                isOpen ? u"case.opened"_s : u"case.decided"_s);
}

Outcome casePaperCommand(Call& call, Session& session)
{
    const QString paper = call.given.values.at(1);
    const QStringList known = session.reference().cases.paperWords();
    if (!known.contains(paper))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {paper, known.join(u'|')});
    const bool isGone = call.given.has(u"gone"_s);
    const auto id = CaseId::fromText(call.given.values.first());
    const auto filed = setPaperThere(session, id, paper, isGone ? PaperThere::No : PaperThere::Yes);
    if (!filed)
        return refusalFor(filed.error(), call.words);
    const auto file = caseFile(session, id);
    if (!file)
        return refusalFor(file.error(), call.words);
    return Done{QJsonDocument(fileJson(*file, session.clock().now())),
                {call.words.say(u"case.papers"_s, {QString::number(file->missing)})}};
}

Outcome caseDropCommand(Call& call, Session& session)
{
    const auto dropped = dropCase(session, CaseId::fromText(call.given.values.first()));
    if (!dropped)
        return refusalFor(dropped.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, dropped->benefitCase.id.text()}}),
                {call.words.say(u"case.dropped"_s)}};
}

namespace {

struct BenefitsAsked {
    QuoteRequest quote;
    std::int64_t basis = 0;
};

std::variant<BenefitsAsked, Refusal> benefitsAsked(const Call& call)
{
    const Arguments& given = call.given;
    const auto orElse = [&given](const QString& name, const QString& otherwise) {
        return given.has(name) ? given.option(name) : otherwise;
    };
    BenefitsAsked asked;
    const auto income = given.number(u"income"_s);
    if (!income || *income <= 0)
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--income"_s});
    const QString programmes = orElse(u"programmes"_s, u"2"_s);
    if (programmes != u"2" && programmes != u"3")
        return wrongUsage(call.words, u"quote.programmes"_s);
    const QString sector = orElse(u"sector"_s, u"other"_s);
    if (!wordsFor(WorkerField::Sector).contains(sector))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--sector"_s, sector});
    const QString payer = orElse(u"payer"_s, u"self"_s);
    if (!wordsFor(WorkerField::Payer).contains(payer))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--payer"_s, payer});
    asked.quote.income = *income;
    asked.quote.programmes = programmes.toInt();
    asked.quote.first = given.has(u"month"_s) ? Month::fromText(given.option(u"month"_s))
                                              : Month::of(call.environment.clock.today());
    asked.quote.sector = sector == u"transport" ? Sector::Transport : Sector::Other;
    asked.quote.payer = payer;
    if (!asked.quote.first.isValid())
        return wrongUsage(call.words, u"usage.not_a_month"_s, {u"--month"_s});
    asked.basis = call.environment.reference.contributions.bandFor(*income).basis;
    return asked;
}

QJsonArray schoolingJson(const BenefitTable& benefits)
{
    QJsonArray json;
    for (const SchoolGrant& grant : schoolGrants(benefits))
        json.append(QJsonObject{{u"level"_s, grant.level},
                                {u"a_year"_s, qint64(grant.aYear)},
                                {u"years"_s, grant.years},
                                {u"source"_s, grant.source},
                                {u"certainty"_s, certaintyWord(grant.certainty)}});
    return json;
}

} // namespace

Outcome benefitsCommand(Call& call)
{
    const auto asked = benefitsAsked(call);
    if (const auto* refusal = std::get_if<Refusal>(&asked))
        return *refusal;
    const auto& wanted = std::get<BenefitsAsked>(asked);
    const Reference& reference = call.environment.reference;
    if (!reference.contributions.problemsOf(wanted.quote).isEmpty())
        return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"quote.no_rates"_s),
                       ExitCode::Refused};
    const Quote quote = reference.contributions.quote(wanted.quote);
    QJsonArray situations;
    QStringList lines{
        call.words.say(u"benefits.cost"_s, {rupiahWords(quote.total, call.words),
                                            rupiahWords(costOfADay(quote.total), call.words)})};
    for (const Promise& promise :
         promisesFor(wanted.basis, wanted.quote.programmes, reference.benefits)) {
        QJsonObject json = entitlementJson(promise.gives);
        json.insert(u"situation"_s, promise.situation);
        situations.append(json);
        lines << call.words.say(u"benefits."_s + promise.situation);
        lines += entitlementLines(promise.gives, call.words);
    }
    lines << call.words.say(u"benefits.condition"_s);
    return Done{QJsonDocument(QJsonObject{{u"basis"_s, qint64(wanted.basis)},
                                          {u"month"_s, qint64(quote.total)},
                                          {u"day"_s, qint64(costOfADay(quote.total))},
                                          {u"discount_unsure"_s, quote.discountUnsure},
                                          {u"source"_s, quote.source},
                                          {u"certainty"_s, certaintyWord(quote.certainty)},
                                          {u"situations"_s, situations},
                                          {u"schooling"_s, schoolingJson(reference.benefits)}}),
                lines};
}

} // namespace app::cli

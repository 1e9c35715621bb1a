/// What the dated tables say, without a register.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/workerproblems.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal refusalFor(QuoteProblem problem, const Words& words)
{
    switch (problem) {
    case QuoteProblem::IncomeMissing:
        return wrongUsage(words, u"usage.not_a_number"_s, {u"--income"_s});
    case QuoteProblem::ProgrammesUnknown:
        return wrongUsage(words, u"quote.programmes"_s);
    case QuoteProblem::MonthsUnknown:
        return wrongUsage(words, u"quote.months"_s);
    case QuoteProblem::MonthMissing:
        return wrongUsage(words, u"usage.not_a_month"_s, {u"--month"_s});
    case QuoteProblem::NoRates:
        break;
    }
    return {codeOf(ErrorCode::NotFound), words.say(u"quote.no_rates"_s), ExitCode::Refused};
}

std::variant<QuoteRequest, Refusal> requestFrom(const Call& call)
{
    const Arguments& given = call.given;
    for (const auto& name : {u"income"_s, u"programmes"_s, u"months"_s})
        if (!given.number(name))
            return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--"_s + name});
    const QString sector = given.option(u"sector"_s);
    if (!wordsFor(WorkerField::Sector).contains(sector))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--sector"_s, sector});
    const QString payer = given.option(u"payer"_s);
    if (!wordsFor(WorkerField::Payer).contains(payer))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"--payer"_s, payer});
    QuoteRequest request;
    request.income = *given.number(u"income"_s);
    // Beyond any band or list: kept out of the narrower type, where it could wrap into a valid value.
    request.programmes =
        static_cast<int>(std::clamp<std::int64_t>(*given.number(u"programmes"_s), 0, 99));
    request.months = static_cast<int>(std::clamp<std::int64_t>(*given.number(u"months"_s), 0, 99));
    request.first = Month::fromText(given.option(u"month"_s));
    request.sector = sector == u"transport" ? Sector::Transport : Sector::Other;
    request.payer = payer;
    return request;
}

QJsonObject monthJson(const MonthQuote& month)
{
    return {{u"month"_s, month.month.text()},
            {u"jkk"_s, static_cast<qint64>(month.jkk)},
            {u"jkm"_s, static_cast<qint64>(month.jkm)},
            {u"jht"_s, static_cast<qint64>(month.jht)},
            {u"discount"_s, static_cast<qint64>(month.discount)},
            {u"due"_s, static_cast<qint64>(month.due)}};
}

QJsonObject quoteJson(const Quote& quote)
{
    QJsonArray byMonth;
    for (const auto& month : quote.byMonth)
        byMonth.append(monthJson(month));
    return {{u"basis"_s, static_cast<qint64>(quote.basis)},
            {u"jkk"_s, static_cast<qint64>(quote.jkk)},
            {u"jkm"_s, static_cast<qint64>(quote.jkm)},
            {u"jht"_s, static_cast<qint64>(quote.jht)},
            {u"discount"_s, static_cast<qint64>(quote.discount)},
            {u"total"_s, static_cast<qint64>(quote.total)},
            {u"rule"_s, quote.rule},
            {u"source"_s, quote.source},
            {u"discount_unsure"_s, quote.discountUnsure},
            {u"by_month"_s, byMonth}};
}

QStringList quoteLines(const Quote& quote, const Words& words)
{
    const auto rupiah = [&words](std::int64_t amount) -> QString {
        return u"Rp"_s + grouped(amount, words);
    };
    QStringList lines = labelled({{words.say(u"quote.basis"_s), rupiah(quote.basis)},
                                  {u"JKK"_s, rupiah(quote.jkk)},
                                  {u"JKM"_s, rupiah(quote.jkm)},
                                  {u"JHT"_s, rupiah(quote.jht)},
                                  {words.say(u"quote.discount"_s), rupiah(quote.discount)},
                                  {words.say(u"quote.total"_s), rupiah(quote.total)},
                                  {words.say(u"quote.rule"_s), quote.rule},
                                  {words.say(u"quote.source"_s), quote.source}});
    if (quote.discountUnsure)
        lines.append(words.say(u"quote.unsure"_s));
    return lines;
}

} // namespace

Outcome quoteCommand(Call& call)
{
    const auto request = requestFrom(call);
    if (const auto* refusal = std::get_if<Refusal>(&request))
        return *refusal;
    const auto& asked = std::get<QuoteRequest>(request);
    const ContributionTable& table = call.environment.reference.contributions;
    const auto problems = table.problemsOf(asked);
    if (!problems.isEmpty())
        return refusalFor(problems.first(), call.words);
    const Quote quote = table.quote(asked);
    return Done{QJsonDocument(quoteJson(quote)), quoteLines(quote, call.words)};
}

Outcome regionsCommand(Call& call)
{
    const auto limit = call.given.number(u"limit"_s);
    if (call.given.has(u"limit"_s) && (!limit || *limit < 1 || *limit > 100'000))
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--limit"_s});
    const auto found = call.environment.reference.regions.villagesNamed(
        call.given.values.first(), QString(), static_cast<int>(limit.value_or(20)));
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& region : found) {
        json.append(QJsonObject{
            {u"code"_s, region.code}, {u"name"_s, region.name}, {u"full_name"_s, region.fullName}});
        rows.append({region.code, region.fullName});
    }
    if (found.isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"find.nothing"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

} // namespace app::cli

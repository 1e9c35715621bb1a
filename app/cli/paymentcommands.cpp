/// Payments, who lapses when, and what keeping everybody covered costs.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/codewords.h"
#include "app/services/exporting.h"
#include "app/services/guarding/audit.h"
#include "app/services/sponsors/lapsing.h"
#include "app/services/sponsors/payments.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rupiahText(std::int64_t amount, const Words& words)
{
    return u"Rp"_s + grouped(amount, words);
}

QString payerWords(const QString& payer, const Words& words)
{
    return payer.isEmpty() ? words.say(u"payments.payer_unknown"_s)
                           : words.say(u"word.payer."_s + payer);
}

QJsonObject jsonOf(const Evidence& payment)
{
    return {{u"id"_s, payment.id.text()},
            {u"worker"_s, payment.worker},
            {u"paid_from"_s, payment.paidFrom},
            {u"covered_until"_s, payment.coveredUntil},
            {u"amount"_s, qint64(payment.amount.value_or(0))},
            {u"programmes"_s, qint64(payment.programmes.value_or(0))},
            {u"as_of"_s, payment.asOf},
            {u"payer"_s, orNull(payment.payer)},
            {u"channel"_s, orNull(payment.channel)},
            {u"reference"_s, orNull(payment.reference)},
            {u"sponsorship"_s, orNull(payment.sponsorship)},
            {u"note"_s, orNull(payment.note)}};
}

/// What is wrong, or what is asked about.
Refusal refusalFor(const PaymentCheck& check, const Words& words)
{
    QStringList sentences;
    for (const PaymentProblem problem : check.problems)
        sentences << words.say(u"pay."_s + wordOf(problem));
    for (const PaymentDoubt doubt : check.doubts)
        sentences << words.say(
            u"pay."_s + wordOf(doubt),
            {check.expected ? rupiahText(check.expected->total, words) : u"-"_s});
    if (check.problems.isEmpty())
        sentences << words.say(u"pay.confirm"_s);
    return {codeOf(ErrorCode::Invalid), sentences.join(u' '), ExitCode::Refused};
}

/// What the payment says; amount and programmes may be left open.
Evidence paymentFrom(const Arguments& given)
{
    Evidence payment;
    payment.paidFrom = given.option(u"from"_s);
    payment.coveredUntil = given.option(u"until"_s);
    payment.asOf = given.option(u"on"_s);
    payment.amount = given.number(u"amount"_s);
    payment.programmes = given.number(u"programmes"_s);
    payment.payer = given.option(u"payer"_s);
    payment.channel = given.option(u"channel"_s);
    payment.reference = given.option(u"reference"_s);
    payment.memberNumber = given.option(u"member-number"_s);
    payment.note = given.option(u"note"_s);
    return payment;
}

} // namespace

Outcome payCommand(Call& call, Session& session)
{
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const Worker& worker = std::get<Worker>(named);
    Evidence payment = paymentFrom(call.given);
    if (!call.given.has(u"programmes"_s))
        payment.programmes = worker.programmes.value_or(2);
    if (payment.payer.isEmpty())
        payment.payer = worker.payer;
    const Warnings warnings = call.given.has(u"confirm"_s) ? Warnings::Confirmed : Warnings::Ask;
    const auto recorded = recordPayment(session, worker.id, payment, warnings);
    if (!recorded)
        return cli::refusalFor(recorded.error(), call.words);
    if (const auto* check = std::get_if<PaymentCheck>(&*recorded))
        return refusalFor(*check, call.words);
    const auto& done = std::get<PaymentRecorded>(*recorded);
    QJsonObject json = jsonOf(done.payment);
    json.insert(u"status"_s, QString(wordOf(done.status.answer.status)));
    return Done{QJsonDocument(json),
                {call.words.say(u"pay.done"_s,
                                {rupiahText(done.payment.amount.value_or(0), call.words),
                                 done.payment.paidFrom, done.payment.coveredUntil, worker.name})}};
}

Outcome paymentsCommand(Call& call, Session& session)
{
    PaymentFilter filter;
    if (!call.given.values.isEmpty()) {
        const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
        if (const auto* refusal = std::get_if<Refusal>(&named))
            return *refusal;
        filter.worker = std::get<Worker>(named).id;
    }
    filter.sponsorship = SponsorshipId::fromText(call.given.option(u"sponsorship"_s));
    for (const auto& [option, day] :
         {std::pair(u"from"_s, &filter.from), {u"until"_s, &filter.until}}) {
        *day = QDate::fromString(call.given.option(option), Qt::ISODate);
        if (call.given.has(option) && !day->isValid())
            return wrongUsage(call.words, u"usage.not_a_day"_s, {u"--"_s + option});
    }
    filter.payer = call.given.option(u"payer"_s);
    const auto found = payments(session, filter);
    if (!found)
        return cli::refusalFor(found.error(), call.words);
    QJsonArray lines;
    TextTable table{u"payments"_s, {}, {}};
    for (const char* key : {"name", "nik", "as_of", "paid_from", "covered_until", "amount", "payer",
                            "channel", "reference"})
        table.headings << call.words.say(u"field."_s + QLatin1StringView(key));
    table.headings << call.words.say(u"payments.remark"_s);
    for (const PaymentLine& line : found->lines) {
        QJsonObject one = jsonOf(line.payment);
        one.insert(u"name"_s, orNull(line.name));
        one.insert(u"nik"_s, orNull(line.nik));
        one.insert(u"written_twice"_s, line.isWrittenTwice);
        lines.append(one);
        const Evidence& it = line.payment;
        table.rows.append({line.name, line.nik, it.asOf, it.paidFrom, it.coveredUntil,
                           QString::number(it.amount.value_or(0)), payerWords(it.payer, call.words),
                           call.words.say(u"word.evidence.channel."_s + it.channel), it.reference,
                           line.isWrittenTwice ? call.words.say(u"payments.twice"_s) : QString()});
    }
    if (const QString out = call.given.option(u"out"_s); !out.isEmpty()) {
        if (const auto written = exportRows(session, table, out); !written)
            return cli::refusalFor(written.error(), call.words);
    }
    QStringList said = columns(QList<QStringList>{table.headings} + table.rows);
    said << call.words.say(u"payments.total"_s, {grouped(found->count, call.words),
                                                 rupiahText(found->amount, call.words)});
    return Done{QJsonDocument(QJsonObject{{u"payments"_s, lines},
                                          {u"count"_s, qint64(found->count)},
                                          {u"amount"_s, qint64(found->amount)},
                                          {u"written_twice"_s, qint64(found->writtenTwice)}}),
                said};
}

Outcome paymentsDropCommand(Call& call, Session& session)
{
    const auto id = EvidenceId::fromText(call.given.values.first());
    const auto dropped = dropPayment(session, id);
    if (!dropped)
        return cli::refusalFor(dropped.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id.text()}}),
                {call.words.say(u"payments.dropped"_s)}};
}

Outcome sponsorshipPayCommand(Call& call, Session& session)
{
    const auto paid = recordSponsorPayment(
        session, SponsorshipId::fromText(call.given.values.first()), paymentFrom(call.given),
        call.given.has(u"confirm"_s) ? Warnings::Confirmed : Warnings::Ask, call.job);
    if (!paid)
        return cli::refusalFor(paid.error(), call.words);
    if (!paid->problems.isEmpty())
        return refusalFor(PaymentCheck{paid->problems, {}, {}, {}}, call.words);
    QJsonArray passedOver;
    for (const WorkerId& id : paid->passedOver)
        passedOver.append(id.text());
    QStringList said{call.words.say(u"pay.many"_s, {grouped(paid->workers, call.words),
                                                    rupiahText(paid->amount, call.words),
                                                    grouped(passedOver.size(), call.words)})};
    QJsonArray doubts;
    for (const PaymentDoubt doubt : paid->doubts) {
        doubts.append(QString(wordOf(doubt)));
        said << call.words.say(u"pay."_s + wordOf(doubt), {u"-"_s});
    }
    QJsonArray notHere;
    for (const WorkerId& id : paid->notHere)
        notHere.append(id.text());
    if (!notHere.isEmpty())
        said << call.words.say(u"pay.not_here"_s, {grouped(notHere.size(), call.words)});
    if (paid->paidBefore > 0)
        said << call.words.say(u"pay.paid_before"_s, {grouped(paid->paidBefore, call.words)});
    return Done{QJsonDocument(QJsonObject{{u"workers"_s, qint64(paid->workers)},
                                          {u"amount"_s, qint64(paid->amount)},
                                          {u"passed_over"_s, passedOver},
                                          {u"doubts"_s, doubts},
                                          {u"not_here"_s, notHere},
                                          {u"paid_before"_s, qint64(paid->paidBefore)}}),
                said};
}

namespace {

Outcome lapsingMonth(Call& call, Session& session, Month month)
{
    const auto keys = lapsingIn(session, month);
    if (!keys)
        return cli::refusalFor(keys.error(), call.words);
    const auto lines = linesFor(session, *keys);
    if (!lines)
        return cli::refusalFor(lines.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{}};
    for (const char* key : {"name", "nik", "hamlet", "rt", "rw", "phone"})
        rows.first() << call.words.say(u"field."_s + QLatin1StringView(key));
    for (const WorkerLine& line : *lines) {
        json.append(QJsonObject{{u"id"_s, line.id.text()},
                                {u"name"_s, line.name},
                                {u"nik"_s, orNull(line.nik)},
                                {u"hamlet"_s, orNull(line.hamlet)},
                                {u"rt"_s, orNull(line.rt)},
                                {u"rw"_s, orNull(line.rw)},
                                {u"phone"_s, orNull(line.phone)}});
        rows.append({line.name, line.nik, line.hamlet, line.rt, line.rw, line.phone});
    }
    return Done{QJsonDocument(json), columns(rows)};
}

} // namespace

Outcome lapsingCommand(Call& call, Session& session)
{
    if (call.given.has(u"month"_s)) {
        const Month month = Month::fromText(call.given.option(u"month"_s));
        return month.isValid()
                   ? lapsingMonth(call, session, month)
                   : Outcome(wrongUsage(call.words, u"usage.not_a_month"_s, {u"--month"_s}));
    }
    const auto months = lapsing(session);
    if (!months)
        return cli::refusalFor(months.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{
        {call.words.say(u"lapsing.last_paid"_s), call.words.say(u"lapsing.workers"_s)}};
    for (const LapsingMonth& one : *months) {
        json.append(QJsonObject{{u"last_paid"_s, one.lastPaid.text()},
                                {u"workers"_s, qint64(one.workers)}});
        rows.append({one.lastPaid.text(), grouped(one.workers, call.words)});
    }
    return Done{QJsonDocument(json), columns(rows)};
}

namespace {

QJsonObject jsonOf(const UpkeepLine& line)
{
    QJsonObject cost;
    for (std::size_t i = 0; i < kUpkeepMonths.size(); ++i)
        cost.insert(QString::number(kUpkeepMonths[i]), qint64(line.cost[i]));
    return {{u"payer"_s, orNull(line.payer)},
            {u"workers"_s, qint64(line.workers)},
            {u"cost"_s, cost},
            {u"unsure"_s, qint64(line.unsure)},
            {u"inferred"_s, qint64(line.inferred)},
            {u"on_lowest_basis"_s, qint64(line.onLowestBasis)}};
}

QStringList rowOf(const QString& payer, const UpkeepLine& line, const Words& words)
{
    QStringList row{payer, grouped(line.workers, words)};
    for (const std::int64_t cost : line.cost)
        row << rupiahText(cost, words);
    return row << grouped(line.unsure, words) << grouped(line.onLowestBasis, words);
}

} // namespace

Outcome upkeepCommand(Call& call, Session& session)
{
    const auto found = upkeep(session);
    if (!found)
        return cli::refusalFor(found.error(), call.words);
    QJsonArray lines;
    QList<QStringList> rows{
        {call.words.say(u"field.payer"_s), call.words.say(u"lapsing.workers"_s)}};
    for (const int months : kUpkeepMonths)
        rows.first() << call.words.say(u"upkeep.months"_s, {QString::number(months)});
    rows.first() << call.words.say(u"upkeep.unsure"_s) << call.words.say(u"upkeep.lowest"_s);
    for (const UpkeepLine& line : found->lines) {
        lines.append(jsonOf(line));
        rows << rowOf(payerWords(line.payer, call.words), line, call.words);
    }
    rows << rowOf(call.words.say(u"upkeep.total"_s), found->total, call.words);
    QStringList said{call.words.say(u"upkeep.from"_s, {found->first.text()})};
    said += columns(rows);
    return Done{QJsonDocument(QJsonObject{{u"first"_s, found->first.text()},
                                          {u"payers"_s, lines},
                                          {u"total"_s, jsonOf(found->total)}}),
                said};
}

} // namespace app::cli

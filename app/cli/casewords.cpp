#include "app/cli/casewords.h"

#include <QMap>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue amountOrNull(std::int64_t amount)
{
    return amount > 0 ? QJsonValue(qint64(amount)) : QJsonValue(QJsonValue::Null);
}

QString amountWords(const EntitlementLine& line, const Words& words)
{
    switch (line.measure) {
    case EntitlementLine::Measure::Fixed:
        return rupiahWords(line.amount, words);
    case EntitlementLine::Measure::UpTo:
        return words.say(u"case.up_to"_s, {rupiahWords(line.amount, words)});
    case EntitlementLine::Measure::AsNeeded:
    case EntitlementLine::Measure::Share:
    case EntitlementLine::Measure::Savings:
        break;
    }
    return words.say(u"case.measure."_s + wordOf(line.measure));
}

QString unsureWord(Certainty certainty, const Words& words)
{
    return certainty == Certainty::Verified || certainty == Certainty::TwoSources
               ? QString()
               : words.say(u"case.certainty."_s + certaintyWord(certainty));
}

QJsonObject coverJson(const CoverThen& cover)
{
    QJsonArray paid;
    for (const Month month : cover.paid)
        paid.append(month.text());
    return {{u"day"_s, orNull(cover.day)},
            {u"covered"_s, wordOf(cover.holds)},
            {u"ground"_s, wordOf(cover.ground)},
            {u"status_then"_s, wordOf(cover.then.status)},
            {u"as_of"_s, orNull(cover.then.asOf)},
            {u"source"_s, orNull(cover.then.source)},
            {u"months_paid"_s, paid},
            {u"months_on_end"_s, cover.run()}};
}

QJsonArray deadlinesJson(const CaseFile& file, const QDateTime& now)
{
    QJsonArray json;
    for (const CaseDeadline& one : file.deadlines)
        json.append(QJsonObject{{u"deadline"_s, one.rule.deadline},
                                {u"due"_s, orNull(one.due)},
                                {u"known"_s, one.rule.isKnown()},
                                {u"hour_known"_s, one.hourKnown},
                                {u"kept_on"_s, orNull(one.keptOn)},
                                {u"overdue"_s, isOverdue(one, now)},
                                {u"source"_s, orNull(one.rule.source)},
                                {u"certainty"_s, certaintyWord(one.rule.certainty)}});
    return json;
}

QString askedWord(PaperAsked asked)
{
    switch (asked) {
    case PaperAsked::Needed:
        return u"needed"_s;
    case PaperAsked::IfAsked:
        return u"if_asked"_s;
    case PaperAsked::NotNeeded:
        break;
    }
    return u"not_needed"_s;
}

QJsonArray papersJson(const CaseFile& file)
{
    QJsonArray json;
    for (const CasePaperLine& line : file.papers)
        json.append(QJsonObject{{u"paper"_s, line.rule.paper},
                                {u"form"_s, orNull(line.rule.form)},
                                {u"programme"_s, line.rule.programme},
                                {u"asked"_s, askedWord(line.asked)},
                                {u"got_on"_s, orNull(line.there ? line.there->gotOn : QString())},
                                {u"photo"_s, line.photo.has_value()},
                                {u"source"_s, line.rule.source},
                                {u"certainty"_s, certaintyWord(line.rule.certainty)}});
    return json;
}

QJsonArray heirsJson(const CaseFile& file)
{
    QJsonArray json;
    for (const Heir& heir : file.heirs)
        json.append(QJsonObject{{u"name"_s, heir.name},
                                {u"relation"_s, heir.relation},
                                {u"rank"_s, heirRank(heir.relation)}});
    return json;
}

QString deadlineWords(const CaseDeadline& one, const QDateTime& now, const Words& words)
{
    const QString what = words.say(u"case.deadline."_s + one.rule.deadline);
    const QString unsure = unsureWord(one.rule.certainty, words);
    QString state;
    if (one.keptOn.isValid())
        state = words.say(u"case.kept"_s, {one.keptOn.toString(Qt::ISODate)});
    else if (!one.due.isValid())
        state = words.say(u"case.no_time_known"_s);
    else
        state = words.say(isOverdue(one, now) ? u"case.overdue"_s : u"case.until"_s,
                          {localText(one.due)});
    return unsure.isEmpty() ? u"%1: %2"_s.arg(what, state)
                            : u"%1: %2 (%3)"_s.arg(what, state, unsure);
}

} // namespace

QString rupiahWords(std::int64_t amount, const Words& words)
{
    return u"Rp"_s + grouped(amount, words);
}

QString certaintyWord(Certainty certainty)
{
    const QMap<Certainty, QString> known{
        {Certainty::Verified, u"verified"_s},   {Certainty::TwoSources, u"two_sources"_s},
        {Certainty::Secondary, u"secondary"_s}, {Certainty::Memory, u"memory"_s},
        {Certainty::Inferred, u"inferred"_s},   {Certainty::Unknown, u"unknown"_s}};
    return known.value(certainty);
}

QJsonObject caseJson(const BenefitCase& one)
{
    QJsonObject json{{u"id"_s, one.id.text()}, {u"scope"_s, one.scope}};
    const Values values = valuesOf(one);
    for (std::size_t at = 0; at < values.size(); ++at) {
        const QString name = QString::fromLatin1(benefitCaseKind().fields[at].name);
        if (name == u"removed")
            continue;
        const auto* number = std::get_if<std::int64_t>(&values[at]);
        const auto* text = std::get_if<QString>(&values[at]);
        json.insert(name, number ? QJsonValue(qint64(*number)) : orNull(text ? *text : QString()));
    }
    return json;
}

QJsonObject entitlementJson(const Entitlement& entitlement)
{
    QJsonArray lines;
    for (const EntitlementLine& line : entitlement.lines)
        lines.append(QJsonObject{{u"benefit"_s, line.benefit},
                                 {u"level"_s, orNull(line.level)},
                                 {u"programme"_s, line.programme},
                                 {u"measure"_s, wordOf(line.measure)},
                                 {u"amount"_s, amountOrNull(line.amount)},
                                 {u"holds"_s, wordOf(line.holds)},
                                 {u"ground"_s, wordOf(line.ground)},
                                 {u"condition"_s, line.condition},
                                 {u"source"_s, line.source},
                                 {u"certainty"_s, certaintyWord(line.certainty)}});
    return {{u"lines"_s, lines},
            {u"least"_s, qint64(entitlement.least)},
            {u"most"_s, qint64(entitlement.most)}};
}

QJsonObject fileJson(const CaseFile& file, const QDateTime& now)
{
    QJsonObject json = caseJson(file.benefitCase);
    json.insert(u"nik"_s, file.worker.nik);
    json.insert(u"name"_s, file.worker.name);
    json.insert(u"step"_s, QString(wordOf(file.step)));
    json.insert(u"cover"_s, coverJson(file.cover));
    QJsonObject gives = entitlementJson(file.entitlement);
    gives.insert(u"basis"_s, qint64(file.question.basis));
    gives.insert(u"basis_assumed"_s, file.basisGround == BasisGround::IncomeUnknown);
    gives.insert(u"basis_ground"_s, QString(wordOf(file.basisGround)));
    json.insert(u"gives"_s, gives);
    json.insert(u"deadlines"_s, deadlinesJson(file, now));
    json.insert(u"papers"_s, papersJson(file));
    json.insert(u"papers_missing"_s, file.missing);
    json.insert(u"heirs"_s, heirsJson(file));
    json.insert(u"heirs_certainty"_s, certaintyWord(kHeirOrderCertainty));
    return json;
}

QStringList entitlementLines(const Entitlement& entitlement, const Words& words)
{
    QStringList lines;
    for (const EntitlementLine& line : entitlement.lines) {
        if (line.holds == Holds::No)
            continue;
        const QString what =
            line.level.isEmpty()
                ? words.say(u"benefit."_s + line.benefit)
                : words.say(u"benefit.child"_s, {words.say(u"word.schooling."_s + line.level)});
        QStringList notes;
        if (line.holds == Holds::Unsure)
            notes << words.say(u"case.ground."_s + wordOf(line.ground));
        if (const QString unsure = unsureWord(line.certainty, words); !unsure.isEmpty())
            notes << unsure;
        notes << line.source;
        lines << u"  %1: %2 [%3]"_s.arg(what, amountWords(line, words), notes.join(u"; "_s));
    }
    return lines;
}

QStringList fileLines(const CaseFile& file, const QDateTime& now, const Words& words)
{
    const BenefitCase& one = file.benefitCase;
    QStringList lines = labelled(
        {{words.say(u"field.name"_s), file.worker.name},
         {words.say(u"field.event"_s), words.say(u"word.benefit_case.event."_s + one.event)},
         {words.say(u"field.happened_on"_s), (one.happenedOn + u' ' + one.happenedAt).trimmed()},
         {words.say(u"case.cover"_s), words.say(u"case.cover."_s + wordOf(file.cover.ground))},
         {words.say(u"case.step"_s), words.say(u"case.step."_s + wordOf(file.step))}});
    for (const CaseDeadline& deadline : file.deadlines)
        lines << deadlineWords(deadline, now, words);
    lines << words.say(file.cover.holds == Holds::No ? u"case.gives_nothing_sure"_s
                                                     : u"case.gives"_s);
    lines += entitlementLines(file.entitlement, words);
    lines << words.say(u"case.papers"_s, {QString::number(file.missing)});
    for (const CasePaperLine& paper : file.papers)
        lines << u"  [%1] %2 %3"_s
                     .arg(paper.there ? u"x"_s : u" "_s, words.say(u"paper."_s + paper.rule.paper),
                          paper.rule.form)
                     .trimmed();
    for (const Heir& heir : file.heirs)
        lines << words.say(u"case.heir"_s,
                           {heir.name, words.say(u"word.heir.relation."_s + heir.relation)});
    return lines;
}

} // namespace app::cli

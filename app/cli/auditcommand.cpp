/// Who did what, when.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/exporting.h"
#include "app/services/guarding/audit.h"

#include <algorithm>
#include <array>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsualLines = 50;
constexpr int kAtOnce = 200;

struct KindWord {
    AuditKind kind;
    const char* word;
};
constexpr std::array kKinds{
    KindWord{AuditKind::Everything, "all"}, KindWord{AuditKind::Records, "records"},
    KindWord{AuditKind::Access, "access"}, KindWord{AuditKind::Giving, "giving"},
    KindWord{AuditKind::Trust, "trust"}};

std::variant<AuditFilter, Refusal> filterFrom(Call& call, Session& session)
{
    AuditFilter filter;
    for (const auto& [option, day] :
         {std::pair(u"from"_s, &AuditFilter::from), std::pair(u"until"_s, &AuditFilter::until)}) {
        if (!call.given.has(option))
            continue;
        filter.*day = QDate::fromString(call.given.option(option), Qt::ISODate);
        if (!(filter.*day).isValid())
            return wrongUsage(call.words, u"audit.day"_s);
    }
    if (call.given.has(u"kind"_s)) {
        const QString word = call.given.option(u"kind"_s);
        const auto kind = std::ranges::find_if(
            kKinds, [&word](const KindWord& one) { return word == QLatin1StringView(one.word); });
        if (kind == kKinds.end())
            return wrongUsage(call.words, u"audit.kind"_s);
        filter.kind = kind->kind;
    }
    if (!call.given.has(u"who"_s))
        return filter;
    const auto people = auditedPeople(session);
    if (!people)
        return refusalFor(people.error(), call.words);
    const QString name = call.given.option(u"who"_s);
    const auto found = std::ranges::find_if(*people, [&name](const User& one) {
        return one.id.text() == name || one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == people->end())
        return Refusal{codeOf(ErrorCode::NotFound), call.words.say(u"people.unknown"_s, {name}),
                       ExitCode::Refused};
    filter.who = found->id;
    return filter;
}

QJsonObject jsonOf(const AuditLine& line)
{
    QJsonArray fields;
    for (const QByteArray& field : line.fields)
        fields.append(QString::fromLatin1(field));
    return {{u"at"_s, orNull(line.at)},
            {u"who"_s, orNull(line.who)},
            {u"device"_s, orNull(line.device)},
            {u"deed"_s, QString::fromLatin1(line.deed)},
            {u"subject"_s, line.subject.isNull()
                               ? QJsonValue()
                               : QJsonValue(line.subject.toString(QUuid::WithoutBraces))},
            {u"name"_s, orNull(line.subjectName)},
            {u"detail"_s, orNull(line.detail)},
            {u"fields"_s, fields},
            {u"amount"_s, qint64(line.amount)}};
}

QStringList cellsOf(const AuditLine& line, const Words& words)
{
    QStringList about{line.subjectName};
    for (const QByteArray& field : line.fields)
        about << QString::fromLatin1(field);
    about << line.detail << (line.amount > 0 ? grouped(line.amount, words) : QString())
          << line.device;
    about.removeAll(QString());
    return {localText(line.at), line.who.isEmpty() ? u"-"_s : line.who,
            words.say(u"deed."_s + QString::fromLatin1(line.deed)), about.join(u", "_s)};
}

} // namespace

Outcome auditCommand(Call& call, Session& session)
{
    const auto filter = filterFrom(call, session);
    if (const auto* refusal = std::get_if<Refusal>(&filter))
        return *refusal;
    const bool isSaved = call.given.has(u"out"_s);
    const auto most = isSaved ? std::numeric_limits<std::int64_t>::max()
                              : call.given.number(u"limit"_s).value_or(kUsualLines);
    QJsonArray json;
    QList<QStringList> rows;
    AuditPlace place;
    while (!place.isEnd && rows.size() < most) {
        const int wanted = int(std::min<std::int64_t>(kAtOnce, most - rows.size()));
        const auto page =
            auditPage(session, std::get<AuditFilter>(filter), place, wanted, call.job);
        if (!page)
            return refusalFor(page.error(), call.words);
        for (const AuditLine& line : page->lines) {
            json.append(jsonOf(line));
            rows << cellsOf(line, call.words);
        }
        place = page->next;
    }
    if (!isSaved)
        return Done{QJsonDocument(json), rows.isEmpty()
                                             ? QStringList{call.words.say(u"audit.nothing"_s)}
                                             : columns(rows)};
    const QStringList heads = call.words.say(u"audit.heads"_s).split(u'|');
    const QString out = call.given.option(u"out"_s);
    const auto saved = exportRows(session, {u"audit"_s, heads, rows}, out);
    if (!saved)
        return refusalFor(saved.error(), call.words);
    return Done{QJsonDocument(json),
                {call.words.say(u"export.done"_s, {grouped(saved->rows, call.words), out})}};
}

} // namespace app::cli

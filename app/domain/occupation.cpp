#include "app/domain/occupation.h"

#include "app/domain/fold.h"
#include "app/domain/tabletext.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

/// How well a name or word answers what was typed: the lowest is the closest.
enum class Match { Whole, Begins, WordsBegin, Spread, Fragment, None };

/// One typed word: what may stand for it (fold.h), the likeliest first.
using TypedWord = QStringList;

bool begins(QStringView word, const TypedWord& typed)
{
    return std::ranges::any_of(typed, [word](const QString& t) { return word.startsWith(t); });
}

/// Whether a word of the phrase begins as typed.
bool hasWord(const QString& phrase, const TypedWord& typed)
{
    qsizetype at = 0;
    while (at >= 0 && !begins(QStringView(phrase).sliced(at), typed)) {
        const qsizetype space = phrase.indexOf(u' ', at);
        at = space < 0 ? -1 : space + 1;
    }
    return at >= 0;
}

Match matchOf(const QString& phrase, const QString& typed, const QList<TypedWord>& words)
{
    if (phrase == typed)
        return Match::Whole;
    if (phrase.startsWith(typed))
        return Match::Begins;
    if (std::ranges::all_of(words, [&](const TypedWord& word) { return hasWord(phrase, word); }))
        return Match::WordsBegin;
    return phrase.contains(typed) ? Match::Fragment : Match::None;
}

Match bestMatch(const QStringList& phrases, const QString& typed, const QList<TypedWord>& words)
{
    Match best = Match::None;
    for (const QString& phrase : phrases)
        best = std::min(best, matchOf(phrase, typed, words));
    if (best <= Match::Spread)
        return best;
    // "jualan bakso keliling": no phrase says it all, the words of one occupation do together.
    const bool isSpread = std::ranges::all_of(words, [&](const TypedWord& word) {
        return std::ranges::any_of(phrases, [&](const QString& p) { return hasWord(p, word); });
    });
    return isSpread ? Match::Spread : best;
}

/// Residents' files write a job with other spaces and letters: "Petani / Pekebun".
QString jobKey(const QString& codeOrWords)
{
    QString key = codeOrWords.toUpper();
    key.removeIf([](QChar c) { return c.isSpace(); });
    while (key.size() > 1 && key.startsWith(u'0'))
        key.remove(0, 1);
    return key;
}

/// Every spelling of a resident's job to its BPU code.
Result<QHash<QString, QString>> readJobs(const QByteArray& text, const OccupationTable& occupations)
{
    QHash<QString, QString> jobs;
    TableText rows("resident_jobs.csv"_L1, text);
    while (rows.next()) {
        const QString bpu = rows.text("bpu"_L1);
        if (!bpu.isEmpty() && !occupations.find(bpu))
            rows.refuse(u"no such occupation"_s);
        const QStringList spellings =
            QStringList{rows.filled("code"_L1), rows.filled("name"_L1)} + rows.words("also"_L1);
        for (const QString& spelling : spellings) {
            if (jobs.contains(jobKey(spelling)))
                rows.refuse(u"'%1' is there twice"_s.arg(spelling));
            jobs.insert(jobKey(spelling), bpu);
        }
    }
    if (const auto done = rows.finish(); !done)
        return done.error();
    return jobs;
}

} // namespace

Result<OccupationTable> OccupationTable::parse(const QByteArray& occupations,
                                               const QByteArray& residentJobs)
{
    OccupationTable table;
    TableText rows("occupations.csv"_L1, occupations);
    while (rows.next()) {
        Occupation occupation;
        occupation.code = rows.filled("code"_L1);
        occupation.name = rows.filled("name"_L1);
        const QString transport = rows.text("transport"_L1);
        occupation.transportHint = transport == u"yes";
        if (!occupation.transportHint && transport != u"no")
            rows.refuse(u"transport is yes or no"_s);
        occupation.words = rows.words("words"_L1);
        if (table.m_byCode.contains(occupation.code))
            rows.refuse(u"this code is there twice"_s);
        table.m_byCode.insert(occupation.code, table.m_all.size());
        table.m_all.append(occupation);
        QStringList phrases{foldedName(occupation.name)};
        for (const QString& word : occupation.words)
            phrases.append(foldedName(word));
        table.m_phrases.append(phrases);
    }
    if (const auto done = rows.finish(); !done)
        return done.error();

    auto jobs = readJobs(residentJobs, table);
    if (!jobs)
        return jobs.error();
    table.m_residentJobs = *std::move(jobs);
    return table;
}

const Occupation* OccupationTable::find(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_all.at(*found);
}

QList<const Occupation*> OccupationTable::search(const QString& typed, int limit) const
{
    const QList<TypedWord> words = foldedQuery(typed);
    if (words.isEmpty())
        return {};
    QStringList likeliest;
    for (const TypedWord& word : words)
        likeliest.append(word.first());
    const QString phrase = likeliest.join(u' ');

    struct Found {
        Match match;
        const Occupation* occupation;
    };
    std::vector<Found> found;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Match match = bestMatch(m_phrases.at(i), phrase, words);
        if (match != Match::None)
            found.push_back({match, &m_all.at(i)});
    }
    std::ranges::stable_sort(found, {}, &Found::match);

    QList<const Occupation*> closest;
    for (const Found& one : found) {
        if (closest.size() >= limit)
            break;
        closest.append(one.occupation);
    }
    return closest;
}

QString OccupationTable::fromResidentJob(const QString& codeOrWords) const
{
    return m_residentJobs.value(jobKey(codeOrWords));
}

bool OccupationTable::knowsResidentJob(const QString& codeOrWords) const
{
    return m_residentJobs.contains(jobKey(codeOrWords));
}

} // namespace app

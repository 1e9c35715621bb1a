#include "app/services/answers.h"

#include "app/domain/fold.h"
#include "app/domain/region.h"
#include "app/services/columnmemory.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/audit.h"
#include "app/services/imports.h"
#include "app/services/setasidefile.h"
#include "app/services/statuses.h"
#include "app/services/storedworkers.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kStage = static_cast<std::size_t>(WorkerField::Stage);

/// The whole of what evidence says: who, of whom and when it was written makes it no other fact.
auto factOf(const Evidence& one)
{
    return std::tie(one.source, one.asOf, one.coveredUntil, one.memberNumber, one.state, one.note);
}

bool areAlike(const QString& one, const QString& other)
{
    const auto shorter = std::min(one.size(), other.size());
    const auto longer = std::max(one.size(), other.size());
    if (one.left(shorter) == other.left(shorter))
        return true;
    if (longer - shorter > 1)
        return false;
    qsizetype at = 0;
    while (one[at] == other[at])
        ++at;
    const auto from = [at](const QString& text, bool isLonger) {
        return QStringView(text).mid(at + (isLonger ? 1 : 0));
    };
    return from(one, one.size() == longer) == from(other, other.size() == longer);
}

/// Names are shortened and misspelt in every list: only those without one word alike are of two people.
bool isOtherName(const QString& listed, const QString& stored)
{
    constexpr qsizetype kShortest = 3; // titles and initials say nothing
    const auto wordsOf = [](const QString& name) {
        QStringList words = foldedName(name).split(u' ', Qt::SkipEmptyParts);
        words.removeIf([](const QString& word) { return word.size() < kShortest; });
        return words;
    };
    const QStringList here = wordsOf(stored);
    const QStringList there = wordsOf(listed);
    if (here.isEmpty() || there.isEmpty())
        return false;
    return std::ranges::none_of(there, [&here](const QString& word) {
        return std::ranges::any_of(here,
                                   [&word](const QString& other) { return areAlike(word, other); });
    });
}

/// Under which name this register remembers the day of a file: by a hash, which tells nobody anything.
Result<QString> dayKey(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::FileUnreadable, u"the file cannot be read"_s};
    return u"answers.day."_s + QString::fromLatin1(hash.result().first(16).toHex());
}

/// A look counts what a taking would write.
enum class Mode { Look, Take };

/// Takes row after row into one transaction, counting.
class Answering {
public:
    Answering(Journal& journal, const Session& session, const AnswersLook& look, Mode mode,
              AnswersReport& report, SetAsideFile* aside)
        : m_journal(journal),
          m_workers(journal.connection()),
          m_scope(session.scope()),
          m_asOf(look.asOf.toString(Qt::ISODate)),
          m_today(session.clock().today()),
          m_mode(mode),
          m_report(report),
          m_aside(aside)
    {
    }

    Result<void> take(AnswerRow&& row)
    {
        ++m_report.rows;
        if (row.setAside) {
            setAside(row, *row.setAside);
            return {};
        }
        if (row.said.asOf.isEmpty())
            row.said.asOf = m_asOf;
        const auto found = m_workers.withNik(row.nik);
        if (!found)
            return found.error();
        if (const auto trouble = troubleWith(row, *found)) {
            setAside(row, *trouble);
            return {};
        }
        return takeFor(found->first(), row);
    }

private:
    void setAside(AnswerRow& row, const AnswerTrouble& trouble)
    {
        const QString word = wordOf(trouble.problem);
        m_report.setAside.append({row.number,
                                  trouble.field ? QString(wordOf(*trouble.field)) : QString(), word,
                                  trouble.value});
        if (m_aside)
            m_aside->add(std::move(row.cells), word);
    }

    std::optional<AnswerTrouble> troubleWith(const AnswerRow& row,
                                             const QList<StoredRecord>& workers) const
    {
        if (workers.isEmpty())
            return AnswerTrouble{AnswerProblem::NotInData, AnswerField::Nik};
        if (workers.size() > 1)
            return AnswerTrouble{AnswerProblem::Several, AnswerField::Nik};
        if (!covers(m_scope, workers.first().scope))
            return AnswerTrouble{AnswerProblem::OutOfScope, AnswerField::Nik};
        if (isOtherName(row.name, workerOf(workers.first()).name))
            return AnswerTrouble{AnswerProblem::NameDiffers, AnswerField::Name};
        const auto problems = problemsOf(row.said, m_today);
        if (problems.contains(EvidenceProblem::DayInFuture))
            return AnswerTrouble{AnswerProblem::DayInFuture, AnswerField::AsOf, row.said.asOf};
        Q_ASSERT(problems.isEmpty());
        return std::nullopt;
    }

    Result<void> takeFor(const StoredRecord& worker, AnswerRow& row)
    {
        Evidence& said = row.said;
        said.worker = worker.id.toString(QUuid::WithoutBraces);
        const std::pair saidOf(worker.id, said.asOf);
        const auto earlier = m_saidHere.constFind(saidOf);
        if (earlier != m_saidHere.cend()) {
            // Which of two that differ is true is not for the order of the rows to decide.
            if (factOf(*earlier) == factOf(said))
                ++m_report.unchanged;
            else
                setAside(row, {AnswerProblem::RepeatedInFile, AnswerField::Nik});
            return {};
        }
        m_saidHere.insert(saidOf, said);
        const auto known = storedEvidence(m_journal.connection(), WorkerId(worker.id));
        if (!known)
            return known.error();
        if (std::ranges::any_of(
                *known, [&said](const Evidence& one) { return factOf(one) == factOf(said); })) {
            ++m_report.unchanged;
            return {};
        }
        ++m_report.evidenced;
        return m_mode == Mode::Take ? write(worker, said) : Result<void>();
    }

    Result<void> write(const StoredRecord& worker, const Evidence& said)
    {
        const QUuid id = m_journal.newId();
        const Values values = valuesOf(said);
        if (auto made = m_journal.create(evidenceKind(), id, worker.scope, values); !made)
            return made;
        Evidence gone = said;
        gone.removed = u"yes"_s;
        m_report.edits << editOf(evidenceKind(), id, valuesOf(gone), values);
        // As recordEvidence(): who is told a number or a state has been answered.
        if (said.memberNumber.isEmpty() && said.state.isEmpty())
            return {};
        Values answered = worker.values;
        answered[kStage] = u"answered"_s;
        if (answered == worker.values)
            return {};
        std::vector<bool> named(answered.size(), false);
        named[kStage] = true;
        const auto changed = m_journal.update(workerKind(), worker.id, answered, named);
        if (!changed)
            return changed.error();
        // Taken back, what the office confirmed is sent: set to "recorded" it would have to arrive anew.
        Values before = worker.values;
        if (isDelivered(worker))
            before[kStage] = stageWord(workerOf(worker).stage, true);
        m_report.edits << editOf(workerKind(), worker.id, before, answered);
        return {};
    }

    Journal& m_journal;
    StoredWorkers m_workers;
    QString m_scope;
    QString m_asOf;
    QDate m_today;
    Mode m_mode;
    AnswersReport& m_report;
    QHash<std::pair<QUuid, QString>, Evidence> m_saidHere;
    SetAsideFile* m_aside; ///< null: nobody wants them
};

/// Where things stand: as somebody says, as was chosen for the last such file, or as proposed.
Result<AnswersLook> looked(Session& session, const QString& path, const AnswerMapping& mapping,
                           JobContext& context)
{
    auto found = findAnswers(path, mapping, context);
    if (!found)
        return found.error();
    AnswersLook look{std::move(*found), false, session.clock().today()};
    const Settings settings(session.store().connection());
    const auto kept = ColumnMemory(session.store().connection()).answerColumns(look.sheet.shape);
    if (!kept)
        return kept.error();
    if (const auto chosen = answerMappingFrom(*kept); mapping.empty() && chosen) {
        const auto columns = mappedColumns(look.sheet.headings, *chosen);
        look.isRemembered = columns.has_value();
        look.sheet.columns = columns.value_or(look.sheet.columns);
    }
    const auto key = dayKey(path);
    if (!key)
        return key.error();
    const auto day = settings.text(*key);
    if (!day)
        return day.error();
    // The same file is no newer knowledge on another day.
    if (const QDate known = QDate::fromString(*day, Qt::ISODate); known.isValid())
        look.asOf = known;
    return look;
}

/// The look with what the options say, checked.
Result<AnswersLook> decided(Session& session, const QString& path, const AnswerOptions& options,
                            JobContext& context)
{
    auto look = looked(session, path, options.mapping, context);
    if (!look)
        return look;
    if (!areUsable(look->sheet.columns))
        return Error{ErrorCode::Invalid, u"no column of NIKs, or none that says anything"_s};
    if (options.asOf.isValid())
        look->asOf = options.asOf;
    if (look->asOf > session.clock().today())
        return Error{ErrorCode::Invalid, u"the day of the answer is to come"_s};
    return look;
}

/// Makes all of it durable, and remembers on this device what was chosen: the next file of this shape
/// needs no questions.
Result<void> keep(Journal& journal, const AnswersLook& look, const QString& path,
                  const AnswerOptions& options)
{
    Settings settings(journal.connection());
    if (!options.mapping.empty()) {
        auto kept = ColumnMemory(journal.connection())
                        .setAnswerColumns(look.sheet.shape, jsonOf(look.sheet.columns));
        if (!kept)
            return kept;
    }
    const auto key = dayKey(path);
    if (!key)
        return key.error();
    if (auto kept = settings.set(*key, look.asOf.toString(Qt::ISODate)); !kept)
        return kept;
    return journal.commit();
}

struct Decided {
    const AnswersLook& look;
    const AnswerOptions& options;
};

/// All rows of the file, those set aside into their file before anything is durable: what cannot be written
/// down is as good as lost.
Result<AnswersReport> throughAll(Journal& journal, const Session& session, const QString& path,
                                 const Decided& decided, JobContext& context)
{
    const AnswerSheet& sheet = decided.look.sheet;
    const QString& aside = decided.options.setAsideFile;
    std::optional<SetAsideFile> file;
    if (!aside.isEmpty()) {
        auto created =
            SetAsideFile::create(aside, sheet.sheet, sheet.headings, kAnswerReasonHeading);
        if (!created)
            return created.error();
        file = std::move(*created);
    }
    AnswersReport report;
    report.format = u"answers"_s;
    const Mode mode = decided.options.dryRun ? Mode::Look : Mode::Take;
    Answering answering(journal, session, decided.look, mode, report, file ? &*file : nullptr);
    const auto read = readAnswers(
        path, sheet,
        [&](AnswerRow&& row) -> Result<void> {
            if (context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            return answering.take(std::move(row));
        },
        context);
    if (!read)
        return read.error();
    if (file) {
        if (const auto written = file->finish(); !written)
            return written.error();
    }
    return report;
}

ImportCounts countsOf(const AnswersReport& report)
{
    return {report.rows, report.evidenced,
            0,           report.unchanged,
            0,           std::int64_t(report.setAside.size())};
}

Result<void> allowed(const Session& session)
{
    const auto may = session.allows(Action::ImportFiles);
    return may ? session.allows(Action::RecordEvidence) : may;
}

} // namespace

Result<AnswersLook> lookAtAnswers(Session& session, const QString& path, JobContext& context)
{
    if (const auto may = allowed(session); !may)
        return may.error();
    return looked(session, path, {}, context);
}

Result<AnswersReport> importAnswers(Session& session, const QString& path,
                                    const AnswerOptions& options, JobContext& context)
{
    if (const auto may = allowed(session); !may)
        return may.error();
    const auto look = decided(session, path, options, context);
    if (!look)
        return look.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto before = logEndOf(*journal);
    if (!before)
        return before.error();
    auto report = throughAll(*journal, session, path, {*look, options}, context);
    if (!report || options.dryRun)
        return report;
    if (report->evidenced > 0) {
        const auto number = noteImport(
            *journal, session,
            {path, report->format, countsOf(*report), *before, encodedEdits(report->edits)});
        if (!number)
            return number.error();
        report->number = *number;
        const auto noted = noteDeed(session, {Deed::ImportedAnswers, {}, {}, report->evidenced});
        if (!noted)
            return noted.error();
        report->changes.kinds = {evidenceKind().name, workerKind().name};
    }
    if (const auto kept = keep(*journal, *look, path, options); !kept)
        return kept.error();
    return report;
}

} // namespace app

#include "tests/torture/history.h"

#include "app/services/guarding/checking.h"
#include "app/store/register.h"
#include "app/store/verification.h"
#include "app/sync/batchreader.h"
#include "tests/support/oldregister.h"
#include "tests/support/testregister.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace torture {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kActs = 8;
/// Ids that are made after a cut must not be those that were made before it.
constexpr unsigned kOtherSeed = 1'000'000;

/// Time goes on between two acts, and now and then the laptop's battery is empty, or somebody sets the date.
void letTimePass(Stage& stage)
{
    constexpr std::int64_t kMinute = 60'000;
    const auto roll = stage.chance() % 12;
    if (roll == 0)
        stage.clock.moveTo(QDate(2010, 1, 1));
    else if (roll == 1)
        stage.clock.moveTo(QDate(2031, 6, 1));
    else if (roll == 2)
        stage.clock.moveTo(QDate(2026, 11, 23));
    stage.clock.pass(std::int64_t(roll) * kMinute + stage.step);
}

void beginStep(Stage& stage, unsigned seed, int step)
{
    stage.step = step;
    stage.chance.seed(seed * 1000 + unsigned(step));
    stage.made.clear();
    letTimePass(stage);
}

QString relative(const QString& path, const QString& folder)
{
    return path.mid(folder.size() + 1);
}

QByteArray standingNow(Stage& stage, const QString& folder)
{
    QStringList made;
    for (const QString& path : std::as_const(stage.made))
        made << relative(path, folder);
    return Stage::stateOf(stage.village()) + '\n' + Stage::stateOf(stage.office()) + '\n' +
           QByteArray::number(stage.passphraseNumber) + '\n' + made.join(u'|').toUtf8();
}

Standing standingFrom(const QByteArray& text)
{
    const QByteArrayList lines = text.split('\n');
    return {lines.value(0),
            lines.value(1),
            lines.value(2).toInt(),
            QString::fromUtf8(lines.value(3)).split(u'|', Qt::SkipEmptyParts),
            {}};
}

QString flawOfBackup(const QString& path)
{
    constexpr qsizetype kHash = 32;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot be read"_s;
    const QByteArray bytes = file.readAll();
    const bool isWhole =
        bytes.size() > kHash &&
        QCryptographicHash::hash(bytes.chopped(kHash), QCryptographicHash::Blake2b_256) ==
            bytes.last(kHash);
    return isWhole ? QString() : u"is half a backup"_s;
}

/// A zip file ends with its list of contents, which is written last.
QString flawOfTable(const QString& path)
{
    constexpr qsizetype kEnd = 22;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot be read"_s;
    const QByteArray bytes = file.readAll();
    const bool isWhole = bytes.size() > kEnd && bytes.last(kEnd).startsWith("PK\x05\x06");
    return isWhole ? QString() : u"is half a table"_s;
}

/// Our own temporary names, and those of the library that writes spreadsheets.
bool isTemporary(const QString& path)
{
    return path.endsWith(u".part") || path.contains(u".part/") || path.contains(u"/tmp.");
}

/// What stands under a final name in places that are not the program's own.
QString flawsOfFiles(const History& history, const QString& folder)
{
    for (const QString& place : {u"stick"_s, u"village/backups"_s}) {
        QDirIterator all(folder + u'/' + place, QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QString inside = relative(path, folder);
            if (isTemporary(inside))
                continue;
            const auto whole = history.end.constFind(inside);
            if (whole == history.end.cend())
                return inside + u" should not be there"_s;
            QString flaw = flawOf(path);
            // Each backup is encrypted anew, and a spreadsheet holds the time.
            const bool isComparable = !path.endsWith(u".jbackup") && !path.endsWith(u".xlsx");
            if (isComparable && flaw.isEmpty()) {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly) || file.readAll() != *whole)
                    flaw = u"is not the file that was to be written"_s;
            }
            if (!flaw.isEmpty())
                return inside + u' ' + flaw;
        }
    }
    return {};
}

QString flawOfOld(const QString& folder)
{
    const QString file = folder + u"/old/register.db"_s;
    const auto opened = Register::open(file, tests::OldRegister::oldKey(), Opening::First);
    if (!opened)
        return u"the old register: "_s + words(opened.error());
    const auto verified = verifyAgainstLog((*opened)->connection(), file + u".check"_s, {});
    if (!verified)
        return u"the old register: "_s + words(verified.error());
    if (verified->workers != 2 || !verified->problems.isEmpty())
        return u"the old register: "_s + verified->problems.join(u';');
    return {};
}

class Judge {
public:
    Judge(const History& history, qsizetype finished, const QString& folder)
        : m_history(history),
          m_finished(finished),
          m_folder(folder),
          m_last(history.standings[std::size_t(finished)]),
          m_next(
              history.standings[std::min(std::size_t(finished) + 1, history.standings.size() - 1)]),
          m_stage(folder, history.seed + kOtherSeed)
    {
    }

    QString problem()
    {
        for (auto look : {&Judge::missing, &Judge::unopened, &Judge::lost, &Judge::unrepeated,
                          &Judge::unchecked}) {
            if (const QString found = (this->*look)(); !found.isEmpty())
                return found;
        }
        return {};
    }

private:
    QString missing()
    {
        for (qsizetype i = 0; i <= m_finished; ++i) {
            for (const QString& made : m_history.standings[std::size_t(i)].made) {
                if (!QFile::exists(m_folder + u'/' + made))
                    return u"lost: the file %1"_s.arg(made);
            }
        }
        return flawsOfFiles(m_history, m_folder);
    }

    QString unopened()
    {
        m_stage.clock.moveTo(QDate(2032, 1, 1));
        m_stage.passphraseNumber = m_last.passphrase;
        auto opened = m_stage.open();
        if (!opened && opened.error().code == ErrorCode::WrongPassphrase) {
            m_stage.passphraseNumber = m_next.passphrase;
            opened = m_stage.open();
        }
        if (!opened)
            return u"does not open: "_s + words(opened.error());
        if (m_stage.village().newLife())
            return u"a new life begins"_s;
        return {};
    }

    QString lost()
    {
        const QByteArray village = Stage::stateOf(m_stage.village());
        const QByteArray office = Stage::stateOf(m_stage.office());
        const QByteArrayList& between = m_next.between;
        if (village != m_last.village && village != m_next.village && !between.contains(village))
            return u"lost: the village is not as it was acknowledged"_s;
        if (office != m_last.office && office != m_next.office && !between.contains(office))
            return u"lost: the office is not as it was acknowledged"_s;
        const bool isNoted = (village != m_last.village && village == m_next.village) ||
                             (office != m_last.office && office == m_next.office);
        for (const QString& made : m_next.made) {
            if (isNoted && !QFile::exists(m_folder + u'/' + made))
                return u"noted as written, and not there: %1"_s.arg(made);
        }
        return {};
    }

    /// Whoever does it again, not knowing how far it came, is not sent away.
    QString unrepeated()
    {
        if (std::size_t(m_finished) == m_history.acts.size())
            return {};
        const Act& act = *m_history.acts[std::size_t(m_finished)];
        beginStep(m_stage, m_history.seed, int(m_finished));
        m_stage.clock.moveTo(QDate(2032, 1, 2));
        const auto again = act.run(m_stage);
        const bool isThere = !again && again.error().code == ErrorCode::AlreadyThere &&
                             std::ranges::all_of(m_stage.made, [](const QString& made) {
                                 return QFile::exists(made);
                             });
        if (!again && !isThere)
            return u"cannot be done again: "_s + words(again.error());
        return {};
    }

    QString unchecked()
    {
        JobContext context;
        for (Session* session : {&m_stage.village(), &m_stage.office()}) {
            const auto report = checkRegister(*session, context);
            if (!report)
                return u"is not checked: "_s + words(report.error());
            if (!report->ok)
                return u"check: "_s + report->problems.join(u"; "_s);
        }
        m_stage.close();
        const QStringList others =
            QDir(m_folder).entryList({u"new-*"_s, u"restored-*"_s}, QDir::Dirs);
        for (const QString& other : others) {
            const QString flaw = other.endsWith(u".restoring")
                                     ? QString()
                                     : flawOfRegister(m_stage, m_folder + u'/' + other);
            if (!flaw.isEmpty())
                return other + u": "_s + flaw;
        }
        return flawOfOld(m_folder);
    }

    const History& m_history;
    qsizetype m_finished;
    QString m_folder;
    Standing m_last;
    Standing m_next;
    Stage m_stage;
};

} // namespace

QString words(const Error& error)
{
    return u"%1 (%2)"_s.arg(QString(codeOf(error.code)), error.detail);
}

QString flawOf(const QString& path)
{
    if (path.endsWith(u".jbackup"))
        return flawOfBackup(path);
    if (path.endsWith(u".xlsx"))
        return flawOfTable(path);
    if (path.endsWith(u".jbatch")) {
        const auto read = BatchReader::open(path);
        return read ? QString() : u"is half a batch: "_s + words(read.error());
    }
    return {};
}

QString flawOfRegister(Stage& stage, const QString& folder)
{
    const auto opened = openRegister(folder, app::test::passphrase(), stage.villageEnvironment());
    if (!opened)
        return u"does not open: "_s + words(opened.error());
    JobContext context;
    const auto report = checkRegister(**opened, context);
    if (!report)
        return u"is not checked: "_s + words(report.error());
    return report->ok ? QString() : u"check: "_s + report->problems.join(u"; "_s);
}

QString History::moment(qsizetype finished) const
{
    const bool isOver = std::size_t(finished) >= acts.size();
    return u"after %1 of %2 acts%3"_s.arg(finished)
        .arg(acts.size())
        .arg(isOver ? QString()
                    : u", during "_s + QLatin1StringView(acts[std::size_t(finished)]->name));
}

void play(const History& history, const QString& folder, const Fault& fault, int trace)
{
    seedSodium(history.seed);
    Stage stage(folder, history.seed);
    arm(fault);
    const auto sayStanding = [&](const QByteArray& word) {
        // Only the undisturbed run is asked where it stands: it costs more than most acts.
        const bool isWanted = fault.at == std::numeric_limits<std::int64_t>::max();
        say(trace,
            (word + '\n' + (isWanted ? standingNow(stage, folder) : QByteArray())).toStdString());
    };
    stage.between = [&] { sayStanding("between"); };
    auto done = stage.open();
    if (done)
        sayStanding("begun");
    for (std::size_t i = 0; done && i < history.acts.size(); ++i) {
        beginStep(stage, history.seed, int(i));
        done = history.acts[i]->run(stage);
        if (done)
            sayStanding("done");
    }
    stage.close();
    if (!done)
        say(trace, "failed\n" + words(done.error()).toStdString());
    say(trace, "calls\n" + std::to_string(disarm()));
}

void openAfter(const History& history, qsizetype finished, const QString& folder,
               const Fault& fault)
{
    Stage stage(folder, history.seed + kOtherSeed + 1);
    stage.clock.moveTo(QDate(2031, 12, 31));
    stage.passphraseNumber = history.standings[std::size_t(finished)].passphrase;
    arm(fault);
    // With another passphrase when the cut act was a change of it: then it is no more than a wrong try.
    [[maybe_unused]] const auto opened = stage.open();
    stage.close();
    disarm();
}

History historyOf(unsigned seed, const Image& start, const QString& folder)
{
    History history;
    history.seed = seed;
    std::mt19937 chance(seed);
    for (int i = 0; i < kActs; ++i)
        history.acts.push_back(&acts()[chance() % acts().size()]);
    putImage(start, folder);
    Fault never;
    never.kind = Fault::Kind::Kill;
    never.calls = kChanging;
    never.at = std::numeric_limits<std::int64_t>::max();
    ChildEnd end = inChild([&](int trace) {
        traceTo(trace);
        play(history, folder, never, trace);
    });
    history.calls = end.said("calls").toLongLong();
    history.problem = QString::fromUtf8(end.said("failed"));
    if (!end.isWhole)
        history.problem = u"crashed: "_s + end.crash;
    QByteArrayList between;
    for (const Event& event : end.events) {
        const QByteArray word =
            event.first.first(std::max<qsizetype>(0, event.first.indexOf('\n')));
        if (event.what != What::Said || (word != "begun" && word != "between" && word != "done"))
            continue;
        Standing standing = standingFrom(event.first.mid(word.size() + 1));
        if (word == "between") {
            between << standing.village << standing.office;
            continue;
        }
        standing.between = std::exchange(between, {});
        history.standings.push_back(std::move(standing));
    }
    history.events = std::move(end.events);
    history.end = imageOf(folder);
    return history;
}

QString problemAfter(const History& history, qsizetype finished, const QString& folder)
{
    const ChildEnd end = inChild([&](int trace) {
        seedSodium(history.seed + kOtherSeed);
        say(trace, "problem\n" + Judge(history, finished, folder).problem().toStdString());
    });
    if (!end.isWhole)
        return u"crashed afterwards: "_s + end.crash;
    return QString::fromUtf8(end.said("problem"));
}

} // namespace torture

/// The branch's answer for many workers: what becomes evidence, what is set aside, and that it can be taken
/// back.
#include "app/domain/region.h"
#include "app/exchange/csv.h"
#include "app/services/answers.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/registration.h"
#include "app/services/statuses.h"
#include "app/store/settings.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<QString> kHeadings{u"No"_s,           u"NIK"_s,    u"Nama"_s,      u"No. KPJ"_s,
                                     u"Berlaku s.d."_s, u"Status"_s, u"Keterangan"_s};

/// A row of an answer; invented.
struct Answer {
    QString nik = {};
    QString state = u"AKTIF"_s;
    QString until = {};
    QString kpj = {};
    QString note = {};
    QString name = {};
};

std::vector<QString> cellsOf(const Answer& one)
{
    return {u"1"_s, one.nik, one.name, one.kpj, one.until, one.state, one.note};
}

/// What is known of somebody now, in one line.
QString shown(const StatusLine& line)
{
    return u"%1 %2 %3 %4 %5"_s.arg(
        wordOf(line.answer.status), line.answer.coveredUntil.text(), line.memberNumber,
        line.worker ? stageWord(line.worker->stage, line.stage == Stage::Sent) : QString(),
        line.answer.asOf.toString(Qt::ISODate));
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

    static QString file(TestRegister& here, const std::vector<std::vector<QString>>& lines)
    {
        QString path = here.path(u"jawaban.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(csvStart());
        for (const auto& line : lines)
            file.write(csvLine(line));
        return path;
    }
    static QString list(TestRegister& here, const QList<Answer>& answers)
    {
        std::vector<std::vector<QString>> lines{kHeadings};
        for (const Answer& one : answers)
            lines.push_back(cellsOf(one));
        return file(here, lines);
    }

    Result<AnswersReport> import(TestRegister& here, const QList<Answer>& answers,
                                 const AnswerOptions& options = {})
    {
        return importAnswers(*here, list(here, answers), options, m_context);
    }

    static QStringList statuses(TestRegister& here, int count)
    {
        QStringList lines;
        for (int serial = 1; serial <= count; ++serial) {
            const auto found = statusOfNik(*here, nikNumber(serial));
            if (!found)
                return {};
            for (const StatusLine& line : *found)
                lines << shown(line);
        }
        return lines;
    }

    /// Workers 1 to `count`, recorded.
    static QList<Worker> record(TestRegister& here, int count)
    {
        QList<Worker> workers;
        for (int serial = 1; serial <= count; ++serial)
            workers << here.recorded(aWorker().withNik(nikNumber(serial)).built());
        return workers;
    }

    JobContext m_context;

private slots:
    void anAnswerBecomesEvidence()
    {
        TestRegister here;
        const QList<Worker> workers = record(here, 3);
        AnswerOptions options;
        options.asOf = QDate(2026, 11, 20);
        const auto report = import(here,
                                   {{nikNumber(1), u"AKTIF"_s, u"12/2026"_s, u"12345678901"_s},
                                    {nikNumber(2), u"DITOLAK"_s, {}, {}, u"usia 66"_s}},
                                   options);
        VERIFY_DONE(report);
        QCOMPARE(report->format, u"answers"_s);
        QCOMPARE(report->evidenced, 2);
        QCOMPARE(report->changes.kinds, (QSet<QByteArray>{"evidence", "worker"}));
        QCOMPARE(statuses(here, 3),
                 (QStringList{u"active 2026-12 12345678901 answered 2026-11-20"_s,
                              u"rejected   answered 2026-11-20"_s, u"recorded   recorded "_s}));
        QCOMPARE(*refusalReason(*here, workers[1].id), u"usia 66"_s);
        QCOMPARE(evidenceOf(*here, workers[0].id)->first().source, u"branch"_s);
    }

    void onlyWhoIsAnsweredChangesStage()
    {
        TestRegister here;
        record(here, 1);
        VERIFY_DONE(import(here, {{nikNumber(1), {}, u"12/2026"_s}}));
        QCOMPARE(statuses(here, 1), QStringList{u"active 2026-12  recorded 2026-11-22"_s});
    }

    void theCountsAddUp()
    {
        TestRegister here;
        record(here, 3);
        VERIFY_DONE(import(here, {{nikNumber(1)}}));
        const auto report = import(
            here, {{nikNumber(1)}, {nikNumber(2)}, {nikNumber(3), u"DITOLAK"_s}, {nikNumber(9)}});
        VERIFY_DONE(report);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->evidenced, 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(report->setAside.size(), 2);
    }

    void rowsAreSetAsideWithTheirReason_data()
    {
        QTest::addColumn<QStringList>("cells"); // nik, state, until, kpj, note, name
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("field");
        const auto add = [](const char* name, const QStringList& cells, const QString& problem,
                            const QString& field) {
            QTest::newRow(name) << cells << problem << field;
        };
        const QString nik = nikNumber(1);
        const QString aktif = u"AKTIF"_s;
        add("nobody here", {nikNumber(9), aktif, {}, {}, {}, {}}, u"not_in_data"_s, u"nik"_s);
        add("two here", {nikNumber(2), aktif, {}, {}, {}, {}}, u"several"_s, u"nik"_s);
        add("another name", {nik, aktif, {}, {}, {}, u"SUPARMAN"_s}, u"name_differs"_s, u"name"_s);
        add("the NIK is short", {u"351512"_s, aktif, {}, {}, {}, {}}, u"nik_not_sixteen"_s,
            u"nik"_s);
        add("no reason", {nik, u"GAGAL"_s, {}, {}, {}, {}}, u"reason_missing"_s, u"reason"_s);
        add("a word nobody knows", {nik, u"PENDING"_s, {}, {}, {}, {}}, u"unknown_state"_s,
            u"state"_s);
        add("nothing said", {nik, {}, {}, {}, {}, {}}, u"nothing_said"_s, {});
        add("the name shortened", {nik, aktif, {}, {}, {}, u"H. SLAMET W."_s}, {}, {});
        add("the name misspelt", {nik, aktif, {}, {}, {}, u"SELAMET"_s}, {}, {});
        add("an initial tells nothing", {nik, aktif, {}, {}, {}, u"X."_s}, {}, {});
    }

    void rowsAreSetAsideWithTheirReason()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, problem);
        QFETCH(const QString, field);
        TestRegister here;
        here.recorded(aWorker().built());
        here.recorded(aWorker().withNik(nikNumber(2)).built());
        here.recorded(aWorker().withNik(nikNumber(2)).named(u"Kembar"_s).built());
        const auto before = here.count("change");
        const auto report =
            import(here, {{cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]}});
        VERIFY_DONE(report);
        QCOMPARE(report->setAside.size(), problem.isEmpty() ? 0 : 1);
        QCOMPARE(report->evidenced, problem.isEmpty() ? 1 : 0);
        if (problem.isEmpty())
            return;
        QCOMPARE(report->setAside[0].problem, problem);
        QCOMPARE(report->setAside[0].field, field);
        QCOMPARE(report->setAside[0].row, 2);
        QCOMPARE(here.count("change"), before);
        QVERIFY(report->changes.kinds.isEmpty());
    }

    void theSameFileAgainChangesNothing()
    {
        TestRegister here;
        record(here, 2);
        const QList<Answer> answers{{nikNumber(1), u"AKTIF"_s, u"12/2026"_s, u"12345678901"_s},
                                    {nikNumber(2), u"DITOLAK"_s, {}, {}, u"usia 66"_s}};
        VERIFY_DONE(import(here, answers));
        const auto before = here.count("change");
        const auto again = import(here, answers);
        VERIFY_DONE(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->evidenced, 0);
        QVERIFY(again->edits.isEmpty());
        QCOMPARE(here.count("change"), before);
    }

    void theSameFileIsNoNewerOnAnotherDay()
    {
        TestRegister here;
        record(here, 1);
        VERIFY_DONE(import(here, {{nikNumber(1)}}));
        here.clock.moveTo(QDate(2026, 12, 22));
        const auto look = lookAtAnswers(*here, here.path(u"jawaban.csv"_s), m_context);
        VERIFY_DONE(look);
        QCOMPARE(look->asOf, QDate(2026, 11, 22));
        const auto again = import(here, {{nikNumber(1)}});
        VERIFY_DONE(again);
        QCOMPARE(again->unchanged, 1);
        const auto other = import(here, {{nikNumber(1), u"AKTIF"_s, {}, u"12345678901"_s}});
        VERIFY_DONE(other);
        QCOMPARE(other->evidenced, 1);
        QVERIFY(statuses(here, 1).first().endsWith(u"2026-12-22"_s));
    }

    void aCorrectedFileOfTheSameDayCounts()
    {
        TestRegister here;
        record(here, 1);
        VERIFY_DONE(import(here, {{nikNumber(1), u"TIDAK AKTIF"_s}}));
        VERIFY_DONE(import(here, {{nikNumber(1), u"AKTIF"_s}}));
        QVERIFY(statuses(here, 1).first().startsWith(u"active"_s));
    }

    void theSameFactTwiceInAFileIsOne()
    {
        TestRegister here;
        record(here, 1);
        const auto report = import(here, {{nikNumber(1)}, {nikNumber(1)}});
        VERIFY_DONE(report);
        QCOMPARE(report->evidenced, 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(here.count("evidence"), 1);
    }

    void twoFactsOfOneDayAreNotChosenBetween()
    {
        TestRegister here;
        record(here, 1);
        const auto report = import(here, {{nikNumber(1), u"TIDAK AKTIF"_s}, {nikNumber(1)}});
        VERIFY_DONE(report);
        QCOMPARE(report->evidenced, 1);
        QCOMPARE(report->setAside.size(), 1);
        QCOMPARE(report->setAside[0].problem, u"repeated_in_file"_s);
        QVERIFY(statuses(here, 1).first().startsWith(u"inactive"_s));
    }

    void whoWasJoinedIsAnsweredByWhoStands()
    {
        TestRegister here;
        const Worker stands = here.recorded(aWorker().built());
        const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).built());
        VERIFY_DONE(joinWorkers(*here, {stands.id, other.id, {}}));
        const auto report = import(here, {{nikNumber(2), u"AKTIF"_s, u"12/2026"_s}});
        VERIFY_DONE(report);
        QCOMPARE(report->evidenced, 1);
        QCOMPARE(evidenceOf(*here, stands.id)->size(), 1);
        QVERIFY(statuses(here, 1).first().startsWith(u"active 2026-12"_s));
        QCOMPARE(import(here, {{nikNumber(1), u"AKTIF"_s, u"12/2026"_s}})->unchanged, 1);
    }

    void takingBackGivesTheStatusesOfBefore()
    {
        TestRegister here;
        const QList<Worker> workers = record(here, 4);
        VERIFY_DONE(here.connection().run("UPDATE worker SET delivered=1 WHERE id=?1",
                                          {workers[1].id.uuid()}));
        VERIFY_DONE(recordEvidence(
            *here, workers[2].id,
            evidence().from(u"receipt"_s).on(u"2026-10-01"_s).paidUntil(u"2027-01"_s).built()));
        VERIFY_DONE(recordEvidence(
            *here, workers[3].id,
            evidence().from(u"branch"_s).on(u"2026-10-01"_s).saying(u"active"_s).built()));
        const QStringList before = statuses(here, 4);
        QVERIFY(before[1].startsWith(u"sent"_s));
        const auto report = import(here, {{nikNumber(1), u"AKTIF"_s, u"12/2026"_s},
                                          {nikNumber(2), u"BELUM TERDAFTAR"_s},
                                          {nikNumber(3), u"TIDAK AKTIF"_s},
                                          {nikNumber(4), u"DITOLAK"_s, {}, {}, u"usia 66"_s}});
        VERIFY_DONE(report);
        QCOMPARE(report->evidenced, 4);
        const QStringList after = statuses(here, 4);

        const auto back = takeBack(*here, report->edits);
        VERIFY_DONE(back);
        QCOMPARE(back->left, 0);
        QCOMPARE(statuses(here, 4), before);
        QCOMPARE(evidenceOf(*here, workers[0].id)->size(), 0);
        VERIFY_DONE(doAgain(*here, report->edits));
        QCOMPARE(statuses(here, 4), after);
        const auto checked = checkRegister(*here, m_context);
        VERIFY_DONE(checked);
        QVERIFY(checked->problems.isEmpty());
    }

    void whatWasTakenBackCanBeReadInAgain()
    {
        TestRegister here;
        record(here, 1);
        const auto report = import(here, {{nikNumber(1)}});
        VERIFY_DONE(report);
        VERIFY_DONE(takeBack(*here, report->edits));
        QCOMPARE(import(here, {{nikNumber(1)}})->evidenced, 1);
        QVERIFY(statuses(here, 1).first().startsWith(u"active"_s));
    }

    void aTrialCountsTheSameAndChangesNothing()
    {
        TestRegister here;
        record(here, 2);
        const QList<Answer> answers{{nikNumber(1)}, {nikNumber(1)}, {nikNumber(2)}, {nikNumber(9)}};
        const auto before = here.count("change");
        const auto settings = here.count("setting");
        AnswerOptions options;
        options.dryRun = true;
        const auto trial = import(here, answers, options);
        VERIFY_DONE(trial);
        QCOMPARE(here.count("change"), before);
        QCOMPARE(here.count("setting"), settings);
        QVERIFY(trial->edits.isEmpty() && trial->changes.kinds.isEmpty());
        const auto report = import(here, answers);
        VERIFY_DONE(report);
        QCOMPARE(trial->rows, report->rows);
        QCOMPARE(trial->evidenced, report->evidenced);
        QCOMPARE(trial->unchanged, report->unchanged);
        QCOMPARE(trial->setAside.size(), report->setAside.size());
    }

    void rowsSetAsideAreWrittenWithTheirReason()
    {
        TestRegister here;
        record(here, 1);
        AnswerOptions options;
        options.setAsideFile = here.path(u"sisih.csv"_s);
        VERIFY_DONE(import(here, {{nikNumber(9)}, {nikNumber(1)}, {u"351512"_s}}, options));
        QFile file(options.setAsideFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto headings = kHeadings;
        headings.push_back(u"disisihkan"_s);
        auto first = cellsOf({nikNumber(9)});
        first.push_back(u"not_in_data"_s);
        auto second = cellsOf({u"351512"_s});
        second.push_back(u"nik_not_sixteen"_s);
        QCOMPARE(file.readAll(), csvStart() + csvLine(headings) + csvLine(first) + csvLine(second));
        // Mended and read in again, its last column is no reason of the branch.
        const auto look = lookAtAnswers(*here, options.setAsideFile, m_context);
        VERIFY_DONE(look);
        QCOMPARE(columnOf(look->sheet.columns, AnswerField::Reason), 6);
    }

    void rowsThatCannotBeWrittenDownStopTheImport()
    {
        TestRegister here;
        record(here, 1);
        AnswerOptions options;
        options.setAsideFile = here.path(u"tidak/ada/sisih.csv"_s);
        VERIFY_REFUSED(import(here, {{nikNumber(1)}, {nikNumber(9)}}, options),
                       ErrorCode::NotFound);
        QCOMPARE(here.count("evidence"), 0);
    }

    void theChoiceOfColumnsIsRemembered()
    {
        TestRegister here;
        record(here, 2);
        const std::vector<QString> headings{u"Kolom A"_s, u"Kolom B"_s, u"Siti"_s};
        const QString path = file(here, {headings, {nikNumber(1), u"AKTIF"_s, u"-"_s}});
        VERIFY_REFUSED(importAnswers(*here, path, {}, m_context), ErrorCode::Invalid);
        AnswerOptions options;
        options.mapping = {{AnswerField::Nik, {{}, 1}}, {AnswerField::State, {u"kolom b"_s, 0}}};
        VERIFY_DONE(importAnswers(*here, path, options, m_context));
        QCOMPARE(here.count("evidence"), 1);

        const QString next = file(here, {headings, {nikNumber(2), u"AKTIF"_s, u"-"_s}});
        const auto look = lookAtAnswers(*here, next, m_context);
        VERIFY_DONE(look);
        QVERIFY(look->isRemembered);
        QCOMPARE(columnOf(look->sheet.columns, AnswerField::State), 1);
        VERIFY_DONE(importAnswers(*here, next, {}, m_context));
        QCOMPARE(here.count("evidence"), 2);
        const auto kept =
            Settings(here.connection()).bytes(u"answers.columns."_s + look->sheet.shape);
        VERIFY_DONE(kept);
        QVERIFY(kept->contains("\"nik\":1"));
        QVERIFY(!kept->contains("Siti") && !kept->contains("Kolom"));
    }

    void aColumnThatIsNotThereIsRefused()
    {
        TestRegister here;
        record(here, 1);
        AnswerOptions options;
        options.mapping = {{AnswerField::State, {u"Kolom Z"_s, 0}}};
        VERIFY_REFUSED(import(here, {{nikNumber(1)}}, options), ErrorCode::Invalid);
        options.mapping = {{AnswerField::State, {{}, 40}}};
        VERIFY_REFUSED(import(here, {{nikNumber(1)}}, options), ErrorCode::Invalid);
    }

    void theDayOfARowCountsBeforeThatOfTheFile()
    {
        TestRegister here;
        record(here, 3);
        const QString path = file(here, {{u"NIK"_s, u"Status"_s, u"Tanggal status"_s},
                                         {nikNumber(1), u"AKTIF"_s, u"05-11-2026"_s},
                                         {nikNumber(2), u"AKTIF"_s, {}},
                                         {nikNumber(3), u"AKTIF"_s, u"23-11-2026"_s}});
        AnswerOptions options;
        options.asOf = QDate(2026, 11, 20);
        const auto report = importAnswers(*here, path, options, m_context);
        VERIFY_DONE(report);
        QVERIFY(statuses(here, 1).first().endsWith(u"2026-11-05"_s));
        QVERIFY(statuses(here, 2).last().endsWith(u"2026-11-20"_s));
        QCOMPARE(report->setAside.size(), 1);
        QCOMPARE(report->setAside[0].problem, u"date_in_future"_s);
        QCOMPARE(report->setAside[0].value, u"2026-11-23"_s);
    }

    void aDayToComeIsRefused()
    {
        TestRegister here;
        record(here, 1);
        AnswerOptions options;
        options.asOf = QDate(2026, 11, 23);
        VERIFY_REFUSED(import(here, {{nikNumber(1)}}, options), ErrorCode::Invalid);
        QCOMPARE(here.count("evidence"), 0);
    }

    void aStoppedImportTakesNothing()
    {
        TestRegister here;
        record(here, 1);
        const QString path = list(here, {{nikNumber(1)}});
        JobContext context({}, [] { return true; });
        VERIFY_REFUSED(importAnswers(*here, path, {}, context), ErrorCode::Cancelled);
        QCOMPARE(here.count("evidence"), 0);
    }

    void aFailureTakesNothing()
    {
        TestRegister here;
        record(here, 2);
        VERIFY_DONE(here.connection().script(
            "CREATE TEMP TRIGGER broken AFTER INSERT ON main.evidence WHEN new.state='inactive'"
            " BEGIN SELECT RAISE(ABORT,'the disk said no'); END"));
        const auto before = here.count("change");
        QVERIFY(!import(here, {{nikNumber(1)}, {nikNumber(2), u"TIDAK AKTIF"_s}}));
        QCOMPARE(here.count("evidence"), 0);
        QCOMPARE(here.count("change"), before);
        QCOMPARE(statuses(here, 1), QStringList{u"recorded   recorded "_s});
    }

    void anOfficeReadsTheAnswerOfItsVillages()
    {
        TestRegister office({.scope = kRegency});
        auto journal = Journal::begin(office.connection(), office.session().writer());
        VERIFY_DONE(journal);
        VERIFY_DONE(
            journal->create(workerKind(), journal->newId(), kVillage, valuesOf(aWorker().built())));
        VERIFY_DONE(journal->commit());
        const auto report = import(office, {{nikNumber(1)}});
        VERIFY_DONE(report);
        QCOMPARE(report->evidenced, 1);
        const auto line = statusOfNik(*office, nikNumber(1));
        VERIFY_DONE(line);
        QCOMPARE(line->first().worker->scope, QString(kVillage));
        QCOMPARE(line->first().answer.status, Status::Active);
    }

    void whoMayNotRecordIsRefused()
    {
        for (const QString& role : {u"kader"_s, u"viewer"_s}) {
            TestRegister here({.role = role});
            const QString path = list(here, {{nikNumber(1)}});
            VERIFY_REFUSED(lookAtAnswers(*here, path, m_context), ErrorCode::Forbidden);
            VERIFY_REFUSED(importAnswers(*here, path, {}, m_context), ErrorCode::Forbidden);
        }
    }
};

TEST_SUITE(AnswersTest)
#include "tst_answers.moc"

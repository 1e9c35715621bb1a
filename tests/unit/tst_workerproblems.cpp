/// What is wrong with a worker's fields: what blocks, what warns, and what tidying mends.
#include "app/domain/region.h"
#include "app/domain/workerproblems.h"
#include "tests/runner/suite.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using app::Completeness;
using app::FieldProblem;
using app::Problem;
using app::Worker;
using app::WorkerField;

using Change = std::function<void(Worker&)>;
Q_DECLARE_METATYPE(Change)

class TestWorkerProblems : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 22};
    const app::RegionTable m_regions{
        "code,name\n35,Jawa Timur\n", "code,province_code,name\n35.15,35,Kabupaten Lima\n",
        "code,regency_code,name\n35.15.12,35.15,Balong\n", "code,district_code,name\n"};

    static Worker complete()
    {
        Worker worker;
        worker.nik = u"3515121204780001"_s;
        worker.name = u"Suwarno Contoh"_s;
        worker.birthDate = u"1978-04-12"_s;
        worker.sex = u"M"_s;
        worker.address = u"Jalan Contoh 1"_s;
        worker.phone = u"081200000001"_s;
        worker.phoneOwner = u"own"_s;
        worker.occupation = u"P001"_s;
        worker.sector = u"other"_s;
        worker.income = 1'500'000;
        worker.programmes = 2;
        worker.months = 6;
        worker.payer = u"self"_s;
        worker.consentDate = u"2026-11-22"_s;
        worker.consentMethod = u"signature"_s;
        return worker;
    }

    QList<FieldProblem> recorded(const Worker& worker) const
    {
        return app::problemsOf(worker, Completeness::Recorded, m_today, m_regions);
    }

private slots:
    void aCompleteWorkerHasNoProblem() { QVERIFY(recorded(complete()).isEmpty()); }

    void everyRequiredFieldIsNamedAtOnceInTheOrderOfTheForm()
    {
        const QList<FieldProblem> expected{
            {WorkerField::Nik, Problem::NikTemporary},
            {WorkerField::Name, Problem::Missing},
            {WorkerField::BirthDate, Problem::Missing},
            {WorkerField::Sex, Problem::Missing},
            {WorkerField::Address, Problem::Missing},
            {WorkerField::Phone, Problem::NoPhone},
            {WorkerField::Occupation, Problem::Missing},
            {WorkerField::Sector, Problem::Missing},
            {WorkerField::Income, Problem::Missing},
            {WorkerField::Programmes, Problem::Missing},
            {WorkerField::Months, Problem::Missing},
            {WorkerField::Payer, Problem::Missing},
            {WorkerField::ConsentDate, Problem::ConsentMissing},
        };
        QCOMPARE(recorded(Worker()), expected);
    }

    void aNameOrANikIsEnoughForACandidate()
    {
        const auto asCandidate = [this](const Worker& worker) {
            return app::problemsOf(worker, Completeness::Candidate, m_today, m_regions);
        };
        Worker worker;
        QCOMPARE(asCandidate(worker), (QList<FieldProblem>{{WorkerField::Name, Problem::Missing}}));
        worker.name = u"Suwarno Contoh"_s;
        QVERIFY(asCandidate(worker).isEmpty());
        worker.name.clear();
        worker.nik = u"3515121204780001"_s;
        QVERIFY(asCandidate(worker).isEmpty());
        worker.nik = u"35151212"_s;
        QCOMPARE(asCandidate(worker),
                 (QList<FieldProblem>{{WorkerField::Nik, Problem::NikNotSixteen}}));
    }

    void oneWrongFieldIsOneProblem_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<WorkerField>("field");
        QTest::addColumn<Problem>("problem");
        using F = WorkerField;
        using P = Problem;
        const auto row = [](const char* name, F field, P problem, const Change& change) {
            QTest::newRow(name) << change << field << problem;
        };
        row("no nik", F::Nik, P::NikTemporary, [](Worker& w) { w.nik.clear(); });
        row("temporary nik", F::Nik, P::NikTemporary,
            [](Worker& w) { w.nik = u"0351512200400017"_s; });
        row("short nik", F::Nik, P::NikNotSixteen, [](Worker& w) { w.nik.chop(1); });
        row("all ones", F::Nik, P::NikAllSame, [](Worker& w) { w.nik.fill(u'1'); });
        row("month 13", F::Nik, P::NikImpossibleDate,
            [](Worker& w) { w.nik = u"3515121213780001"_s; });
        row("elsewhere", F::Nik, P::NikUnknownDistrict,
            [](Worker& w) { w.nik = u"9915121204780001"_s; });
        row("serial 0", F::Nik, P::NikSerialZero, [](Worker& w) { w.nik = u"3515121204780000"_s; });
        row("other day", F::Nik, P::NikBirthDateDiffers,
            [](Worker& w) { w.birthDate = u"1978-04-13"_s; });
        row("other sex", F::Nik, P::NikSexDiffers, [](Worker& w) { w.sex = u"F"_s; });
        row("digits in a name", F::Name, P::NameOdd, [](Worker& w) { w.name = u"Suwarn0"_s; });
        row("sign in a name", F::MotherName, P::NameOdd,
            [](Worker& w) { w.motherName = u"Siti=1"_s; });
        row("endless name", F::Name, P::TooLong, [](Worker& w) { w.name = QString(101, u'a'); });
        row("30 February", F::BirthDate, P::NotADate,
            [](Worker& w) { w.birthDate = u"1978-02-30"_s; });
        row("other order", F::BirthDate, P::NotADate,
            [](Worker& w) { w.birthDate = u"12-04-1978"_s; });
        row("unborn", F::BirthDate, P::DateInFuture, [](Worker& w) {
            w.nik = u"3515122311260001"_s;
            w.birthDate = u"2026-11-23"_s;
        });
        row("65 today", F::BirthDate, P::TooOld, [](Worker& w) {
            w.nik = u"3515122211610001"_s;
            w.birthDate = u"1961-11-22"_s;
        });
        row("not yet 15", F::BirthDate, P::Young, [](Worker& w) {
            w.nik = u"3515122311110001"_s;
            w.birthDate = u"2011-11-23"_s;
        });
        row("only a year", F::BirthDate, P::BirthDateRough,
            [](Worker& w) { w.birthDate = u"1978"_s; });
        row("only a month", F::BirthDate, P::BirthDateRough,
            [](Worker& w) { w.birthDate = u"1978-04"_s; });
        row("month 13 of a year", F::BirthDate, P::NotADate,
            [](Worker& w) { w.birthDate = u"1978-13"_s; });
        row("no witness", F::ConsentWitness, P::Missing,
            [](Worker& w) { w.consentMethod = u"witness"_s; });
        row("a lost word", F::Situation, P::UnknownWord,
            [](Worker& w) { w.situation = u"lost"_s; });
        row("moved tomorrow", F::SituationDate, P::DateInFuture,
            [](Worker& w) { w.situationDate = u"2026-11-23"_s; });
        row("sex word", F::Sex, P::UnknownWord, [](Worker& w) { w.sex = u"L"_s; });
        row("short card", F::FamilyCard, P::FamilyCardNotSixteen,
            [](Worker& w) { w.familyCard = u"123"_s; });
        row("odd card", F::FamilyCard, P::FamilyCardOdd,
            [](Worker& w) { w.familyCard = u"3515123213200001"_s; });
        row("rt 0", F::Rt, P::BadNumber, [](Worker& w) { w.rt = u"0"_s; });
        row("rw word", F::Rw, P::BadNumber, [](Worker& w) { w.rw = u"dua"_s; });
        row("postcode", F::Postcode, P::BadNumber, [](Worker& w) { w.postcode = u"6126"_s; });
        row("seven digits", F::Phone, P::BadPhone, [](Worker& w) { w.phone = u"0812345"_s; });
        row("sixteen digits", F::Phone, P::BadPhone,
            [](Worker& w) { w.phone = QString(16, u'1'); });
        row("letters", F::Phone, P::BadPhone, [](Worker& w) { w.phone = u"0812abc00001"_s; });
        row("no phone", F::Phone, P::NoPhone, [](Worker& w) { w.phone.clear(); });
        row("phone owner", F::PhoneOwner, P::UnknownWord,
            [](Worker& w) { w.phoneOwner = u"boss"_s; });
        row("no at", F::Email, P::BadEmail, [](Worker& w) { w.email = u"contoh.example"_s; });
        row("two ats", F::Email, P::BadEmail, [](Worker& w) { w.email = u"a@b@example.id"_s; });
        row("no dot", F::Email, P::BadEmail, [](Worker& w) { w.email = u"a@example"_s; });
        row("not a code", F::Occupation, P::UnknownWord,
            [](Worker& w) { w.occupation = u"petani"_s; });
        row("twice", F::Occupation2, P::SameOccupation,
            [](Worker& w) { w.occupation2 = u"P001"_s; });
        row("sector", F::Sector, P::UnknownWord, [](Worker& w) { w.sector = u"sea"_s; });
        row("hour 25", F::HoursFrom, P::BadNumber, [](Worker& w) { w.hoursFrom = u"25:00"_s; });
        row("ends first", F::HoursTo, P::HoursReversed, [](Worker& w) {
            w.hoursFrom = u"17:00"_s;
            w.hoursTo = u"08:00"_s;
        });
        row("no income", F::Income, P::BadNumber, [](Worker& w) { w.income = 0; });
        row("absurd income", F::Income, P::BadNumber, [](Worker& w) { w.income = 1'000'000'001; });
        row("one programme", F::Programmes, P::BadNumber, [](Worker& w) { w.programmes = 1; });
        row("four months", F::Months, P::BadNumber, [](Worker& w) { w.months = 4; });
        row("payer", F::Payer, P::UnknownWord, [](Worker& w) { w.payer = u"boss"_s; });
        row("disability", F::Disability, P::UnknownWord,
            [](Worker& w) { w.disability = u"yes"_s; });
        row("decile 11", F::WelfareDecile, P::BadNumber, [](Worker& w) { w.welfareDecile = 11; });
        row("stage", F::Stage, P::UnknownWord, [](Worker& w) { w.stage = u"lost"_s; });
        row("endless note", F::Note, P::TooLong, [](Worker& w) { w.note = QString(2001, u'a'); });
        row("no consent", F::ConsentDate, P::ConsentMissing,
            [](Worker& w) { w.consentDate.clear(); });
        row("consent without method", F::ConsentDate, P::ConsentMissing,
            [](Worker& w) { w.consentMethod.clear(); });
        row("consent tomorrow", F::ConsentDate, P::DateInFuture,
            [](Worker& w) { w.consentDate = u"2026-11-23"_s; });
        row("consent by nod", F::ConsentMethod, P::UnknownWord,
            [](Worker& w) { w.consentMethod = u"nod"_s; });
    }
    void oneWrongFieldIsOneProblem()
    {
        QFETCH(Change, change);
        QFETCH(WorkerField, field);
        QFETCH(Problem, problem);
        Worker worker = complete();
        change(worker);
        QCOMPARE(recorded(worker), (QList<FieldProblem>{{field, problem}}));
    }

    void optionalFieldsDoNoHarm()
    {
        Worker worker = complete();
        worker.familyCard = u"3515122902200001"_s;
        worker.motherName = u"Sri N. Ma'rifah-Wati"_s;
        worker.rt = u"3"_s;
        worker.rw = u"12"_s;
        worker.postcode = u"61263"_s;
        worker.email = u"contoh@surat.example"_s;
        worker.phone = u"+6281200000001"_s;
        worker.occupation2 = u"P050"_s;
        worker.hoursFrom = u"08:00"_s;
        worker.hoursTo = u"17:00"_s;
        worker.disability = u"sensory"_s;
        worker.welfareDecile = 2;
        worker.stage = u"recorded"_s;
        QVERIFY(recorded(worker).isEmpty());
        worker.phone.clear();
        worker.phoneOwner = u"none"_s;
        QVERIFY(recorded(worker).isEmpty());
    }

    void whoMayStillBe64IsNotTurnedAway()
    {
        Worker worker = complete();
        worker.nik.clear();
        const auto problems = [&](const QString& born) {
            worker.birthDate = born;
            QList<Problem> found;
            for (const FieldProblem& one : recorded(worker))
                if (one.field == WorkerField::BirthDate)
                    found << one.problem;
            return found;
        };
        QCOMPARE(problems(u"1961"_s), QList<Problem>{Problem::BirthDateRough});
        QCOMPARE(problems(u"1961-10"_s),
                 (QList<Problem>{Problem::TooOld, Problem::BirthDateRough}));
        QCOMPARE(problems(u"1960"_s), (QList<Problem>{Problem::TooOld, Problem::BirthDateRough}));
    }

    void ageCountsOnTheDayOfRegistration()
    {
        Worker worker = complete();
        worker.nik = u"3515120112610001"_s;
        worker.birthDate = u"1961-12-01"_s;
        QVERIFY(recorded(worker).isEmpty()); // 64 when agreeing
        const auto later = [&worker, this] {
            return app::problemsOf(worker, Completeness::Recorded, {2027, 5, 1}, m_regions);
        };
        QVERIFY(later().isEmpty()); // may be corrected at 65
        worker.consentDate = u"2027-05-01"_s;
        QCOMPARE(later(), (QList<FieldProblem>{{WorkerField::BirthDate, Problem::TooOld}}));
    }

    void blocksComeBeforeWarningsOfTheSameField()
    {
        Worker worker = complete();
        worker.name = QString(101, u'9');
        QCOMPARE(recorded(worker), (QList<FieldProblem>{{WorkerField::Name, Problem::TooLong},
                                                        {WorkerField::Name, Problem::NameOdd}}));
    }

    void everyProblemHasItsOwnWord()
    {
        QStringList words;
        for (int i = 0; i <= static_cast<int>(Problem::NoPhone); ++i)
            words.append(app::wordOf(static_cast<Problem>(i)));
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(words.first(), u"missing"_s);
        QVERIFY(words.contains(u"nik_not_sixteen"_s));
        QVERIFY(words.contains(u"consent_missing"_s));
        QCOMPARE(words.last(), u"no_phone"_s);
    }

    void onlyWhatCanNeverBeRightBlocks()
    {
        QVERIFY(app::blocks(Problem::Missing));
        QVERIFY(app::blocks(Problem::ConsentMissing));
        QVERIFY(!app::blocks(Problem::NikTemporary));
        QVERIFY(!app::blocks(Problem::NikBirthDateDiffers));
        QVERIFY(!app::blocks(Problem::NikAlreadyHere));
        QVERIFY(!app::blocks(Problem::NoPhone));
    }

    void tidyingMendsWhatNeedsNoQuestion()
    {
        Worker worker;
        worker.nik = u" '3515 1212 0478 0001"_s;
        worker.name = u"  SITI \u200b  Aminah\n"_s;
        worker.familyCard = u"3515.1212.0478.0001"_s;
        worker.hamlet = u"DUSUN Krajan"_s;
        worker.rt = u"RT 003"_s;
        worker.rw = u"000"_s;
        worker.postcode = u" 61 263"_s;
        worker.phone = u"+62 812-0000 (0001)"_s;
        worker.hoursFrom = u"8.00"_s;
        worker.note = u"  satu\ndua  "_s;
        const Worker tidy = app::tidied(worker);
        QCOMPARE(tidy.nik, u"3515121204780001"_s);
        QCOMPARE(tidy.name, u"SITI Aminah"_s);
        QCOMPARE(tidy.familyCard, u"3515121204780001"_s);
        QCOMPARE(tidy.hamlet, u"Krajan"_s);
        QCOMPARE(tidy.rt, u"3"_s);
        QCOMPARE(tidy.rw, QString());
        QCOMPARE(tidy.postcode, u"61263"_s);
        QCOMPARE(tidy.phone, u"+6281200000001"_s);
        QCOMPARE(tidy.hoursFrom, u"08:00"_s);
        QCOMPARE(tidy.note, u"satu\ndua"_s);
        QCOMPARE(app::tidied(tidy), tidy);
    }

    void codedFieldsHaveTheirWordsAndFreeOnesNone()
    {
        QCOMPARE(app::wordsFor(WorkerField::Sex), (QStringList{u"M"_s, u"F"_s}));
        QCOMPARE(app::wordsFor(WorkerField::Payer).size(), 10);
        QCOMPARE(app::wordsFor(WorkerField::Stage),
                 (QStringList{u"candidate"_s, u"recorded"_s, u"sent"_s, u"answered"_s}));
        QVERIFY(app::wordsFor(WorkerField::Name).isEmpty());
        QVERIFY(app::wordsFor(WorkerField::Occupation).isEmpty());
    }
};

TEST_SUITE(TestWorkerProblems)
#include "tst_workerproblems.moc"

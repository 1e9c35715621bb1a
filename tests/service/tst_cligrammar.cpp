/// What is typed, before anything is done: usage lines as grammar, mistakes, help, words.
#include "app/cli/commands.h"
#include "app/cli/errorwords.h"
#include "app/domain/workerproblems.h"
#include "app/exchange/residents.h"
#include "app/services/evidencing.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::cli;
using namespace app::test;

class TestCliGrammar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aUsageLineIsReadAsGrammar();
    void everyUsageLineNamesItsCommand();
    void aMistakeIsNamed_data();
    void aMistakeIsNamed();
    void commonOptionsStandAnywhere();
    void wordsAfterTwoDashesAreNeverOptions();
    void helpListsEveryCommand();
    void helpForOneCommandNeedsNoArguments();
    void withoutACommandTheUsageIsSaid();
    void theVersionIsSaid();
    void theLanguageIsChosenByOptionOrEnvironment();
    void everyErrorHasItsOwnWordAndSentences();
    void everyWordOfTheRulesHasASentence();
    void noKeyIsWrittenTwice();
    void valuesArePlacedWithoutReadingThem();
};

void TestCliGrammar::initTestCase()
{
    qunsetenv("JEMPUT_LANG");
}

void TestCliGrammar::aUsageLineIsReadAsGrammar()
{
    const auto grammar = Grammar::of("card accept FILE [NIK...] --scope CODE [--dry-run]"_L1);
    QCOMPARE(grammar.name, u"card accept"_s);
    QCOMPARE(grammar.least, 1);
    QCOMPARE(grammar.most, -1);
    QCOMPARE(grammar.options.size(), 2);
    QVERIFY(grammar.option(u"scope"_s)->takesValue && grammar.option(u"scope"_s)->required);
    QVERIFY(!grammar.option(u"dry-run"_s)->takesValue && !grammar.option(u"dry-run"_s)->required);
    QVERIFY(!grammar.option(u"dry"_s));
}

void TestCliGrammar::everyUsageLineNamesItsCommand()
{
    const Words words(Language::Indonesian);
    for (const auto& command : commands()) {
        const auto grammar = Grammar::of(QLatin1StringView(command.usage));
        QVERIFY2(words.knows(u"help."_s + grammar.name), command.usage);
    }
}

void TestCliGrammar::aMistakeIsNamed_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown command") << QStringList{u"fly"_s} << QByteArray("fly");
    QTest::newRow("half a command") << QStringList{u"card"_s} << QByteArray("card");
    QTest::newRow("unknown second word")
        << QStringList{u"card"_s, u"burn"_s} << QByteArray("card burn");
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("short option") << QStringList{u"check"_s, u"-v"_s} << QByteArray("-v");
    QTest::newRow("option of another command")
        << QStringList{u"check"_s, u"--out"_s, u"x"_s} << QByteArray("--out");
    QTest::newRow("value missing")
        << QStringList{u"find"_s, u"a"_s, u"--limit"_s} << QByteArray("--limit");
    QTest::newRow("value too much")
        << QStringList{u"import"_s, u"x"_s, u"--dry-run=yes"_s} << QByteArray("--dry-run");
    QTest::newRow("option missing")
        << QStringList{u"init"_s, u"d"_s, u"--scope"_s, u"35"_s} << QByteArray("--officer");
    QTest::newRow("argument missing") << QStringList{u"show"_s} << QByteArray("jemput show NIK");
    QTest::newRow("argument too much")
        << QStringList{u"conflicts"_s, u"resolve"_s} << QByteArray("resolve");
    QTest::newRow("no such day") << QStringList{u"check"_s, u"--today"_s, u"2026-02-30"_s}
                                 << QByteArray("--today");
    QTest::newRow("no such language")
        << QStringList{u"check"_s, u"--lang"_s, u"fr"_s} << QByteArray("fr");
}

void TestCliGrammar::aMistakeIsNamed()
{
    QFETCH(const QStringList, args);
    QFETCH(const QByteArray, named);
    const auto words = runWords(args);
    QCOMPARE(words.exit, 2);
    QVERIFY2(words.out.isEmpty(), words.why());
    QVERIFY2(words.err.contains(named), words.why());
    QCOMPARE(words.err.count('\n'), 1);
    const auto json = runJson(args);
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.errorCode(), u"usage"_s);
    QCOMPARE(json.keys(), QStringList{u"error"_s});
}

void TestCliGrammar::commonOptionsStandAnywhere()
{
    for (const auto& args : {QStringList{u"--json"_s, u"regions"_s, u"bakung"_s},
                             QStringList{u"regions"_s, u"--json"_s, u"bakung"_s},
                             QStringList{u"regions"_s, u"bakung"_s, u"--limit=3"_s, u"--json"_s}}) {
        const auto run = runWords(args);
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.json.isArray(), run.why());
    }
}

void TestCliGrammar::wordsAfterTwoDashesAreNeverOptions()
{
    const auto run = runJson({u"regions"_s, u"--"_s, u"--nowhere"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.array().isEmpty());
}

void TestCliGrammar::helpListsEveryCommand()
{
    const auto run = runWords({u"--help"_s});
    QCOMPARE(run.exit, 0);
    for (const auto& command : commands())
        QVERIFY2(run.out.contains(command.usage), command.usage);
    QVERIFY(runJson({u"--help"_s}).object().value(u"usage"_s).isArray());
}

void TestCliGrammar::helpForOneCommandNeedsNoArguments()
{
    const auto run = runWords({u"card"_s, u"accept"_s, u"--help"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.startsWith("jemput card accept FILE --scope CODE"), run.why());
}

void TestCliGrammar::withoutACommandTheUsageIsSaid()
{
    const auto run = runWords({});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("jemput init DIR"), run.why());
}

void TestCliGrammar::theVersionIsSaid()
{
    QCOMPARE(runWords({u"--version"_s}).out, QByteArray("jemput " JEMPUT_VERSION "\n"));
    QCOMPARE(runJson({u"--version"_s}).object().value(u"version"_s).toString(),
             QStringLiteral(JEMPUT_VERSION));
}

void TestCliGrammar::theLanguageIsChosenByOptionOrEnvironment()
{
    QVERIFY(runWords({u"fly"_s}).err.contains("tidak dikenal"));
    QVERIFY(runWords({u"fly"_s, u"--lang"_s, u"en"_s}).err.contains("There is no command"));
    QVERIFY(runWords({u"--lang=en"_s, u"fly"_s}).err.contains("There is no command"));
    qputenv("JEMPUT_LANG", "en");
    const auto english = runWords({u"fly"_s});
    const auto indonesian = runWords({u"fly"_s, u"--lang"_s, u"id"_s});
    qunsetenv("JEMPUT_LANG");
    QVERIFY(english.err.contains("There is no command"));
    QVERIFY(indonesian.err.contains("tidak dikenal"));
}

void TestCliGrammar::everyErrorHasItsOwnWordAndSentences()
{
    const Words indonesian(Language::Indonesian);
    const Words english(Language::English);
    QStringList codes;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
        const Error error{static_cast<ErrorCode>(i), u"7"_s};
        codes.append(codeOf(error.code));
        QVERIFY2(indonesian.knows(u"error."_s + codes.last()), qPrintable(codes.last()));
        QVERIFY(sentenceFor(error, indonesian) != sentenceFor(error, english));
    }
    codes.removeDuplicates();
    QCOMPARE(codes.size(), static_cast<int>(ErrorCode::Cancelled) + 1);
    QVERIFY(sentenceFor({ErrorCode::TooManyTries, u"7"_s}, english).contains(u"7 seconds"));
}

void TestCliGrammar::everyWordOfTheRulesHasASentence()
{
    QStringList keys;
    for (int i = 0; i <= static_cast<int>(Problem::NoPhone); ++i)
        keys.append(u"problem."_s + wordOf(static_cast<Problem>(i)));
    for (int i = 0; i <= static_cast<int>(RowProblem::RepeatedInFile); ++i)
        keys.append(u"problem."_s + wordOf(static_cast<RowProblem>(i)));
    for (int i = 0; i <= static_cast<int>(SkipReason::NotValid); ++i)
        keys.append(u"skip."_s + wordOf(static_cast<SkipReason>(i)));
    for (int i = 0; i <= static_cast<int>(EvidenceProblem::ReasonMissing); ++i)
        keys.append(u"evidence."_s + wordOf(static_cast<EvidenceProblem>(i)));
    for (int i = 0; i <= static_cast<int>(Status::NotInData); ++i)
        keys.append(u"status."_s + wordOf(static_cast<Status>(i)));
    for (int i = 0; i <= static_cast<int>(NextStep::Fix); ++i)
        keys.append(u"step."_s + wordOf(static_cast<NextStep>(i)));
    for (const auto& problem :
         {u"not_json"_s, u"not_text"_s, u"not_a_number"_s, u"not_an_id"_s, u"unknown_field"_s})
        keys.append(u"problem."_s + problem);
    for (const auto& field : workerFields())
        keys.append(u"field."_s + QLatin1StringView(field.spec.name));
    const Words words(Language::Indonesian);
    for (const auto& key : keys)
        QVERIFY2(words.knows(key), qPrintable(key));
}

void TestCliGrammar::noKeyIsWrittenTwice()
{
    QStringList keys;
    for (const auto table : {wordTable(), valueWordTable(), guardWordTable()}) {
        for (const auto& word : table)
            keys.append(QString::fromLatin1(word.key));
    }
    const qsizetype written = keys.size();
    QCOMPARE(written - keys.removeDuplicates(), keys.size());
    QCOMPARE(keys.size(), written);
}

void TestCliGrammar::valuesArePlacedWithoutReadingThem()
{
    const Words words(Language::English);
    QCOMPARE(words.say(u"usage.unknown_word"_s, {u"--as"_s, u"%1 100%"_s}),
             u"Option --as does not know \"%1 100%\"."_s);
    QCOMPARE(words.say(u"problem.from_a_newer_version"_s), u"from_a_newer_version"_s);
}

TEST_SUITE(TestCliGrammar)
#include "tst_cligrammar.moc"

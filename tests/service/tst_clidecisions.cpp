/// Deciding, joining, erasing, answers, chains and undo by command.
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"

using namespace app;
using namespace app::test;

class TestCliDecisions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aConflictIsListedAndResolved_data();
    void aConflictIsListedAndResolved();
    void whatCannotBeKeptIsRefused();
    void anotherValueKeepsTheRules_data();
    void anotherValueKeepsTheRules();
    void valuesAreShownInWords();
    void aDecisionIsReopened();
    void apartIsTakenBack();
    void doublesAreListedJoinedAndSeparated();
    void apartTheyAreNoLongerListed();
    void aPersonIsErased();
    void aReceiptIsFoundByItsCode();
    void theOfficeRepliesToAllAndSeesTheChain();
    void theLastMergeIsUndoneOrSaysWhyNot();

private:
    CliRun in(const QString& name, const QStringList& args, const QByteArray& typed = {}) const
    {
        return runJson(m_registers->in(name) + args, typed);
    }
    void introduce(const QString& name, const QString& other, const QString& scope) const;
    /// From one to the other; what taking it said.
    CliRun carry(const QString& from, const QString& to) const;
    QString fingerprint(const QString& of) const;
    void addOne(const QByteArray& nik, const QByteArray& name) const;
    QString idOf(const QString& nik) const;
    /// The phone of this worker gets another value on each side.
    void disagree(const QString& id) const
    {
        disagree(id, "phone", R"("081211111111")", R"("081222222222")");
    }
    /// JSON values.
    void disagree(const QString& id, const QByteArray& field, const QByteArray& here,
                  const QByteArray& there) const;

    std::unique_ptr<Registers> m_registers;
};

void TestCliDecisions::init()
{
    m_registers = std::make_unique<Registers>();
    QVERIFY(!m_registers->make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    QVERIFY(!m_registers->make(u"kantor"_s, u"35.15"_s).isEmpty());
    introduce(u"kantor"_s, u"desa"_s, u"35.15.12.2004"_s);
    introduce(u"desa"_s, u"kantor"_s, u"35.15"_s);
}

QString TestCliDecisions::fingerprint(const QString& of) const
{
    const auto card =
        in(of, {u"card"_s, u"export"_s, m_registers->path(of + u".jcard"_s)}).object();
    return card.value(u"fingerprint"_s).toString();
}

void TestCliDecisions::introduce(const QString& name, const QString& other,
                                 const QString& scope) const
{
    const QString digits = fingerprint(other);
    const auto accepted = in(name, {u"card"_s, u"accept"_s, m_registers->path(other + u".jcard"_s),
                                    u"--scope"_s, scope, u"--fingerprint"_s, digits});
    QVERIFY2(accepted.exit == 0, accepted.why());
}

CliRun TestCliDecisions::carry(const QString& from, const QString& to) const
{
    const QString receiver = to == u"kantor" ? u"office"_s : fingerprint(to);
    const auto written = in(from, {u"batch"_s, u"export"_s, u"--to"_s, receiver, u"--out"_s,
                                   m_registers->path(u"."_s)});
    return in(to, {u"batch"_s, u"import"_s, written.object().value(u"file"_s).toString()});
}

void TestCliDecisions::addOne(const QByteArray& nik, const QByteArray& name) const
{
    const auto added = in(u"desa"_s, {u"add"_s, u"-"_s}, workerLine(nik, name));
    QVERIFY2(added.exit == 0, added.why());
}

QString TestCliDecisions::idOf(const QString& nik) const
{
    return in(u"desa"_s, {u"find"_s, nik}).array().first().toObject().value(u"id"_s).toString();
}

void TestCliDecisions::disagree(const QString& id, const QByteArray& field, const QByteArray& here,
                                const QByteArray& there) const
{
    const auto set = [&](const QString& where, const QByteArray& value) {
        const auto done = in(where, {u"add"_s, u"-"_s},
                             R"({"id":")" + id.toUtf8() + R"(",")" + field + "\":" + value + "}\n");
        QVERIFY2(done.exit == 0, done.why());
    };
    set(u"desa"_s, here);
    set(u"kantor"_s, there);
    QCOMPARE(carry(u"kantor"_s, u"desa"_s).exit, 0);
}

void TestCliDecisions::aConflictIsListedAndResolved_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<QString>("phone");
    QTest::newRow("ours") << QStringList{u"--keep"_s, u"ours"_s} << u"081211111111"_s;
    QTest::newRow("theirs") << QStringList{u"--keep"_s, u"theirs"_s} << u"081222222222"_s;
    QTest::newRow("the second") << QStringList{u"--keep"_s, u"2"_s} << u"081222222222"_s;
    QTest::newRow("another") << QStringList{u"--value"_s, u"081233333333"_s} << u"081233333333"_s;
}

void TestCliDecisions::aConflictIsListedAndResolved()
{
    QFETCH(QStringList, how);
    QFETCH(QString, phone);
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    disagree(idOf(u"3515125204780001"_s));
    const auto listed = in(u"desa"_s, {u"conflicts"_s});
    QCOMPARE(listed.array().size(), 1);
    const auto one = listed.array().first().toObject();
    QCOMPARE(one.value(u"before"_s).toString(), u"081234567890"_s);
    QCOMPARE(one.value(u"values"_s).toArray().first().toObject().value(u"ours"_s),
             QJsonValue(true));
    const auto resolved = in(
        u"desa"_s, QStringList{u"conflicts"_s, u"resolve"_s, one.value(u"id"_s).toString()} + how);
    QVERIFY2(resolved.exit == 0, resolved.why());
    QVERIFY(in(u"desa"_s, {u"conflicts"_s}).array().isEmpty());
    const auto shown = in(u"desa"_s, {u"show"_s, u"3515125204780001"_s});
    QCOMPARE(shown.object().value(u"phone"_s).toString(), phone);
}

void TestCliDecisions::whatCannotBeKeptIsRefused()
{
    addOne("3515125204780001", "Siti Aminah");
    const auto nothing =
        in(u"desa"_s, {u"conflicts"_s, u"resolve"_s, u"x/phone"_s, u"--keep"_s, u"ours"_s});
    QCOMPARE(nothing.errorCode(), u"not_found"_s);
    carry(u"desa"_s, u"kantor"_s);
    const QString id = idOf(u"3515125204780001"_s);
    disagree(id);
    const auto odd =
        in(u"desa"_s, {u"conflicts"_s, u"resolve"_s, id + u"/phone"_s, u"--keep"_s, u"7"_s});
    QCOMPARE(odd.errorCode(), u"invalid"_s);
}

void TestCliDecisions::anotherValueKeepsTheRules_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("letters for a number")
        << QByteArray("income") << QByteArray("1000000") << QByteArray("2000000") << u"abc"_s
        << QByteArray("bilangan");
    QTest::newRow("a code word that is none")
        << QByteArray("payer") << QByteArray(R"("csr")") << QByteArray(R"("baznas")") << u"paman"_s
        << QByteArray("self, family");
}

void TestCliDecisions::anotherValueKeepsTheRules()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, here);
    QFETCH(QByteArray, there);
    QFETCH(QString, typed);
    QFETCH(QByteArray, sentence);
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    const QString id = idOf(u"3515125204780001"_s);
    disagree(id, field, here, there);
    const auto refused =
        in(u"desa"_s, {u"conflicts"_s, u"resolve"_s, id + u'/' + QString::fromLatin1(field),
                       u"--value"_s, typed});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"invalid"_s);
    QVERIFY2(refused.err.contains(sentence), refused.why());
    QCOMPARE(in(u"desa"_s, {u"conflicts"_s}).array().size(), 1);
}

void TestCliDecisions::valuesAreShownInWords()
{
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    disagree(idOf(u"3515125204780001"_s), "payer", R"("csr")", R"("baznas")");
    const auto said = runWords(m_registers->in(u"desa"_s) + QStringList{u"conflicts"_s});
    QVERIFY2(said.out.contains("Perusahaan (CSR)"), said.why());
    QVERIFY2(said.out.contains("Pekerja sendiri"), said.why()); // what stood before
    QVERIFY2(said.out.contains("Bakungpringgodani"), said.why());
}

void TestCliDecisions::aDecisionIsReopened()
{
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    const QString id = idOf(u"3515125204780001"_s);
    disagree(id);
    const QString conflict = id + u"/phone"_s;
    QCOMPARE(in(u"desa"_s, {u"conflicts"_s, u"reopen"_s, conflict}).errorCode(), u"not_found"_s);
    QCOMPARE(in(u"desa"_s, {u"conflicts"_s, u"resolve"_s, conflict, u"--keep"_s, u"ours"_s}).exit,
             0);
    QVERIFY(in(u"desa"_s, {u"conflicts"_s}).array().isEmpty());
    const auto reopened = in(u"desa"_s, {u"conflicts"_s, u"reopen"_s, conflict});
    QVERIFY2(reopened.exit == 0, reopened.why());
    QCOMPARE(in(u"desa"_s, {u"conflicts"_s})
                 .array()
                 .first()
                 .toObject()
                 .value(u"values"_s)
                 .toArray()
                 .size(),
             2);
}

void TestCliDecisions::apartIsTakenBack()
{
    addOne("3515125204780001", "Siti Aminah");
    addOne("3515125204870001", "Siti Aminah");
    const QStringList both{idOf(u"3515125204780001"_s), idOf(u"3515125204870001"_s)};
    const auto together = [&] {
        return in(u"desa"_s, QStringList{u"duplicates"_s, u"together"_s} + both);
    };
    QCOMPARE(together().errorCode(), u"not_found"_s);
    QCOMPARE(in(u"desa"_s, QStringList{u"duplicates"_s, u"apart"_s} + both).exit, 0);
    QVERIFY(in(u"desa"_s, {u"duplicates"_s}).array().isEmpty());
    const auto said = together();
    QVERIFY2(said.exit == 0, said.why());
    QCOMPARE(in(u"desa"_s, {u"duplicates"_s}).array().size(), 1);
}

void TestCliDecisions::doublesAreListedJoinedAndSeparated()
{
    addOne("3515125204780001", "Siti Aminah");
    addOne("3515125204870001", "Siti Aminah");
    const auto listed = in(u"desa"_s, {u"duplicates"_s});
    QCOMPARE(listed.array().size(), 1);
    const auto pair = listed.array().first().toObject();
    QCOMPARE(pair.value(u"likeness"_s).toString(), u"nik_one_off"_s);
    const QString one = pair.value(u"one"_s).toObject().value(u"id"_s).toString();
    const QString other = pair.value(u"other"_s).toObject().value(u"id"_s).toString();
    const auto joined = in(u"desa"_s, {u"duplicates"_s, u"join"_s, one, other});
    QVERIFY2(joined.exit == 0, joined.why());
    QCOMPARE(joined.object().value(u"stands"_s).toString(), one);
    QVERIFY(in(u"desa"_s, {u"duplicates"_s}).array().isEmpty());
    QCOMPARE(in(u"desa"_s, {u"find"_s, u"aminah"_s}).array().size(), 1);
    QCOMPARE(in(u"desa"_s, {u"duplicates"_s, u"separate"_s, other}).exit, 0);
    QCOMPARE(in(u"desa"_s, {u"find"_s, u"aminah"_s}).array().size(), 2);
}

void TestCliDecisions::apartTheyAreNoLongerListed()
{
    addOne("3515125204780001", "Siti Aminah");
    addOne("3515125204870001", "Siti Aminah");
    const auto done =
        in(u"desa"_s, {u"duplicates"_s, u"apart"_s, u"3515125204780001"_s, u"3515125204870001"_s});
    QVERIFY2(done.exit == 0, done.why());
    QVERIFY(in(u"desa"_s, {u"duplicates"_s}).array().isEmpty());
}

void TestCliDecisions::aPersonIsErased()
{
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    const auto odd = in(u"desa"_s, {u"erase"_s, u"3515125204780001"_s, u"--reason"_s, u"bored"_s});
    QCOMPARE(odd.errorCode(), u"invalid"_s);
    const auto erased =
        in(u"desa"_s, {u"erase"_s, u"3515125204780001"_s, u"--reason"_s, u"request"_s});
    QVERIFY2(erased.exit == 0, erased.why());
    carry(u"desa"_s, u"kantor"_s);
    for (const QString& where : {u"desa"_s, u"kantor"_s}) {
        QVERIFY(in(where, {u"find"_s, u"aminah"_s}).array().isEmpty());
        QCOMPARE(in(where, {u"check"_s}).object().value(u"ok"_s), QJsonValue(true));
    }
}

void TestCliDecisions::aReceiptIsFoundByItsCode()
{
    addOne("3515125204780001", "Siti Aminah");
    const auto before = in(u"desa"_s, {u"receipt"_s, u"3515125204780001"_s});
    QVERIFY2(before.exit == 0, before.why());
    const auto receipt = before.array().first().toObject();
    QCOMPARE(receipt.value(u"answer"_s).toString(), u"none"_s);
    carry(u"desa"_s, u"kantor"_s);
    carry(u"kantor"_s, u"desa"_s);
    QString code = receipt.value(u"code"_s).toString();
    for (const QString& where : {u"desa"_s, u"kantor"_s}) {
        const auto found = in(where, {u"receipt"_s, code}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value(u"answer"_s).toString(), u"taken"_s);
    }
    code[0] = code[0] == u'1' ? u'2' : u'1';
    const auto misread = in(u"kantor"_s, {u"receipt"_s, code});
    QCOMPARE(misread.exit, 1);
    QCOMPARE(misread.errorCode(), u"invalid"_s);
}

void TestCliDecisions::theOfficeRepliesToAllAndSeesTheChain()
{
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    const auto chains = in(u"kantor"_s, {u"batch"_s, u"chains"_s});
    QVERIFY2(chains.exit == 0, chains.why());
    QCOMPARE(chains.array().size(), 1);
    const auto chain = chains.array().first().toObject();
    QCOMPARE(chain.value(u"last_received"_s).toInt(), 1);
    QCOMPARE(chain.value(u"missing"_s).toInt(), 0);
    QCOMPARE(chain.value(u"taken"_s).toInt(), 1);
    QCOMPARE(chain.value(u"silent_days"_s).toInt(), 0);
    const auto replied =
        in(u"kantor"_s, {u"batch"_s, u"reply"_s, u"--out"_s, m_registers->path(u"."_s)});
    QVERIFY2(replied.exit == 0, replied.why());
    QCOMPARE(replied.array().size(), 1);
    const QString file = replied.array().first().toObject().value(u"file"_s).toString();
    QCOMPARE(in(u"desa"_s, {u"batch"_s, u"import"_s, file}).exit, 0);
}

void TestCliDecisions::theLastMergeIsUndoneOrSaysWhyNot()
{
    QCOMPARE(in(u"kantor"_s, {u"batch"_s, u"undo"_s}).errorCode(), u"not_found"_s);
    addOne("3515125204780001", "Siti Aminah");
    carry(u"desa"_s, u"kantor"_s);
    const auto undone = in(u"kantor"_s, {u"batch"_s, u"undo"_s});
    QVERIFY2(undone.exit == 0, undone.why());
    QVERIFY(in(u"kantor"_s, {u"find"_s, u"aminah"_s}).array().isEmpty());
    carry(u"desa"_s, u"kantor"_s);
    carry(u"kantor"_s, u"desa"_s);
    const auto late = in(u"kantor"_s, {u"batch"_s, u"undo"_s});
    QCOMPARE(late.exit, 1);
    QVERIFY(late.err.contains("desa"));
}

TEST_SUITE(TestCliDecisions)
#include "tst_clidecisions.moc"

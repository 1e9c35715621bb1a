#include "app/domain/change.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace app;
using namespace Qt::Literals::StringLiterals;

/// Bodies are read alike whether they are plain, as those of new records mostly are, or not.
class TestChangeBody : public QObject {
    Q_OBJECT

private slots:
    void aBodyIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const char* body, const char* read) {
            // Written with single quotes: easier to read, and moc does not stumble over raw strings.
            QTest::newRow(name) << QByteArray(body).replace('\'', '"') << QString::fromUtf8(read);
        };
        row("plain", "{'set':{'name':'Siti Aminah','income':1500000}}",
            "income=1500000;name=<Siti Aminah>");
        row("one field", "{'set':{'rt':'2'}}", "rt=<2>");
        row("nothing set", "{'set':{}}", "");
        row("empty text", "{'set':{'rt':'','rw':'1'}}", "rt=nothing;rw=<1>");
        row("null", "{'set':{'rt':null,'rw':'1'}}", "rt=nothing;rw=<1>");
        row("zero", "{'set':{'income':0}}", "income=0");
        row("a leading zero", "{'set':{'income':007}}", "refused");
        row("below zero", "{'set':{'income':-5}}", "income=-5");
        row("the largest", "{'set':{'income':9223372036854775807}}", "income=9223372036854775807");
        row("sixteen digits", "{'set':{'income':1234567890123456}}", "income=1234567890123456");
        row("too large", "{'set':{'income':92233720368547758070}}", "income=unreadable");
        row("half", "{'set':{'income':1.5}}", "income=unreadable");
        row("true", "{'set':{'income':true}}", "income=unreadable");
        row("a list", "{'set':{'name':['a']}}", "name=unreadable");
        row("an escape", "{'set':{'name':'a\\'b\\\\c\\u0041'}}", "name=<a\"b\\cA>");
        row("beyond ASCII", "{'set':{'name':'Ren\xC3\xA9'}}", "name=<Ren\xC3\xA9>");
        row("no UTF-8", "{'set':{'name':'Ren\xE9'}}", "refused");
        row("a control character", "{'set':{'name':'a\tb'}}", "name=<a\tb>");
        row("named twice", "{'set':{'name':'a','rt':'1','name':'b'}}", "name=<b>;rt=<1>");
        row("a field of a newer version", "{'set':{'name':'a','newer':'b'}}", "name=<a>;newer=<b>");
        row("spaces", "{ 'set' : { 'name' : 'a' } }", "name=<a>");
        row("something beside", "{'set':{'name':'a'},'newer':{'b':'}}'}}", "name=<a>");
        row("what it replaces",
            "{'set':{'name':'a'},'over':{'name':['1f.00112233445566778899aabbccddeeff']}}",
            "name=<a> over 1");
        row("a head that is none", "{'set':{'name':'a'},'over':{'name':['x']}}", "refused");
        row("cut in the text", "{'set':{'name':'a}}", "refused");
        row("a comma at the end", "{'set':{'name':'a',}}", "refused");
        row("no colon", "{'set':{'name''a'}}", "refused");
        row("more behind it", "{'set':{'name':'a'}}}", "refused");
        row("no object", "['set']", "refused");
        row("no set", "{'over':{}}", "refused");
        row("nothing", "", "refused");
    }
    void aBodyIsRead()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, read);
        const auto patch = decodeBody(body);
        QCOMPARE(patch ? wordsOf(*patch) : u"refused"_s, read);
    }

    void whatIsWrittenIsReadBack()
    {
        Patch patch;
        patch.sets = {{"nik", u"3515125204780001"_s, {}},
                      {"name", u"Siti \"Ami\" \\ Ren\u00E9\n"_s, {}},
                      {"income", std::int64_t(1'500'000), {}},
                      {"rt", {}, {}}};
        const auto back = decodeBody(encodeBody(patch));
        QVERIFY(back.has_value());
        QCOMPARE(wordsOf(*back), wordsOf(patch));
    }

private:
    static QString wordsOf(const Patch& patch)
    {
        QStringList words;
        for (const Patch::Set& set : patch.sets) {
            QString value = u"nothing"_s;
            if (const auto* text = std::get_if<QString>(&set.value))
                value = u'<' + *text + u'>';
            else if (const auto* number = std::get_if<std::int64_t>(&set.value))
                value = QString::number(*number);
            if (!set.replaces.empty())
                value += u" over %1"_s.arg(set.replaces.size());
            words << QString::fromUtf8(set.field) + u'=' + value;
        }
        for (const QByteArray& field : patch.unreadable)
            words << QString::fromUtf8(field) + u"=unreadable"_s;
        words.sort(); // in which order they stand says nothing
        return words.join(u';');
    }
};

TEST_SUITE(TestChangeBody)
#include "tst_changebody.moc"

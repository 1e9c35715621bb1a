/// Workers as JSON: what goes out can come back, and digits are never lost on the way.
#include "app/exchange/synthetic.h"
#include "app/exchange/workerjson.h"
#include "tests/runner/suite.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestWorkerJson : public QObject {
    Q_OBJECT

    static app::Value valueOf(const app::PartialWorker& partial, app::WorkerField field)
    {
        return partial.values.at(static_cast<std::size_t>(field));
    }

private slots:
    void aWorkerComesBackAsItWas()
    {
        app::SyntheticVillage village(u"35.15.12.2004"_s, QDate(2026, 11, 22), 5);
        for (int i = 0; i < 50; ++i) {
            auto worker = village.next().worker;
            worker.id = app::WorkerId::fromText(u"0198c5f2-0000-7000-8000-000000000001"_s);
            const auto line = QJsonDocument(app::toJson(worker)).toJson(QJsonDocument::Compact);
            const auto read = app::workerFromJson(line);
            QVERIFY(std::holds_alternative<app::PartialWorker>(read));
            const auto& partial = std::get<app::PartialWorker>(read);
            auto back = app::workerFrom(partial.values);
            back.id = partial.id;
            back.scope = worker.scope;
            QCOMPARE(back, worker);
        }
    }

    void emptyFieldsAreLeftOut()
    {
        app::Worker worker;
        worker.name = u"SLAMET"_s;
        worker.income = 1'500'000;
        const QJsonObject expected{{u"name"_s, u"SLAMET"_s}, {u"income"_s, 1'500'000}};
        QCOMPARE(app::toJson(worker), expected);
    }

    void onlyNamedFieldsAreNamed()
    {
        const auto read =
            app::workerFromJson(R"({"name":"A","note":null,"rt":3,"income":"900000"})");
        QVERIFY(std::holds_alternative<app::PartialWorker>(read));
        const auto& partial = std::get<app::PartialWorker>(read);
        QVERIFY(!partial.id.isValid());
        QCOMPARE(std::count(partial.named.begin(), partial.named.end(), true), 4);
        QCOMPARE(valueOf(partial, app::WorkerField::Name), app::Value(u"A"_s));
        QCOMPARE(valueOf(partial, app::WorkerField::Note), app::Value());
        QCOMPARE(valueOf(partial, app::WorkerField::Rt), app::Value(u"3"_s));
        QCOMPARE(valueOf(partial, app::WorkerField::Income), app::Value(std::int64_t{900000}));
        QVERIFY(!partial.named.at(static_cast<std::size_t>(app::WorkerField::Nik)));
    }

    void whatIsWrongIsNamedWithItsField_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* line, const char* field, const char* problem) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(field)
                                << QString::fromLatin1(problem);
        };
        row("", "", "not_json");
        row("[]", "", "not_json");
        row("{\"name\":\"A\"", "", "not_json");
        row("{\"nik\":3515121204780001}", "nik", "not_text");
        row("{\"family_card\":3515120101100001}", "family_card", "not_text");
        row("{\"phone\":81234567890}", "phone", "not_text");
        row("{\"name\":5}", "name", "not_text");
        row("{\"rt\":1.5}", "rt", "not_text");
        row("{\"name\":true}", "name", "not_text");
        row("{\"income\":1.5}", "income", "not_a_number");
        row("{\"income\":\"1.500.000\"}", "income", "not_a_number");
        row("{\"income\":[]}", "income", "not_a_number");
        row("{\"income\":1e300}", "income", "not_a_number");
        row("{\"income\":\"9007199254740993\"}", "income", "not_a_number");
        row("{\"id\":\"seven\"}", "id", "not_an_id");
        row("{\"nama\":\"A\"}", "nama", "unknown_field");
    }
    void whatIsWrongIsNamedWithItsField()
    {
        QFETCH(QByteArray, line);
        const auto read = app::workerFromJson(line);
        QVERIFY(std::holds_alternative<app::JsonProblem>(read));
        QTEST(std::get<app::JsonProblem>(read).field, "field");
        QTEST(std::get<app::JsonProblem>(read).problem, "problem");
    }
};

TEST_SUITE(TestWorkerJson)
#include "tst_workerjson.moc"

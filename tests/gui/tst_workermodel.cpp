/// The list of workers reads only what is on screen, and tells the truth about what is not there.
#include "tests/runner/suite.h"
#include "ui/models/foundworkers.h"
#include "ui/models/workerlistmodel.h"
#include "ui/models/workerstatusmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::WorkerListModel;

namespace {

app::WorkerLine lineOf(std::int64_t key)
{
    app::WorkerLine line;
    line.key = key;
    line.id = app::WorkerId(QUuid::createUuid());
    line.name = u"Pekerja %1"_s.arg(key);
    line.nik = u"3515122004780001"_s;
    line.occupation = u"P001"_s;
    line.status.status = app::Status::Recorded;
    return line;
}

/// Answers every key but those said to be gone, and counts how often it is asked.
struct Source {
    int asked = 0;
    std::int64_t gone = -1;
    std::function<void(app::WorkerLine& line)> change = [](app::WorkerLine&) {};

    app::Result<QList<app::WorkerLine>> lines(const QList<std::int64_t>& keys)
    {
        ++asked;
        QList<app::WorkerLine> found;
        for (const std::int64_t key : keys)
            if (key != gone) {
                found += lineOf(key);
                change(found.last());
            }
        return found;
    }
};

QList<std::int64_t> keysUpTo(std::int64_t count)
{
    QList<std::int64_t> keys;
    keys.reserve(count);
    for (std::int64_t key = 1; key <= count; ++key)
        keys += key;
    return keys;
}

} // namespace

class TestWorkerModel final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_source = Source();
        m_reasonsAsked = 0;
        m_model = std::make_unique<WorkerListModel>(
            [this](const QList<std::int64_t>& keys) { return m_source.lines(keys); },
            ui::LineFacts{
                [](const QString& code) { return code == "P001"_L1 ? u"PETANI/PEKEBUN"_s : code; },
                [this](const app::WorkerId&) {
                    ++m_reasonsAsked;
                    return u"NIK tidak terdaftar"_s;
                },
                [] { return QDate(2026, 11, 22); }},
            nullptr);
    }

    void everyModelIsSound()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setKeys(keysUpTo(200));
        m_model->rereadRows();
        m_model->setKeys({});

        ui::WorkerStatusModel statuses(nullptr);
        const QAbstractItemModelTester statusTester(
            &statuses, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::ListedStatus line;
        line.asked = u"3515122004780001"_s;
        line.answer.status = app::Status::NotInData;
        statuses.setLines({line});

        ui::FoundWorkers suggestions(nullptr);
        const QAbstractItemModelTester suggestionTester(
            &suggestions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        suggestions.setLines({lineOf(1), lineOf(2)});
        QCOMPARE(suggestions.rowCount(), 2);
    }

    void aMillionRowsReadOnlyWhatIsOnScreen()
    {
        m_model->setKeys(keysUpTo(1'000'000));
        QCOMPARE(m_model->rowCount(), 1'000'000);
        QCOMPARE(m_source.asked, 0);
        for (int row = 700'000; row < 700'020; ++row)
            QCOMPARE(nameAt(row), u"Pekerja %1"_s.arg(row + 1));
        QVERIFY(m_source.asked <= 2);
    }

    void scrollingBackReadsNothingTwice()
    {
        m_model->setKeys(keysUpTo(1000));
        nameAt(0);
        nameAt(500);
        const int asked = m_source.asked;
        nameAt(0);
        nameAt(500);
        QCOMPARE(m_source.asked, asked);
    }

    void theCacheStaysSmall()
    {
        m_model->setKeys(keysUpTo(100'000));
        for (int row = 0; row < 100'000; row += 64)
            nameAt(row);
        const int asked = m_source.asked;
        nameAt(0);
        QCOMPARE(m_source.asked, asked + 1);
    }

    void aRowThatIsGoneIsEmptyAndItsNeighboursStay()
    {
        m_source.gone = 3;
        m_model->setKeys(keysUpTo(10));
        QVERIFY(!m_model->lineAt(2));
        QCOMPARE(nameAt(2), QString());
        QCOMPARE(nameAt(3), u"Pekerja 4"_s);
        QCOMPARE(nameAt(9), u"Pekerja 10"_s);
    }

    void changedRowsAreReadAgain()
    {
        m_model->setKeys(keysUpTo(10));
        nameAt(0);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_source.gone = 1;
        m_model->rereadRows();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(nameAt(0), QString());
    }

    void aKeyIsFoundAgainInAnotherList()
    {
        m_model->setKeys({9, 4, 7});
        QCOMPARE(m_model->rowOfKey(7), 2);
        QCOMPARE(m_model->keyAt(1), 4);
        m_model->setKeys({7, 9});
        QCOMPARE(m_model->rowOfKey(7), 0);
        QCOMPARE(m_model->rowOfKey(4), -1);
        QCOMPARE(m_model->keyAt(5), 0);
    }

    void columnsSayWhatPeopleRead()
    {
        m_model->setKeys({1});
        const auto text = [this](int column) {
            return m_model->data(m_model->index(0, column), Qt::DisplayRole).toString();
        };
        QCOMPARE(text(WorkerListModel::Nik), u"3515 1220 0478 0001"_s);
        QCOMPARE(text(WorkerListModel::Occupation), u"PETANI/PEKEBUN"_s);
        QVERIFY(!text(WorkerListModel::Status).isEmpty());
        QCOMPARE(
            m_model->data(m_model->index(0, WorkerListModel::Status), WorkerListModel::StatusRole)
                .value<app::Status>(),
            app::Status::Recorded);
    }

    void theDaysThatAreLeftAreCounted_data()
    {
        QTest::addColumn<app::Month>("coveredUntil");
        QTest::addColumn<QString>("text");
        QTest::newRow("this month") << app::Month{2026, 11} << u"8 day(s)"_s;
        QTest::newRow("lapsed") << app::Month{2026, 10} << u"22 day(s) late"_s;
        QTest::newRow("not known") << app::Month{} << QString();
    }

    void theDaysThatAreLeftAreCounted()
    {
        QFETCH(app::Month, coveredUntil);
        QFETCH(QString, text);
        m_source.change = [coveredUntil](app::WorkerLine& line) {
            line.status.coveredUntil = coveredUntil;
        };
        m_model->setKeys({1});
        QCOMPARE(textAt(WorkerListModel::DaysLeft), text);
    }

    void theAgeOfEvidenceIsEmptyWithoutEvidence()
    {
        m_model->setKeys({1});
        QCOMPARE(textAt(WorkerListModel::EvidenceAge), QString());
        m_source.change = [](app::WorkerLine& line) {
            line.status.asOf = QDate(2026, 11, 12);
            line.status.ageDays = 10;
        };
        m_model->rereadRows();
        QVERIFY(textAt(WorkerListModel::EvidenceAge).contains(u"10"_s));
    }

    void whoIsNoLongerHereStandsBackAndSaysWhy()
    {
        m_model->setKeys({1});
        const QModelIndex name = m_model->index(0, WorkerListModel::Name);
        QVERIFY(!m_model->data(name, Qt::ForegroundRole).isValid());
        m_source.change = [](app::WorkerLine& line) { line.situation = u"died"_s; };
        m_model->rereadRows();
        QCOMPARE(textAt(WorkerListModel::Name), u"Pekerja 1 · Died"_s);
        QCOMPARE(textAt(WorkerListModel::Situation), u"Died"_s);
        QVERIFY(m_model->data(name, Qt::ForegroundRole).isValid());
    }

    void theReasonIsReadOnceAndForRefusalsOnly()
    {
        m_model->setKeys({1});
        QCOMPARE(textAt(WorkerListModel::Reason), QString());
        QCOMPARE(m_reasonsAsked, 0);
        m_source.change = [](app::WorkerLine& line) {
            line.id = app::WorkerId::fromText(u"0198c5f2-0000-7000-8000-000000000001"_s);
            line.status.status = app::Status::Rejected;
        };
        m_model->rereadRows();
        QCOMPARE(textAt(WorkerListModel::Reason), u"NIK tidak terdaftar"_s);
        QCOMPARE(textAt(WorkerListModel::Reason), u"NIK tidak terdaftar"_s);
        QVERIFY(m_model->data(m_model->index(0, WorkerListModel::Status), Qt::ToolTipRole)
                    .toString()
                    .contains(u"NIK tidak terdaftar"_s));
        QCOMPARE(m_reasonsAsked, 1);
    }

    void everyColumnHasAHeading()
    {
        for (int column = 0; column < WorkerListModel::ColumnCount; ++column)
            QVERIFY2(!ui::headingOf(column).isEmpty(), qPrintable(QString::number(column)));
    }

    void anUnknownNikHasARowOfItsOwn()
    {
        ui::WorkerStatusModel statuses(nullptr);
        app::ListedStatus line;
        line.asked = u"3515122004780001"_s;
        line.answer.status = app::Status::NotInData;
        statuses.setLines({line});
        using Model = ui::WorkerStatusModel;
        QCOMPARE(statuses.index(0, Model::Nik).data().toString(), u"3515 1220 0478 0001"_s);
        QCOMPARE(statuses.index(0, Model::Name).data().toString(), QString());
        QVERIFY(!statuses.index(0, Model::Status).data().toString().isEmpty());
    }

private:
    QString nameAt(int row) const
    {
        return m_model->data(m_model->index(row, WorkerListModel::Name), Qt::DisplayRole)
            .toString();
    }

    QString textAt(int column) const
    {
        return m_model->data(m_model->index(0, column), Qt::DisplayRole).toString();
    }

    Source m_source;
    int m_reasonsAsked = 0;
    std::unique_ptr<WorkerListModel> m_model;
};

TEST_SUITE(TestWorkerModel)
#include "tst_workermodel.moc"

/// The list of workers reads only what is on screen, and tells the truth about what is not there.
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

    app::Result<QList<app::WorkerLine>> lines(const QList<std::int64_t>& keys)
    {
        ++asked;
        QList<app::WorkerLine> found;
        for (const std::int64_t key : keys)
            if (key != gone)
                found += lineOf(key);
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
        m_model = std::make_unique<WorkerListModel>(
            [this](const QList<std::int64_t>& keys) { return m_source.lines(keys); },
            [](const QString& code) { return code == "P001"_L1 ? u"PETANI/PEKEBUN"_s : code; },
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
        app::StatusLine line;
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

    void anUnknownNikHasARowOfItsOwn()
    {
        ui::WorkerStatusModel statuses(nullptr);
        app::StatusLine line;
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

    Source m_source;
    std::unique_ptr<WorkerListModel> m_model;
};

QTEST_MAIN(TestWorkerModel)
#include "tst_workermodel.moc"

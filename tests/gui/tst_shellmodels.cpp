/// The lists behind the drop-down search, the choice of a village and who gets a place.
#include "tests/runner/suite.h"
#include "ui/models/foundworkers.h"
#include "ui/models/regionlist.h"
#include "ui/pages/sponsors/allocationmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

app::WorkerLine line(const QString& name, app::Status status)
{
    app::WorkerLine result;
    result.name = name;
    result.hamlet = u"Krajan"_s;
    result.rt = u"2"_s;
    result.status.status = status;
    return result;
}

} // namespace

class ShellModelsTest : public QObject {
    Q_OBJECT

private slots:
    void foundWorkersAreNamed();
    void aScreenReaderHearsTheStatus();
    void newResultsReplaceTheOld();
    void aRegionSaysWhereItLies();
    void aListHasItsLine();
};

void ShellModelsTest::foundWorkersAreNamed()
{
    ui::FoundWorkers model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({line(u"Siti"_s, app::Status::Active), line(u"Budi"_s, app::Status::Unknown)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), u"Budi"_s);
    QCOMPARE(model.line(model.index(0)).name, u"Siti"_s);
}

void ShellModelsTest::aScreenReaderHearsTheStatus()
{
    ui::FoundWorkers model(nullptr);
    model.setLines({line(u"Siti"_s, app::Status::Active)});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Siti"_s));
    QVERIFY(spoken.contains(u"ACTIVE"_s));
    QVERIFY(spoken.contains(u"Krajan"_s));
}

void ShellModelsTest::newResultsReplaceTheOld()
{
    ui::FoundWorkers model(nullptr);
    model.setLines({line(u"Siti"_s, app::Status::Active), line(u"Budi"_s, app::Status::Unknown)});
    model.setLines({line(u"Ani"_s, app::Status::Sent)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Ani"_s);
    QVERIFY(!model.index(1).isValid());
}

void ShellModelsTest::aRegionSaysWhereItLies()
{
    ui::RegionList model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRegions({{u"35.15.12.2004"_s, u"Bakungpringgodani"_s,
                       u"Bakungpringgodani, Balongbendo, Kabupaten Sidoarjo, Jawa Timur"_s}});
    const QString shown = model.index(0).data().toString();
    QVERIFY(shown.contains(u"Balongbendo"_s));
    QVERIFY(shown.contains(u"35.15.12.2004"_s));
    QCOMPARE(model.region(model.index(0)).name, u"Bakungpringgodani"_s);
}

void ShellModelsTest::aListHasItsLine()
{
    ui::AllocationModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    app::AllocationView view;
    view.places.append(app::PlaceLine{});
    model.setView(view);
    QCOMPARE(model.rowCount(), 2); // the line stands first: nobody has a place
    QCOMPARE(model.lineRow(), 0);
    QVERIFY(!model.place(0));
    QVERIFY(model.place(1));
    view.granted = 1;
    model.setView(view);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.lineRow(), -1);
}

TEST_SUITE(ShellModelsTest)
#include "tst_shellmodels.moc"

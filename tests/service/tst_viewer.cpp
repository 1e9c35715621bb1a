#include "app/services/drafts.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "app/services/history.h"
#include "app/services/importing.h"
#include "app/services/overview.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QBuffer>
#include <QtTest>

#include <functional>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Service {
    const char* name;
    std::function<Result<void>(TestRegister&)> call;
};

template <typename T>
Result<void> bare(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

const QList<Service>& writing()
{
    static const QList<Service> services{
        {"recordWorker",
         [](TestRegister& here) {
             return bare(recordWorker(*here, aWorker().built(), Warnings::Confirmed));
         }},
        {"addWorkers",
         [](TestRegister& here) {
             QBuffer lines;
             lines.setData(R"({"name":"Joko"})");
             lines.open(QIODevice::ReadOnly);
             JobContext context;
             return bare(addWorkers(*here, lines, context));
         }},
        {"importResidents",
         [](TestRegister& here) {
             JobContext context;
             return bare(importResidents(*here, here.path(u"penduduk.csv"_s), {}, context));
         }},
        {"recordEvidence",
         [](TestRegister& here) {
             return bare(recordEvidence(
                 *here, WorkerId(QUuid::createUuid()),
                 evidence().from(u"jmo"_s).on(u"2026-11-20"_s).saying(u"active"_s).built()));
         }},
        {"keepDraft",
         [](TestRegister& here) {
             return keepDraft(*here, {QUuid::createUuid(), {}, aWorker().built()});
         }},
        {"dropDraft", [](TestRegister& here) { return dropDraft(*here, QUuid::createUuid()); }},
        {"exportWorkers",
         [](TestRegister& here) {
             JobContext context;
             return bare(
                 exportWorkers(*here, ExportFormat::Csv, here.path(u"a.csv"_s), {}, context));
         }},
    };
    return services;
}

const QList<Service>& reading()
{
    static const QList<Service> services{
        {"findWorkers", [](TestRegister& here) { return bare(findWorkers(*here, u"a"_s, 5)); }},
        {"listWorkers",
         [](TestRegister& here) { return bare(listWorkers(*here, {}, WorkerOrder::Name)); }},
        {"statusOfNik", [](TestRegister& here) { return bare(statusOfNik(*here, nikNumber(1))); }},
        {"workersWithNik",
         [](TestRegister& here) { return bare(workersWithNik(*here, nikNumber(1))); }},
        {"historyOf",
         [](TestRegister& here) { return bare(historyOf(*here, WorkerId(QUuid::createUuid()))); }},
        {"overview", [](TestRegister& here) { return bare(overview(*here)); }},
    };
    return services;
}

void addRows(const QList<Service>& services)
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < services.size(); ++i)
        QTest::newRow(services[i].name) << i;
}

} // namespace

class ViewerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_here = std::make_unique<TestRegister>(TestRegisterOptions{.role = u"viewer"_s});
    }
    void aViewerWritesNothing_data() { addRows(writing()); }
    void aViewerWritesNothing();
    void aViewerReads_data() { addRows(reading()); }
    void aViewerReads();

private:
    std::unique_ptr<TestRegister> m_here;
};

void ViewerTest::aViewerWritesNothing()
{
    QFETCH(qsizetype, index);
    const auto before = m_here->count("change");
    VERIFY_REFUSED(writing()[index].call(*m_here), ErrorCode::Forbidden);
    QCOMPARE(m_here->count("change"), before);
    QCOMPARE(m_here->count("draft"), 0);
    QVERIFY(!QFileInfo::exists(m_here->path(u"a.csv"_s)));
}

void ViewerTest::aViewerReads()
{
    QFETCH(qsizetype, index);
    VERIFY_DONE(reading()[index].call(*m_here));
}

TEST_SUITE(ViewerTest)
#include "tst_viewer.moc"

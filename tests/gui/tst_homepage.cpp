/// Beranda: what is to be done, each with its number and the way to its list.
#include "app/services/evidencing.h"
#include "app/services/situations.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/home/homepage.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

class TestHomePage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_siti = m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s));
        m_budi = m_fixture->record(completeWorker(u"Budi Santoso"_s, u"3515121204780002"_s));
        m_page = std::make_unique<ui::HomePage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->setVisible(true);
        m_page->shown();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void onlyWhatIsToBeDoneHasATile()
    {
        QTRY_VERIFY(says("tileRecorded", 2));
        // That nobody's cover ends is news; the rest stays away without anybody in it.
        QVERIFY(says("tileEnding", 0));
        QVERIFY(says("tileArrears", 0));
        for (const char* name : {"tileRejected", "tileSent", "tileUnknown", "tileInactive"})
            QVERIFY2(tile(name)->isHidden(), name);
    }

    void whoIsNotToBeVisitedIsNotCounted()
    {
        mark(u"refused"_s);
        QTRY_VERIFY(says("tileRecorded", 1));
        QTRY_VERIFY(coverage().contains(u"0 of 2"_s)); // unwilling, and as uncovered as before
    }

    void whoDiedIsNotAmongThoseToBeCovered()
    {
        QTRY_VERIFY(coverage().contains(u"0 of 2"_s));
        mark(u"died"_s);
        QTRY_VERIFY2(coverage().contains(u"0 of 1"_s), qPrintable(coverage()));
    }

    void aRefusalLeadsToItsList()
    {
        app::Evidence refusal;
        refusal.source = u"branch"_s;
        refusal.asOf = u"2026-11-20"_s;
        refusal.state = u"rejected"_s;
        refusal.note = u"NIK tidak padan"_s;
        QVERIFY(app::recordEvidence(m_fixture->session(), m_siti.id, refusal));
        m_page->refresh({});
        QTRY_VERIFY(says("tileRejected", 1));
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        tile("tileRejected")->click();
        QCOMPARE(asked.size(), 1);
        const auto destination = asked.first().first().value<ui::Destination>();
        QCOMPARE(destination.page, ui::PageId::Workers);
        QCOMPARE(destination.text, u"rejected"_s);
    }

private:
    void mark(const QString& situation)
    {
        app::JobContext context;
        const auto marked = app::setSituation(m_fixture->session(), {m_budi.id},
                                              {situation, QDate(2026, 11, 22), {}}, context);
        QVERIFY(marked);
        m_page->refresh(marked->changes);
    }
    QString coverage() { return find<QLabel>(*m_page, "coverageText")->text(); }

    QPushButton* tile(const char* name) { return find<QPushButton>(*m_page, name); }
    bool says(const char* name, int count)
    {
        return tile(name)->isVisible() &&
               tile(name)->accessibleName().endsWith(u": %1"_s.arg(count));
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::HomePage> m_page;
    app::Worker m_siti;
    app::Worker m_budi;
};

TEST_SUITE(TestHomePage)
#include "tst_homepage.moc"

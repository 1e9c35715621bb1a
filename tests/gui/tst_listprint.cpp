/// A list on paper: every page says what it is, nobody is lost between two pages.
#include "tests/gui/pagefixture.h"
#include "ui/models/workerlistmodel.h"
#include "ui/print/paperlist.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// Writes down what is painted on which page.
class NotingEngine final : public QPaintEngine {
public:
    NotingEngine() : QPaintEngine(AllFeatures) {}

    QList<QStringList> pages{{}};

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& text) override
    {
        pages.last() += text.text();
    }
    Type type() const override { return User; }
};

/// A PDF that is never written: only its pages are looked at.
class NotingPaper final : public QPdfWriter {
public:
    explicit NotingPaper(QBuffer& nowhere) : QPdfWriter(&nowhere) {}

    bool newPage() override
    {
        m_engine.pages.append(QStringList());
        return true;
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    /// What stands on a page, its pieces joined as they were painted.
    QString textOf(int page) const { return m_engine.pages.at(page).join(u' '); }
    int pages() const { return static_cast<int>(m_engine.pages.size()); }

private:
    mutable NotingEngine m_engine;
};

/// `rows` workers, `perArea` of them in each area; none = no areas.
ui::PaperList listOf(int rows, int perArea)
{
    ui::PaperList list;
    list.title = u"Pekerja"_s;
    list.village = u"Bakungpringgodani"_s;
    list.filter = u"Akan berakhir"_s;
    list.printed = u"Dicetak 22 Nov 2026 oleh Bu Rini"_s;
    list.headings = {u"Nama"_s, u"NIK"_s, u"Wilayah"_s, u"Telepon"_s, u"Status"_s, u"Sampai"_s};
    for (int row = 0; row < rows; ++row)
        list.rows.push_back({{u"Orang%1"_s.arg(row), u"3515"_s, {}, {}, u"AKTIF"_s, {}},
                             perArea == 0 ? QString() : u"RT%1"_s.arg(row / perArea)});
    return list;
}

} // namespace

class TestListPrint final : public QObject {
    Q_OBJECT

private slots:
    void everyPageSaysWhatItIs()
    {
        QBuffer nowhere;
        NotingPaper paper(nowhere);
        const ui::PaperList list = listOf(300, 0);
        const int pages = ui::pagesOf(list, paper);
        QVERIFY2(pages > 10 && pages < 25, qPrintable(QString::number(pages)));
        QVERIFY(ui::paint(list, paper));
        QCOMPARE(paper.pages(), pages);
        for (int page = 0; page < pages; ++page) {
            const QString text = paper.textOf(page);
            for (const QString& word : {list.title, list.village, list.filter, list.printed,
                                        list.headings[0], list.headings[5]})
                QVERIFY2(text.contains(word), qPrintable(word));
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)));
        }
    }

    void everybodyIsOnExactlyOnePage_data()
    {
        QTest::addColumn<int>("perArea");
        QTest::newRow("no areas") << 0;
        QTest::newRow("small areas") << 3;
        QTest::newRow("one area") << 300;
    }

    void everybodyIsOnExactlyOnePage()
    {
        QFETCH(int, perArea);
        QBuffer nowhere;
        NotingPaper paper(nowhere);
        QVERIFY(ui::paint(listOf(300, perArea), paper));
        QString all;
        for (int page = 0; page < paper.pages(); ++page)
            all += paper.textOf(page) + u' ';
        for (int row = 0; row < 300; ++row)
            QCOMPARE(all.count(u" Orang%1 "_s.arg(row)), 1);
    }

    void anAreaIsNamedAgainOnItsNextPage()
    {
        QBuffer nowhere;
        NotingPaper paper(nowhere);
        QVERIFY(ui::paint(listOf(60, 60), paper));
        QVERIFY(paper.pages() > 1);
        for (int page = 0; page < paper.pages(); ++page)
            QVERIFY(paper.textOf(page).contains(u"RT0"_s));
    }

    void anEmptyListIsOnePage()
    {
        QBuffer nowhere;
        NotingPaper paper(nowhere);
        QCOMPARE(ui::pagesOf(listOf(0, 0), paper), 1);
    }

    void paintingStopsWhenAsked()
    {
        QBuffer nowhere;
        NotingPaper paper(nowhere);
        QVERIFY(!ui::paint(listOf(300, 0), paper, [](int page, int) { return page < 2; }));
        QCOMPARE(paper.pages(), 2);
    }

    void aPdfIsWrittenFromTheRegister()
    {
        PageFixture fixture;
        ui::PaperWanted wanted = threeIn(fixture);
        app::JobContext context;
        const QString path = fixture.path(u"daftar.pdf"_s);
        const auto written = ui::writePdf(fixture.session(), wanted, path, context);
        QVERIFY(written);
        QCOMPARE(*written, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        static const QRegularExpression kPage(u"/Type\\s*/Page\\b"_s);
        QCOMPARE(QString::fromLatin1(bytes).count(kPage), 1);
    }

    void aStoppedPdfLeavesNothing()
    {
        PageFixture fixture;
        const ui::PaperWanted wanted = threeIn(fixture);
        app::JobContext context({}, [] { return true; });
        const auto written =
            ui::writePdf(fixture.session(), wanted, fixture.path(u"daftar.pdf"_s), context);
        QVERIFY(!written);
        QCOMPARE(written.error().code, app::ErrorCode::Cancelled);
        QVERIFY(QDir(fixture.path(u"."_s)).entryList({u"daftar*"_s}).isEmpty());
    }

    void areasStandAboveAddresses()
    {
        PageFixture fixture;
        ui::PaperWanted wanted = threeIn(fixture);
        wanted.groups = ui::PaperWanted::Groups::ByArea;
        app::JobContext context;
        const auto list = ui::paperListOf(fixture.session(), wanted, context);
        QVERIFY(list);
        QCOMPARE(list->rows.size(), std::size_t{3});
        QCOMPARE(list->rows[0].group, u"RT 2 / RW 1, Krajan"_s);
        QCOMPARE(list->rows[0].cells[2], u"Jalan Melati 4"_s);
        QVERIFY(list->filter.startsWith(u"Akan berakhir"_s));
        QVERIFY(list->printed.contains(u"Bu Rini"_s));
        QVERIFY(list->village.contains(u"Bakungpringgodani"_s));
        QCOMPARE(list->headings[2], ui::headingOf(ui::WorkerListModel::Address));
    }

private:
    static ui::PaperWanted threeIn(PageFixture& fixture)
    {
        for (const QString& nik :
             {u"3515121204780001"_s, u"3515121204780002"_s, u"3515121204780003"_s})
            fixture.record(completeWorker(u"Budi Santoso"_s, nik));
        const auto keys = app::listWorkers(fixture.session(), {}, app::WorkerOrder::Area);
        return {u"Pekerja"_s, u"Akan berakhir"_s, keys ? *keys : QList<std::int64_t>(),
                ui::PaperWanted::Groups::None};
    }
};

QTEST_MAIN(TestListPrint)
#include "tst_listprint.moc"

/// A table on paper: its headings stand on every sheet, nobody is lost between two, nothing is cut or written over.
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/print/painting.h"
#include "ui/print/papertable.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

ui::PaperForm form()
{
    return {QPageLayout::Portrait,   u"Daftar"_s, u"Daftar lagi"_s, u"Kaki"_s,
            u"Halaman %1 dari %2"_s, {}};
}

/// `rows` workers, `perArea` of them in each area; none = no areas.
ui::Paper tableOf(int rows, int perArea, const QString& text = {})
{
    ui::Flow flow(form());
    ui::PaperTable table(flow, {{u"No."_s, 12}, {u"Nama"_s}, {u"Alamat"_s, 0, 2}},
                         {0, {ui::kTypeBody}, u"%1 (lanjutan)"_s});
    for (int row = 0; row < rows; ++row)
        table.add({{{QString::number(row + 1)}, {u"Orang%1."_s.arg(row)}, {text}},
                   perArea == 0 ? QString() : u"Wilayah%1."_s.arg(row / perArea)});
    table.finish();
    return flow.finished(rows);
}

QString wordsOf(const ui::Sheet& sheet)
{
    QStringList all;
    for (const StandingWord& word : wordsOn(sheet))
        all += word.text;
    return all.join(u' ');
}

} // namespace

class TestPaperTable final : public QObject {
    Q_OBJECT

private slots:
    void everySheetSaysWhatItIs()
    {
        const ui::Paper paper = tableOf(300, 0);
        const auto sheets = paper.sheets.size();
        QVERIFY2(sheets > 4 && sheets < 20, qPrintable(QString::number(sheets)));
        for (std::size_t i = 0; i < sheets; ++i) {
            const QString words = wordsOf(paper.sheets[i]);
            for (const QString& word : {u"Nama"_s, u"Alamat"_s, u"Kaki"_s})
                QVERIFY2(words.contains(word), qPrintable(word));
            QVERIFY(words.contains(u"Halaman %1 dari %2"_s.arg(i + 1).arg(sheets)));
            QCOMPARE(words.contains(u"Daftar lagi"_s), i > 0);
        }
    }

    void everybodyIsOnExactlyOneSheet_data()
    {
        QTest::addColumn<int>("perArea");
        QTest::addColumn<QString>("text");
        QTest::newRow("no areas") << 0 << QString();
        QTest::newRow("small areas") << 3 << QString();
        QTest::newRow("one area") << 300 << QString();
        QTest::newRow("long addresses") << 7 << u"Jalan Raya Panjang Sekali "_s.repeated(12);
    }
    void everybodyIsOnExactlyOneSheet()
    {
        QFETCH(int, perArea);
        QFETCH(QString, text);
        const ui::Paper paper = tableOf(300, perArea, text);
        const QString all = allWordsOf(paper);
        for (int row = 0; row < 300; ++row)
            QCOMPARE(all.count(u"Orang%1."_s.arg(row)), 1);
        QCOMPARE(faultOf(paper), QString());
    }

    void anAreaIsNamedAgainOnItsNextSheet()
    {
        const ui::Paper paper = tableOf(120, 120);
        QVERIFY(paper.sheets.size() > 1);
        QCOMPARE(allWordsOf(paper).count(u"Wilayah0."_s), static_cast<int>(paper.sheets.size()));
        for (std::size_t i = 1; i < paper.sheets.size(); ++i)
            QVERIFY(wordsOf(paper.sheets[i]).contains(u"Wilayah0. (lanjutan)"_s));
    }

    void anAreaIsNeverTheLastThingOnASheet()
    {
        for (const ui::Sheet& sheet : tableOf(200, 1).sheets)
            QCOMPARE(wordsOf(sheet).count(u"Wilayah"_s), wordsOf(sheet).count(u"Orang"_s));
    }

    void anEmptyTableStillHasItsHeadings()
    {
        const ui::Paper paper = tableOf(0, 0);
        QCOMPARE(paper.sheets.size(), std::size_t{1});
        QVERIFY(wordsOf(paper.sheets[0]).contains(u"Alamat"_s));
    }

    void aRowHigherThanASheetGoesOnOnTheNext()
    {
        QStringList words;
        for (int i = 0; i < 3000; ++i)
            words += u"kata%1."_s.arg(i);
        const ui::Paper paper = tableOf(2, 0, words.join(u' '));
        QVERIFY(paper.sheets.size() > 3);
        const QString all = allWordsOf(paper);
        for (const QString& word : words)
            QCOMPARE(all.count(word), 2);
        QCOMPARE(faultOf(paper), QString());
    }

    void aWordWiderThanItsColumnIsBroken()
    {
        const ui::Paper paper = tableOf(3, 0, QString(400, u'W'));
        QCOMPARE(faultOf(paper), QString());
        QCOMPARE(allWordsOf(paper).count(u'W'), 1200);
    }

    void paintingStopsWhenAsked()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        std::size_t painted = 0;
        QVERIFY(!ui::paint(tableOf(300, 0), writer, [&painted](std::size_t done, std::size_t) {
            painted = done;
            return done < 2;
        }));
        QCOMPARE(painted, std::size_t{2});
        const auto pdf = ui::pdfOf(tableOf(300, 0), [](std::size_t, std::size_t) { return false; });
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, app::ErrorCode::Cancelled);
    }
};

TEST_SUITE(TestPaperTable)
#include "tst_papertable.moc"

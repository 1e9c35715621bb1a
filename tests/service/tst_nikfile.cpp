/// The NIKs of a list in a file: each once, in order; digits that a spreadsheet lost are counted, not guessed.
#include "app/exchange/sheetwriter.h"
#include "app/services/nikfile.h"
#include "tests/runner/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <xlsxwriter.h>

using namespace app;
using namespace Qt::Literals::StringLiterals;

class NikFileTest : public QObject {
    Q_OBJECT

private slots:
    void textCellsAreTaken();
    void numbersHaveLostTheirLastDigits();
    void aPlainTextFileWillDo();
    void whatIsNoListIsRefused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    JobContext m_context;
};

void NikFileTest::textCellsAreTaken()
{
    const QString file = path(u"a.xlsx"_s);
    auto sheet = SheetWriter::create(file, u"x"_s, {u"No"_s, u"NIK"_s});
    QVERIFY(sheet);
    sheet->addRow({u"1"_s, u"3515 1252 0478 0001"_s});
    sheet->addRow({u"2"_s, u"'3515121204780002"_s});
    sheet->addRow({u"3"_s, u"3515125204780001"_s});
    QVERIFY(sheet->finish());
    const auto found = niksInFile(file, m_context);
    QVERIFY(found);
    QCOMPARE(found->niks, (QStringList{u"3515125204780001"_s, u"3515121204780002"_s}));
    QCOMPARE(found->damaged, 0);
}

void NikFileTest::numbersHaveLostTheirLastDigits()
{
    const QString file = path(u"b.xlsx"_s);
    lxw_workbook* book = workbook_new(file.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    worksheet_write_number(sheet, 0, 0, 3515125204780000.0, nullptr);
    worksheet_write_number(sheet, 1, 0, 17.0, nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto found = niksInFile(file, m_context);
    QVERIFY(found);
    QVERIFY(found->niks.isEmpty());
    QCOMPARE(found->damaged, 1);
}

void NikFileTest::aPlainTextFileWillDo()
{
    QFile file(path(u"c.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("3515125204780001\r\n3515121204780002\n");
    file.close();
    QCOMPARE(niksInFile(file.fileName(), m_context)->niks.size(), 2);
}

void NikFileTest::whatIsNoListIsRefused()
{
    QFile file(path(u"d.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 nothing to see");
    file.close();
    const auto found = niksInFile(file.fileName(), m_context);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!niksInFile(path(u"nowhere.xlsx"_s), m_context));
}

TEST_SUITE(NikFileTest)
#include "tst_nikfile.moc"

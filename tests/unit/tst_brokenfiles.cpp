/// Files that are damaged, locked, hostile or something else altogether: refused, never read as a list of nobody.
#include "app/base/job.h"
#include "app/exchange/sheetreader.h"
#include "tests/runner/suite.h"
#include "tests/support/listaccount.h"
#include "tests/support/listgrid.h"
#include "tests/support/xlsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tests::GridFile;

namespace {

const QString kList = u"nik|nama|sex|tanggallahir|alamat\n"
                      "3515121204780001|SLAMET|1|12-04-1978|JL. MELATI\n"
                      "3515121204780002|SUGENG|1|@28592|JL. MAWAR"_s;

QByteArray list(GridFile kind)
{
    return bytesOf({.cells = kList}, kind);
}

QByteArray lockedXls()
{
    tests::XlsFile file;
    file.startSheet(u"Data"_s);
    file.addText(0, 0, u"nik"_s);
    file.protect();
    return file.bytes();
}

QByteArray emptyXls()
{
    tests::XlsFile file;
    file.startSheet(u"Data"_s);
    return file.bytes();
}

/// As much as four gigabytes claimed by a few bytes.
QByteArray bomb()
{
    return tests::zipOf({{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<Relationships/>"}},
                        0xfffffff0U);
}

} // namespace

class TestBrokenFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

private slots:
    void aFileThatIsNoListIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("account");
        const auto row = [](const char* name, const QByteArray& bytes, const char* account) {
            QTest::newRow(name) << bytes << QString::fromLatin1(account);
        };
        constexpr auto kUnreadable = "file_unreadable";
        constexpr auto kLocked = "file_unreadable password_protected";
        constexpr auto kOld = "file_unreadable save_as_xlsx";
        constexpr auto kOther = "file_unreadable no_spreadsheet";
        row("nothing", {}, kUnreadable);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), kUnreadable);
        row("a photo", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), kUnreadable);
        row("a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", kUnreadable);
        row("a letter", "{\\rtf1\\ansi Yth. Bapak}", kUnreadable);
        row("a web page", "<html><body><p>nik nama</p></body></html>", kUnreadable);
        row("a web page called xls", "<html><table><tr><td>nik</td></tr></table></html>", kOld);
        row("XML of 2003",
            "<?xml version=\"1.0\"?><Workbook "
            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
            kOld);
        row("Excel 2", QByteArray("\x09\x00\x04\x00\x00\x00\x10\x00", 8), kOld);
        row("Excel 4", QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00\0\0", 10), kOld);
        row("an archive", tests::zipOf({{"nik.csv", "nik,nama"}}), kOther);
        row("a document", tests::zipOf({{"word/document.xml", "<w/>"}, {"x", "y"}}), kOther);
        row("an old document", tests::compoundFile({{u"WordDocument"_s, "text"}}), kOther);
        row("a locked xls", lockedXls(), kLocked);
        row("a locked xlsx",
            tests::compoundFile({{u"EncryptionInfo"_s, "x"}, {u"EncryptedPackage"_s, "y"}}),
            kLocked);
        row("an xls without cells", emptyXls(), kOld);
        row("an xls without a workbook's start", tests::compoundFile({{u"Workbook"_s, "nonsense"}}),
            kOld);
        row("a zip bomb", bomb(), kUnreadable);
        row("entities in a sheet",
            tests::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                          {"content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}}),
            kUnreadable);
        row("a quote that is never closed", "nik,nama,sex,tanggallahir\n\"3515,SLAMET\n",
            kUnreadable);
        row("only blanks", "  \n \n", "unknown");
    }
    void aFileThatIsNoListIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QTEST(tests::accountOf(written(bytes)), "account");
    }

    void aFolderAndNothingAreRefused()
    {
        QCOMPARE(tests::accountOf(m_folder.path()), u"file_unreadable"_s);
        QCOMPARE(tests::accountOf(m_folder.filePath(u"none.xls"_s)), u"file_unreadable"_s);
    }

    void aFileThatWasCutOffIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("whole");
        for (const auto& [name, kind] :
             {std::pair("xlsx", GridFile::Xlsx), std::pair("ods", GridFile::Ods),
              std::pair("xls", GridFile::Xls)}) {
            const QByteArray whole = list(kind);
            const QString account = tests::accountOf(written(whole));
            for (const int percent : {5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99})
                QTest::addRow("%s, %d %%", name, percent)
                    << whole.first(whole.size() * percent / 100) << account;
        }
    }
    void aFileThatWasCutOffIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, whole);
        const QString account = tests::accountOf(written(bytes));
        // An old xls ends with bytes that only fill it up: without them it is still all there.
        QVERIFY2(account.startsWith(u"file_unreadable") || account == whole, qPrintable(account));
    }

    void aTextThatWasCutOffGivesWhatIsThere()
    {
        const QByteArray whole = tests::csvOf(kList, {});
        QCOMPARE(tests::accountOf(written(whole.first(whole.size() / 2))),
                 u"opensid@1 rows=1 taken=0 birth_date_bad=1"_s);
    }

    /// Whatever a flipped bit does, it must end, and what is read of people must be what was there or be set aside.
    void aFlippedByteNeverMakesAnotherPerson_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("xlsx") << int(GridFile::Xlsx);
        QTest::newRow("ods") << int(GridFile::Ods);
        QTest::newRow("xls") << int(GridFile::Xls);
    }
    void aFlippedByteNeverMakesAnotherPerson()
    {
        QFETCH(int, kind);
        const QByteArray whole = list(GridFile(kind));
        const QString good = tests::accountOf(written(whole));
        QCOMPARE(good, u"opensid@1 rows=2 taken=2"_s);
        int refused = 0;
        for (qsizetype at = 0; at < whole.size(); at += 41) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0x55);
            refused += tests::accountOf(written(flipped)) == good ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void theNamesOfAllSheetsAreKnown()
    {
        for (const GridFile kind : {GridFile::Xlsx, GridFile::Ods, GridFile::Xls}) {
            const auto names = app::sheetNames(written(
                bytesOf({.cells = kList, .sheet = u"RT 01 & 02"_s, .secondSheet = u"x"_s}, kind)));
            QVERIFY(names);
            QCOMPARE(*names, (QStringList{u"RT 01 & 02"_s, u"Dua"_s}));
        }
    }

    void anXlsOfAnotherProgramIsRead()
    {
        const QString path = QStringLiteral(JEMPUT_TEST_DATA) + u"/sheets/siak.xls"_s;
        QCOMPARE(tests::accountOf(path), u"siak@1 rows=5 taken=3 dead=1 nik_as_number=1"_s);
        const auto rows = tests::residentsIn(path);
        QCOMPARE(rows[0].worker.name, u"SITI AMINAH"_s);
        QCOMPARE(rows[0].worker.birthDate, u"1978-04-12"_s);
        QCOMPARE(rows[0].worker.motherName, u"SULASTRI"_s);
        QCOMPARE(rows[4].worker.birthPlace, u"SIDOARJO Δ"_s);
        QCOMPARE(rows[1].worker.name, u"NUR KHOLIS X"_s); // from a formula
    }

    void readingIsStoppedByTheUser()
    {
        app::JobContext stopped({}, [] { return true; });
        for (const GridFile kind : {GridFile::Xlsx, GridFile::Ods, GridFile::Xls, GridFile::Csv}) {
            const auto read = app::readSheets(
                written(list(kind)), [](app::SheetRow&&) { return app::Result<void>(); }, stopped);
            QVERIFY(!read);
            QCOMPARE(read.error().code, app::ErrorCode::Cancelled);
        }
    }
};

TEST_SUITE(TestBrokenFiles)
#include "tst_brokenfiles.moc"

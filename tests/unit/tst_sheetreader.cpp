/// Spreadsheets of every kind read row by row, and everything that is none refused.
#include "app/base/job.h"
#include "app/exchange/rawrow.h"
#include "app/exchange/sheetreader.h"
#include "tests/runner/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSheetReader : public QObject {
    Q_OBJECT

    struct Seen {
        QStringList rows; ///< "sheet row: cell|cell", days marked D, numbers N
        std::optional<app::Error> error;
    };

    static QString sample(const QString& name)
    {
        return QStringLiteral(JEMPUT_TEST_DATA) + u"/sheets/"_s + name;
    }

    static QString shown(const app::Cell& cell)
    {
        const QString text = app::cellText(cell);
        if (std::holds_alternative<QDate>(cell))
            return u"D:"_s + text;
        return std::holds_alternative<double>(cell) ? u"N:"_s + text : text;
    }

    static Seen seen(const QString& path)
    {
        Seen seen;
        app::JobContext context;
        const auto done = app::readSheets(
            path,
            [&seen](app::SheetRow&& row) {
                QStringList cells;
                for (const auto& cell : row.cells)
                    cells << shown(cell);
                seen.rows << row.sheet + u' ' + QString::number(row.number) + u": "_s +
                                 cells.join(u'|');
                return app::Result<void>();
            },
            context);
        if (!done)
            seen.error = done.error();
        return seen;
    }

    QTemporaryDir m_folder;

    QString written(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void everyKindOfCellOfAnXlsxIsRead()
    {
        const auto seen = TestSheetReader::seen(sample(u"kinds.xlsx"_s));
        QVERIFY(!seen.error);
        const QStringList expected{
            u"Data Penduduk 2: shared|rich text||a & b <c> \u00e9"_s,
            u"Data Penduduk 3: in & line|in runs|dropped"_s,
            u"Data Penduduk 5: N:3|xy||N:1|D:2000-01-01"_s,
            u"Data Penduduk 6: D:1978-03-28|D:1900-02-28|N:60|D:1900-03-01|N:28577|D:1978-03-28|"
            u"N:0.5|D:1978-03-28"_s,
            u"Data Penduduk 7: N:1500||N:3515121204780001"_s,
            u"Data Penduduk 9: "_s + QString(42, u'|') + u"N:-7.25"_s,
            u"Kode & Data 1: N:7"_s,
        };
        QCOMPARE(seen.rows, expected);
    }

    void everyKindOfCellOfAnOdsIsRead()
    {
        const auto seen = TestSheetReader::seen(sample(u"kinds.ods"_s));
        QVERIFY(!seen.error);
        const QStringList expected{
            u"Satu 1: two  spaces\nsecond|N:2|N:2||result|D:1978-04-12|a b & c"_s,
            u"Satu 5: twice"_s,
            u"Satu 6: twice"_s,
            u"Dua 1: N:0.5"_s,
        };
        QCOMPARE(seen.rows, expected);
    }

    void daysOfAMacintoshWorkbookCountFrom1904()
    {
        QCOMPARE(seen(sample(u"dates1904.xlsx"_s)).rows,
                 QStringList{u"Data 1: D:1978-03-28|D:1904-01-01"_s});
    }

    void namespacePrefixesMakeNoDifference()
    {
        QCOMPARE(seen(sample(u"prefixed.xlsx"_s)).rows,
                 (QStringList{u"Data 1: prefixed"_s, u"Data 2: N:2"_s}));
    }

    void aFileThatIsNoSpreadsheetIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"picture.xlsx", "truncated.xlsx", "locked.xlsx", "document.xlsx",
                                 "malformed.xlsx", "archive.zip", "no such file.xlsx", ""})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aFileThatIsNoSpreadsheetIsRefused()
    {
        QFETCH(QString, name);
        const auto seen = TestSheetReader::seen(sample(name));
        QVERIFY(seen.error);
        QCOMPARE(seen.error->code, app::ErrorCode::FileUnreadable);
    }

    void aFileCutShortAnywhereIsRefused()
    {
        const QByteArray whole = bytesOf(sample(u"kinds.xlsx"_s));
        for (qsizetype size = 0; size < whole.size(); size += 29) {
            const auto seen = TestSheetReader::seen(written(u"cut"_s, whole.left(size)));
            QVERIFY2(seen.error, qPrintable(QString::number(size)));
            QCOMPARE(seen.error->code, app::ErrorCode::FileUnreadable);
        }
    }

    void aFlippedByteNeverChangesARow()
    {
        const QByteArray whole = bytesOf(sample(u"kinds.xlsx"_s));
        const auto intact = seen(sample(u"kinds.xlsx"_s)).rows;
        for (qsizetype at = 0; at < whole.size(); at += 11) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x20);
            const auto seen = TestSheetReader::seen(written(u"flipped"_s, flipped));
            if (!seen.error)
                QCOMPARE(seen.rows, intact);
        }
    }

    void aZipBombIsRefusedBeforeItIsUnpacked_data()
    {
        QTest::addColumn<quint32>("unpacked");
        QTest::newRow("3 GiB in all") << quint32{0xc0000000U};
        QTest::newRow("ten thousand to one") << quint32{0x08000000U};
    }
    void aZipBombIsRefusedBeforeItIsUnpacked()
    {
        QFETCH(quint32, unpacked);
        QByteArray bytes = bytesOf(sample(u"kinds.xlsx"_s));
        const auto entry = bytes.lastIndexOf(QByteArrayLiteral("PK\x01\x02"));
        for (int i = 0; i < 4; ++i)
            bytes[entry + 24 + i] = static_cast<char>(unpacked >> (8 * i));
        const auto seen = TestSheetReader::seen(written(u"bomb.xlsx"_s, bytes));
        QVERIFY(seen.error);
        QCOMPARE(seen.error->code, app::ErrorCode::FileUnreadable);
        QVERIFY(seen.rows.isEmpty());
        QVERIFY(seen.error->detail.contains(u"unpack to far more"));
    }

    void textIsReadWithItsSeparatorAndEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        QTest::newRow("comma") << QByteArray("nik,nama\n1,\"A, B\"\n") << u"1|A, B"_s;
        QTest::newRow("semicolon") << QByteArray("nik;nama\r\n1;A,B\r\n") << u"1|A,B"_s;
        QTest::newRow("tab, no end") << QByteArray("nik\tnama\n1\tA") << u"1|A"_s;
        QTest::newRow("doubled quotes")
            << QByteArray("a,b\n1,\"say \"\"x\"\"\"\n") << u"1|say \"x\""_s;
        QTest::newRow("a line break in quotes") << QByteArray("a,b\n1,\"x\r\ny\"\n") << u"1|x\ny"_s;
        QTest::newRow("UTF-8 with BOM") << QByteArray("\xef\xbb\xbf"
                                                      "a,b\n1,Andr\xc3\xa9\n")
                                        << u"1|Andr\u00e9"_s;
        QTest::newRow("Windows-1252")
            << QByteArray("a,b\n1,Andr\xe9\x92s\n") << u"1|Andr\u00e9\u2019s"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0,\0b\0\n\0"
                                              "1\0,\0\xe9\0\n\0",
                                              18)
                                << u"1|\u00e9"_s;
        QTest::newRow("old Macintosh line ends") << QByteArray("a,b\r1,x\r") << u"1|x"_s;
    }
    void textIsReadWithItsSeparatorAndEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, row);
        const auto seen = TestSheetReader::seen(written(u"list.csv"_s, bytes));
        QVERIFY(!seen.error);
        QCOMPARE(seen.rows.size(), 2);
        QCOMPARE(seen.rows[1], u"list 2: "_s + row);
    }

    void textThatIsNoneOrWouldLoseRowsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("a,b\0c\n", 6);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
        QTest::newRow("web page") << QByteArray("<html><table>");
        QTest::newRow("a quote never closed") << QByteArray("a,b\n1,\"x\n2,y\n3,z\n");
        QTest::newRow("a doubled quote never closed") << QByteArray("a,b\n1,\"x\"\"\n2,y\n");
    }
    void textThatIsNoneOrWouldLoseRowsIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto seen = TestSheetReader::seen(written(u"bad.csv"_s, bytes));
        QVERIFY(seen.error);
        QCOMPARE(seen.error->code, app::ErrorCode::FileUnreadable);
    }

    void wholeNumbersAreShownWithoutDecimalsOrExponent_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1.0 << u"1"_s;
        QTest::newRow("a NIK") << 3515121204780001.0 << u"3515121204780001"_s;
        QTest::newRow("a fraction") << -7.25 << u"-7.25"_s;
        QTest::newRow("beyond what is exact") << 1e20 << u"100000000000000000000"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s;
    }
    void wholeNumbersAreShownWithoutDecimalsOrExponent()
    {
        QFETCH(double, number);
        QTEST(app::cellText(number), "text");
    }

    void aSerialNumberIsTheDayASpreadsheetShows_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QDate>("from1900");
        QTest::addColumn<QDate>("from1904");
        QTest::newRow("first") << 1.0 << QDate(1900, 1, 1) << QDate(1904, 1, 2);
        QTest::newRow("before the leap day") << 59.0 << QDate(1900, 2, 28) << QDate(1904, 2, 29);
        QTest::newRow("the leap day that never was") << 60.0 << QDate() << QDate(1904, 3, 1);
        QTest::newRow("after it") << 61.5 << QDate(1900, 3, 1) << QDate(1904, 3, 2);
        QTest::newRow("a birthday") << 28577.0 << QDate(1978, 3, 28) << QDate(1982, 3, 29);
        QTest::newRow("negative") << -1.0 << QDate() << QDate();
        QTest::newRow("a NIK") << 3515121204780001.0 << QDate() << QDate();
    }
    void aSerialNumberIsTheDayASpreadsheetShows()
    {
        QFETCH(double, serial);
        QTEST(app::dayOfSerial(serial, app::DateSystem::From1900), "from1900");
        QTEST(app::dayOfSerial(serial, app::DateSystem::From1904), "from1904");
    }

    void theTakersErrorStopsTheReading()
    {
        int rows = 0;
        app::JobContext context;
        const auto done = app::readSheets(
            sample(u"kinds.xlsx"_s),
            [&rows](app::SheetRow&&) -> app::Result<void> {
                ++rows;
                return app::Error{app::ErrorCode::StorageFull, u"enough"_s};
            },
            context);
        QVERIFY(!done);
        QCOMPARE(done.error(), (app::Error{app::ErrorCode::StorageFull, u"enough"_s}));
        QCOMPARE(rows, 1);
    }

    void cancellingStopsBeforeTheNextRow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("xlsx") << sample(u"kinds.xlsx"_s);
        QTest::newRow("ods") << sample(u"kinds.ods"_s);
        QTest::newRow("csv") << written(u"c.csv"_s, "a,b\n1,2\n3,4\n5,6\n");
    }
    void cancellingStopsBeforeTheNextRow()
    {
        QFETCH(QString, path);
        int rows = 0;
        app::JobContext context({}, [&rows] { return rows == 2; });
        const auto done = app::readSheets(
            path,
            [&rows](app::SheetRow&&) {
                ++rows;
                return app::Result<void>();
            },
            context);
        QVERIFY(!done);
        QCOMPARE(done.error().code, app::ErrorCode::Cancelled);
        QCOMPARE(rows, 2);
    }

    void progressEndsAtTheTotal()
    {
        std::int64_t lastDone = -1;
        std::int64_t lastTotal = 0;
        app::JobContext context(
            [&](std::int64_t done, std::int64_t total) {
                lastDone = done;
                lastTotal = total;
            },
            {});
        QVERIFY(app::readSheets(
            sample(u"kinds.xlsx"_s), [](app::SheetRow&&) { return app::Result<void>(); }, context));
        QVERIFY(lastTotal > 0);
        QCOMPARE(lastDone, lastTotal);
    }
};

TEST_SUITE(TestSheetReader)
#include "tst_sheetreader.moc"

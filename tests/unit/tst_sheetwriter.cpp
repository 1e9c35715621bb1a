/// Spreadsheets out: text stays text, and a file is whole or not there.
#include "app/base/job.h"
#include "app/exchange/sheetreader.h"
#include "app/exchange/sheetwriter.h"
#include "tests/runner/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSheetWriter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"status.xlsx"_s); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    static std::vector<std::vector<app::Cell>> rowsOf(const QString& path)
    {
        std::vector<std::vector<app::Cell>> rows;
        app::JobContext context;
        const auto read = app::readSheets(
            path,
            [&rows](app::SheetRow&& row) {
                rows.push_back(std::move(row.cells));
                return app::Result<void>();
            },
            context);
        return read ? rows : std::vector<std::vector<app::Cell>>();
    }

private slots:
    void init()
    {
        for (const QString& name : files())
            QFile::remove(m_folder.filePath(name));
    }

    void everyCellComesBackAsTheTextItWas()
    {
        const std::vector<QString> headings{u"nik"_s, u"name"_s, u"note"_s};
        const std::vector<QString> row{u"3515121204780001"_s, u"SITI <&> \u00e9"_s, u"=1+2"_s};
        auto writer = app::SheetWriter::create(path(), u"Status"_s, headings);
        QVERIFY(writer);
        writer->addRow(row);
        writer->addRow({u"0012"_s, {}, u"x"_s});
        QVERIFY(writer->finish());
        const auto rows = rowsOf(path());
        QCOMPARE(rows.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(std::get<QString>(rows[0][i]), headings[i]);
            QCOMPARE(std::get<QString>(rows[1][i]), row[i]);
        }
        QCOMPARE(std::get<QString>(rows[2][0]), u"0012"_s);
        QVERIFY(std::holds_alternative<std::monostate>(rows[2][1]));
        QCOMPARE(files(), QStringList{u"status.xlsx"_s});
    }

    void anUnfinishedFileLeavesNothing()
    {
        {
            auto writer = app::SheetWriter::create(path(), u"Status"_s, {u"nik"_s});
            QVERIFY(writer);
            writer->addRow({u"3515121204780001"_s});
        }
        QCOMPARE(files(), QStringList());
    }

    void anEarlierFileStaysUntilTheNewOneIsWhole()
    {
        QFile earlier(path());
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
        earlier.close();
        auto writer = app::SheetWriter::create(path(), u"Status"_s, {u"nik"_s});
        QVERIFY(writer);
        QVERIFY(earlier.open(QIODevice::ReadOnly));
        QCOMPARE(earlier.readAll(), QByteArray("earlier"));
        earlier.close();
        QVERIFY(writer->finish());
        QCOMPARE(rowsOf(path()).size(), 1U);
    }

    void aFolderThatIsNotThereIsAnErrorAtOnce()
    {
        QVERIFY(!app::SheetWriter::create(m_folder.filePath(u"none/x.xlsx"_s), u"S"_s, {u"a"_s}));
    }

    void aSheetNameTheFormatForbidsIsMended()
    {
        auto writer = app::SheetWriter::create(
            path(), u"Ngawi [2026]: daftar / status semua pekerja desa"_s, {u"nik"_s});
        QVERIFY(writer);
        QVERIFY(writer->finish());
        QCOMPARE(rowsOf(path()).size(), 1U);
    }

    void anOverlongCellIsCutInsteadOfLost()
    {
        auto writer = app::SheetWriter::create(path(), u"S"_s, {u"note"_s});
        QVERIFY(writer);
        writer->addRow({QString(40000, u'x')});
        QVERIFY(writer->finish());
        QCOMPARE(std::get<QString>(rowsOf(path()).at(1).at(0)).size(), 32767);
    }
};

TEST_SUITE(TestSheetWriter)
#include "tst_sheetwriter.moc"

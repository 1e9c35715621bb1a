/// What we write, opened by LibreOffice: every cell comes out as the text it was, none became a number, a date or a formula.
#include "app/exchange/csv.h"
#include "app/services/branchlists.h"
#include "app/services/everything.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QProcess>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Commas, quotes around every text cell and none around a number: so a cell that is no text shows itself.
constexpr auto kOut = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"_L1;
/// Cells in quotes are text: what the field types of a table on paper are, too.
constexpr auto kIn = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true,false"_L1;

QByteArray asText(const Cells& cells)
{
    QStringList line;
    for (QString cell : cells)
        line << (cell.isEmpty() ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    return line.join(u',').toUtf8() + '\n';
}

/// As a CSV must write what would start a formula.
Cells guarded(Cells cells)
{
    for (QString& cell : cells) {
        if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
            cell.prepend(u'\'');
    }
    return cells;
}

} // namespace

class LibreOfficeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void spreadsheetsComeOutCellByCell();
    void tablesComeOutCellByCell();

private:
    /// Converts these files into m_folder/out; false, with its words, when LibreOffice did not.
    bool convert(const QStringList& options, const QStringList& files);
    QByteArray converted(const QString& name) const
    {
        QFile file(m_here->path(u"out/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    BranchLayout layout() const
    {
        BranchLayout wide = bpjsLayout();
        for (const BranchColumn column : {BranchColumn::Rt, BranchColumn::Postcode})
            wide.columns.append({column, wordOf(column)});
        return wide;
    }
    QList<Cells> expected() const
    {
        QList<Cells> rows{headingsOf(layout())};
        const BranchTables tables{reference().occupations, reference().regions};
        for (const Worker& worker : m_workers)
            rows << cellsOf(worker, layout(), tables);
        return rows;
    }
    static TextTable shown()
    {
        return {u"Layar"_s,
                {u"Nama"_s, u"Nilai"_s},
                {{u"=1+1"_s, u"0812"_s},
                 {u"@SUM(A1)"_s, u"3515121204780001"_s},
                 {u"-5"_s, u"1.5"_s},
                 {u"baris\nkedua"_s, u"12-04-1978"_s},
                 {u"\"kutip\", koma; titik"_s, u"1E5"_s},
                 {u"TRUE"_s, u"Ünïcode ✓"_s}}};
    }

    std::unique_ptr<TestRegister> m_here;
    QList<Worker> m_workers; ///< by NIK
    QString m_said;
};

void LibreOfficeTest::initTestCase()
{
    m_here = std::make_unique<TestRegister>();
    const QStringList names{u"=1+1"_s, u"+Siti \"Mbak\""_s, u"@SUM(A1:A9), S.Pd."_s,
                            u"-Dewi; Lestari"_s};
    int serial = 0;
    for (const QString& name : names) {
        Worker worker = aWorker().named(name).withNik(nikNumber(++serial)).built();
        worker.familyCard = u"3515120601120001"_s;
        worker.address = u"Jalan Melati 4,\nRT 2"_s;
        worker.phone = u"+62812000000"_s + QString::number(serial);
        worker.postcode = u"06127"_s;
        worker.rt = u"7"_s;
        worker.hoursFrom = u"07:00"_s;
        worker.hoursTo = u"15:00"_s;
        worker.workplace = u"1/2"_s;
        worker.branch = u"TRUE"_s;
        m_workers << m_here->recorded(worker);
    }
    JobContext context;
    for (const QString& name : {u"daftar.xlsx"_s, u"daftar.csv"_s}) {
        const QString path = m_here->path(name);
        const auto written =
            writeBranchList(**m_here, {}, {path, *tableFormatOf(path), layout()}, context);
        VERIFY_DONE(written);
        QCOMPARE(written->selection.ready, names.size());
    }
    for (const QString& name : {u"layar.xlsx"_s, u"layar.csv"_s})
        VERIFY_DONE(exportRows(**m_here, shown(), m_here->path(name)));
    VERIFY_DONE(exportEverything(**m_here, m_here->path(u"semua"_s), context));
}

bool LibreOfficeTest::convert(const QStringList& options, const QStringList& files)
{
    constexpr int kPatienceMs = 170'000;
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_here->path(u"home"_s));
    office.setProcessEnvironment(environment);
    office.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"--headless"_s,
                          u"--norestore"_s,
                          u"-env:UserInstallation="_s +
                              QUrl::fromLocalFile(m_here->path(u"profile"_s)).toString(),
                          u"--convert-to"_s,
                          kOut,
                          u"--outdir"_s,
                          m_here->path(u"out"_s)};
    arguments += options;
    for (const QString& file : files)
        arguments << m_here->path(file);
    office.start(u"soffice"_s, arguments);
    const bool isDone = office.waitForFinished(kPatienceMs) && office.exitCode() == 0;
    m_said = office.errorString() + u'\n' + QString::fromUtf8(office.readAll());
    return isDone;
}

void LibreOfficeTest::spreadsheetsComeOutCellByCell()
{
    QVERIFY2(convert({}, {u"daftar.xlsx"_s, u"layar.xlsx"_s}), qPrintable(m_said));
    QByteArray list;
    for (const Cells& row : expected())
        list += asText(row);
    QCOMPARE(converted(u"daftar.csv"_s), list);
    const TextTable table = shown();
    QByteArray screen = asText({table.headings.cbegin(), table.headings.cend()});
    for (const QStringList& row : table.rows)
        screen += asText({row.cbegin(), row.cend()});
    QCOMPARE(converted(u"layar.csv"_s), screen);
}

void LibreOfficeTest::tablesComeOutCellByCell()
{
    QVERIFY2(convert({kIn}, {u"daftar.csv"_s, u"layar.csv"_s, u"semua/records/worker.csv"_s,
                             u"semua/history.csv"_s}),
             qPrintable(m_said));
    QByteArray list;
    for (const Cells& row : expected())
        list += asText(guarded(row));
    QCOMPARE(converted(u"daftar.csv"_s), list);
    const TextTable table = shown();
    QByteArray screen = asText({table.headings.cbegin(), table.headings.cend()});
    for (const QStringList& row : table.rows)
        screen += asText(guarded({row.cbegin(), row.cend()}));
    QCOMPARE(converted(u"layar.csv"_s), screen);

    const QByteArray workers = converted(u"worker.csv"_s);
    for (const Worker& worker : std::as_const(m_workers)) {
        Cells cells{worker.id.text(), worker.scope};
        for (const auto& field : workerFields()) {
            const auto* text = std::get_if<0>(&field.member);
            const auto number = text ? std::nullopt : worker.*std::get<1>(field.member);
            cells.push_back(text ? worker.*(*text) : number ? QString::number(*number) : QString());
        }
        QVERIFY2(workers.contains(asText(guarded(cells))), workers.constData());
    }
    // The header, and nothing that a spreadsheet would work out.
    const QByteArray history = converted(u"history.csv"_s);
    QVERIFY(history.startsWith("\"at\",\"author\",\"device\",\"kind\",\"record\""));
    QVERIFY(history.contains("\"'=1+1\""));
}

TEST_SUITE(LibreOfficeTest)
#include "tst_libreoffice.moc"

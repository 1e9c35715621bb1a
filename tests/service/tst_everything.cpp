/// Everything out: every record of every kind and every change, readable without us; wholly there or not at all.
#include "app/domain/codewords.h"
#include "app/domain/heir.h"
#include "app/exchange/sheetreader.h"
#include "app/services/erasing.h"
#include "app/services/everything.h"
#include "app/services/evidencing.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "app/store/contents.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/otherdevice.h"
#include "tests/support/testregister.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> linesOf(const QString& path)
{
    QList<QJsonObject> lines;
    for (const QByteArray& line : bytesOf(path).split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

QList<QStringList> rowsOf(const QString& path)
{
    QList<QStringList> rows;
    JobContext context;
    const auto read = readSheets(
        path,
        [&rows](SheetRow&& row) -> Result<void> {
            QStringList texts;
            for (const Cell& cell : row.cells)
                texts << cellText(cell);
            rows << texts;
            return {};
        },
        context);
    return read ? rows : QList<QStringList>();
}

} // namespace

class EverythingTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsThereInBothFormats();
    void aRecordComesBackFieldByField();
    void theHistorySaysWhatStoodBefore();
    void whatWasErasedIsNotInIt();
    void picturesAreFiles();
    void theSchemaDescribesEveryField();
    void equalRegistersGiveEqualRecords();
    void aFullFolderIsLeftAlone();
    void whatAKilledProgramLeftIsReplaced();
    void aStoppedOneLeavesNothing();
    void whoMayNotGiveListsOutWritesNone();

private:
    Result<EverythingWritten> write(TestRegister& here, const QString& name = u"semua"_s)
    {
        return exportEverything(*here, here.path(name), m_context);
    }

    JobContext m_context;
};

void EverythingTest::everyKindIsThereInBothFormats()
{
    TestRegister here;
    here.recorded(aWorker().built());
    const auto written = write(here);
    VERIFY_DONE(written);
    QCOMPARE(written->records.value(u"worker"_s), 1);
    for (const RecordKind* kind : recordKinds()) {
        const QString path = here.path(u"semua/records/"_s + QLatin1StringView(kind->name));
        QCOMPARE(linesOf(path + u".jsonl"_s).size(),
                 written->records.value(QString::fromLatin1(kind->name)));
        QCOMPARE(rowsOf(path + u".csv"_s).size(),
                 written->records.value(QString::fromLatin1(kind->name)) + 1);
    }
    QVERIFY(bytesOf(here.path(u"semua/README.txt"_s)).contains("NOT encrypted"));
    QVERIFY(!QFile::exists(here.path(u"semua.part"_s)));
}

void EverythingTest::aRecordComesBackFieldByField()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().named(u"=1+1"_s).built());
    VERIFY_DONE(write(here));
    const auto lines = linesOf(here.path(u"semua/records/worker.jsonl"_s));
    const auto rows = rowsOf(here.path(u"semua/records/worker.csv"_s));
    QCOMPARE(lines[0].value(u"id"_s).toString(), one.id.text());
    QCOMPARE(rows[0].first(3), (QStringList{u"id"_s, u"scope"_s, u"nik"_s}));
    const Values values = valuesOf(one);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString name = QString::fromLatin1(workerFields()[i].spec.name);
        const QJsonValue said = lines[0].value(name);
        QString cell = rows[1].value(int(i) + 2);
        if (const auto* text = std::get_if<QString>(&values[i])) {
            QCOMPARE(said.toString(), *text);
            QCOMPARE(cell, text->startsWith(u'=') ? u'\'' + *text : *text);
        } else if (const auto* number = std::get_if<std::int64_t>(&values[i])) {
            QCOMPARE(said.toInteger(), *number);
            QCOMPARE(cell, QString::number(*number));
        } else {
            QVERIFY(said.isUndefined() && cell.isEmpty());
        }
    }
}

void EverythingTest::theHistorySaysWhatStoodBefore()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(markHandedOver(*here, {one.id}, m_context));
    const auto written = write(here);
    VERIFY_DONE(written);
    const auto lines = linesOf(here.path(u"semua/history.jsonl"_s));
    QCOMPARE(lines.size(), written->changes);
    QCOMPARE(rowsOf(here.path(u"semua/history.csv"_s)).size(), written->changes + 1);
    const auto sent = std::find_if(lines.begin(), lines.end(), [](const QJsonObject& line) {
        return line.value(u"to"_s) == u"sent"_s;
    });
    QVERIFY(sent != lines.end());
    QCOMPARE(sent->value(u"from"_s).toString(), u"recorded"_s);
    QCOMPARE(sent->value(u"field"_s).toString(), u"stage"_s);
    QCOMPARE(sent->value(u"kind"_s).toString(), u"worker"_s);
    QCOMPARE(sent->value(u"record"_s).toString(), one.id.text());
    QCOMPARE(sent->value(u"author"_s).toString(), here.session().user().name);
    QCOMPARE(sent->value(u"device"_s).toString(), u"Laptop Balai"_s);
    QVERIFY(QDateTime::fromString(sent->value(u"at"_s).toString(), Qt::ISODateWithMs).isValid());
}

void EverythingTest::whatWasErasedIsNotInIt()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().named(u"Terlupakan"_s).built());
    VERIFY_DONE(eraseWorker(*here, one.id, u"request"_s));
    VERIFY_DONE(write(here));
    for (const QString& file : {u"history.jsonl"_s, u"history.csv"_s, u"records/worker.jsonl"_s}) {
        const QByteArray bytes = bytesOf(here.path(u"semua/"_s + file));
        QVERIFY2(!bytes.contains("Terlupakan") && !bytes.contains(one.nik.toLatin1()),
                 qPrintable(file));
    }
    // That something changed then is still to be seen.
    QVERIFY(bytesOf(here.path(u"semua/history.jsonl"_s)).contains(one.id.text().toLatin1()));
}

void EverythingTest::picturesAreFiles()
{
    TestRegister here;
    const QByteArray picture = "\xff\xd8\xff\xe0 a card";
    const auto digest = Contents(here.connection()).put(picture);
    VERIFY_DONE(digest);
    Registration registration;
    registration.worker = aWorker().built();
    for (const QString& one : {*digest, u"ab"_s.repeated(32)}) {
        Photo photo;
        photo.subject = u"identity_card"_s;
        photo.digest = one;
        photo.bytes = picture.size();
        registration.photos << photo;
    }
    const auto saved = recordRegistration(*here, registration, Warnings::Confirmed);
    VERIFY_DONE(saved);
    const auto written = write(here);
    VERIFY_DONE(written);
    QCOMPARE(bytesOf(here.path(u"semua/photos/%1.jpg"_s.arg(*digest))), picture);
    QCOMPARE(written->photos, 1);
}

void EverythingTest::theSchemaDescribesEveryField()
{
    TestRegister here;
    here.recorded(aWorker().built());
    VERIFY_DONE(write(here));
    const QJsonObject schema =
        QJsonDocument::fromJson(bytesOf(here.path(u"semua/schema.json"_s))).object();
    const QJsonArray files = schema.value(u"files"_s).toArray();
    QCOMPARE(files.size(), qsizetype(recordKinds().size()) + 1);
    for (const QJsonValue file : files) {
        const QString name = file[u"files"_s][1].toString();
        QStringList fields;
        for (const QJsonValue field : file[u"fields"_s].toArray())
            fields << field[u"name"_s].toString();
        QCOMPARE(rowsOf(here.path(u"semua/"_s + name)).value(0), fields);
        QCOMPARE(rowsOf(here.path(u"semua/"_s + name)).size(), file[u"rows"_s].toInteger() + 1);
    }
    const QJsonArray worker = files[0][u"fields"_s].toArray();
    const auto stage = std::find_if(worker.begin(), worker.end(), [](const QJsonValue& field) {
        return field[u"name"_s] == u"stage"_s;
    });
    QVERIFY(stage != worker.end());
    QCOMPARE((*stage)[u"words"_s].toArray().toVariantList().size(),
             codeWords(workerKind(), u"stage").size());
}

void EverythingTest::equalRegistersGiveEqualRecords()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    for (const int serial : {5, 1, 4})
        village.recorded(aWorker().withNik(nikNumber(serial)).built());
    VERIFY_DONE(passOn(village, office));
    VERIFY_DONE(write(village));
    VERIFY_DONE(write(office));
    for (const QString& name : {u"worker.jsonl"_s, u"worker.csv"_s, u"evidence.csv"_s}) {
        const QByteArray bytes = bytesOf(village.path(u"semua/records/"_s + name));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytesOf(office.path(u"semua/records/"_s + name)), bytes);
    }
}

void EverythingTest::aFullFolderIsLeftAlone()
{
    TestRegister here;
    QVERIFY(QDir().mkdir(here.path(u"semua"_s)));
    VERIFY_DONE(write(here)); // An empty one is taken.
    VERIFY_REFUSED(write(here), ErrorCode::AlreadyThere);
    VERIFY_REFUSED(write(here, u"tidak/ada"_s), ErrorCode::NotFound);
    QVERIFY(QDir().mkdir(here.path(u"lain.part"_s)));
    QFile theirs(here.path(u"lain.part/surat.txt"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.close();
    VERIFY_REFUSED(write(here, u"lain"_s), ErrorCode::AlreadyThere);
    QVERIFY(theirs.exists());
}

void EverythingTest::whatAKilledProgramLeftIsReplaced()
{
    TestRegister here;
    QVERIFY(QDir().mkpath(here.path(u"semua.part/records"_s)));
    QFile left(here.path(u"semua.part/history.csv.part"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    VERIFY_DONE(write(here));
    QVERIFY(!QFile::exists(here.path(u"semua.part"_s)));
    QVERIFY(!QFile::exists(here.path(u"semua/history.csv.part"_s)));
}

void EverythingTest::aStoppedOneLeavesNothing()
{
    TestRegister here;
    here.recorded(aWorker().built());
    JobContext stopped({}, [] { return true; });
    VERIFY_REFUSED(exportEverything(*here, here.path(u"semua"_s), stopped), ErrorCode::Cancelled);
    const auto left = QDir(here.path(u"."_s)).entryList({u"semua*"_s});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void EverythingTest::whoMayNotGiveListsOutWritesNone()
{
    TestRegister here({.role = u"kader"_s});
    VERIFY_REFUSED(write(here), ErrorCode::Forbidden);
    QVERIFY(!QFile::exists(here.path(u"semua"_s)));
}

TEST_SUITE(EverythingTest)
#include "tst_everything.moc"

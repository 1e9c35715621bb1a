/// Writes the corpora of the project's own formats into the folder that is named: few and small files, made by the
/// program's own writers, for a fuzzer to begin with. All people in them are invented.
#include "app/domain/branchlayout.h"
#include "app/domain/photo.h"
#include "app/exchange/layoutjson.h"
#include "app/exchange/workerjson.h"
#include "app/services/edits.h"
#include "app/store/undopoints.h"
#include "app/sync/batchphoto.h"
#include "app/sync/jsonfields.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"
#include "tests/unit/samplebatch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <zstd.h>

namespace {

using namespace app;
using namespace Qt::Literals::StringLiterals;

class Corpus {
public:
    explicit Corpus(const QString& folder) : m_folder(folder) {}

    void put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        if (!QDir().mkpath(QFileInfo(path).path()) || !writeFileSafely(path, bytes))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QDir m_folder;
};

QByteArray exchanged(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    return text.replace(from, to);
}

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Worker everythingKnown()
{
    Worker worker = test::aWorker().named(u"Sri \"Contoh\" Wahyuni"_s).built();
    worker.hamlet = u"Dusun Krajan"_s;
    worker.rt = u"001"_s;
    worker.phone = u"081200000001"_s;
    worker.income = 1'500'000;
    worker.stage = u"recorded"_s;
    return worker;
}

Patch patchOf(const Values& values, std::span<const Head> replaced = {})
{
    Patch patch;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != Value())
            patch.sets.push_back(
                {workerKind().fields[i].name, values[i], {replaced.begin(), replaced.end()}});
    }
    return patch;
}

void cards(const Corpus& corpus, const DeviceKeys& keys)
{
    Card card = sample::cardOf(keys, u"35.15.12.2004"_s);
    corpus.put(u"card/plain"_s, encodeCard(card, keys));
    card.introductions = {introductionBy(DeviceKeys::generate(), card.keys),
                          introductionBy(DeviceKeys::generate(), card.keys)};
    const QByteArray introduced = encodeCard(card, keys);
    corpus.put(u"card/introduced"_s, introduced);
    QByteArray open = introduced.first(introduced.indexOf(",\"signature\""));
    open.replace(bytesText(card.keys.sign).toLatin1(), "$SIGN");
    corpus.put(u"card/to-sign"_s, 's' + open);
    corpus.put(u"card/newer"_s, 's' + exchanged(open, "\"format\":1", "\"format\":2"));
    corpus.put(u"card/more"_s, 's' + open + ",\"village_phone\":[1,{\"a\":null}]");
    corpus.put(u"card/cut"_s, introduced.first(introduced.size() / 2));
    corpus.put(u"card/odd-texts"_s,
               's' + exchanged(open, "Laptop balai", "\\ud83d \\u0000\\n\\\"\\u202e"));
}

BatchHeader headerOf(const sample::Batch& batch, const DeviceKeys& sender,
                     const DeviceKeys& receiver)
{
    BatchHeader header = batch.header;
    header.senderCard = encodeCard(header.sender, sender);
    header.receivers = {
        {receiver.origin(), sealTo(Secret::random(kFileKeySize), receiver.publicKeys().box)}};
    return header;
}

void batches(const Corpus& corpus, const DeviceKeys& keys, const DeviceKeys& receiver)
{
    auto batch = sample::emptyBatch(keys, u"35.15.12.2004"_s);
    batch.addStream(keys, sample::streamOf(keys, u"35.15.12.2004"_s, 0, 2));
    corpus.put(u"batchheader/first"_s, encodeHeader(headerOf(batch, keys, receiver)));
    batch.addStream(receiver, sample::streamOf(receiver, u"35.15.12.2004"_s, 5, 1));
    BatchHeader header = headerOf(batch, keys, receiver);
    header.cards = {encodeCard(sample::cardOf(receiver, u"35.15"_s), receiver)};
    header.known = {header.parts[0]};
    corpus.put(u"batchheader/full"_s, encodeHeader(header));
    header.previousId = QUuid();
    header.parts.clear();
    header.changes = 0;
    corpus.put(u"batchheader/empty"_s, encodeHeader(header));
    const QByteArray whole = encodeHeader(header);
    corpus.put(u"batchheader/newer"_s, exchanged(whole, "\"format\":1", "\"format\":2"));
    corpus.put(u"batchheader/cut"_s, whole.first(whole.size() / 3));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jbatch"_s);
    if (!sample::write(path, batch, keys, receiver))
        qFatal("no batch");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no batch");
    const QByteArray bytes = file.readAll();
    corpus.put(u"batchheader/whole-file"_s, bytes);
    corpus.put(u"batchheader/cut-file"_s, bytes.first(bytes.size() / 2));
}

QByteArray compressed(const QByteArray& text)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(text.size()))), '\0');
    out.truncate(qsizetype(ZSTD_compress(out.data(), std::size_t(out.size()), text.constData(),
                                         std::size_t(text.size()), 3)));
    return out;
}

void payloads(const Corpus& corpus, const DeviceKeys& keys)
{
    const StreamKey stream{keys.origin(), u"35.15.12.2004"_s};
    const Head head{(1'777'000'000'000 << 16) + 7, keys.origin()};
    const std::array replaced{head};
    const QByteArray first = encodeBody(patchOf(valuesOf(everythingKnown())));
    Worker later;
    later.name = u"Sri Wahyuni é"_s;
    later.phone = u"081200000002"_s;
    const QByteArray second = encodeBody(patchOf(valuesOf(later), replaced));
    corpus.put(u"batchpayload/body-first"_s, 'b' + first);
    corpus.put(u"batchpayload/body-replacing"_s, 'b' + second);
    corpus.put(u"batchpayload/body-newer"_s,
               "b{\"set\":{\"shoe_size\":{\"eu\":41},\"name\":null,\"income\":1.5,\"rt\":-1}}");
    Change erased = sample::changeOf(stream, 3, "{}");
    erased.body.clear();
    const QList<QByteArray> lines{encodeChangeLine(sample::changeOf(stream, 1, first), 0),
                                  encodeChangeLine(sample::changeOf(stream, 2, second), 0),
                                  encodeChangeLine(erased, 1)};
    corpus.put(u"batchpayload/lines"_s, lines.join('\n'));
    corpus.put(u"batchpayload/newer-line"_s,
               QByteArray(lines[0]).insert(1, "\"via\":[1,\"x\\u0041\"],"));
    const QByteArray picture("\xff\xd8\xff\xe0 a picture of nobody");
    QList<QByteArray> photos = encodePhotoLines({photoDigest(picture), picture});
    photos.prepend(encodeWantedLine(photoDigest("another")));
    corpus.put(u"batchpayload/pictures"_s, photos.join('\n'));
    corpus.put(u"batchpayload/picture-in-pieces"_s,
               exchanged(photos[1], "\"photo\"", "\"more\":true,\"photo\"") + '\n' + photos[1]);
    corpus.put(u"batchpayload/compressed"_s, 'z' + compressed((lines + photos).join('\n') + '\n'));
    corpus.put(u"batchpayload/nothing"_s, 'z' + compressed({}));
    corpus.put(u"batchpayload/zeros"_s, 'z' + compressed(QByteArray(300'000, '\0')));
}

QByteArray lineOf(int stream, int record, const QByteArray& kind, const QByteArray& body)
{
    Change change = sample::changeOf({{}, u"35.15.12.2004"_s}, record, body);
    change.kind = kind;
    return encodeChangeLine(change, stream);
}

void merges(const Corpus& corpus)
{
    const QByteArray named = "{\"set\":{\"name\":\"Warga Satu\",\"nik\":\"3515121204780001\","
                             "\"stage\":\"recorded\",\"income\":900000}}";
    const QByteArray other = "{\"set\":{\"name\":\"Warga Dua\",\"phone\":\"081200000001\"}}";
    const QByteArray worker = sample::uuidOf(1).toString(QUuid::WithoutBraces).toLatin1();
    const QByteArray evidence =
        "{\"set\":{\"worker\":\"" + worker +
        "\",\"source\":\"jmo\",\"as_of\":\"2026-11-01\",\"state\":\"active\","
        "\"covered_until\":\"2026-12\"}}";
    corpus.put(u"merge/one"_s, lineOf(0, 1, "worker", named));
    corpus.put(u"merge/conflict"_s,
               lineOf(0, 1, "worker", named) + '\n' + lineOf(1, 1, "worker", other));
    corpus.put(u"merge/evidence"_s,
               lineOf(0, 1, "worker", named) + '\n' + lineOf(0, 2, "evidence", evidence));
    corpus.put(u"merge/evidence-first"_s,
               lineOf(0, 2, "evidence", evidence) + '\n' + lineOf(2, 1, "worker", named));
    corpus.put(u"merge/joined"_s,
               lineOf(0, 1, "worker", named) + '\n' + lineOf(0, 2, "worker", other) + '\n' +
                   lineOf(1, 2, "worker", "{\"set\":{\"merged_into\":\"" + worker + "\"}}") + '\n' +
                   lineOf(2, 1, "worker",
                          "{\"set\":{\"merged_into\":\"" +
                              sample::uuidOf(2).toString(QUuid::WithoutBraces).toLatin1() +
                              "\"}}"));
    corpus.put(u"merge/removed"_s, lineOf(0, 1, "worker", named) + '\n' +
                                       lineOf(1, 1, "worker", "{\"set\":{\"removed\":\"yes\"}}"));
    corpus.put(u"merge/wrong-types"_s,
               lineOf(0, 1, "worker", "{\"set\":{\"name\":7,\"income\":\"banyak\",\"nik\":null}}"));
    corpus.put(u"merge/unknown"_s, lineOf(0, 1, "boat", "{\"set\":{\"name\":\"x\"}}") + '\n' +
                                       lineOf(0, 1, "worker", "{\"set\":{\"sails\":[1]}}"));
    int record = 10;
    for (const RecordKind* kind : recordKinds()) {
        QByteArray fields;
        for (const FieldSpec& field : kind->fields) {
            fields += fields.isEmpty() ? "\"" : ",\"";
            fields += field.name;
            fields += field.type == FieldType::Integer         ? QByteArray("\":1")
                      : field.name == QByteArrayView("worker") ? "\":\"" + worker + '"'
                                                               : QByteArray("\":\"a\"");
        }
        corpus.put(u"merge/kind-"_s + QString::fromLatin1(kind->name),
                   lineOf(0, 1, "worker", named) + '\n' +
                       lineOf(1, ++record, kind->name, "{\"set\":{" + fields + "}}"));
    }
}

void vault(const Corpus& corpus, const DeviceKeys& keys)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"keys.json"_s);
    const auto user = UserId::fromText(u"0198c5f2-0000-7000-8000-000000000001"_s);
    auto made = KeySlots::create(user, Secret::fromText(u"sandi contoh"_s), KeyCost::light());
    if (!made || !made->save(path))
        qFatal("no keys");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no keys");
    const QByteArray bytes = file.readAll();
    const QByteArray open = bytes.first(bytes.indexOf(",\"checksum\""));
    corpus.put(u"keyslots/whole"_s, bytes);
    corpus.put(u"keyslots/slots"_s, 'j' + open);
    corpus.put(u"keyslots/newer"_s, 'j' + exchanged(open, "\"format\":1", "\"format\":2"));
    corpus.put(u"keyslots/hostile-cost"_s, 'j' + exchanged(open, "8388608", "9223372036854775807"));
    corpus.put(u"keyslots/none"_s, "j{\"format\":1,\"slots\":[]");
    corpus.put(u"keyslots/tries"_s, "t7 1795000000000\n");
    corpus.put(u"keyslots/tries-to-come"_s, "t3 9223372036854775807");
    corpus.put(u"keyslots/tries-long-ago"_s, "t3 -9223372036854775808");
    corpus.put(u"keyslots/device"_s, 'd' + keys.encoded().chopped(8));
}

void workers(const Corpus& corpus)
{
    const QByteArray whole = jsonText(toJson(everythingKnown()));
    corpus.put(u"workerjson/whole"_s, whole);
    corpus.put(u"workerjson/numbers"_s,
               "{\"name\":\"Warga\",\"rt\":1,\"rw\":2.0,\"income\":\" 900000 \",\"months\":1e2}");
    corpus.put(u"workerjson/emptied"_s, "{\"id\":null,\"name\":null,\"scope\":\"35.15\"}");
    corpus.put(u"workerjson/lost-digits"_s, "{\"nik\":3515121204780001}");
    corpus.put(u"workerjson/too-large"_s, "{\"income\":9007199254740993,\"months\":-1e300}");
    corpus.put(u"workerjson/unknown"_s, "{\"shoe_size\":41}");
    corpus.put(u"workerjson/no-object"_s, "[1]");
}

QByteArray editsSample()
{
    Edit edit{&workerKind(), sample::uuidOf(1), {{0, Value(u"3515121204780001"_s), Value()}}};
    edit.fields[0].beside = {Value(u"x"_s), Value(std::int64_t{7})};
    return encodedEdits({edit});
}

void settings(const Corpus& corpus)
{
    const QJsonObject layout = toJson(bpjsLayout());
    corpus.put(u"settings/layouts"_s,
               'a' + QJsonDocument(QJsonArray{layout}).toJson(QJsonDocument::Compact));
    corpus.put(u"settings/layout-file"_s, 'L' + jsonText(layout));
    corpus.put(u"settings/layout-newer"_s,
               'L' + jsonText(layout).replace("\"version\":1", "\"version\":2"));
    corpus.put(
        u"settings/lists"_s,
        "b[{\"id\":1,\"file\":\"/a/b.xlsx\",\"at\":\"2026-11-22T01:02:03.000Z\",\"by\":\"R\","
        "\"layout\":\"bpjs\",\"rows\":2,\"left_out\":0,\"handed_over\":\"2026-11-23\"}]");
    corpus.put(u"settings/list"_s, 'c' + sample::uuidOf(1).toRfc4122() + "short");
    corpus.put(u"settings/words"_s, "d{\"words\":{\"sex\":{\"lk\":\"L\"}}}");
    corpus.put(u"settings/columns"_s, "e{\"nik\":2,\"name\":\"Nama\",\"rt\":null}");
    corpus.put(u"settings/moment"_s, "f1795000000000 3");
    corpus.put(u"settings/moment-never"_s, "i-9223372036854775808 ok");
    corpus.put(u"settings/room"_s, "h9223372036854775807");
    corpus.put(u"settings/upto"_s, "g-9223372036854775808");
    corpus.put(u"settings/lives"_s, 'k' + DeviceKeys::generate().encoded());
    corpus.put(u"settings/doubt"_s, QByteArray("l") + QByteArray(16, '\1') + QByteArray(4, '\xff'));
    corpus.put(u"settings/clock"_s, "o9223372036854775807");
    corpus.put(u"settings/known"_s, "qworker.id worker.name boat.id ");
    corpus.put(u"settings/rule"_s, "r2147483647");
    corpus.put(u"settings/draft"_s,
               'D' + jsonText(toJson(everythingKnown())).chopped(1) +
                   ",\"heirs\":[{\"name\":\"A\"}],\"photos\":[{\"digest\":\"x\"},7]}");
    corpus.put(u"settings/account"_s, "I{\"rows\":5,\"added\":5}");
    corpus.put(u"settings/edits"_s, 'E' + editsSample());
    corpus.put(u"settings/held"_s,
               "V[[\"{0198c5f2-1000-7000-8000-000000000001}\",\"35.15\",12],[],7]");
    corpus.put(u"settings/answers"_s, "M{\"nik\":1,\"state\":\"Status\",\"as_of\":null}");
    test::TestRegister here;
    UndoPoint point;
    point.at = 1'795'000'000'000;
    point.heldBefore.insert({sample::uuidOf(1), u"35.15"_s}, 3);
    point.arrivedBefore = {{1, true}};
    point.edits = editsSample();
    point.streams = {{{sample::uuidOf(1), u"35.15"_s}, 3, hashOf("a"), 0, {}, {}, {}}};
    if (!UndoPoints(here.connection()).add(point))
        qFatal("no undo point");
    auto rows = here.connection().query("SELECT body FROM undo_point");
    if (!rows || !rows->next())
        qFatal("no undo point");
    corpus.put(u"settings/undo"_s, 'U' + rows->blob(0));
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "fuzz_corpus FOLDER\n");
        return 2;
    }
    const Corpus corpus(QFile::decodeName(arguments[1]));
    const auto sender = app::DeviceKeys::generate();
    const auto receiver = app::DeviceKeys::generate();
    cards(corpus, sender);
    batches(corpus, sender, receiver);
    payloads(corpus, sender);
    merges(corpus);
    vault(corpus, sender);
    workers(corpus);
    settings(corpus);
    return 0;
}

#include "app/services/everything.h"

#include "app/base/filesync.h"
#include "app/domain/photo.h"
#include "app/exchange/csv.h"
#include "app/services/everythingparts.h"
#include "app/services/guarding/audit.h"
#include "app/services/privacy/handouts.h"
#include "app/store/changelog.h"
#include "app/store/contents.h"
#include "app/store/eachrow.h"
#include "app/store/recordtable.h"
#include "app/store/register.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPiece = 1 << 18;
constexpr CsvStyle kQuoted{',', CsvStyle::Quotes::Everywhere};

const QStringList& topNames()
{
    static const QStringList names{u"README.txt"_s, u"history.csv"_s, u"history.jsonl"_s,
                                   u"photos"_s,     u"records"_s,     u"schema.json"_s};
    return names;
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// The folder under its temporary name, then under its own; gone again unless it is kept.
class Folder {
public:
    explicit Folder(const QString& wanted)
        : m_final(QDir::cleanPath(QDir().absoluteFilePath(wanted))), m_part(m_final + u".part"_s)
    {
    }
    ~Folder()
    {
        if (m_isOurs)
            QDir(m_part).removeRecursively();
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    Result<void> open()
    {
        if (QFileInfo(m_final).isFile() || !entriesOf(m_final).isEmpty())
            return Error{ErrorCode::AlreadyThere, u"the folder is not empty"_s};
        // What a killed program left is personal data that nobody looks after; anything else is not ours to remove.
        for (const QString& entry : entriesOf(m_part)) {
            if (!topNames().contains(entry.endsWith(u".part") ? entry.chopped(5) : entry))
                return Error{ErrorCode::AlreadyThere, u"the temporary folder is not ours"_s};
        }
        QDir(m_part).removeRecursively();
        const QString above = QFileInfo(m_final).absolutePath();
        if (!QFileInfo(above).isDir())
            return Error{ErrorCode::NotFound, u"the folder above is not there"_s};
        for (const QString& folder : {m_part, path(u"records"_s), path(u"photos"_s)}) {
            if (!QDir().mkdir(folder))
                return storageError(u"make a folder"_s);
            m_isOurs = true;
        }
        return {};
    }

    QString path(const QString& name) const { return m_part + u'/' + name; }
    const QString& final() const { return m_final; }

    Result<void> finish()
    {
        for (const QString& folder : {path(u"records"_s), path(u"photos"_s), m_part}) {
            if (const auto synced = syncFolder(folder); !synced)
                return synced;
        }
        QDir().rmdir(m_final); // empty, or not there
        if (!QDir().rename(m_part, m_final))
            return storageError(u"rename the folder"_s);
        // Whoever is told that it failed finds nothing, and can do it again.
        m_part = m_final;
        return syncFolder(QFileInfo(m_final).absolutePath());
    }
    /// It was noted where it went: it stays.
    void keep() { m_isOurs = false; }

private:
    QString m_final;
    QString m_part;
    bool m_isOurs = false;
};

Result<std::int64_t> countOf(Connection& connection, const RecordKind& kind)
{
    return connection.number(QByteArray("SELECT count(*) FROM ") + kind.name);
}

Result<void> writeRecords(Connection& connection, const RecordKind& kind, const QString& path,
                          EverythingProgress& progress)
{
    TwinFile file(path, recordHeadings(kind));
    if (const auto opened = file.open(); !opened)
        return opened;
    RecordTable table(connection, kind);
    auto rows = table.all();
    if (!rows)
        return rows.error();
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return file.finish();
        const auto record = table.read(*rows);
        if (!record)
            return record.error();
        const QString id = record->id.toString(QUuid::WithoutBraces);
        QJsonObject object{{u"id"_s, id}, {u"scope"_s, record->scope}};
        std::vector<QString> cells{id, record->scope};
        for (std::size_t i = 0; i < record->values.size(); ++i) {
            insertValue(object, QString::fromLatin1(kind.fields[i].name), record->values[i]);
            cells.push_back(cellOf(record->values[i]));
        }
        if (const auto added = file.add(object, cells); !added)
            return added;
        if (const auto going = progress.step(); !going)
            return going;
    }
}

QString endingOf(const QByteArray& picture)
{
    if (picture.startsWith("\xff\xd8\xff"))
        return u".jpg"_s;
    return picture.startsWith("\x89PNG") ? u".png"_s : u".bin"_s;
}

Result<void> writePhotos(Connection& connection, const Folder& folder, EverythingWritten& written,
                         EverythingProgress& progress)
{
    RecordTable table(connection, photoKind());
    auto rows = table.all();
    if (!rows)
        return rows.error();
    Contents contents(connection);
    QSet<QString> done;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const auto record = table.read(*rows);
        if (!record)
            return record.error();
        if (const auto going = progress.step(); !going)
            return going;
        const Photo photo = photoFrom(record->values);
        // The digest becomes a file's name: one that is none must not lead out of the folder.
        if (!photo.removed.isEmpty() || !isPhotoDigest(photo.digest) || done.contains(photo.digest))
            continue;
        const auto bytes = contents.get(photo.digest);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty()) {
            ++written.photosMissing;
            continue;
        }
        done.insert(photo.digest);
        const QString name = u"photos/"_s + photo.digest + endingOf(*bytes);
        if (const auto kept = writeFileSafely(folder.path(name), *bytes); !kept)
            return kept;
        ++written.photos;
    }
}

Result<void> writeNotes(const Folder& folder, const QString& scope,
                        const EverythingWritten& written)
{
    const auto schema = writeFileSafely(folder.path(u"schema.json"_s),
                                        QJsonDocument(everythingSchema(scope, written)).toJson());
    if (!schema)
        return schema;
    QFile text(u":/texts/everything.txt"_s);
    if (!text.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageFailed, u"a text of the program is missing"_s};
    return writeFileSafely(folder.path(u"README.txt"_s), text.readAll().replace("\n", "\r\n"));
}

} // namespace

Result<void> LineFile::write(const QByteArray& line)
{
    m_waiting += line;
    if (m_waiting.size() < kPiece)
        return {};
    return m_file.write(std::exchange(m_waiting, {}));
}

Result<void> LineFile::finish()
{
    if (const auto written = m_file.write(std::exchange(m_waiting, {})); !written)
        return written;
    return m_file.commit();
}

TwinFile::TwinFile(const QString& path, std::vector<QString> headings)
    : m_headings(std::move(headings)), m_lines(path + u".jsonl"_s), m_table(path + u".csv"_s)
{
}

Result<void> TwinFile::open()
{
    if (const auto opened = m_lines.open(); !opened)
        return opened;
    if (const auto opened = m_table.open(); !opened)
        return opened;
    return m_table.write(csvStart() + csvLine(m_headings, kQuoted));
}

Result<void> TwinFile::add(const QJsonObject& object, const std::vector<QString>& cells)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (const auto written = m_lines.write(line + '\n'); !written)
        return written;
    return m_table.write(csvLine(cells, kQuoted));
}

Result<void> TwinFile::finish()
{
    if (const auto finished = m_lines.finish(); !finished)
        return finished;
    return m_table.finish();
}

Result<void> EverythingProgress::step()
{
    if (context.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    context.progress(++done, total);
    return {};
}

QString cellOf(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void insertValue(QJsonObject& object, const QString& key, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        object.insert(key, qint64{*number});
    else if (const auto* text = std::get_if<QString>(&value))
        object.insert(key, *text);
}

Result<EverythingWritten> exportEverything(Session& session, const QString& wanted,
                                           JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    Folder folder(wanted);
    if (const auto opened = folder.open(); !opened)
        return opened.error();
    Connection& connection = session.store().connection();
    auto begun = Transaction::beginReading(connection);
    if (!begun)
        return begun.error();
    std::optional<Transaction> reading(*std::move(begun));
    EverythingWritten written;
    written.folder = folder.final();
    EverythingProgress progress{context};
    const auto changes = ChangeLog(connection).count();
    if (!changes)
        return changes.error();
    progress.total = *changes;
    for (const RecordKind* kind : recordKinds()) {
        const auto count = countOf(connection, *kind);
        if (!count)
            return count.error();
        written.records.insert(QString::fromLatin1(kind->name), *count);
        progress.total += kind == &photoKind() ? 2 * *count : *count;
    }
    for (const RecordKind* kind : recordKinds()) {
        const QString path = folder.path(u"records/"_s + QLatin1StringView(kind->name));
        if (const auto done = writeRecords(connection, *kind, path, progress); !done)
            return done.error();
    }
    const auto lines = writeHistory(connection, folder.path(u"history"_s), progress);
    if (!lines)
        return lines.error();
    written.changes = *lines;
    if (const auto done = writePhotos(connection, folder, written, progress); !done)
        return done.error();
    if (const auto done = writeNotes(folder, session.scope(), written); !done)
        return done.error();
    const auto people = idsOf(connection.query("SELECT id FROM worker WHERE joined_to IS NULL"));
    if (!people)
        return people.error();
    reading.reset(); // it must end before anything is written
    if (const auto done = folder.finish(); !done)
        return done.error();
    const Did did{Deed::SavedEverything, {}, {}, people->size()};
    if (const auto noted = noteHandout(session, did, written.folder, *people); !noted)
        return noted.error();
    folder.keep();
    return written;
}

} // namespace app

#include "tests/bench/plain.h"

#include "app/store/migrations.h"
#include "tests/bench/figures.h"

#include <QByteArray>
#include <QFile>

#include <sqlite3.h>

namespace bench {

void StatementEnder::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Plain::Plain(const QString& file, const app::Secret& key)
{
    const bool isNew = !QFile::exists(file);
    sqlite3_open_v2(file.toUtf8().constData(), &m_handle,
                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3mc_config(m_handle, "cipher", sqlite3mc_cipher_index("aegis"));
    const QByteArray raw =
        "raw:" +
        QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size())).toHex();
    sqlite3_key(m_handle, raw.constData(), int(raw.size()));
    run("PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;"
        "PRAGMA cache_size=-16384");
    if (!isNew)
        return;
    for (const app::Migration& step : app::migrations()) {
        QFile schema(QString::fromLatin1(step.resource));
        if (!schema.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("no schema"));
        run(schema.readAll().constData());
    }
}

Plain::~Plain()
{
    sqlite3_close_v2(m_handle);
}

Prepared Plain::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return Prepared(statement);
}

void Plain::run(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

int readAll(sqlite3_stmt* statement, QList<std::int64_t>* keys)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        if (keys)
            *keys << sqlite3_column_int64(statement, 0);
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
    }
    sqlite3_reset(statement);
    return rows;
}

namespace {

/// Inserts every row a query gives, column by column.
void copyRows(Plain& from, Plain& to, const char* select, const char* insert)
{
    const Prepared source = from.prepare(select);
    const Prepared target = to.prepare(insert);
    while (sqlite3_step(source.get()) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(source.get()); ++column)
            sqlite3_bind_value(target.get(), column + 1,
                               sqlite3_column_value(source.get(), column));
        sqlite3_step(target.get());
        sqlite3_reset(target.get());
    }
}

QByteArray insertLike(Plain& plain, const char* table)
{
    const Prepared all = plain.prepare(QByteArray("SELECT * FROM ") + table);
    QByteArray places;
    for (int column = 0; column < sqlite3_column_count(all.get()); ++column)
        places += column == 0 ? "?" : ",?";
    return QByteArray("INSERT INTO ") + table + " VALUES(" + places + ')';
}

constexpr auto kOneMoreChange =
    "INSERT INTO change (stream,seq,stamp,author,kind,record,salt,body,chain)"
    " SELECT 1,(SELECT max(seq)+1 FROM change WHERE stream=1),stamp,author,kind,record,salt,"
    "body,chain FROM change WHERE n=?1";
constexpr auto kOneMoreInStream = "UPDATE stream SET seq=seq+1 WHERE id=1";

constexpr auto kWords = "SELECT pk,ifnull(replace(name_key,' ',''),'')||' '||ifnull(nik,'')||' '||"
                        "ifnull(phone,'') FROM worker";

} // namespace

PlainCopy::PlainCopy(Plain& from, Plain& to) : m_from(from), m_to(to) {}

void PlainCopy::run()
{
    m_to.run("BEGIN IMMEDIATE");
    copyRows(m_from, m_to, "SELECT * FROM stream", insertLike(m_from, "stream").constData());
    copyRows(m_from, m_to, "SELECT * FROM worker", insertLike(m_from, "worker").constData());
    copyRows(m_from, m_to, "SELECT * FROM change", insertLike(m_from, "change").constData());
    copyRows(m_from, m_to, "SELECT * FROM evidence", insertLike(m_from, "evidence").constData());
    copyRows(m_from, m_to, "SELECT * FROM worker_code",
             insertLike(m_from, "worker_code").constData());
    copyRows(m_from, m_to, kWords, "INSERT INTO worker_search(rowid,words) VALUES(?,?)");
    m_to.run("COMMIT");
}

PlainSave::PlainSave(Plain& plain)
    : m_plain(plain),
      m_worker(plain.prepare(
          "INSERT INTO worker (id,scope,heads,nik,name,birth_date,sex,family_card,mother_name,"
          "address,hamlet,rt,rw,phone,occupation,sector,income,programmes,months,payer,stage,"
          "name_key) SELECT randomblob(16),scope,heads,nik,name,birth_date,sex,family_card,"
          "mother_name,address,hamlet,rt,rw,phone,occupation,sector,income,programmes,months,payer,"
          "stage,name_key FROM worker WHERE pk=?1")),
      m_code(plain.prepare("INSERT INTO worker_code SELECT substr(id,13),pk FROM worker WHERE "
                           "pk=last_insert_rowid()")),
      m_change(plain.prepare(kOneMoreChange)),
      m_words(
          plain.prepare("INSERT INTO worker_search(rowid,words) VALUES("
                        "last_insert_rowid()+1000000,'sitiaminah 3515121204780001 0812345678')")),
      m_stream(plain.prepare(kOneMoreInStream))
{
}

void PlainSave::run(int number)
{
    m_plain.run("BEGIN IMMEDIATE");
    sqlite3_bind_int(m_worker.get(), 1, number);
    sqlite3_bind_int(m_change.get(), 1, number);
    for (sqlite3_stmt* statement :
         {m_worker.get(), m_code.get(), m_words.get(), m_change.get(), m_stream.get()}) {
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    m_plain.run("COMMIT");
}

PlainEvidence::PlainEvidence(Plain& plain)
    : m_plain(plain),
      m_evidence(plain.prepare(
          "INSERT INTO evidence (id,scope,heads,worker,source,as_of,covered_until)"
          " SELECT randomblob(16),scope,heads,lower(hex(id)),'receipt','2026-11-30','2026-12'"
          " FROM worker WHERE pk=?1")),
      m_change(plain.prepare(kOneMoreChange)),
      m_worker(plain.prepare("UPDATE worker SET source='receipt',as_of='2026-11-30',"
                             "covered_until='2026-12' WHERE pk=?1")),
      m_stream(plain.prepare(kOneMoreInStream))
{
}

void PlainEvidence::run(const QList<std::int64_t>& workers)
{
    m_plain.run("BEGIN IMMEDIATE");
    int change = 0;
    for (const std::int64_t worker : workers) {
        sqlite3_bind_int64(m_evidence.get(), 1, worker);
        sqlite3_bind_int64(m_worker.get(), 1, worker);
        sqlite3_bind_int(m_change.get(), 1, ++change);
        for (sqlite3_stmt* statement :
             {m_evidence.get(), m_change.get(), m_worker.get(), m_stream.get()}) {
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    }
    m_plain.run("COMMIT");
}

} // namespace bench

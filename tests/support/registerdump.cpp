#include "tests/support/registerdump.h"

#include "app/services/storedworkers.h"

namespace app::test {

namespace {

QStringList firstColumn(Connection& connection, const QByteArray& sql,
                        std::initializer_list<Bound> values = {})
{
    auto rows = connection.query(sql, values);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    QStringList lines;
    while (true) {
        const auto more = rows->next();
        if (!more)
            qFatal("%s", qPrintable(more.error().detail));
        if (!*more)
            return lines;
        lines << rows->text(0);
    }
}

QStringList rowsIn(Connection& connection, const QString& table)
{
    const QStringList columns =
        firstColumn(connection, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", {table});
    QByteArray values;
    for (const QString& column : columns) {
        // Why its last file was set aside is noted with its sender: that is no data.
        if (table == QLatin1StringView("peer") && column.startsWith(QLatin1StringView("trouble")))
            continue;
        // Not kept with those that are packed; the stream's own follows from all of them.
        if (table == QLatin1StringView("change") && column == QLatin1StringView("chain"))
            continue;
        values += (values.isEmpty() ? "quote(" : "||' '||quote(") + column.toUtf8() + ')';
    }
    // Whether a change is packed is no difference.
    const QByteArray from = table == QLatin1StringView("change") ? "whole_change" : table.toUtf8();
    QStringList lines =
        firstColumn(connection, "SELECT " + values + " FROM " + from + " ORDER BY 1");
    for (QString& line : lines)
        line.prepend(table + QStringLiteral(": "));
    return lines;
}

} // namespace

QStringList rowsOf(TestRegister& of, const QString& table)
{
    return rowsIn(of.connection(), table);
}

QStringList dumpOf(TestRegister& of, const QStringList& without)
{
    return dumpOf(of.connection(), without);
}

QStringList dumpOf(Connection& connection, const QStringList& without)
{
    // What a virtual table holds lies in tables of its own.
    const QStringList tables =
        firstColumn(connection, "SELECT name FROM sqlite_schema WHERE type='table' AND"
                                " sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
    QStringList lines;
    for (const QString& table : tables) {
        if (!without.contains(table) && table != QLatin1StringView("audit") &&
            table != QLatin1StringView("change_block"))
            lines << rowsIn(connection, table);
    }
    lines.removeIf([](const QString& line) {
        return line.startsWith(QLatin1StringView("setting: 'audit_head'"));
    });
    return lines;
}

QStringList recordsIn(Connection& connection, const QString& scope)
{
    QStringList lines;
    for (const RecordKind* kind : recordKinds()) {
        const auto records = RecordTable(connection, *kind).where("scope=?1 ORDER BY id", {scope});
        if (!records)
            qFatal("%s", qPrintable(records.error().detail));
        for (const StoredRecord& record : *records) {
            QStringList parts{QString::fromLatin1(kind->name), record.id.toString()};
            for (const Value& value : record.values) {
                const auto* number = std::get_if<std::int64_t>(&value);
                parts << (number ? QString::number(*number) : textOf(value));
            }
            if (kind == &workerKind()) {
                const Membership known = membershipIn(record);
                parts << known.asOf << known.source << known.state << known.coveredUntil
                      << known.memberNumber;
            }
            lines << parts.join(u'|');
        }
    }
    return lines;
}

QString difference(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    for (const QString& line : before) {
        if (!after.contains(line))
            lines << QStringLiteral("- ") + line;
    }
    for (const QString& line : after) {
        if (!before.contains(line))
            lines << QStringLiteral("+ ") + line;
    }
    return lines.join(u'\n');
}

} // namespace app::test

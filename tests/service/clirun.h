/// Runs the command line in this process, on registers of its own in a folder that goes with the test.
#pragma once

#include "app/cli/cli.h"
#include "app/services/demo.h"
#include "app/services/registers.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

struct CliRun {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonDocument json; ///< null unless `out` is one JSON document
    QByteArray said;    ///< both, for a failed test to show

    const char* why() const { return said.constData(); }

    QJsonObject object() const { return json.object(); }
    QJsonArray array() const { return json.array(); }
    QString errorCode() const
    {
        return object().value(u"error"_s).toObject().value(u"code"_s).toString();
    }
    /// Keys of the object, or of the array's first object.
    QStringList keys() const
    {
        return (json.isArray() ? array().first().toObject() : object()).keys();
    }
};

inline CliRun runWords(const QStringList& args, const QByteArray& typed = {})
{
    QBuffer in;
    in.setData(typed);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CliRun run;
    run.exit = runCli(args, in, out, err);
    run.out = out.data();
    run.err = err.data();
    run.said = run.out + run.err;
    run.json = QJsonDocument::fromJson(run.out);
    return run;
}

/// With --json.
inline CliRun runJson(const QStringList& args, const QByteArray& typed = {})
{
    return runWords(QStringList{u"--json"_s} + args, typed);
}

/// Registers of invented villages in one temporary folder, all with the passphrase of `passphraseFile()`,
/// cheap to open.
class Registers {
public:
    Registers()
    {
        qunsetenv("JEMPUT_PASSPHRASE");
        qunsetenv("JEMPUT_LANG");
        // What this computer remembers of registers goes with the test, too.
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
        write(u"passphrase"_s, "rahasia desa\nbaris kedua tidak dipakai\n");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString passphraseFile() const { return path(u"passphrase"_s); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Empty when it could not be made.
    QString make(const QString& name, const QString& scope) const
    {
        const auto reference = Reference::load();
        if (!reference)
            return {};
        PinnedClock clock(QDate(2026, 11, 22));
        SystemEntropy entropy;
        NewRegister wanted;
        wanted.directory = path(name);
        wanted.scope = scope;
        wanted.officer = u"Rini"_s;
        wanted.device = name;
        wanted.cost = KeyCost::light();
        const auto created = createRegister(wanted, Secret::fromText(u"rahasia desa"_s),
                                            Environment{clock, entropy, *reference});
        return created ? wanted.directory : QString();
    }

    /// The options in front of every command on the register `name`.
    QStringList in(const QString& name) const
    {
        return {u"--register"_s,  path(name),   u"--passphrase-file"_s,
                passphraseFile(), u"--today"_s, u"2026-11-22"_s};
    }

private:
    QTemporaryDir m_folder;
};

/// A line for `add`: registered at the door, complete.
inline QByteArray workerLine(const QByteArray& nik, const QByteArray& name)
{
    return R"({"nik":")" + nik + R"(","name":")" + name +
           R"(","birth_date":"1978-04-12","sex":"F","address":"Jalan Melati 3",)"
           R"("hamlet":"Krajan","rt":"2","rw":"1","phone":"081234567890",)"
           R"("phone_owner":"own","occupation":"P001","sector":"other","income":1500000,)"
           R"("programmes":2,"months":3,"payer":"self","consent_date":"2026-11-20",)"
           R"("consent_method":"signature"})"
           "\n";
}

} // namespace app::test

/// Puts things as JSON and as lines.
#include "app/cli/present.h"

#include "app/cli/errorwords.h"
#include "app/domain/nik.h"
#include "app/services/registration.h"

#include <QDateTime>
#include <QLocale>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return orNull(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

QJsonValue orNull(const QDateTime& moment)
{
    return orNull(moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString());
}

QString localText(const QDateTime& at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString momentIn(const QDateTime& at, const Words& words)
{
    return at.isValid() ? localText(at) : words.say(u"safety.never"_s);
}

QStringList columns(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        lines.append(line.trimmed());
    }
    return lines;
}

QStringList labelled(const QList<std::pair<QString, QString>>& pairs)
{
    QStringList lines;
    for (const auto& [label, value] : pairs)
        if (!value.isEmpty())
            lines.append(label + u": "_s + value);
    return lines;
}

QString grouped(std::int64_t number, const Words& words)
{
    const bool english = words.language() == Language::English;
    const QLocale locale(english ? QLocale::English : QLocale::Indonesian);
    return locale.toString(static_cast<qlonglong>(number));
}

Result<QList<Worker>> workersNamed(Session& session, const QString& text)
{
    if (const auto id = WorkerId::fromText(text); id.isValid()) {
        auto found = worker(session, id);
        if (!found)
            return found.error();
        return QList<Worker>{*found};
    }
    auto found = workersWithNik(session, cleanedNik(text));
    if (found && found->isEmpty())
        return Error{ErrorCode::NotFound, u"no worker with this NIK"_s};
    return found;
}

std::variant<Worker, Refusal> oneWorkerNamed(Session& session, const QString& text,
                                             const Words& words)
{
    const auto found = workersNamed(session, text);
    if (!found)
        return refusalFor(found.error(), words);
    if (found->size() > 1) {
        const QString count = QString::number(found->size());
        return Refusal{codeOf(ErrorCode::Invalid), words.say(u"evidence.several"_s, {count}),
                       ExitCode::Refused};
    }
    return found->first();
}

} // namespace app::cli

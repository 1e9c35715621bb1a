#include "app/exchange/workerjson.h"

#include <QJsonDocument>

#include <cmath>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kId = "id"_L1;
constexpr auto kScope = "scope"_L1;

using Read = std::variant<Value, QLatin1StringView>; ///< the value, or the word of its problem

/// Short numbers that lose nothing as JSON numbers, and that people write so.
bool mayBeNumber(std::size_t field)
{
    const auto which = static_cast<WorkerField>(field);
    return which == WorkerField::Rt || which == WorkerField::Rw || which == WorkerField::Postcode;
}

/// The largest number up to which a double holds every whole one: beyond it, JSON says another number than was meant.
constexpr std::int64_t kExact = 9'007'199'254'740'992;

std::optional<std::int64_t> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > double(kExact))
        return {};
    return static_cast<std::int64_t>(number);
}

Value textValue(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Read readText(const QJsonValue& value, std::size_t field)
{
    if (value.isString())
        return textValue(value.toString());
    const auto number = wholeNumber(value);
    if (number && mayBeNumber(field))
        return Value(QString::number(*number));
    return "not_text"_L1;
}

Read readNumber(const QJsonValue& value)
{
    if (const auto number = wholeNumber(value))
        return Value(*number);
    if (!value.isString())
        return "not_a_number"_L1;
    const auto text = value.toString().trimmed();
    if (text.isEmpty())
        return Value();
    bool isNumber = false;
    const std::int64_t number = text.toLongLong(&isNumber);
    if (!isNumber || number > kExact || number < -kExact)
        return "not_a_number"_L1;
    return Value(number);
}

Read readValue(const QJsonValue& value, std::size_t field)
{
    if (value.isNull())
        return Value();
    return workerFields()[field].spec.type == FieldType::Integer ? readNumber(value)
                                                                 : readText(value, field);
}

std::optional<JsonProblem> readId(const QJsonValue& value, WorkerId& id)
{
    if (value.isNull())
        return {};
    id = WorkerId::fromText(value.toString());
    if (!id.isValid())
        return JsonProblem{kId, u"not_an_id"_s};
    return {};
}

} // namespace

QJsonObject toJson(const Worker& worker)
{
    QJsonObject object;
    if (worker.id.isValid())
        object.insert(kId, worker.id.text());
    if (!worker.scope.isEmpty())
        object.insert(kScope, worker.scope);
    const auto values = valuesOf(worker);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QLatin1StringView name(workerFields()[i].spec.name);
        if (const auto* text = std::get_if<QString>(&values[i]))
            object.insert(name, *text);
        else if (const auto* number = std::get_if<std::int64_t>(&values[i]))
            object.insert(name, static_cast<qint64>(*number));
    }
    return object;
}

std::variant<PartialWorker, JsonProblem> workerFromJson(const QByteArray& line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return JsonProblem{{}, u"not_json"_s};
    PartialWorker partial;
    partial.values.resize(kWorkerFieldCount);
    partial.named.resize(kWorkerFieldCount);
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (name == kScope)
            continue;
        if (name == kId) {
            if (auto problem = readId(it.value(), partial.id))
                return *problem;
            continue;
        }
        const int index = workerKind().indexOf(name);
        if (index < 0)
            return JsonProblem{name, u"unknown_field"_s};
        const auto field = static_cast<std::size_t>(index);
        const auto read = readValue(it.value(), field);
        if (const auto* problem = std::get_if<QLatin1StringView>(&read))
            return JsonProblem{name, *problem};
        partial.values[field] = std::get<Value>(read);
        partial.named[field] = true;
    }
    return partial;
}

} // namespace app

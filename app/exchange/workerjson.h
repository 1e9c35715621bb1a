/// A worker as the JSON of the command line: keys are the field names of workerFields(), with `id` and
/// `scope`; empty fields left out.
#pragma once

#include "app/base/result.h"
#include "app/domain/worker.h"

#include <QJsonObject>

#include <variant>
#include <vector>

namespace app {

QJsonObject toJson(const Worker& worker);

/// Only what the object names: fields not named stay untouched in an update.
struct PartialWorker {
    WorkerId id;             ///< null when the object has none
    Values values;           ///< one per field; those not named are empty
    std::vector<bool> named; ///< one per field
};
struct JsonProblem {
    QString field;
    QString problem; ///< "not_text", "not_a_number", "not_an_id", "unknown_field", "not_json"
};
/// Parses one line; text where a number is expected is taken when it is one, and so is a whole number for
/// RT, RW and postcode. NIK, family card, phone and all other text given as JSON numbers are refused
/// (digits may already be lost). `null` empties a field; `scope` is read over, so that what toJson() gives
/// can be read back.
std::variant<PartialWorker, JsonProblem> workerFromJson(const QByteArray& line);

} // namespace app

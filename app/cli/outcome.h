/// What a command comes to: one document with the same in words, or a refusal.
#pragma once

#include "app/base/result.h"

#include <QJsonDocument>
#include <QStringList>

#include <variant>

namespace app::cli {

/// The promise of architecture.md: scripts read these numbers.
enum class ExitCode { Done = 0, Refused = 1, Usage = 2, SetAside = 3 };

struct Done {
    QJsonDocument json; ///< all that --json prints
    QStringList lines;  ///< what a reader gets instead
    ExitCode exit = ExitCode::Done;
    QString note = {}; ///< one sentence for stderr, when something was set aside or is wrong
};

struct Refusal {
    QString code;    ///< snake_case word
    QString message; ///< one sentence in the reader's language
    ExitCode exit = ExitCode::Refused;
};

using Outcome = std::variant<Done, Refusal>;

} // namespace app::cli

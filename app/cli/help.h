/// The usage text, made from the command table.
#pragma once

#include "app/cli/grammar.h"
#include "app/cli/words.h"

namespace app::cli {

/// Options every command takes.
const Grammar& commonGrammar();
/// "jemput card accept FILE --scope CODE --fingerprint F"
QString usageOf(qsizetype command);
QStringList helpText(const Words& words);
QStringList helpText(qsizetype command, const Words& words);

} // namespace app::cli

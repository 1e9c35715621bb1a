/// What each failure is called, and the sentence for people.
#pragma once

#include "app/cli/outcome.h"
#include "app/cli/words.h"

namespace app::cli {

/// Whether it says which rule of a service is in the way, and there is a sentence of its own for that.
bool namesRule(const Error& error, const Words& words);
QString sentenceFor(const Error& error, const Words& words);
Refusal refusalFor(const Error& error, const Words& words);
/// Wrong usage, exit 2: the sentence of `key`.
Refusal wrongUsage(const Words& words, const QString& key, const QStringList& values = {});

} // namespace app::cli

/// What each failure is called, and the sentence for people.
#pragma once

#include "app/cli/outcome.h"
#include "app/cli/words.h"

namespace app::cli {

QString sentenceFor(const Error& error, const Words& words);
Refusal refusalFor(const Error& error, const Words& words);
/// Wrong usage, exit 2: the sentence of `key`.
Refusal wrongUsage(const Words& words, const QString& key, const QStringList& values = {});

} // namespace app::cli

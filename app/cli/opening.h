/// Finding the register a command is about, and the passphrase that opens it.
#pragma once

#include "app/cli/commands.h"
#include "app/vault/secret.h"

#include <memory>

namespace app::cli {

/// The first line of --passphrase-file, else JEMPUT_PASSPHRASE, else typed at the terminal behind `in`.
std::variant<Secret, Refusal> passphraseFor(Call& call);
/// The same for a register that is made with it: long enough, and typed twice at a terminal.
std::variant<Secret, Refusal> firstPassphraseFor(Call& call);

/// Another one than opens the register: the first line of --new-passphrase-file, else typed twice at the terminal.
std::variant<Secret, Refusal> newPassphraseFor(Call& call);

/// --register, or the register used last; empty when there is none.
QString namedRegister(const Call& call);
/// That one, opened.
std::variant<std::unique_ptr<Session>, Refusal> openNamedRegister(Call& call);

/// Where the newest backup beside a damaged register is, and how it is brought back.
QString newestBackupWords(const QString& directory, const Words& words);

} // namespace app::cli

/// The material of an office's day: a folder of batches from many villages, with what goes wrong among them.
#pragma once

#include <QString>

namespace bench {

/// Makes, in the empty or new `folder`: kantor/ (the office's register, passphrase "demo"), masuk/ (a batch of each
/// village, one of them damaged, one from a revoked card, one for an area that is not its sender's, one twice),
/// jawaban.xlsx (the branch's answers) and desa/ (the first two villages' registers). 0 when all went well.
int makeOfficeDay(const QString& folder, int villages, int workersEach);

} // namespace bench

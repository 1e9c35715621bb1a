#include "tests/fuzz/listfuzz.h"

#include "app/base/job.h"
#include "tests/fuzz/scratchfile.h"
#include "tests/support/listaccount.h"

namespace tests {

void readAsLists(const QByteArray& bytes)
{
    const QString path = scratchFileWith(bytes);
    accountOf(path);
    app::JobContext context;
    const auto answers = app::findAnswers(path, {}, context);
    if (!answers)
        return;
    const auto read = app::readAnswers(
        path, *answers, [](app::AnswerRow&&) { return app::Result<void>(); }, context);
    Q_UNUSED(read)
}

} // namespace tests

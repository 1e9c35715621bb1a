#include "tests/fuzz/listfuzz.h"

#include "app/base/job.h"
#include "tests/support/listaccount.h"

#include <QFile>
#include <QTemporaryFile>

namespace tests {

void readAsLists(const QByteArray& bytes)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        qFatal("no file for a fuzzer");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.flush();

    accountOf(file.fileName());
    app::JobContext context;
    const auto answers = app::findAnswers(file.fileName(), {}, context);
    if (!answers)
        return;
    const auto read = app::readAnswers(
        file.fileName(), *answers, [](app::AnswerRow&&) { return app::Result<void>(); }, context);
    Q_UNUSED(read)
}

} // namespace tests

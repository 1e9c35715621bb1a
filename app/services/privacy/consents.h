/// The register of consents (UU 27/2022 art. 22, 24): who agreed, when, before whom, in which way, to which text; and who
/// withdrew. The controller must be able to show it.
#pragma once

#include "app/base/job.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

#include <optional>

namespace app {

struct ConsentFilter {
    enum class Standing {
        Any,
        Given,     ///< and not withdrawn
        Missing,   ///< nobody asked yet, or nobody wrote it down
        Withdrawn, ///< whatever became of it
    } standing = Standing::Any;
    QDate from; ///< of the consent, both inclusive; invalid = open
    QDate until;
    QString method;  ///< a word of WorkerField::ConsentMethod; empty = any, likewise below
    QString edition; ///< of the text that was read out
    QString officer;
};

struct ConsentLine {
    Worker worker; ///< only what a consent says, and who and where the person is
    ConsentFilter::Standing standing = ConsentFilter::Standing::Missing;
};

/// The newest consent first. For a job.
Result<QList<ConsentLine>> consents(Session& session, const ConsentFilter& filter,
                                    std::optional<std::int64_t> limit, JobContext& context);

struct ConsentCounts {
    std::int64_t given = 0;
    std::int64_t missing = 0;
    std::int64_t withdrawn = 0;
};
/// Reads every worker: for a job.
Result<ConsentCounts> consentCounts(Session& session);
/// The editions and officers that occur, for choosing.
struct ConsentChoices {
    QStringList editions;
    QStringList officers;
};
Result<ConsentChoices> consentChoices(Session& session);

} // namespace app

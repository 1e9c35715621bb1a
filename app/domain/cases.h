/// When something happens to a worker (Kasus): the event, what was reported and claimed, and what came of it (domain.md §3).
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct BenefitCase {
    CaseId id;
    QString scope; ///< that of the worker

    QString worker;     ///< WorkerId text
    QString event;      ///< accident, disease, work_death, death, old_age, disability
    QString happenedOn; ///< ISO day; of a disease: the day of the diagnosis
    QString happenedAt; ///< "14:30", when somebody knows it
    QString place;
    QString account;    ///< what happened
    QString reporter;   ///< name of who told it
    QString reportedOn; ///< ISO day on which the branch was told (JKK: stage I)
    QString claimedOn;  ///< ISO day on which the claim was handed in
    QString
        schooling; ///< of up to two children: kindergarten, primary, junior, senior, higher; spaces between
    QString followUpOn;               ///< ISO day on which somebody asks again
    QString result;                   ///< paid, refused, dropped; empty = open
    QString decidedOn;                ///< ISO day
    std::optional<std::int64_t> paid; ///< rupiah
    QString refusal;                  ///< why the branch refused it
    QString note;
    QString removed; ///< "yes" when noted by mistake

    bool operator==(const BenefitCase&) const = default;
};

/// A paper of a case that is there.
struct CasePaper {
    CasePaperId id;
    QString scope; ///< that of the worker

    QString worker;      ///< WorkerId text
    QString benefitCase; ///< CaseId text
    QString paper;       ///< a word of case_papers.csv
    QString gotOn;       ///< ISO day
    QString removed;     ///< "yes" when it is not there after all

    bool operator==(const CasePaper&) const = default;
};

const RecordKind& benefitCaseKind();
Values valuesOf(const BenefitCase& benefitCase);
BenefitCase benefitCaseFrom(const Values& values);

const RecordKind& casePaperKind();
Values valuesOf(const CasePaper& paper);
CasePaper casePaperFrom(const Values& values);

} // namespace app

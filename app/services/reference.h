/// The dated tables of resources/reference, read once and handed to whoever asks a rule.
#pragma once

#include "app/domain/benefit.h"
#include "app/domain/caserules.h"
#include "app/domain/contribution.h"
#include "app/domain/coveragetarget.h"
#include "app/domain/occupation.h"
#include "app/domain/occupationgroups.h"
#include "app/domain/region.h"
#include "app/domain/regulation.h"

namespace app {

struct Reference {
    RegionTable regions;
    ContributionTable contributions;
    OccupationTable occupations;
    BenefitTable benefits;
    OccupationGroups occupationGroups;
    CoverageTargetTable coverageTargets;
    RegulationTable regulations;
    CaseRules cases;

    /// From the tables built into the program; StorageFailed when one is malformed.
    static Result<Reference> load();
};

} // namespace app

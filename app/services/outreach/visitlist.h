/// Whom to visit, door by door as one walks, and how far each RT is.
#pragma once

#include "app/base/job.h"
#include "app/domain/visiting.h"
#include "app/services/session.h"

namespace app {

struct VisitStop {
    std::int64_t key = 0; ///< as in listing.h
    WorkerId id;
    QString nik; ///< masked for everybody: on the way nobody needs it; empty without a real one
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QString address;
    QString occupation;
    QString phone;
    QString situation; ///< as WorkerLine::situation
    StatusAnswer status;
    Stage stage = Stage::Candidate;
    WorkLikelihood likelihood = WorkLikelihood::Likely;
    std::optional<LastVisit> last;
    VisitNeed need = VisitNeed::None;
    int house = 0; ///< numbered from 1 as one walks
    int area = 0;  ///< its place in VisitPlan::areas
};

/// What a list is narrowed to.
enum class VisitChoice {
    ToVisit,    ///< first visits and those that are due
    First,      ///< never visited
    Due,        ///< today or overdue
    Candidates, ///< first visits to those of a residents' list who likely work
    Later,      ///< on a day to come
    Everybody,  ///< also those who need none
};
QLatin1StringView wordOf(VisitChoice choice);
std::optional<VisitChoice> visitChoiceFromWord(QStringView word);
bool fits(const VisitStop& stop, VisitChoice choice);

/// How far one RT is.
struct VisitArea {
    QString hamlet;
    QString rw;
    QString rt;
    std::int64_t all = 0;     ///< who was visited, or needs a first visit
    std::int64_t visited = 0; ///< at least once

    bool operator==(const VisitArea&) const = default;
};
/// Whatever the case of letters, and with or without leading zeros, as the order of the walk has it.
bool isSameArea(const VisitArea& one, const VisitArea& other);

struct VisitPlan {
    QList<VisitStop> stops; ///< everybody of the area who has not left, as one walks
    QList<VisitArea> areas; ///< as one walks
};
/// `village`: a code inside the register's area; empty for a village's own register. Invalid for an office that names none:
/// nobody walks through a whole regency. For a job.
Result<VisitPlan> visitPlan(Session& session, const QString& village, JobContext& context);
/// The villages here whose lists can be asked for, by code.
Result<QStringList> visitedVillages(Session& session);
/// The same facts for some rows, in walking order whatever that of `keys`; whoever withdrew the consent is left out. For a job.
Result<QList<VisitStop>> visitStops(Session& session, const QList<std::int64_t>& keys,
                                    JobContext& context);
/// The worker, and who else on the family card in the same area can be visited at the same door.
Result<QList<WorkerId>> householdToVisit(Session& session, const WorkerId& worker);

} // namespace app

/// Who gets a place with a sponsor: who may, in which order, and how far the money goes. Pure, and the same on every machine:
/// nothing in here knows today's date, the order in which people are handed over, or a locale.
#pragma once

#include "app/domain/monthspan.h"
#include "app/domain/sponsors.h"
#include "app/domain/worker.h"

namespace app {

/// Points of the ranking. No regulation that we know prescribes them (domain.md §5): a proposal, which each sponsorship may
/// change. The vulnerable come first: DTSEN deciles 1–5 (domain.md §5.5).
struct Weights {
    int decile = 10;      ///< for each decile below the sixth: decile 1 gives five times as much
    int disability = 25;  ///< for any
    int womanHeaded = 15; ///< the household has a woman at its head
    int child = 5;        ///< for each child to provide for, up to kMostChildren
    int elderly = 10;     ///< from kElderlyFrom years on

    static constexpr int kMost = 1000;
    static constexpr int kMostChildren = 3;
    static constexpr int kElderlyFrom = 60; ///< UU 13/1998 art. 1

    bool operator==(const Weights&) const = default;
};
/// From "decile=10 disability=25 woman_headed=15 child=5 elderly=10"; what is not named has its usual weight. Nothing for
/// words or numbers that are none: better no ranking than one that another version would make differently.
std::optional<Weights> weightsFrom(const QString& text);
/// Empty for the usual ones.
QString textOf(const Weights& weights);

/// One reason for somebody's place: "decile" 1 gives 50 points.
struct Merit {
    QString what; ///< decile, disability, woman_headed, child, elderly
    QString
        value; ///< the decile, the word of the disability, how many children, the age; empty = yes
    int points = 0;

    bool operator==(const Merit&) const = default;
};
/// In the order of Weights; only those that give points. `on`: the day by which age is reckoned.
QList<Merit> meritsOf(const Worker& worker, const Weights& weights, QDate on);
int pointsOf(const QList<Merit>& merits);
/// As Beneficiary::grounds holds it: "decile:1:50 child:3:15".
QString groundsOf(const QList<Merit>& merits);
QList<Merit> meritsFrom(const QString& grounds);

/// Full years on that day; of a birth date that is not known to the day the fewest it can be. Nothing without one.
std::optional<int> leastAgeOn(const QString& birthDate, QDate day);

/// Why somebody cannot have a place. The first six hold for everybody, whatever a sponsor agreed to.
enum class Unfit {
    NotRecorded, ///< only on a residents' list so far
    NotHere,     ///< moved, died, does not want to, no longer works
    Withdrew,    ///< the consent
    NoNik,       ///< registration needs one (domain.md §2.1)
    TooOld,      ///< 65 and not a member yet (domain.md §2.1)
    Paid,        ///< for every month of the sponsorship somebody pays already
    Occupation,
    Decile, ///< above, or not known; likewise below
    Disability,
    WomanHeaded,
    Age,
    Hamlet,
};
/// "not_recorded", "not_here" …: frozen words of --json.
QLatin1StringView wordOf(Unfit reason);
bool isForEverybody(Unfit reason);

/// What is known of somebody beside the record.
struct Standing {
    bool isRecorded = true;
    bool isMember = false; ///< the scheme knows the person
    MonthSpan months;      ///< those that are left to be paid; not valid = none
};
/// Only of a sponsorship for contributions the rules of the scheme hold.
QList<Unfit> unfitnessOf(const Worker& worker, const Standing& standing,
                         const Sponsorship& sponsorship);
/// The day by which age is reckoned: the first of the sponsorship, so that it does not depend on when somebody looks.
QDate reckoningDay(const Sponsorship& sponsorship);
MonthSpan monthsOf(const Sponsorship& sponsorship);

/// Somebody who may have a place.
struct Applicant {
    WorkerId worker;
    bool isIncluded = false; ///< by hand: before the ranking
    int points = 0;
    QString grounds;
    std::int64_t decile = 0; ///< 0 = not known
    std::int64_t children = 0;
    QString birthDate;
    MonthSpan months;
    std::int64_t cost = 0; ///< rupiah over all months
    bool isUnsure = false; ///< of the price, see pricing.h; likewise below
    bool isInferred = false;
    bool onLowestBasis = false;
};

/// What ended the list.
enum class Limit { Nobody, Quota, Budget };
QLatin1StringView wordOf(Limit limit);

struct Allocation {
    QList<Applicant>
        places; ///< in order: the first `granted` have one, who follows is just below the line
    qsizetype granted = 0;
    std::int64_t cost = 0; ///< of those granted
    Limit stoppedBy = Limit::Nobody;
};
/// Who was included by hand comes first, then more points; among equals the lower decile (unknown last), more children, the
/// older (unknown last), and at last the smaller record id. The list ends with the first person who no longer fits, even
/// when somebody cheaper below would: nobody is passed over for being dearer.
Allocation allocate(QList<Applicant> applicants, std::optional<std::int64_t> quota,
                    std::optional<std::int64_t> budget);

} // namespace app

/// Who pays for those who cannot (Sponsor): sponsors, what each has agreed to, and who benefits.
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct Sponsor {
    SponsorId id;
    QString scope;

    QString name;
    /// village, regency, province, dbhcht, csr, gn_lingkaran, sertakan, baznas, other (domain.md §5.4): what it makes of the
    /// price is that of payerOf()
    QString kind;
    QString contact; ///< name of the person to talk to
    QString phone;
    QString note;
    QString removed; ///< "yes" when noted by mistake

    bool operator==(const Sponsor&) const = default;
};

/// The word of Worker::payer under which a kind of sponsor pays: GN Lingkaran is companies' money (domain.md §5.4).
QString payerOf(const QString& sponsorKind);

/// Whether a payer (Worker::payer) of public money pays for everybody on the lowest basis: so in all decrees that were seen
/// (domain.md §5.4). Benefits that follow the basis follow that one then.
bool paysOnLowestBasis(QStringView payer);

/// What a sponsor has agreed to: one programme of his. Called so in code because Worker::programmes are JKK, JKM, JHT.
struct Sponsorship {
    SponsorshipId id;
    QString scope;

    QString sponsor; ///< SponsorId text
    QString name;
    QString purpose;   ///< contribution, training, education, economy
    QString agreement; ///< its number, or of the decree (SK)
    QString agreedOn;  ///< ISO day
    QString fromMonth; ///< first month paid for, "2026-12"
    QString untilMonth;
    std::optional<std::int64_t> programmes; ///< 2 = JKK+JKM, 3 = with JHT
    /// "lowest": everybody is paid for on the lowest basis, as in the decrees seen (domain.md §5.4); empty = by income
    QString basis;
    std::optional<std::int64_t> quota;  ///< people; none = as many as the budget covers
    std::optional<std::int64_t> budget; ///< rupiah; none = as many as the quota covers
    // Who may benefit; an empty condition asks nothing.
    QString occupations; ///< codes P001 …, with spaces between
    std::optional<std::int64_t> maxDecile;
    QString disability;  ///< "yes": only people with a disability
    QString womanHeaded; ///< "yes": only from households headed by a woman
    std::optional<std::int64_t> minAge;
    std::optional<std::int64_t> maxAge; ///< the last year of age that may
    QString hamlets;                    ///< names, ';' between
    QString paidElsewhere;              ///< "yes": also those for whom somebody else pays already
    QString weights;    ///< of the ranking, see allocation.h; empty = the usual ones
    QString approvedAt; ///< ISO moment, UTC: the by-name list stands from then on
    QString approvedBy; ///< name of the village head who approved it
    QString note;
    QString removed; ///< "yes" when noted by mistake

    bool operator==(const Sponsorship&) const = default;
};

/// Somebody's place in a sponsorship: given by rank or by hand, or withheld by hand.
struct Beneficiary {
    BeneficiaryId id;
    QString scope; ///< that of the worker

    QString worker;      ///< WorkerId text
    QString sponsorship; ///< SponsorshipId text
    QString choice;      ///< ranked, included, excluded
    QString reason;      ///< of who was put in or left out by hand
    QString fromMonth;   ///< "2026-12"; of a contribution
    QString untilMonth;
    std::optional<std::int64_t> cost;   ///< rupiah over all months, as priced when it was approved
    std::optional<std::int64_t> rank;   ///< from 1; none when put in by hand before the ranking
    std::optional<std::int64_t> points; ///< of the ranking
    QString grounds;                    ///< what the points came from, see allocation.h
    QString activity;                   ///< other purposes: what is given
    QString doneOn;                     ///< ISO day of the activity
    QString outcome;                    ///< what came of it
    QString removed;                    ///< "yes" when taken back

    bool operator==(const Beneficiary&) const = default;
};

const RecordKind& sponsorKind();
Values valuesOf(const Sponsor& sponsor);
Sponsor sponsorFrom(const Values& values);

const RecordKind& sponsorshipKind();
Values valuesOf(const Sponsorship& sponsorship);
Sponsorship sponsorshipFrom(const Values& values);

const RecordKind& beneficiaryKind();
Values valuesOf(const Beneficiary& beneficiary);
Beneficiary beneficiaryFrom(const Values& values);

} // namespace app

/// A person recorded here, covered or not: the fields of domain.md §2.2 that BPJS Ketenagakerjaan asks
/// for, with those the village needs. Code lists are kept as the frozen words below, so that a word from a
/// newer version is kept and shown, not lost.
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

#include <QDate>

namespace app {

/// Order and names are those of kWorkerFields: the JSON keys of the command line.
enum class WorkerField {
    Nik,
    Name,
    BirthPlace,
    BirthDate,
    Sex,
    FamilyCard,
    MotherName,
    Address,
    Hamlet,
    Rt,
    Rw,
    Postcode,
    Domicile,
    Phone,
    PhoneOwner,
    Email,
    Occupation,
    Occupation2,
    Sector,
    Workplace,
    HoursFrom,
    HoursTo,
    Income,
    Programmes,
    Months,
    Payer,
    Disability,
    WelfareDecile,
    Stage,
    Note,
    ConsentDate,
    ConsentMethod,
    WarningReason,
    WomanHeaded,
    Branch,
    ConsentText,
    ConsentOfficer,
    ConsentWitness,
    Situation,
    SituationDate,
    SituationNote,
    MergedInto,
    Removed,
    ConsentWithdrawn,
    ConsentWithdrawnHow,
    ConsentWithdrawnBy,
    ConsentStopped,
    ConsentKept,
    Children,
};
inline constexpr int kWorkerFieldCount = static_cast<int>(WorkerField::Children) + 1;

/// The edition of the consent text shown with the form (UU 27/2022 art. 21: purpose, kind, time, rights).
inline constexpr auto kConsentEdition = "2026-11";

struct Worker {
    WorkerId id;
    QString scope; ///< village code "35.15.12.2004"; a record never changes scope

    QString nik;  ///< 16 digits; "0…" is a temporary number of the village (domain.md §4.1)
    QString name; ///< as on the identity card
    QString birthPlace;
    /// ISO "1978-04-12"; "1978-04" or "1978" when nobody knows the day
    QString birthDate;
    QString sex;        ///< M, F
    QString familyCard; ///< 16 digits
    QString motherName;
    QString address;
    QString hamlet;
    QString rt; ///< digits without leading zeros
    QString rw;
    QString postcode;   ///< 5 digits
    QString domicile;   ///< address lived at, when it differs
    QString phone;      ///< digits, leading + allowed
    QString phoneOwner; ///< own, family, none
    QString email;
    QString occupation; ///< P001 … P999 (occupations.csv)
    QString occupation2;
    QString sector; ///< transport, other: asked, never derived (domain.md §6.1)
    QString workplace;
    QString hoursFrom; ///< "08:00"
    QString hoursTo;
    std::optional<std::int64_t> income;     ///< rupiah a month
    std::optional<std::int64_t> programmes; ///< 2 = JKK+JKM, 3 = with JHT
    std::optional<std::int64_t> months;     ///< 1, 2, 3, 6, 12
    QString
        payer; ///< self, family, village, regency, province, dbhcht, csr, sertakan, baznas, other
    QString disability; ///< none, physical, intellectual, mental, sensory, multiple (UU 8/2016)
    std::optional<std::int64_t> welfareDecile; ///< DTSEN 1–10
    /// candidate, recorded, sent (handed to the branch, as somebody said), answered; a recorded worker
    /// whose record the office confirmed counts as sent too
    QString stage;
    QString note;
    QString consentDate;   ///< ISO day the person agreed (UU 27/2022 art. 20)
    QString consentMethod; ///< signature, thumb, witness
    QString warningReason; ///< why the officer confirmed the warnings of this record
    QString womanHeaded;   ///< yes, no: the household has a woman at its head
    QString
        branch; ///< the BPJS Ketenagakerjaan office that serves the worker; its codes are unknown
    QString consentText;    ///< edition of the text that was read out, kConsentEdition
    QString consentOfficer; ///< name of who read it out
    QString consentWitness; ///< name of who stood by, when it was given in words
    QString situation;      ///< moved, died, refused, not_working; empty = here and at work
    QString situationDate;  ///< ISO day since when
    QString situationNote;  ///< where to, why
    /// WorkerId text of the record that stands for the same person: this one is kept, but no longer counts
    QString mergedInto;
    QString removed; ///< yes: taken out again with the import that brought it, see isWithdrawn()
    /// ISO moment, UTC, at which the consent was withdrawn (UU 27/2022 art. 9): from then on the data is neither listed
    /// nor handed on. Empty = it stands, or was never given.
    QString consentWithdrawn;
    QString consentWithdrawnHow; ///< spoken, letter, message, relative
    QString consentWithdrawnBy;  ///< name of who wrote the withdrawal down
    QString
        consentStopped; ///< ISO moment, UTC: somebody said that nothing more is done with the data
    /// Why the data is kept nevertheless: member, claim, public_money, dispute, other_law (UU 27/2022 art. 15, 16)
    QString consentKept;
    std::optional<std::int64_t> children; ///< how many the worker has to provide for

    bool operator==(const Worker&) const = default;
};

/// Whether the record was taken out again and nothing has brought it back: what somebody recorded at the door meanwhile,
/// on a device that had not heard of it, counts; so does one that was joined, as a part of the record it points to.
bool isWithdrawn(const Values& worker);

/// What a list shows instead of Worker::situation for whoever withdrew the consent: stronger than any of its words.
inline constexpr auto kWithdrewSituation = QLatin1StringView("withdrew");
/// Whether the consent was withdrawn and not given anew.
bool hasWithdrawnConsent(const Worker& worker);
/// Agreed anew, or never withdrawn: the fields of a withdrawal emptied.
void forgetWithdrawal(Worker& worker);

/// A day known to the day, the month or the year: the first and the last day it can be; both invalid for
/// text that is none of these.
struct RoughDay {
    QDate earliest;
    QDate latest;
};
RoughDay roughDay(const QString& isoText);

std::span<const Field<Worker>> workerFields();
const RecordKind& workerKind();
const FieldSpec& specOf(WorkerField field);

Values valuesOf(const Worker& worker);
/// `id` and `scope` are not fields: the caller sets them.
Worker workerFrom(const Values& values);

} // namespace app

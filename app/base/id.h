/// Record keys: UUIDv7, so that keys made later sort later, in a type per table so they cannot be mixed up.
#pragma once

#include <QString>
#include <QUuid>

#include <cstdint>

namespace app {

class Entropy;

/// A new UUIDv7 (RFC 9562): 48 bits of `wallMs` (Unix milliseconds, UTC), 74 random bits.
QUuid makeUuid(std::int64_t wallMs, Entropy& entropy);

template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& value) : m_value(value) {}

    static Id fromText(const QString& text) { return Id(QUuid(text)); }

    bool isValid() const { return !m_value.isNull(); }
    const QUuid& uuid() const { return m_value; }
    /// "0198c5f2-…": 36 characters, no braces.
    QString text() const { return m_value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_value == b.m_value; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using WorkerId = Id<struct WorkerTag>;
using EvidenceId = Id<struct EvidenceTag>;
using HeirId = Id<struct HeirTag>;
using PhotoId = Id<struct PhotoTag>;
using UserId = Id<struct UserTag>;
using BreachId = Id<struct BreachTag>;
using VisitId = Id<struct VisitTag>;
using GatheringId = Id<struct GatheringTag>;
using AttendanceId = Id<struct AttendanceTag>;
using SponsorId = Id<struct SponsorTag>;
using SponsorshipId = Id<struct SponsorshipTag>;
using BeneficiaryId = Id<struct BeneficiaryTag>;
using CaseId = Id<struct CaseTag>;
using CasePaperId = Id<struct CasePaperTag>;
using DutyId = Id<struct DutyTag>;

} // namespace app

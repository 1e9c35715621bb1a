/// Who has a place on a list and who was left out by hand: one mark for each person of those that several machines wrote.
#pragma once

#include "app/domain/sponsors.h"
#include "app/services/whostands.h"

namespace app {

class Marks {
public:
    static Result<Marks> of(Connection& connection);

    /// In the order they were written. Whoever was joined with another is that one now; of an activity somebody may have
    /// several.
    Result<QList<Beneficiary>> ofList(const SponsorshipId& sponsorship) const;

private:
    Marks(Connection& connection, WhoStands whoStands);

    Result<bool> hasPlaces(const SponsorshipId& sponsorship) const;

    Connection* m_connection;
    WhoStands m_whoStands;
};

} // namespace app

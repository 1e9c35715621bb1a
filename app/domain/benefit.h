/// What cover gives, with its conditions. Source: domain.md §3; each row carries its own source and
/// certainty. Nothing here may be shown as promised before its condition holds.
#pragma once

#include "app/base/result.h"
#include "app/domain/contribution.h"

namespace app {

struct Benefit {
    QString id;              ///< "jkm-total", "jkm-early", "scholarship-total" …
    QString programme;       ///< jkk, jkm, jht
    std::int64_t amount = 0; ///< rupiah; 0 = no ceiling or a share
    int perBasis = 0;        ///< times the basis, when the amount depends on it
    int afterMonths = 0;     ///< months of membership needed first
    QString condition;       ///< key of a sentence in ui/text
    QString source;
    Certainty certainty = Certainty::Secondary;
};

class BenefitTable {
public:
    /// Parses benefits.csv of resources/reference.
    static Result<BenefitTable> parse(const QByteArray& benefits);

    const QList<Benefit>& all() const { return m_all; }
    const Benefit* find(const QString& id) const;

private:
    QList<Benefit> m_all;
};

} // namespace app

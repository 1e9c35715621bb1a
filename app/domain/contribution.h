/// What a worker pays: bands, rates, and the discount by month, sector and payer, from dated tables.
/// Source of every figure: domain.md §1 (PP 44/2015 Lampiran II, PP 46/2015, PP 50/2025).
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace app {

enum class Sector { Transport, Other };

/// How sure a figure is (domain.md, confidence marks).
enum class Certainty { Verified, TwoSources, Secondary, Memory, Inferred, Unknown };

/// A calendar month, "2026-11".
struct Month {
    int year = 0;
    int month = 0; ///< 1–12; 0 = none

    static Month of(QDate day) { return {day.year(), day.month()}; }
    /// None (month 0) unless "YYYY-MM".
    static Month fromText(QStringView text);

    bool isValid() const { return month >= 1 && month <= 12; }
    QString text() const;
    Month plus(int months) const;
    QDate lastDay() const;
    /// Months from `earlier` to this one; negative when this one is earlier.
    int monthsSince(Month earlier) const;

    friend auto operator<=>(const Month&, const Month&) = default; // NOLINT(modernize-use-nullptr)
};

struct QuoteRequest {
    std::int64_t income = 0; ///< rupiah a month, more than 0
    int programmes = 2;      ///< 2 = JKK+JKM, 3 = with JHT
    int months = 1;          ///< 1, 2, 3, 6, 12
    Month first;             ///< first contribution month
    Sector sector = Sector::Other;
    QString payer; ///< words of Worker::payer
};

/// One contribution month; rupiah. due = jkk + jkm + jht − discount.
struct MonthQuote {
    Month month;
    std::int64_t jkk = 0;
    std::int64_t jkm = 0;
    std::int64_t jht = 0;
    std::int64_t discount = 0;
    std::int64_t due = 0;
};

/// What one figure of a quote rests on.
struct Ground {
    QString figure; ///< "basis", "jkk", "jkm", "jht", "discount"
    QString source;
    Certainty certainty = Certainty::Secondary;
};

/// Sums over all months, rupiah: total = jkk + jkm + jht − discount.
struct Quote {
    int band = 0;           ///< 1–33
    std::int64_t basis = 0; ///< of the band the income falls in, not the income
    std::int64_t jkk = 0;
    std::int64_t jkm = 0;
    std::int64_t jht = 0;
    std::int64_t discount = 0;
    std::int64_t total = 0;
    QList<MonthQuote> byMonth;
    /// Which discount rule applied, or why none did: a key of DiscountReason.
    QString rule;   ///< id of the discount row ("pp50-2025-other") or "none"
    QString source; ///< "PP 44/2015 Lampiran II; PP 50/2025"
    Certainty certainty = Certainty::Secondary;
    QList<Ground> grounds; ///< the same figure by figure, each once
    /// The payer is one for which the rule is unknown (village money, domain.md §1.3): priced without
    /// the discount, and said to be unsure.
    bool discountUnsure = false;
    /// That this payer gets the discount was only read out of the text of the rule (payers.csv): priced with it.
    bool discountInferred = false;
};

enum class QuoteProblem { IncomeMissing, ProgrammesUnknown, MonthsUnknown, MonthMissing, NoRates };

class ContributionTable {
public:
    /// Parses bands.csv, rates.csv, discounts.csv and payers.csv of resources/reference; Invalid when malformed.
    static Result<ContributionTable> parse(const QByteArray& bands, const QByteArray& rates,
                                           const QByteArray& discounts, const QByteArray& payers);

    QList<QuoteProblem> problemsOf(const QuoteRequest& request) const;
    /// Only for a request without problems.
    Quote quote(const QuoteRequest& request) const;

    struct Band {
        int number = 0;
        std::int64_t lower = 0; ///< lower ≤ income < next lower (domain.md §1.2)
        std::int64_t basis = 0;
        QString source;
        Certainty certainty = Certainty::Secondary;
    };
    const QList<Band>& bands() const { return m_bands; }
    const Band& bandFor(std::int64_t income) const;

private:
    struct Rate {
        QString programme; ///< jkk, jkm, jht
        Month from;
        Month until;           ///< invalid = open
        int perMille = 0;      ///< of the basis
        std::int64_t flat = 0; ///< rupiah, when not a share
        QString source;
        Certainty certainty = Certainty::Secondary;
    };
    struct Discount {
        QString id;
        QString sector;
        Month from;
        Month until;
        int percent = 0;            ///< off JKK and JKM
        QStringList payers;         ///< who gets it
        QStringList excludedPayers; ///< who does not; a payer in neither list is unsure
        QString source;
        Certainty certainty = Certainty::Secondary;
    };
    Result<void> readBands(const QByteArray& text);
    Result<void> readRates(const QByteArray& text);
    Result<void> readDiscounts(const QByteArray& text);
    Result<void> readPayers(const QByteArray& text);
    std::int64_t amount(const QString& programme, Month month, std::int64_t basis) const;
    const Rate* rateFor(const QString& programme, Month month) const;
    const Discount* discountFor(Month month, Sector sector) const;

    QList<Band> m_bands;
    QList<Rate> m_rates;
    QList<Discount> m_discounts;
    QHash<QString, Certainty> m_payers; ///< how sure it is what a payer makes of the discount
};

} // namespace app

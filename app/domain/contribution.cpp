#include "app/domain/contribution.h"

#include "app/domain/tabletext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr std::array kPeriods{1, 2, 3, 6, 12}; // months BPJS Ketenagakerjaan takes at once (§2.2)

bool isWithin(Month month, Month from, Month until)
{
    return month >= from && (!until.isValid() || month <= until);
}

QLatin1StringView wordOf(Sector sector)
{
    return sector == Sector::Transport ? "transport"_L1 : "other"_L1;
}

QStringList programmesOf(int programmes)
{
    QStringList words{u"jkk"_s, u"jkm"_s};
    if (programmes == 3)
        words.append(u"jht"_s);
    return words;
}

/// What a quote rests on: every source once, and the least certain of its figures.
struct Grounds {
    QStringList sources;
    Certainty weakest = Certainty::Verified;
    QList<Ground> byFigure;

    void add(const QString& figure, const QString& source, Certainty certainty)
    {
        const auto isKnown = [&](const Ground& g) {
            return g.figure == figure && g.source == source;
        };
        if (std::ranges::none_of(byFigure, isKnown))
            byFigure.append({figure, source, certainty});
        weakest = std::max(weakest, certainty);
        // "PP 44/2015" is not named again after "PP 44/2015 Lampiran II".
        if (std::ranges::none_of(sources, [&](const QString& s) { return s.startsWith(source); }))
            sources.append(source);
    }
};

void addMonth(Quote& quote, const MonthQuote& month)
{
    quote.jkk += month.jkk;
    quote.jkm += month.jkm;
    quote.jht += month.jht;
    quote.discount += month.discount;
    quote.total += month.due;
    quote.byMonth.append(month);
}

} // namespace

Month Month::fromText(QStringView text)
{
    const auto isDigit = [text](qsizetype i) { return text[i] >= u'0' && text[i] <= u'9'; };
    if (text.size() != 7 || text[4] != u'-')
        return {};
    for (const qsizetype i : {0, 1, 2, 3, 5, 6}) {
        if (!isDigit(i))
            return {};
    }
    const Month read{text.first(4).toInt(), text.last(2).toInt()};
    return read.isValid() && read.year > 0 ? read : Month();
}

QString Month::text() const
{
    if (!isValid())
        return {};
    return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
}

Month Month::plus(int months) const
{
    const QDate day = QDate(year, month, 1).addMonths(months);
    return of(day);
}

QDate Month::lastDay() const
{
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

int Month::monthsSince(Month earlier) const
{
    return (year - earlier.year) * 12 + month - earlier.month;
}

Result<ContributionTable> ContributionTable::parse(const QByteArray& bands, const QByteArray& rates,
                                                   const QByteArray& discounts,
                                                   const QByteArray& payers)
{
    ContributionTable table;
    if (const auto done = table.readBands(bands); !done)
        return done.error();
    if (const auto done = table.readRates(rates); !done)
        return done.error();
    if (const auto done = table.readDiscounts(discounts); !done)
        return done.error();
    if (const auto done = table.readPayers(payers); !done)
        return done.error();
    return table;
}

/// Bands are numbered from 1, begin at 0 and leave no gap but the Rp999 of the printed table.
Result<void> ContributionTable::readBands(const QByteArray& text)
{
    constexpr std::int64_t kPrintedStep = 1000;
    TableText rows("bands.csv"_L1, text);
    std::int64_t expectedLower = 0;
    while (rows.next()) {
        Band band;
        band.number = rows.smallNumber("band"_L1);
        band.lower = rows.number("lower"_L1);
        band.basis = rows.number("basis"_L1);
        band.source = rows.filled("source"_L1);
        band.certainty = rows.certainty("certainty"_L1);
        if (band.number != static_cast<int>(m_bands.size()) + 1 || band.lower != expectedLower)
            rows.refuse(u"does not follow the band before it"_s);
        const bool isOpen = rows.text("upper"_L1).isEmpty();
        const std::int64_t upper = rows.numberOrZero("upper"_L1);
        if (band.basis < band.lower || (!isOpen && band.basis > upper))
            rows.refuse(u"the basis lies outside its band"_s);
        // After an open band nothing can follow: no lower bound is negative.
        expectedLower = isOpen ? -1 : upper + kPrintedStep;
        m_bands.append(band);
    }
    if (expectedLower >= 0)
        rows.refuse(u"the last band has an upper bound"_s);
    return rows.finish();
}

Result<void> ContributionTable::readRates(const QByteArray& text)
{
    TableText rows("rates.csv"_L1, text);
    while (rows.next()) {
        Rate rate;
        rate.programme = rows.filled("programme"_L1);
        rate.from = rows.month("from"_L1);
        rate.until = rows.monthOrOpen("until"_L1);
        rate.perMille = rows.smallNumber("per_mille"_L1);
        rate.flat = rows.numberOrZero("flat"_L1);
        rate.source = rows.filled("source"_L1);
        rate.certainty = rows.certainty("certainty"_L1);
        if (!programmesOf(3).contains(rate.programme))
            rows.refuse(u"no such programme"_s);
        if ((rate.perMille > 0) == (rate.flat > 0))
            rows.refuse(u"either a share or a flat amount"_s);
        m_rates.append(rate);
    }
    return rows.finish();
}

Result<void> ContributionTable::readDiscounts(const QByteArray& text)
{
    TableText rows("discounts.csv"_L1, text);
    while (rows.next()) {
        Discount discount;
        discount.id = rows.filled("id"_L1);
        discount.sector = rows.filled("sector"_L1);
        discount.from = rows.month("from"_L1);
        discount.until = rows.monthOrOpen("until"_L1);
        discount.percent = rows.smallNumber("percent"_L1);
        discount.payers = rows.words("payers"_L1);
        discount.excludedPayers = rows.words("excluded_payers"_L1);
        discount.source = rows.filled("source"_L1);
        discount.certainty = rows.certainty("certainty"_L1);
        if (discount.sector != wordOf(Sector::Transport) &&
            discount.sector != wordOf(Sector::Other))
            rows.refuse(u"no such sector"_s);
        if (discount.percent < 1 || discount.percent > 100)
            rows.refuse(u"a discount is 1 to 100 percent"_s);
        m_discounts.append(discount);
    }
    return rows.finish();
}

Result<void> ContributionTable::readPayers(const QByteArray& text)
{
    TableText rows("payers.csv"_L1, text);
    while (rows.next())
        m_payers.insert(rows.filled("word"_L1), rows.certainty("certainty"_L1));
    return rows.finish();
}

QList<QuoteProblem> ContributionTable::problemsOf(const QuoteRequest& request) const
{
    QList<QuoteProblem> problems;
    if (request.income <= 0)
        problems.append(QuoteProblem::IncomeMissing);
    const bool programmesKnown = request.programmes == 2 || request.programmes == 3;
    if (!programmesKnown)
        problems.append(QuoteProblem::ProgrammesUnknown);
    const bool monthsKnown = std::ranges::find(kPeriods, request.months) != kPeriods.end();
    if (!monthsKnown)
        problems.append(QuoteProblem::MonthsUnknown);
    if (!request.first.isValid())
        problems.append(QuoteProblem::MonthMissing);
    if (!programmesKnown || !monthsKnown || !request.first.isValid())
        return problems;

    for (int i = 0; i < request.months; ++i) {
        const Month month = request.first.plus(i);
        const QStringList programmes = programmesOf(request.programmes);
        if (std::ranges::all_of(programmes, [&](const QString& p) { return rateFor(p, month); }))
            continue;
        problems.append(QuoteProblem::NoRates);
        break;
    }
    return problems;
}

Quote ContributionTable::quote(const QuoteRequest& request) const
{
    Q_ASSERT(problemsOf(request).isEmpty());
    const Band& band = bandFor(request.income);
    Quote quote;
    quote.band = band.number;
    quote.basis = band.basis;
    quote.rule = u"none"_s;
    Grounds grounds;
    grounds.add(u"basis"_s, band.source, band.certainty);

    for (int i = 0; i < request.months; ++i) {
        MonthQuote month;
        month.month = request.first.plus(i);
        for (const QString& programme : programmesOf(request.programmes)) {
            const Rate* rate = rateFor(programme, month.month);
            grounds.add(programme, rate->source, rate->certainty);
        }
        month.jkk = amount(u"jkk"_s, month.month, band.basis);
        month.jkm = amount(u"jkm"_s, month.month, band.basis);
        month.jht = request.programmes == 3 ? amount(u"jht"_s, month.month, band.basis) : 0;

        const Discount* discount = discountFor(month.month, request.sector);
        const bool isGiven = discount && discount->payers.contains(request.payer);
        const bool isExcluded = discount && discount->excludedPayers.contains(request.payer);
        if (isGiven) {
            // Each programme is billed by itself, so each is discounted by itself.
            month.discount =
                month.jkk * discount->percent / 100 + month.jkm * discount->percent / 100;
            quote.rule = discount->id;
        }
        const bool isUnsure = discount && !isGiven && !isExcluded;
        if (isGiven || isUnsure) {
            // That there is a discount may be surer than that this payer gets it.
            const Certainty payer = m_payers.value(request.payer, Certainty::Unknown);
            grounds.add(u"discount"_s, discount->source, std::max(discount->certainty, payer));
            quote.discountInferred =
                quote.discountInferred || (isGiven && payer > Certainty::Secondary);
        }
        quote.discountUnsure = quote.discountUnsure || isUnsure;
        month.due = month.jkk + month.jkm + month.jht - month.discount;
        addMonth(quote, month);
    }
    quote.source = grounds.sources.join("; "_L1);
    quote.certainty = grounds.weakest;
    quote.grounds = grounds.byFigure;
    return quote;
}

const ContributionTable::Band& ContributionTable::bandFor(std::int64_t income) const
{
    Q_ASSERT(!m_bands.isEmpty());
    const auto above = std::ranges::upper_bound(m_bands, income, {}, &Band::lower);
    return above == m_bands.begin() ? *above : *(above - 1);
}

std::int64_t ContributionTable::amount(const QString& programme, Month month,
                                       std::int64_t basis) const
{
    const Rate* rate = rateFor(programme, month);
    if (!rate)
        return 0;
    return rate->flat > 0 ? rate->flat : basis * rate->perMille / 1000;
}

const ContributionTable::Rate* ContributionTable::rateFor(const QString& programme,
                                                          Month month) const
{
    const auto found = std::ranges::find_if(m_rates, [&](const Rate& rate) {
        return rate.programme == programme && isWithin(month, rate.from, rate.until);
    });
    return found == m_rates.end() ? nullptr : &*found;
}

const ContributionTable::Discount* ContributionTable::discountFor(Month month, Sector sector) const
{
    const auto found = std::ranges::find_if(m_discounts, [&](const Discount& discount) {
        return discount.sector == wordOf(sector) && isWithin(month, discount.from, discount.until);
    });
    return found == m_discounts.end() ? nullptr : &*found;
}

} // namespace app

#include "ui/pages/telling/tellingsheets.h"

#include "app/domain/promises.h"
#include "app/domain/sponsors.h"
#include "app/domain/workerquote.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/spoken.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class Telling {
public:
    Telling(const app::Worker& worker, app::Month month, const app::Reference& reference,
            Tongue tongue)
        : m_reference(reference),
          m_say(tongue),
          m_isByIncome(worker.income.value_or(0) > 0 && !app::paysOnLowestBasis(worker.payer))
    {
        app::Worker asked = worker;
        asked.months = 1;
        asked.programmes = worker.programmes == 3 ? 3 : 2;
        asked.sector = worker.sector.isEmpty() ? u"other"_s : worker.sector;
        asked.payer = worker.payer.isEmpty() ? u"self"_s : worker.payer;
        m_band = reference.contributions.bandFor(m_isByIncome ? *worker.income : 0);
        if (!m_isByIncome)
            asked.income = m_band.basis;
        m_request = *app::quoteRequestFor(asked, month);
        m_promises = app::promisesFor(m_band.basis, m_request.programmes, reference.benefits);
    }

    QList<TellingSheet> all() const
    {
        QList<TellingSheet> sheets;
        // Without rates for that month there is no price to name.
        if (m_reference.contributions.problemsOf(m_request).isEmpty())
            sheets << cost(m_reference.contributions.quote(m_request));
        return sheets << accident() << workDeath() << early() << death() << oldAge() << school();
    }

private:
    using Row = TellingSheet::Row;

    TellingSheet begin(const QString& name, QLatin1StringView icon) const
    {
        TellingSheet sheet;
        sheet.name = name;
        sheet.icon = icon;
        sheet.title = m_say.say(name + u".title"_s);
        sheet.lead = m_say.say(name + u".lead"_s);
        sheet.condition = m_say.say(name + u".condition"_s);
        return sheet;
    }

    const app::Entitlement& gives(const QString& situation) const
    {
        return std::ranges::find(m_promises, situation, &app::Promise::situation)->gives;
    }

    std::int64_t amountOf(const QString& benefit) const
    {
        const app::Benefit* found = m_reference.benefits.find(benefit);
        return found ? found->amount + found->perBasis * m_band.basis : 0;
    }

    int timesBasis(const QString& benefit) const
    {
        const app::Benefit* found = m_reference.benefits.find(benefit);
        return found ? found->perBasis : 0;
    }

    QString upTo(const QString& benefit) const
    {
        return m_say.say(u"up_to"_s, {rupiah(amountOf(benefit))});
    }

    /// The least certain of those named decides.
    QString sourceOf(const QStringList& benefits) const
    {
        QStringList sources;
        app::Certainty certainty = app::Certainty::Verified;
        for (const QString& id : benefits) {
            const app::Benefit* found = m_reference.benefits.find(id);
            if (!found)
                continue;
            for (const QString& source : found->source.split(u"; "_s)) {
                if (!sources.contains(source))
                    sources << source;
            }
            certainty = std::max(certainty, found->certainty);
        }
        return m_say.source(sources.join(u"; "_s), certainty);
    }

    TellingSheet cost(const app::Quote& quote) const
    {
        TellingSheet sheet = begin(u"cost"_s, "wallet"_L1);
        sheet.big = m_say.say(u"cost.big"_s, {rupiah(quote.total)});
        sheet.lead = m_say.say(u"cost.lead"_s, {rupiah(app::costOfADay(quote.total))});
        sheet.rows << Row{m_say.say(u"cost.jkk"_s), rupiah(quote.jkk)}
                   << Row{m_say.say(u"cost.jkm"_s), rupiah(quote.jkm)};
        if (m_request.programmes == 3)
            sheet.rows << Row{m_say.say(u"cost.jht"_s), rupiah(quote.jht)};
        if (quote.discount > 0)
            sheet.rows << Row{m_say.say(u"cost.discount"_s), u"−%1"_s.arg(rupiah(quote.discount))};
        const QString month = monthText(m_request.first);
        sheet.condition = m_isByIncome
                              ? m_say.say(u"cost.condition"_s, {month, rupiah(m_request.income)})
                              : m_say.say(u"cost.lowest"_s, {month});
        if (quote.discountUnsure)
            sheet.condition += u' ' + m_say.say(u"cost.unsure"_s);
        sheet.source = m_say.source(quote.source, quote.certainty);
        return sheet;
    }

    TellingSheet accident() const
    {
        TellingSheet sheet = begin(u"accident"_s, "shield-check"_L1);
        sheet.big = m_say.say(u"accident.big"_s);
        sheet.rows << Row{m_say.say(u"accident.wage"_s), rupiah(m_band.basis)}
                   << Row{m_say.say(u"accident.half"_s), rupiah(m_band.basis / 2)}
                   << Row{m_say.say(u"accident.partial"_s), upTo(u"jkk-disability-partial"_s)}
                   << Row{m_say.say(u"accident.total"_s),
                          rupiah(amountOf(u"jkk-disability-total"_s))}
                   << Row{m_say.say(u"accident.transport"_s), upTo(u"jkk-transport-land"_s)};
        sheet.source = sourceOf({u"jkk-treatment"_s, u"jkk-unable-to-work"_s,
                                 u"jkk-disability-total"_s, u"jkk-transport-land"_s});
        return sheet;
    }

    TellingSheet workDeath() const
    {
        TellingSheet sheet = begin(u"work_death"_s, "briefcase"_L1);
        sheet.big = rupiah(gives(u"work_death"_s).least);
        sheet.rows
            << Row{m_say.say(u"work_death.grant"_s,
                             {number(timesBasis(u"jkk-death-grant"_s)), rupiah(m_band.basis)}),
                   rupiah(amountOf(u"jkk-death-grant"_s))}
            << Row{m_say.say(u"funeral"_s), rupiah(amountOf(u"jkk-death-funeral"_s))}
            << Row{m_say.say(u"work_death.periodic"_s), rupiah(amountOf(u"jkk-death-periodic"_s))}
            << Row{m_say.say(u"school.two"_s), upTo(u"jkk-scholarship"_s)};
        sheet.source = sourceOf({u"jkk-death-grant"_s, u"jkk-death-periodic"_s,
                                 u"jkk-death-funeral"_s, u"jkk-scholarship"_s});
        return sheet;
    }

    TellingSheet early() const
    {
        TellingSheet sheet = begin(u"death_early"_s, "hourglass"_L1);
        sheet.big = rupiah(gives(u"death_early"_s).least);
        sheet.rows << Row{m_say.say(u"funeral"_s), rupiah(amountOf(u"jkm-early"_s))};
        sheet.source = sourceOf({u"jkm-early"_s});
        return sheet;
    }

    TellingSheet death() const
    {
        TellingSheet sheet = begin(u"death"_s, "heart-handshake"_L1);
        sheet.big = rupiah(gives(u"death"_s).least);
        sheet.rows << Row{m_say.say(u"death.grant"_s), rupiah(amountOf(u"jkm-grant"_s))}
                   << Row{m_say.say(u"death.periodic"_s), rupiah(amountOf(u"jkm-periodic"_s))}
                   << Row{m_say.say(u"funeral"_s), rupiah(amountOf(u"jkm-funeral"_s))}
                   << Row{m_say.say(u"death.school"_s), upTo(u"scholarship-total"_s)};
        sheet.source = sourceOf({u"jkm-total"_s, u"scholarship-total"_s});
        return sheet;
    }

    TellingSheet oldAge() const
    {
        TellingSheet sheet = begin(u"old_age"_s, "hand-coins"_L1);
        const bool isSaving = m_request.programmes == 3;
        app::QuoteRequest three = m_request;
        three.programmes = 3;
        const bool isPriced = m_reference.contributions.problemsOf(three).isEmpty();
        const std::int64_t month = isPriced ? m_reference.contributions.quote(three).jht : 0;
        sheet.big = m_say.say(isSaving ? u"old_age.big"_s : u"old_age.none"_s);
        if (!isSaving)
            sheet.lead = m_say.say(u"old_age.add"_s);
        if (isPriced)
            sheet.rows << Row{m_say.say(isSaving ? u"old_age.saved"_s : u"old_age.more"_s),
                              rupiah(month)};
        sheet.source = sourceOf({u"jht-full"_s});
        return sheet;
    }

    TellingSheet school() const
    {
        TellingSheet sheet = begin(u"school"_s, "book-open"_L1);
        sheet.big = m_say.say(u"school.up_to"_s, {rupiah(amountOf(u"scholarship-child"_s))});
        for (const app::SchoolGrant& grant : app::schoolGrants(m_reference.benefits))
            sheet.rows << Row{
                m_say.say(u"school."_s + grant.level),
                m_say.say(u"school.amount"_s, {rupiah(grant.aYear), number(grant.years)})};
        sheet.source = sourceOf({u"scholarship-child"_s, u"jkk-scholarship"_s});
        return sheet;
    }

    const app::Reference& m_reference;
    Teller m_say;
    bool m_isByIncome;
    app::ContributionTable::Band m_band;
    app::QuoteRequest m_request;
    QList<app::Promise> m_promises;
};

} // namespace

QList<TellingSheet> tellingSheets(const app::Worker& worker, app::Month month,
                                  const app::Reference& reference, Tongue tongue)
{
    // Whatever the window speaks: words, numbers and months for whoever sits opposite.
    const InIndonesian words;
    return Telling(worker, month, reference, tongue).all();
}

} // namespace ui

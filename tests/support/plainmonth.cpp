#include "tests/support/plainmonth.h"

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStaleDays = 90;
const QStringList kWeakestFirst{u"card"_s, u"call"_s, u"jmo"_s, u"receipt"_s, u"branch"_s};

QString placeOf(const QJsonObject& worker)
{
    return u"%1/%2/%3"_s.arg(textIn(worker, "hamlet"), textIn(worker, "rw"), textIn(worker, "rt"));
}

bool isHere(const QJsonObject& worker)
{
    const QString situation = textIn(worker, "situation");
    return situation.isEmpty() || situation == u"refused";
}

bool isStronger(const QJsonObject& a, const QJsonObject& b)
{
    const auto strength = [](const QJsonObject& one) {
        return kWeakestFirst.indexOf(textIn(one, "source"));
    };
    if (textIn(a, "as_of") != textIn(b, "as_of"))
        return textIn(a, "as_of") > textIn(b, "as_of");
    return strength(a) != strength(b) ? strength(a) > strength(b)
                                      : textIn(a, "id") > textIn(b, "id");
}

void count(PlainCover& cover, const QString& word)
{
    (word == u"covered"     ? cover.covered
     : word == u"uncovered" ? cover.uncovered
     : word == u"recorded"  ? cover.recorded
                            : cover.unknown) += 1;
}

} // namespace

PlainMonth::PlainMonth(OpenRecords records, const QString& scope, QDate today)
    : m_records(std::move(records)),
      m_scope(scope),
      m_today(today),
      m_month(today.toString(u"yyyy-MM"))
{
    for (const QJsonObject& one : m_records.of(u"evidence"_s))
        m_evidence.insert(textIn(one, "worker"), one);
}

bool PlainMonth::isInside(const QJsonObject& record) const
{
    const QString scope = textIn(record, "scope");
    return scope == m_scope || scope.startsWith(m_scope + u'.');
}

PlainMonth::Known PlainMonth::knownOf(const QString& worker) const
{
    Known known;
    const QList<QJsonObject> all = m_evidence.values(worker);
    QString latest;
    for (const QJsonObject& one : all) {
        if (known.deciding.isEmpty() || isStronger(one, known.deciding))
            known.deciding = one;
        latest = std::max(latest, textIn(one, "covered_until"));
        known.isMember = known.isMember || !textIn(one, "member_number").isEmpty();
    }
    const QString state = textIn(known.deciding, "state");
    known.until = textIn(known.deciding, "covered_until");
    if (known.until.isEmpty() && (state.isEmpty() || state == u"active")) {
        const bool isOutdated =
            state == u"active" && latest < textIn(known.deciding, "as_of").left(7);
        known.until = isOutdated ? QString() : latest;
    }
    known.isMember = known.isMember || !known.until.isEmpty();
    // A payment for months to come counts from its first month on, or from what it follows on.
    QString start = textIn(known.deciding, "paid_from");
    for (bool isMoved = !start.isEmpty(); isMoved;) {
        isMoved = false;
        for (const QJsonObject& one : all) {
            const QString until = textIn(one, "covered_until");
            const QString from = textIn(one, "paid_from");
            if (start.isEmpty() || until.isEmpty() || until >= known.until ||
                monthAfter(until, 1) < start)
                continue;
            isMoved = isMoved || from < start;
            start = std::min(start, from);
        }
    }
    if (state.isEmpty() && textIn(known.deciding, "as_of").left(7) < start)
        known.start = start;
    return known;
}

QString PlainMonth::coverBy(const Known& known) const
{
    const QString state = textIn(known.deciding, "state");
    const QString asOf = textIn(known.deciding, "as_of");
    const bool isFresh = QDate::fromString(asOf, Qt::ISODate).daysTo(m_today) <= kStaleDays;
    if (state == u"rejected")
        return u"uncovered"_s;
    if (m_month < known.start)
        return u"unknown"_s;
    if (isFresh && (state == u"not_registered" || state == u"inactive"))
        return u"uncovered"_s;
    if (state == u"not_registered")
        return u"unknown"_s;
    if (!known.until.isEmpty()) {
        const bool isLong = monthAfter(known.until, 3) < m_month;
        if (state == u"inactive" && !isLong)
            return u"unknown"_s;
        return known.until >= m_month ? u"covered"_s : u"uncovered"_s;
    }
    return state == u"active" && isFresh && asOf.left(7) == m_month ? u"covered"_s : u"unknown"_s;
}

QString PlainMonth::coverOf(const QJsonObject& worker) const
{
    const Known known = knownOf(textIn(worker, "id"));
    if (!known.deciding.isEmpty())
        return coverBy(known);
    const QString stage = textIn(worker, "stage");
    return stage == u"recorded" || stage == u"sent" ? u"recorded"_s : u"unknown"_s;
}

QList<QJsonObject> PlainMonth::whoIs(const QString& cover) const
{
    QList<QJsonObject> all;
    for (const QJsonObject& worker : m_records.of(u"worker"_s)) {
        if (textIn(worker, "situation").isEmpty() && !textIn(worker, "nik").startsWith(u'0') &&
            coverOf(worker) == cover)
            all << worker;
    }
    std::ranges::sort(all, {}, [](const QJsonObject& one) { return textIn(one, "id"); });
    return all;
}

QString PlainMonth::stateOf(const QJsonObject& worker) const
{
    return textIn(knownOf(textIn(worker, "id")).deciding, "state");
}

bool PlainMonth::isPaidOutOf(const QJsonObject& worker, const QString& sponsorship) const
{
    return std::ranges::any_of(m_evidence.values(textIn(worker, "id")),
                               [&sponsorship](const QJsonObject& one) {
                                   return textIn(one, "sponsorship") == sponsorship;
                               });
}

qint64 PlainMonth::paidInAll() const
{
    qint64 rupiah = 0;
    for (const QJsonObject& one : m_records.of(u"evidence"_s))
        rupiah += textIn(one, "paid_from").isEmpty() ? 0 : wholeIn(one, "amount");
    return rupiah;
}

QMap<QString, QMap<QString, qint64>> PlainMonth::visits() const
{
    QHash<QString, QJsonObject> newest;
    for (const QJsonObject& visit : m_records.of(u"visit"_s)) {
        QJsonObject& known = newest[textIn(visit, "worker")];
        const bool isNewer = textIn(visit, "visited_at") != textIn(known, "visited_at")
                                 ? textIn(visit, "visited_at") > textIn(known, "visited_at")
                                 : textIn(visit, "id") > textIn(known, "id");
        if (isNewer)
            known = visit;
    }
    QMap<QString, QMap<QString, qint64>> visits;
    for (const QJsonObject& worker : m_records.of(u"worker"_s)) {
        const auto visit = newest.constFind(textIn(worker, "id"));
        if (isInside(worker) && isHere(worker) && visit != newest.constEnd())
            visits[placeOf(worker)][textIn(*visit, "outcome")] += 1;
    }
    return visits;
}

QMap<QString, PlainCover> PlainMonth::cover() const
{
    QMap<QString, PlainCover> all;
    for (const QJsonObject& worker : m_records.of(u"worker"_s)) {
        if (!isInside(worker) || !isHere(worker))
            continue;
        const QString word = coverOf(worker);
        const bool isPupil =
            textIn(worker, "stage") == u"candidate" && textIn(worker, "occupation").isEmpty() &&
            textIn(worker, "situation").isEmpty() && !m_evidence.contains(textIn(worker, "id"));
        if (isPupil) // nobody says that they work
            continue;
        QStringList groups{u"all"_s,
                           u"hamlet "_s + textIn(worker, "hamlet"),
                           u"rt "_s + placeOf(worker),
                           u"sex "_s + textIn(worker, "sex"),
                           u"village "_s + textIn(worker, "scope"),
                           u"district "_s + textIn(worker, "scope").left(8)};
        const qint64 decile = wholeIn(worker, "welfare_decile");
        if (decile >= 1 && decile <= 5)
            groups << u"decile"_s;
        const QString disability = textIn(worker, "disability");
        if (!disability.isEmpty() && disability != u"none")
            groups << u"disability"_s;
        if (textIn(worker, "woman_headed") == u"yes")
            groups << u"woman_headed"_s;
        for (const QString& group : groups)
            count(all[group], word);
    }
    return all;
}

QMap<QString, qint64> PlainMonth::lapsing() const
{
    QMap<QString, qint64> months;
    for (const QJsonObject& worker : m_records.of(u"worker"_s)) {
        const QString until = knownOf(textIn(worker, "id")).until;
        if (isInside(worker) && textIn(worker, "situation").isEmpty() && !until.isEmpty())
            months[until] += 1;
    }
    return months;
}

/// The newest payment that holds this month and names a payer; empty when there is none.
QJsonObject PlainMonth::paymentNow(const QString& worker) const
{
    QJsonObject newest;
    for (const QJsonObject& one : m_evidence.values(worker)) {
        if (textIn(one, "payer").isEmpty() || textIn(one, "paid_from").isEmpty() ||
            textIn(one, "paid_from") > m_month || textIn(one, "covered_until") < m_month)
            continue;
        const auto rank = [](const QJsonObject& payment) {
            return textIn(payment, "as_of") + textIn(payment, "id");
        };
        newest = newest.isEmpty() || rank(newest) < rank(one) ? one : newest;
    }
    return newest;
}

bool PlainMonth::isOnLowest(const QJsonObject& payment) const
{
    for (const QJsonObject& terms : m_records.of(u"sponsorship"_s)) {
        if (!payment.isEmpty() && textIn(terms, "id") == textIn(payment, "sponsorship"))
            return textIn(terms, "basis") == u"lowest";
    }
    return false;
}

QMap<QString, PlainUpkeep> PlainMonth::upkeep() const
{
    constexpr std::array kMonths{1, 3, 6, 12};
    constexpr int kArrears = 3;
    QMap<QString, PlainUpkeep> all;
    for (const QJsonObject& worker : m_records.of(u"worker"_s)) {
        const QString until = knownOf(textIn(worker, "id")).until;
        if (!isInside(worker) || !textIn(worker, "situation").isEmpty() || until.isEmpty() ||
            until < monthAfter(m_month, -kArrears))
            continue;
        // Who pays this month pays on, on the basis that was agreed.
        const QJsonObject payment = paymentNow(textIn(worker, "id"));
        const QString payer =
            payment.isEmpty() ? textIn(worker, "payer") : textIn(payment, "payer");
        const qint64 income = isOnLowest(payment) ? 0 : wholeIn(worker, "income");
        for (const QString& key : {payer, u"all"_s}) {
            PlainUpkeep& sum = all[key];
            sum.workers += 1;
            for (std::size_t i = 0; i < kMonths.size(); ++i)
                sum.cost[i] += m_prices.cost(worker, income, wholeIn(worker, "programmes"), payer,
                                             monthsBetween(std::max(m_month, monthAfter(until, 1)),
                                                           monthAfter(m_month, kMonths[i] - 1)));
        }
    }
    return all;
}

QMap<QString, PlainCases> PlainMonth::cases() const
{
    QHash<QString, QString> hamlets;
    for (const QJsonObject& worker : m_records.of(u"worker"_s))
        hamlets.insert(textIn(worker, "id"), textIn(worker, "hamlet"));
    QMap<QString, PlainCases> all;
    for (const QJsonObject& one : m_records.of(u"benefit_case"_s)) {
        if (!isInside(one))
            continue;
        const bool isPaid = textIn(one, "result") == u"paid";
        for (const QString& key : {u"all"_s, u"event "_s + textIn(one, "event"),
                                   u"hamlet "_s + hamlets.value(textIn(one, "worker"))}) {
            PlainCases& sum = all[key];
            sum.cases += 1;
            sum.open += textIn(one, "result").isEmpty() ? 1 : 0;
            sum.paid += isPaid ? 1 : 0;
            sum.rupiah += isPaid ? wholeIn(one, "paid") : 0;
        }
    }
    return all;
}

PlainMoney PlainMonth::money(const QString& sponsorship) const
{
    PlainMoney money;
    for (const QJsonObject& place : m_records.of(u"beneficiary"_s)) {
        if (textIn(place, "sponsorship") != sponsorship || textIn(place, "choice") == u"excluded" ||
            textIn(place, "from_month").isEmpty())
            continue;
        money.people += 1;
        money.cost += wholeIn(place, "cost");
    }
    for (const QJsonObject& one : m_records.of(u"evidence"_s)) {
        if (textIn(one, "sponsorship") == sponsorship && !textIn(one, "paid_from").isEmpty())
            money.paid += wholeIn(one, "amount");
    }
    return money;
}

} // namespace app::test

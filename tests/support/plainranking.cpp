/// The order in which a sponsor's money reaches people, written down a second time.
#include "tests/support/plainmonth.h"

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kUnknownDecile = 11;

/// Full years on the first day of a month.
int ageAt(const QString& born, const QString& month)
{
    const QDate birth = QDate::fromString(born, Qt::ISODate);
    const QDate day = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    int age = 0;
    while (birth.isValid() && birth.addYears(age + 1) <= day)
        ++age;
    return age;
}

bool hasDisability(const QJsonObject& worker)
{
    const QString word = textIn(worker, "disability");
    return !word.isEmpty() && word != u"none";
}

/// With the usual weights.
void judge(PlainPlace& place, const QJsonObject& worker, const QString& month)
{
    QStringList grounds;
    const auto add = [&](const QString& what, const QString& value, int points) {
        if (points <= 0)
            return;
        grounds << u"%1:%2:%3"_s.arg(what, value).arg(points);
        place.points += points;
    };
    const auto decile = int(wholeIn(worker, "welfare_decile"));
    if (decile >= 1 && decile <= 5)
        add(u"decile"_s, QString::number(decile), 10 * (6 - decile));
    if (hasDisability(worker))
        add(u"disability"_s, textIn(worker, "disability"), 25);
    if (textIn(worker, "woman_headed") == u"yes")
        add(u"woman_headed"_s, {}, 15);
    const auto children = int(wholeIn(worker, "children"));
    add(u"child"_s, QString::number(children), 5 * std::min(children, 3));
    const int age = ageAt(textIn(worker, "birth_date"), month);
    if (age >= 60)
        add(u"elderly"_s, QString::number(age), 10);
    place.grounds = grounds.join(u' ');
}

bool comesBefore(const QJsonObject& a, const QJsonObject& b)
{
    const auto decile = [](const QJsonObject& one) {
        const qint64 known = wholeIn(one, "welfare_decile");
        return known > 0 ? known : kUnknownDecile;
    };
    if (decile(a) != decile(b))
        return decile(a) < decile(b);
    if (wholeIn(a, "children") != wholeIn(b, "children"))
        return wholeIn(a, "children") > wholeIn(b, "children");
    if (textIn(a, "birth_date") != textIn(b, "birth_date"))
        return textIn(a, "birth_date") < textIn(b, "birth_date");
    return textIn(a, "id") < textIn(b, "id");
}

} // namespace

/// Months that somebody else pays for: payments, and places that were approved.
QStringList PlainMonth::takenFrom(const QString& worker, const QString& sponsorship) const
{
    QStringList taken;
    for (const QJsonObject& one : m_evidence.values(worker)) {
        const QString from = textIn(one, "paid_from");
        if (!from.isEmpty() && textIn(one, "sponsorship") != sponsorship)
            taken += monthsBetween(from, textIn(one, "covered_until"));
    }
    QStringList open; // places there are only proposals
    for (const QJsonObject& one : m_records.of(u"sponsorship"_s)) {
        if (textIn(one, "approved_at").isEmpty())
            open << textIn(one, "id");
    }
    for (const QJsonObject& place : m_records.of(u"beneficiary"_s)) {
        const QString of = textIn(place, "sponsorship");
        if (textIn(place, "worker") == worker && of != sponsorship && !open.contains(of) &&
            textIn(place, "choice") != u"excluded" && !textIn(place, "from_month").isEmpty())
            taken += monthsBetween(textIn(place, "from_month"), textIn(place, "until_month"));
    }
    return taken;
}

/// The longest run that is left, the earliest of several.
QStringList PlainMonth::monthsLeft(const QJsonObject& worker, const QJsonObject& terms) const
{
    const QString id = textIn(worker, "id");
    const QStringList taken = takenFrom(id, textIn(terms, "id"));
    const QString until = knownOf(id).until;
    QStringList best;
    QStringList run;
    for (const QString& month :
         monthsBetween(textIn(terms, "from_month"), textIn(terms, "until_month"))) {
        if (taken.contains(month) || month <= until)
            run.clear();
        else
            run << month;
        if (run.size() > best.size())
            best = run;
    }
    return best;
}

bool PlainMonth::mayHave(const QJsonObject& worker, const QJsonObject& terms,
                         const QStringList& months) const
{
    const qint64 most = wholeIn(terms, "max_decile");
    const qint64 decile = wholeIn(worker, "welfare_decile");
    const QString hamlets = textIn(terms, "hamlets");
    const QStringList work = textIn(terms, "occupations").split(u' ', Qt::SkipEmptyParts);
    const bool isMember = knownOf(textIn(worker, "id")).isMember;
    return textIn(worker, "stage") != u"candidate" && textIn(worker, "situation").isEmpty() &&
           !textIn(worker, "nik").startsWith(u'0') && !months.isEmpty() &&
           (isMember || ageAt(textIn(worker, "birth_date"), textIn(terms, "from_month")) < 65) &&
           (most == 0 || (decile > 0 && decile <= most)) &&
           (hamlets.isEmpty() || hamlets.split(u';').contains(textIn(worker, "hamlet"))) &&
           (work.isEmpty() || work.contains(textIn(worker, "occupation")) ||
            work.contains(textIn(worker, "occupation2")));
}

QList<PlainPlace> PlainMonth::ranking(const QString& sponsorship) const
{
    QJsonObject terms;
    for (const QJsonObject& one : m_records.of(u"sponsorship"_s))
        terms = textIn(one, "id") == sponsorship ? one : terms;
    QString payer;
    for (const QJsonObject& one : m_records.of(u"sponsor"_s))
        payer = textIn(one, "id") == textIn(terms, "sponsor") ? textIn(one, "kind") : payer;
    if (payer == u"gn_lingkaran")
        payer = u"csr"_s;
    QStringList leftOut;
    for (const QJsonObject& one : m_records.of(u"beneficiary"_s)) {
        if (textIn(one, "sponsorship") == sponsorship && textIn(one, "choice") == u"excluded")
            leftOut << textIn(one, "worker");
    }
    QList<std::pair<PlainPlace, QJsonObject>> all;
    for (const QJsonObject& worker : m_records.of(u"worker"_s)) {
        const QStringList months = monthsLeft(worker, terms);
        PlainPlace place{textIn(worker, "id"), textIn(worker, "name"), {}, months};
        if (!isInside(worker) || leftOut.contains(place.worker) || !mayHave(worker, terms, months))
            continue;
        judge(place, worker, textIn(terms, "from_month"));
        const qint64 income = textIn(terms, "basis") == u"lowest" ? 0 : wholeIn(worker, "income");
        place.cost = m_prices.cost(worker, income, wholeIn(terms, "programmes"), payer, months);
        all.append({place, worker});
    }
    std::ranges::sort(all, [](const auto& a, const auto& b) {
        return a.first.points != b.first.points ? a.first.points > b.first.points
                                                : comesBefore(a.second, b.second);
    });
    QList<PlainPlace> ranking;
    const qint64 quota = wholeIn(terms, "quota");
    const qint64 budget = wholeIn(terms, "budget");
    qint64 running = 0;
    bool isOpen = true;
    for (auto& [place, worker] : all) {
        running += place.cost;
        isOpen =
            isOpen && (quota == 0 || ranking.size() < quota) && (budget == 0 || running <= budget);
        place.isGranted = isOpen;
        place.running = running;
        ranking << place;
    }
    return ranking;
}

} // namespace app::test

#include "app/domain/walking.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kDigits = 8;

/// Missing ones after all others.
std::pair<bool, QString> keyOrLast(const QString& text)
{
    return {text.trimmed().isEmpty(), walkKey(text)};
}

using AreaKey =
    std::tuple<std::pair<bool, QString>, std::pair<bool, QString>, std::pair<bool, QString>>;
using HouseKey = std::pair<AreaKey, QString>;

struct Keyed {
    qsizetype at = 0;
    HouseKey house;
    std::pair<bool, QString> address;
    QString name;
};

} // namespace

QString walkKey(const QString& text)
{
    const QString folded = text.simplified().toCaseFolded();
    QString key;
    QString digits;
    const auto finishNumber = [&key, &digits] {
        if (!digits.isEmpty())
            key += digits.rightJustified(kDigits, u'0');
        digits.clear();
    };
    for (const QChar c : folded) {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        finishNumber();
        key += c;
    }
    finishNumber();
    return key;
}

QList<Step> walkingOrder(const QList<Door>& doors)
{
    QList<Keyed> keyed;
    keyed.reserve(doors.size());
    std::map<HouseKey, std::pair<bool, QString>> standsAt;
    for (qsizetype at = 0; at < doors.size(); ++at) {
        const Door& door = doors[at];
        const AreaKey area{keyOrLast(door.hamlet), keyOrLast(door.rw), keyOrLast(door.rt)};
        const QString name = door.name.toCaseFolded();
        const QString household =
            door.household.isEmpty() ? u"%1 %2"_s.arg(name, QString::number(at)) : door.household;
        Keyed one{at, {area, household}, keyOrLast(door.address), name};
        const auto [place, isFirst] = standsAt.try_emplace(one.house, one.address);
        if (!isFirst)
            place->second = std::min(place->second, one.address);
        keyed << std::move(one);
    }
    for (Keyed& one : keyed)
        one.address = standsAt.at(one.house);
    std::ranges::stable_sort(keyed, {}, [](const Keyed& one) {
        return std::tie(one.house.first, one.address, one.house.second, one.name);
    });
    QList<Step> steps;
    steps.reserve(keyed.size());
    int house = 0;
    int area = 0;
    for (qsizetype at = 0; at < keyed.size(); ++at) {
        const bool isFirst = at == 0;
        if (isFirst || keyed[at].house != keyed[at - 1].house)
            ++house;
        if (!isFirst && keyed[at].house.first != keyed[at - 1].house.first)
            ++area;
        steps.append({keyed[at].at, house, area});
    }
    return steps;
}

} // namespace app

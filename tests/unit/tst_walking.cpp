/// The order of doors: area by area, numbers as numbers, a household together.
#include "app/domain/walking.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "2 1 3": positions in walking order.
QString orderOf(const QList<Door>& doors)
{
    QStringList order;
    for (const Step& step : walkingOrder(doors))
        order << QString::number(step.at);
    return order.join(u' ');
}

QString housesOf(const QList<Door>& doors)
{
    QStringList houses;
    for (const Step& step : walkingOrder(doors))
        houses << QString::number(step.house);
    return houses.join(u' ');
}

} // namespace

class TestWalking : public QObject {
    Q_OBJECT

private slots:
    void hamletThenRwThenRt()
    {
        QCOMPARE(orderOf({{u"Krajan"_s, u"2"_s, u"1"_s, {}, {}, {}},
                          {u"Dukuh"_s, u"9"_s, u"9"_s, {}, {}, {}},
                          {u"krajan"_s, u"1"_s, u"10"_s, {}, {}, {}},
                          {u"Krajan"_s, u"01"_s, u"2"_s, {}, {}, {}}}),
                 u"1 3 2 0"_s);
    }

    void whatIsNotKnownComesLast()
    {
        QCOMPARE(orderOf({{{}, {}, {}, {}, {}, {}},
                          {u"Krajan"_s, {}, {}, {}, {}, {}},
                          {u"Krajan"_s, u"1"_s, u"1"_s, {}, {}, {}}}),
                 u"2 1 0"_s);
    }

    void numbersInAddressesAreNumbers()
    {
        const Door door{u"Krajan"_s, u"1"_s, u"1"_s, {}, {}, {}};
        QList<Door> doors(3, door);
        doors[0].address = u"Jalan Melati 10"_s;
        doors[1].address = u"Jalan Melati 9 A"_s;
        doors[2].address = u"jalan  melati 2"_s;
        QCOMPARE(orderOf(doors), u"2 1 0"_s);
    }

    void aHouseholdStandsTogetherAtItsFirstAddress()
    {
        const QString card = u"3515121206120001"_s;
        const QList<Door> doors{{u"Krajan"_s, u"1"_s, u"1"_s, card, u"Jl. Mawar 7"_s, u"Siti"_s},
                                {u"Krajan"_s, u"1"_s, u"1"_s, {}, u"Jalan Melati 4"_s, u"Dewi"_s},
                                {u"Krajan"_s, u"1"_s, u"1"_s, card, u"Jalan Mawar 7"_s, u"Budi"_s}};
        QCOMPARE(orderOf(doors), u"2 0 1"_s);
        QCOMPARE(housesOf(doors), u"1 1 2"_s);
    }

    void withoutAFamilyCardEverybodyIsAHouse()
    {
        const Door alone{u"Krajan"_s, u"1"_s, u"1"_s, {}, u"Jalan Melati 4"_s, u"Siti"_s};
        QCOMPARE(housesOf({alone, alone}), u"1 2"_s);
    }

    void oneCardInTwoPlacesIsTwoHouses()
    {
        const QString card = u"3515121206120001"_s;
        QCOMPARE(housesOf({{u"Krajan"_s, u"1"_s, u"1"_s, card, {}, {}},
                           {u"Dukuh"_s, u"1"_s, u"1"_s, card, {}, {}}}),
                 u"1 2"_s);
    }

    void nobodyIsNoWalk() { QVERIFY(walkingOrder({}).isEmpty()); }
};

TEST_SUITE(TestWalking)
#include "tst_walking.moc"

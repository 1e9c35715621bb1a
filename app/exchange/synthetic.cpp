#include "app/exchange/synthetic.h"

#include "app/domain/contribution.h"
#include "app/domain/nik.h"
#include "app/exchange/nameparts.h"

#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSerialsOfVillage = 300;
constexpr int kVillagesApart = 33; ///< 33 × 300 serial numbers a day and sex

struct Weighted {
    const char* word;
    int weight; ///< of all of a list: 100
};

constexpr std::array<Weighted, 14> kOccupations{{{"P001", 25},
                                                 {"P006", 15},
                                                 {"P005", 12},
                                                 {"P050", 12},
                                                 {"P052", 8},
                                                 {"P002", 5},
                                                 {"P047", 5},
                                                 {"P012", 4},
                                                 {"P016", 4},
                                                 {"P004", 3},
                                                 {"P009", 2},
                                                 {"P003", 2},
                                                 {"P032", 2},
                                                 {"P013", 1}}};
constexpr std::array<Weighted, 6> kPayers{
    {{"self", 60}, {"village", 20}, {"dbhcht", 8}, {"family", 6}, {"csr", 4}, {"baznas", 2}}};
constexpr std::array<Weighted, 5> kMonths{{{"1", 55}, {"3", 20}, {"6", 12}, {"12", 10}, {"2", 3}}};
constexpr std::array<Weighted, 3> kConsents{{{"signature", 80}, {"thumb", 15}, {"witness", 5}}};
constexpr std::array<Weighted, 6> kDisabilities{{{"none", 95},
                                                 {"physical", 2},
                                                 {"sensory", 1},
                                                 {"mental", 1},
                                                 {"multiple", 1},
                                                 {"intellectual", 0}}};
constexpr std::array kHamlets{"KRAJAN", "SUMBERAGUNG", "WETAN KALI", "TEGALREJO"};
constexpr std::array kStreets{"JL. MELATI", "JL. KENANGA",  "JL. MASJID",     "JL. RAYA DESA",
                              "GANG MAWAR", "JL. LAPANGAN", "JL. BALAI DESA", "JL. SUMBER"};
constexpr std::array kBirthPlaces{"SIDOARJO", "MOJOKERTO", "GRESIK",
                                  "JOMBANG",  "LAMONGAN",  "SURABAYA"};
constexpr std::array kWorkplaces{"SAWAH", "PASAR DESA", "RUMAH", "WARUNG", "PROYEK", "KANDANG"};

template <std::size_t Count>
QString weighted(const std::array<Weighted, Count>& list, int percent)
{
    for (const auto& entry : list) {
        percent -= entry.weight;
        if (percent < 0)
            return QString::fromLatin1(entry.word);
    }
    return QString::fromLatin1(list.front().word);
}

template <typename List>
QString entry(const List& list, int index)
{
    return QString::fromLatin1(list[static_cast<std::size_t>(index)]);
}

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// DDMMYY of a NIK or family card.
QString dateDigits(QDate date, int addedToDay)
{
    return digits(date.day() + addedToDay, 2) + digits(date.month(), 2) +
           digits(date.year() % 100, 2);
}

QString districtDigits(const QString& village)
{
    return QString(village).remove(u'.').left(6);
}

/// What the evidence of one person says; together they give every status.
struct Case {
    const char* source;
    const char* state;
    int paidMonths; ///< last paid month, from this one; kNoMonth = not named
    int daysAgo;
};
constexpr int kNoMonth = 99;
constexpr std::array<Case, 10> kCases{{{"branch", "active", 3, 10},
                                       {"receipt", "", 5, 20},
                                       {"jmo", "active", 2, 5},
                                       {"receipt", "", 0, 40},
                                       {"branch", "active", -2, 15},
                                       {"jmo", "", -6, 12},
                                       {"branch", "inactive", kNoMonth, 30},
                                       {"branch", "rejected", kNoMonth, 25},
                                       {"call", "not_registered", kNoMonth, 8},
                                       {"card", "active", kNoMonth, 200}}};

} // namespace

SyntheticVillage::SyntheticVillage(QString village, QDate today, std::uint64_t seed)
    : m_village(std::move(village)), m_today(today), m_random(seed)
{
    // Another seed is another crowd: its numbers begin elsewhere.
    m_firstSerial = m_village.right(2).toInt() % kVillagesApart * kSerialsOfVillage + pick(250);
}

// The distributions of the standard library differ between its versions; these do not.
int SyntheticVillage::pick(int count)
{
    return static_cast<int>(m_random() % static_cast<std::uint64_t>(count));
}

bool SyntheticVillage::chance(int perMille)
{
    return pick(1000) < perMille;
}

SyntheticPerson SyntheticVillage::next()
{
    if (m_leftInHousehold == 0)
        startHousehold();
    --m_leftInHousehold;
    ++m_count;

    SyntheticPerson person{m_household, {}};
    auto& worker = person.worker;
    worker.sex = pick(2) == 0 ? u"M"_s : u"F"_s;
    name(worker);
    identify(worker);
    const int kind = pick(100);
    worker.occupation = weighted(kOccupations, pick(100));
    if (kind < 55)
        return person;
    record(worker);
    if (kind >= 85)
        person.evidence = evidence(worker);
    return person;
}

void SyntheticVillage::startHousehold()
{
    m_leftInHousehold = 1 + pick(6);
    m_household = {};
    m_household.scope = m_village;
    m_household.stage = u"candidate"_s;
    const QDate issued = QDate(2008, 1, 1).addDays(pick(6000));
    m_household.familyCard =
        districtDigits(m_village) + dateDigits(issued, 0) + digits(1 + pick(9999), 4);
    m_household.rt = QString::number(1 + pick(12));
    m_household.rw = QString::number(1 + pick(4));
    m_household.hamlet = entry(kHamlets, pick(std::ssize(kHamlets)));
    m_household.address =
        entry(kStreets, pick(std::ssize(kStreets))) + u" NO. "_s + QString::number(1 + pick(150));
}

void SyntheticVillage::name(Worker& worker)
{
    const auto pickFrom = [this](std::span<const char* const> list) {
        return entry(list, pick(static_cast<int>(list.size())));
    };
    const bool woman = worker.sex == u'F';
    QString full = pickFrom(woman ? femaleNames() : maleNames());
    if (!woman && chance(120))
        full = pickFrom(muhammadSpellings()) + u' ' + full;
    if (chance(650))
        full += u' ' + pickFrom(familyNames());
    worker.name = full;
    worker.motherName = pickFrom(femaleNames());
    if (chance(400))
        worker.motherName += u' ' + pickFrom(femaleNames());
}

QString SyntheticVillage::nikFor(QDate birthDate, bool woman)
{
    const QString date = dateDigits(birthDate, woman ? 40 : 0);
    const int used = m_serials[date.toStdString()]++;
    return districtDigits(m_village) + date + digits((m_firstSerial + used) % 9999 + 1, 4);
}

void SyntheticVillage::identify(Worker& worker)
{
    constexpr int kYoungest = 17;
    constexpr int kYears = 47; // up to 63: nobody turns 65 during a demo
    const QDate born = m_today.addYears(-kYoungest).addDays(-1 - pick(kYears * 365));
    worker.birthDate = born.toString(Qt::ISODate);
    worker.birthPlace = entry(kBirthPlaces, pick(std::ssize(kBirthPlaces)));
    const bool woman = worker.sex == u'F';
    const int kind = pick(100);
    if (kind == 0)
        worker.nik = temporaryNik(m_village, m_count % 100000);
    else if (kind <= 2) // as lawfully happens: the date was corrected, the number stays
        worker.nik = nikFor(born.addDays(1 + pick(300)), woman);
    else
        worker.nik = nikFor(born, woman);
}

void SyntheticVillage::record(Worker& worker)
{
    worker.stage = u"recorded"_s;
    worker.postcode = u"61263"_s;
    worker.phoneOwner = chance(850) ? u"own"_s : chance(700) ? u"family"_s : u"none"_s;
    if (worker.phoneOwner != u"none")
        worker.phone = u"08"_s + digits(11 + pick(88), 2) + digits(pick(100000000), 8);
    const bool drives = worker.occupation == u"P047" || worker.occupation == u"P004";
    worker.sector = drives && chance(900) ? u"transport"_s : u"other"_s;
    if (chance(150)) {
        const QString second = weighted(kOccupations, pick(100));
        worker.occupation2 = second == worker.occupation ? QString() : second;
    }
    worker.workplace = entry(kWorkplaces, pick(std::ssize(kWorkplaces)));
    worker.hoursFrom = digits(5 + pick(5), 2) + u":00"_s;
    worker.hoursTo = digits(13 + pick(6), 2) + u":00"_s;
    worker.income = 700'000 + std::int64_t{50'000} * (pick(30) + pick(30));
    worker.programmes = chance(800) ? 2 : 3;
    worker.months = weighted(kMonths, pick(100)).toInt();
    worker.payer = weighted(kPayers, pick(100));
    worker.disability = weighted(kDisabilities, pick(100));
    if (chance(500))
        worker.welfareDecile = 1 + pick(10);
    worker.consentDate = m_today.addDays(-pick(200)).toString(Qt::ISODate);
    worker.consentMethod = weighted(kConsents, pick(100));
    worker.consentText = QLatin1StringView(kConsentEdition);
    worker.consentOfficer = u"PETUGAS CONTOH"_s;
    if (worker.consentMethod == u"witness")
        worker.consentWitness = u"KETUA RT "_s + worker.rt;
    if (chance(400))
        worker.womanHeaded = chance(150) ? u"yes"_s : u"no"_s;
    worker.warningReason = u"SESUAI KTP DAN KK YANG DITUNJUKKAN"_s;
}

QList<Evidence> SyntheticVillage::evidence(Worker& worker)
{
    const auto& chosen = kCases.at(static_cast<std::size_t>(pick(std::ssize(kCases))));
    Evidence fact;
    fact.scope = m_village;
    fact.source = QString::fromLatin1(chosen.source);
    fact.state = QString::fromLatin1(chosen.state);
    fact.asOf = m_today.addDays(-chosen.daysAgo).toString(Qt::ISODate);
    if (chosen.paidMonths != kNoMonth)
        fact.coveredUntil = Month::of(m_today).plus(chosen.paidMonths).text();
    if (fact.state == u"rejected")
        fact.note = u"NAMA BERBEDA DENGAN DATA KEPENDUDUKAN"_s;
    const bool member = fact.state != u"rejected" && fact.state != u"not_registered";
    if (member)
        fact.memberNumber = digits(10 + pick(15), 2) + digits(pick(1'000'000'000), 9);
    if (fact.source == u"branch")
        worker.stage = u"answered"_s;

    QList<Evidence> all{fact};
    if (member && chance(300)) {
        // An older fact from another source: both stay, and the newest decides.
        Evidence older = fact;
        older.source = fact.source == u"receipt" ? u"jmo"_s : u"receipt"_s;
        older.state.clear();
        older.asOf = m_today.addDays(-chosen.daysAgo - 60).toString(Qt::ISODate);
        older.coveredUntil = Month::of(m_today).plus(std::min(chosen.paidMonths, -7) - 1).text();
        all.prepend(older);
    }
    return all;
}

} // namespace app

#include "app/cli/valuewords.h"

#include "app/cli/present.h"
#include "app/services/conflicts.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

QString valueWords(const FieldText& value, const OccupationTable& occupations, const Words& words)
{
    if (value.text.isEmpty())
        return u"-"_s;
    const QString own =
        u"word.%1.%2.%3"_s.arg(QLatin1StringView(value.kind->name), value.field, value.text);
    if (value.kind != &workerKind())
        return words.knows(own) ? words.say(own) : value.text;
    const auto field = static_cast<WorkerField>(value.kind->indexOf(value.field));
    if (field == WorkerField::Occupation || field == WorkerField::Occupation2) {
        const Occupation* known = occupations.find(value.text);
        return known ? known->name : value.text;
    }
    if (field == WorkerField::Income)
        return u"Rp"_s + grouped(value.text.toLongLong(), words);
    const QString key = u"word."_s + value.field + u'.' + value.text;
    return words.knows(key) ? words.say(key) : value.text;
}

QString personWords(const NamedPerson& person, const RegionTable& regions, const Words& words)
{
    if (person.nik.isEmpty() && person.name.isEmpty())
        return words.say(u"conflicts.elsewhere"_s);
    return u"%1 (%2, %3)"_s.arg(person.name, person.nik, placeWords(person.village, regions));
}

QString placeWords(const QString& code, const RegionTable& regions)
{
    const Region region = regions.find(code);
    return region.name.isEmpty() ? code : region.name;
}

} // namespace app::cli

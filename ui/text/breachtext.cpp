#include "ui/text/breachtext.h"

#include "ui/text/format.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString causeFor(const QString& cause)
{
    const QHash<QString, QString> words{
        {u"lost_device"_s, Text::tr("A laptop was lost")},
        {u"lost_drive"_s, Text::tr("A flash drive was lost")},
        {u"stolen"_s, Text::tr("Something with data on it was stolen")},
        {u"sent_wrongly"_s, Text::tr("Data was sent or given to the wrong person")},
        {u"seen"_s, Text::tr("Somebody saw or photographed data who may not")},
        {u"break_in"_s, Text::tr("Somebody got into the computer or the register")},
        {u"other"_s, Text::tr("Something else")},
    };
    return words.value(cause, cause);
}

QString dataFor(const QString& word)
{
    const QHash<QString, QString> words{
        {u"identity"_s, Text::tr("name, NIK, place and date of birth, sex, mother's name")},
        {u"contact"_s, Text::tr("address, RT/RW, phone, e-mail")},
        {u"family"_s, Text::tr("family-card number and household")},
        {u"work"_s, Text::tr("occupation, workplace, hours")},
        {u"income"_s, Text::tr("income and contributions (specific data)")},
        {u"disability"_s, Text::tr("disability and welfare decile (specific data)")},
        {u"membership"_s, Text::tr("BPJS Ketenagakerjaan status and member number")},
        {u"heirs"_s, Text::tr("heirs: names, NIK, phones")},
        {u"photos"_s, Text::tr("photos of identity card, family card, signature")},
    };
    return words.value(word, word);
}

QStringList dataOf(const app::Breach& breach)
{
    QStringList texts;
    for (const QString& word : breach.data.split(u' ', Qt::SkipEmptyParts))
        texts << dataFor(word);
    return texts;
}

QString reachFor(const app::Breach& breach)
{
    if (breach.reach == "list"_L1)
        return Text::tr("everybody on one list");
    if (breach.reach == "batch"_L1)
        return Text::tr("everybody in one sync file");
    if (breach.reach == "drive"_L1)
        return Text::tr("everybody in the files written since %1").arg(day(breach.reachSince));
    return Text::tr("everybody in the register");
}

} // namespace ui

#include "ui/text/importtext.h"

#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString skipTextFor(const QString& word)
{
    const QHash<QString, QString> texts{
        {u"too_young"_s, Text::tr("Not of working age yet")},
        {u"too_old"_s, Text::tr("65 or older")},
        {u"dead"_s, Text::tr("Died")},
        {u"moved"_s, Text::tr("Moved away or missing")},
        {u"foreign"_s, Text::tr("No Indonesian citizen")},
        {u"not_valid"_s, Text::tr("Not counted as a living resident")},
    };
    return texts.value(word, word);
}

QString rowProblemTextFor(const QString& word)
{
    const QHash<QString, QString> texts{
        {u"name_missing"_s, Text::tr("The name is empty")},
        {u"nik_missing"_s, Text::tr("NIK and name are empty")},
        {u"nik_not_sixteen"_s, Text::tr("The NIK does not have 16 digits")},
        {u"nik_as_number"_s,
         Text::tr(
             "The NIK was kept as a number, which loses its last digit: make the column text")},
        {u"nik_all_same"_s, Text::tr("The NIK repeats one digit")},
        {u"birth_date_missing"_s, Text::tr("The birth date is empty")},
        {u"birth_date_bad"_s, Text::tr("The birth date does not exist")},
        {u"sex_bad"_s, Text::tr("The sex is not known")},
        {u"repeated_in_file"_s, Text::tr("The NIK stands in an earlier row too")},
    };
    return texts.value(word, word);
}

} // namespace ui

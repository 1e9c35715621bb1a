#include "ui/text/fieldchoices.h"

#include "app/domain/workerproblems.h"
#include "ui/text/fieldtext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

QList<FieldChoice> choicesFor(WorkerField field)
{
    QList<FieldChoice> choices;
    if (field == WorkerField::Programmes)
        return {{u"2"_s, Text::tr("JKK + JKM")}, {u"3"_s, Text::tr("JKK + JKM + JHT")}};
    if (field == WorkerField::Months) {
        for (const int months : {1, 2, 3, 6, 12})
            choices.append({QString::number(months), Text::tr("%n month(s)", nullptr, months)});
        return choices;
    }
    if (field == WorkerField::WelfareDecile) {
        for (int decile = 1; decile <= 10; ++decile)
            choices.append({QString::number(decile), Text::tr("Decile %1").arg(decile)});
        return choices;
    }
    for (const QString& word : app::wordsFor(field))
        choices.append({word, wordFor(field, word)});
    return choices;
}

} // namespace ui

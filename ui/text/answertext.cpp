#include "ui/text/answertext.h"

#include "ui/text/importtext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString labelFor(app::AnswerField field)
{
    switch (field) {
    case app::AnswerField::Nik:
        return Text::tr("NIK");
    case app::AnswerField::MemberNumber:
        return Text::tr("Member number (KPJ)");
    case app::AnswerField::CoveredUntil:
        return Text::tr("Paid until");
    case app::AnswerField::State:
        return Text::tr("State of the membership");
    case app::AnswerField::Reason:
        return Text::tr("Reason or remark");
    case app::AnswerField::AsOf:
        return Text::tr("Day of the row");
    case app::AnswerField::Name:
        return Text::tr("Name, only to compare");
    }
    Q_UNREACHABLE();
}

QString answerProblemTextFor(const app::AnswersReport::SetAside& one)
{
    if (one.problem == u"unknown_state")
        return Text::tr("The word “%1” is no state that is known here").arg(one.value);
    const QHash<QString, QString> texts{
        {u"nik_missing"_s, Text::tr("The NIK is empty")},
        {u"bad_member_number"_s, Text::tr("The member number (KPJ) does not have 11 digits")},
        {u"bad_month"_s, Text::tr("The month cannot be read for sure")},
        {u"not_a_date"_s, Text::tr("The day cannot be read for sure")},
        {u"date_in_future"_s, Text::tr("The day has not come yet")},
        {u"nothing_said"_s, Text::tr("The row says nothing about the membership")},
        {u"reason_missing"_s, Text::tr("Rejected, but it does not say why")},
        {u"not_in_data"_s, Text::tr("Nobody here has this NIK")},
        {u"several"_s, Text::tr("More than one worker here has this NIK")},
        {u"out_of_scope"_s, Text::tr("The worker belongs to another area")},
        {u"name_differs"_s, Text::tr("The worker with this NIK has quite another name here")},
        {u"repeated_in_file"_s,
         Text::tr("An earlier row says something else about the same worker")},
    };
    return texts.value(one.problem, rowProblemTextFor(one.problem));
}

} // namespace ui

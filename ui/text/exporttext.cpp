#include "ui/text/exporttext.h"

#include "app/domain/workerproblems.h"
#include "ui/text/fieldtext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString labelFor(app::BranchColumn column) // NOLINT(readability-function-size): one line each
{
    switch (column) {
    case app::BranchColumn::Nik:
        return labelFor(app::WorkerField::Nik);
    case app::BranchColumn::Name:
        return labelFor(app::WorkerField::Name);
    case app::BranchColumn::BirthDate:
        return labelFor(app::WorkerField::BirthDate);
    case app::BranchColumn::Phone:
        return labelFor(app::WorkerField::Phone);
    case app::BranchColumn::Email:
        return labelFor(app::WorkerField::Email);
    case app::BranchColumn::Address:
        return Text::tr("Address lived at");
    case app::BranchColumn::Occupation:
        return labelFor(app::WorkerField::Occupation);
    case app::BranchColumn::Occupation2:
        return labelFor(app::WorkerField::Occupation2);
    case app::BranchColumn::Workplace:
        return labelFor(app::WorkerField::Workplace);
    case app::BranchColumn::Branch:
        return labelFor(app::WorkerField::Branch);
    case app::BranchColumn::HoursFrom:
        return labelFor(app::WorkerField::HoursFrom);
    case app::BranchColumn::HoursTo:
        return labelFor(app::WorkerField::HoursTo);
    case app::BranchColumn::Programmes:
        return labelFor(app::WorkerField::Programmes);
    case app::BranchColumn::Income:
        return labelFor(app::WorkerField::Income);
    case app::BranchColumn::Months:
        return labelFor(app::WorkerField::Months);
    case app::BranchColumn::FamilyCard:
        return labelFor(app::WorkerField::FamilyCard);
    case app::BranchColumn::MotherName:
        return labelFor(app::WorkerField::MotherName);
    case app::BranchColumn::BirthPlace:
        return labelFor(app::WorkerField::BirthPlace);
    case app::BranchColumn::Sex:
        return labelFor(app::WorkerField::Sex);
    case app::BranchColumn::Village:
        return Text::tr("Village code");
    case app::BranchColumn::Hamlet:
        return labelFor(app::WorkerField::Hamlet);
    case app::BranchColumn::Rt:
        return labelFor(app::WorkerField::Rt);
    case app::BranchColumn::Rw:
        return labelFor(app::WorkerField::Rw);
    case app::BranchColumn::Postcode:
        return labelFor(app::WorkerField::Postcode);
    }
    Q_UNREACHABLE();
}

QString textFor(app::DateStyle style)
{
    switch (style) {
    case app::DateStyle::Dashes:
        return Text::tr("12-04-1978");
    case app::DateStyle::Iso:
        return Text::tr("1978-04-12");
    case app::DateStyle::Slashes:
        return Text::tr("12/04/1978");
    case app::DateStyle::Written:
        return Text::tr("12 April 1978");
    }
    Q_UNREACHABLE();
}

QString textFor(app::CodeStyle style)
{
    switch (style) {
    case app::CodeStyle::Code:
        return Text::tr("Codes: P001");
    case app::CodeStyle::Words:
        return Text::tr("Words: PETANI");
    case app::CodeStyle::Both:
        return Text::tr("Both: P001 - PETANI");
    }
    Q_UNREACHABLE();
}

QString textFor(app::CsvSeparator separator)
{
    return separator == app::CsvSeparator::Comma ? Text::tr("Comma") : Text::tr("Semicolon");
}

QString textFor(app::NameStyle style)
{
    return style == app::NameStyle::AsTyped ? Text::tr("As typed") : Text::tr("IN CAPITALS");
}

QString textFor(app::LayoutProblem problem)
{
    switch (problem) {
    case app::LayoutProblem::NameMissing:
        return Text::tr("Give the layout a name.");
    case app::LayoutProblem::NameTooLong:
        return Text::tr("The name of the layout is too long. Shorten it.");
    case app::LayoutProblem::NoColumn:
        return Text::tr("Tick at least one column.");
    case app::LayoutProblem::ColumnTwice:
        return Text::tr("A column is there twice.");
    case app::LayoutProblem::HeadingMissing:
        return Text::tr("A ticked column has no heading. Write one.");
    case app::LayoutProblem::HeadingTooLong:
        return Text::tr("A heading is too long. Shorten it.");
    case app::LayoutProblem::HeadingTwice:
        return Text::tr("Two columns have the same heading. Change one.");
    }
    Q_UNREACHABLE();
}

QString textFor(const app::LeaveOutReason& reason)
{
    const QString known = wordFor(app::WorkerField::Situation, reason.problem);
    if (reason.field == "situation"_L1)
        return known;
    const QHash<QString, QString> texts{
        {u"not_approved"_s, Text::tr("Waiting for the village head's approval")},
        {u"not_recorded"_s, Text::tr("Not registered at the door yet")},
        {u"sent"_s, Text::tr("Handed over already")},
        {u"answered"_s, Text::tr("Answered by the branch already")},
        {u"member"_s, Text::tr("A member already")},
        {u"rejected"_s, Text::tr("Refused by the branch")},
        {u"refused_by_office"_s, Text::tr("Refused by the office")},
        {u"several"_s, Text::tr("Same NIK on several records")},
        {u"nik_temporary"_s, Text::tr("No real NIK yet")},
        {u"too_old"_s, Text::tr("65 or older")},
        {u"birth_date_rough"_s, Text::tr("Day of birth not known")},
        {u"consent_missing"_s, Text::tr("No consent yet")},
    };
    if (texts.contains(reason.problem))
        return texts.value(reason.problem);
    const QString label = labelForFieldName(reason.field);
    return reason.problem == app::wordOf(app::Problem::Missing)
               ? Text::tr("Missing: %1").arg(label)
               : Text::tr("To be mended: %1").arg(label);
}

} // namespace ui

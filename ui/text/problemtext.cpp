#include "ui/text/problemtext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/text.h"

namespace ui {

QString textFor(app::Problem problem, app::WorkerField field) // NOLINT(readability-function-size)
{
    switch (problem) {
    case app::Problem::Missing:
        return Text::tr("%1 must be filled in.").arg(labelFor(field));
    case app::Problem::NikNotSixteen:
        return Text::tr("A NIK has 16 digits. Compare it with the identity card.");
    case app::Problem::NikAllSame:
        return Text::tr(
            "All digits are the same: no such NIK exists. Compare it with the identity card.");
    case app::Problem::FamilyCardNotSixteen:
        return Text::tr("A family card number has 16 digits. Compare it with the family card.");
    case app::Problem::NotADate:
        return Text::tr("There is no such day. Write it as day, month, year.");
    case app::Problem::DateInFuture:
        return Text::tr("This day has not come yet. Check the year.");
    case app::Problem::TooOld:
        return Text::tr("65 or older: the programme does not take new members of this age.");
    case app::Problem::BadPhone:
        return Text::tr("A phone number has 8 to 15 digits.");
    case app::Problem::BadEmail:
        return Text::tr("An e-mail address looks like name@place.id.");
    case app::Problem::BadNumber:
        return Text::tr("Write a whole number in the allowed range.");
    case app::Problem::UnknownWord:
        return Text::tr("Choose one from the list.");
    case app::Problem::HoursReversed:
        return Text::tr("Work ends before it begins. Swap the two times.");
    case app::Problem::SameOccupation:
        return Text::tr(
            "The second occupation is the same as the first. Choose another or leave it empty.");
    case app::Problem::TooLong:
        return Text::tr("This is too long. Shorten it.");
    case app::Problem::ConsentMissing:
        return Text::tr("The worker's consent is needed. Explain, then note how it was given.");
    case app::Problem::NikTemporary:
        return Text::tr("A temporary number of the village. It never leaves as a real NIK; replace "
                        "it when the card is there.");
    case app::Problem::NikImpossibleDate:
        return Text::tr(
            "The birth date inside this NIK does not exist. Compare it with the identity card.");
    case app::Problem::NikUnknownDistrict:
        return Text::tr(
            "The area at the start of this NIK is not known. Compare it with the identity card.");
    case app::Problem::NikSerialZero:
        return Text::tr(
            "This NIK ends in 0000, which is not given out. Compare it with the identity card.");
    case app::Problem::NikBirthDateDiffers:
        return Text::tr("The birth date in the NIK is another one. Follow the identity card.");
    case app::Problem::NikSexDiffers:
        return Text::tr("The NIK says the other sex. Follow the identity card.");
    case app::Problem::NikAlreadyHere:
        return Text::tr("This NIK is already here. Open that worker instead of adding another.");
    case app::Problem::Young:
        return Text::tr("Younger than 15. The minimum age is not certain: ask the branch.");
    case app::Problem::FamilyCardOdd:
        return Text::tr(
            "The date inside this family card number does not exist. Compare it with the card.");
    case app::Problem::NameOdd:
        return Text::tr("Names rarely hold digits or signs. Write it as on the identity card.");
    case app::Problem::NoPhone:
        return Text::tr("Without a phone number the worker cannot be reminded. A relative's number "
                        "also helps.");
    case app::Problem::BirthDateRough:
        return Text::tr("Only the year or month. The branch needs the day: look at the family card "
                        "or the identity card once more.");
    }
    Q_UNREACHABLE();
}

QString textFor(app::HeirProblem problem)
{
    switch (problem) {
    case app::HeirProblem::NameMissing:
        return Text::tr("Write the heir's name, or empty the line.");
    case app::HeirProblem::RelationMissing:
    case app::HeirProblem::UnknownRelation:
        return Text::tr("Choose how the heir is related to the worker.");
    case app::HeirProblem::NikNotSixteen:
        return Text::tr("A NIK has 16 digits. Leave it empty when it is not known.");
    case app::HeirProblem::BadPhone:
        return Text::tr("A phone number has 8 to 15 digits.");
    }
    Q_UNREACHABLE();
}

QString textFor(app::EvidenceProblem problem)
{
    switch (problem) {
    case app::EvidenceProblem::UnknownSource:
        return Text::tr("Choose where this was seen.");
    case app::EvidenceProblem::DayMissing:
        return Text::tr("Say on which day this was true.");
    case app::EvidenceProblem::DayInFuture:
        return Text::tr("This day has not come yet. Check the year.");
    case app::EvidenceProblem::BadMonth:
        return Text::tr("Write the last paid month as month and year.");
    case app::EvidenceProblem::BadMemberNumber:
        return Text::tr("A member number (KPJ) has 11 digits.");
    case app::EvidenceProblem::UnknownState:
        return Text::tr("Choose one from the list.");
    case app::EvidenceProblem::NothingSaid:
        return Text::tr(
            "Fill in at least one: the state, the last paid month, or the member number.");
    case app::EvidenceProblem::ReasonMissing:
        return Text::tr("Write why the branch refused.");
    }
    Q_UNREACHABLE();
}

} // namespace ui

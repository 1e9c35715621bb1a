#include "ui/text/sponsortext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString meritText(const app::Merit& merit)
{
    if (merit.what == u"decile")
        return Text::tr("decile %1").arg(merit.value);
    if (merit.what == u"disability")
        return Text::tr("disability: %1")
            .arg(wordFor(app::WorkerField::Disability, merit.value).toLower());
    if (merit.what == u"woman_headed")
        return Text::tr("household headed by a woman");
    if (merit.what == u"child")
        return Text::tr("%n child(ren) to provide for", nullptr, merit.value.toInt());
    if (merit.what == u"elderly")
        return Text::tr("%1 years old").arg(merit.value);
    return merit.what;
}

} // namespace

QString groundsText(const QString& grounds)
{
    QStringList parts;
    for (const app::Merit& merit : app::meritsFrom(grounds))
        parts << meritText(merit);
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

QString unfitText(app::Unfit reason, std::int64_t people)
{
    const int n = static_cast<int>(people);
    switch (reason) {
    case app::Unfit::NotRecorded:
        return Text::tr("%Ln are on a residents' list only and not recorded yet.", nullptr, n);
    case app::Unfit::NotHere:
        return Text::tr("%Ln moved, died, do not want to, or no longer work.", nullptr, n);
    case app::Unfit::Withdrew:
        return Text::tr("%Ln withdrew the consent.", nullptr, n);
    case app::Unfit::NoNik:
        return Text::tr("%Ln have no NIK yet.", nullptr, n);
    case app::Unfit::TooOld:
        return Text::tr("%Ln are 65 or older and not members yet.", nullptr, n);
    case app::Unfit::Paid:
        return Text::tr("%Ln are paid for already in all these months.", nullptr, n);
    case app::Unfit::Occupation:
        return Text::tr("%Ln have another occupation.", nullptr, n);
    case app::Unfit::Decile:
        return Text::tr("%Ln have a higher decile, or it is not known.", nullptr, n);
    case app::Unfit::Disability:
        return Text::tr("%Ln are not known to have a disability.", nullptr, n);
    case app::Unfit::WomanHeaded:
        return Text::tr("%Ln are not known to be from a household headed by a woman.", nullptr, n);
    case app::Unfit::Age:
        return Text::tr("%Ln are of another age, or it is not known.", nullptr, n);
    case app::Unfit::Hamlet:
        return Text::tr("%Ln live in another hamlet.", nullptr, n);
    }
    Q_UNREACHABLE();
}

QStringList priceNotes(std::int64_t unsure, std::int64_t inferred, std::int64_t onLowestBasis)
{
    QStringList notes;
    if (unsure > 0)
        notes << Text::tr("Not certain yet: whether this payer gets the discount of PP 50/2025 is "
                          "not known. %Ln worker(s) are priced without it; ask the branch.",
                          nullptr, static_cast<int>(unsure));
    if (inferred > 0)
        notes << Text::tr("Not confirmed yet: that this payer gets the discount of PP 50/2025 was "
                          "read out of its text. %Ln worker(s) are priced with it; ask the branch.",
                          nullptr, static_cast<int>(inferred));
    if (onLowestBasis > 0)
        notes << Text::tr("%Ln worker(s) are priced on the lowest basis, because their income is "
                          "not known.",
                          nullptr, static_cast<int>(onLowestBasis));
    return notes;
}

QString limitText(const app::AllocationView& view)
{
    const auto& terms = view.line.sponsorship;
    const QString left = terms.budget ? rupiah(*terms.budget - view.cost) : QString();
    switch (view.stoppedBy) {
    case app::Limit::Quota:
        return left.isEmpty()
                   ? Text::tr("Here the places end.")
                   : Text::tr("Here the places end; %1 of the budget are left.").arg(left);
    case app::Limit::Budget:
        return Text::tr("Here the budget ends; %1 are left, too little for the next.").arg(left);
    case app::Limit::Nobody:
        break;
    }
    return left.isEmpty()
               ? Text::tr("Everybody who may has a place.")
               : Text::tr("Everybody who may has a place; %1 of the budget are left.").arg(left);
}

QString textFor(app::PaymentProblem problem)
{
    switch (problem) {
    case app::PaymentProblem::DayMissing:
        return Text::tr("Say on which day it was paid.");
    case app::PaymentProblem::DayInFuture:
        return Text::tr("This day has not come yet. Check the year.");
    case app::PaymentProblem::FromMissing:
        return Text::tr("Write the first paid month as month and year.");
    case app::PaymentProblem::UntilMissing:
        return Text::tr("Write the last paid month, not before the first.");
    case app::PaymentProblem::AmountMissing:
        return Text::tr("Write how many rupiah were paid.");
    case app::PaymentProblem::ProgrammesUnknown:
    case app::PaymentProblem::ChannelUnknown:
    case app::PaymentProblem::PayerUnknown:
        return Text::tr("Choose one from the list.");
    case app::PaymentProblem::BadMemberNumber:
        return Text::tr("A member number (KPJ) has 11 digits.");
    case app::PaymentProblem::ReasonMissing:
        return Text::tr("Write why it is right nevertheless.");
    }
    Q_UNREACHABLE();
}

namespace {

QString amountDiffersText(const std::optional<app::Price>& expected)
{
    const QString rule = rupiah(expected ? expected->total : 0);
    if (expected && (expected->isUnsure || expected->isInferred))
        return Text::tr("By the rules it would be %1 (not certain yet). Is this right?").arg(rule);
    if (expected && expected->onLowestBasis)
        return Text::tr("On the lowest basis it would be %1; the income is not known. Is this "
                        "right?")
            .arg(rule);
    return Text::tr("By the rules it would be %1. Is this right?").arg(rule);
}

} // namespace

QString textFor(app::PaymentDoubt doubt, const app::PaymentCheck& check)
{
    switch (doubt) {
    case app::PaymentDoubt::AmountDiffers:
        return amountDiffersText(check.expected);
    case app::PaymentDoubt::ApprovedDiffers:
        return Text::tr("Today these months have another price than the one that was approved. Is "
                        "this right?");
    case app::PaymentDoubt::OverBudget:
        return Text::tr("This would be more than the budget of the programme. Is this right?");
    case app::PaymentDoubt::PaidAlready:
        break;
    }
    QStringList months;
    for (const app::MonthSpan& span : check.paidAlready)
        months << spanText(span.from, span.until);
    return Text::tr("Paid already: %1. Is this right?").arg(months.join(u", "_s));
}

QString shortSpanText(const app::MonthSpan& months)
{
    if (!months.isValid())
        return u"–"_s;
    const auto shortText = [](app::Month month) { return day(month.text()); };
    return months.from == months.until
               ? shortText(months.from)
               : u"%1 – %2"_s.arg(shortText(months.from), shortText(months.until));
}

QString payerText(const QString& payer)
{
    return payer.isEmpty() ? Text::tr("Not known") : wordFor(app::WorkerField::Payer, payer);
}

QString sponsorProblemText(const QString& field)
{
    const QHash<QString, QString> texts{
        {u"name"_s, Text::tr("Write a name.")},
        {u"phone"_s, Text::tr("A phone number has 8 to 15 digits.")},
        {u"sponsor"_s, Text::tr("Choose the sponsor.")},
        {u"agreed_on"_s, Text::tr("Write the day as day, month and year.")},
        {u"from_month"_s, Text::tr("Write the first month as month and year.")},
        {u"until_month"_s, Text::tr("Write the last month, not before the first.")},
        {u"quota"_s, Text::tr("Write how many people, at least one.")},
        {u"budget"_s, Text::tr("Write the rupiah of the budget.")},
        {u"limit"_s, Text::tr("Write how many people, or a budget, or both.")},
        {u"max_age"_s, Text::tr("Write an age, not below the first one.")},
        {u"min_age"_s, Text::tr("Write an age of 0 to 120.")},
        {u"weights"_s, Text::tr("Write points of 0 to 1000.")},
        {u"activity"_s, Text::tr("Write what was given or done.")},
        {u"done_on"_s, Text::tr("Write a day that has been.")},
        {u"worker"_s, Text::tr("Choose a worker.")}};
    return texts.value(field, Text::tr("Choose one from the list."));
}

QString sponsorErrorText(const app::Error& error)
{
    if (error.code != app::ErrorCode::Invalid)
        return {};
    const QHash<QString, QString> texts{
        {u"approved"_s, Text::tr("The list was approved, so its terms stand. The village head can "
                                 "take the approval back.")},
        {u"in_use"_s, Text::tr("This sponsor still has programmes. Take those off first.")},
        {u"reason"_s, Text::tr("Write the reason.")},
        {u"nobody"_s, Text::tr("The list holds nobody yet.")},
        {u"paid"_s,
         Text::tr("Payments were recorded out of this programme. Take those off first.")},
        {u"not approved"_s, Text::tr("The list is not approved yet.")},
        {u"weights"_s, Text::tr("The weights of this programme cannot be read: write them anew.")}};
    return texts.value(error.detail);
}

} // namespace ui

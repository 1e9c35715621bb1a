#include "ui/text/statustext.h"

#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString wordFor(app::Status status)
{
    switch (status) {
    case app::Status::Active:
        return Text::tr("ACTIVE");
    case app::Status::Ending:
        return Text::tr("ENDING SOON");
    case app::Status::Arrears:
        return Text::tr("IN ARREARS");
    case app::Status::Inactive:
        return Text::tr("NOT ACTIVE");
    case app::Status::Rejected:
        return Text::tr("REFUSED");
    case app::Status::NotRegistered:
        return Text::tr("NOT REGISTERED");
    case app::Status::Sent:
        return Text::tr("SENT");
    case app::Status::Recorded:
        return Text::tr("RECORDED");
    case app::Status::Unknown:
        return Text::tr("TO BE CHECKED");
    case app::Status::NotInData:
        return Text::tr("NOT IN THIS DATA");
    }
    Q_UNREACHABLE();
}

QString helpFor(app::Status status)
{
    switch (status) {
    case app::Status::Active:
        return Text::tr("The contribution is paid and this worker is protected today.");
    case app::Status::Ending:
        return Text::tr("Protected today, but the paid time ends within 30 days.");
    case app::Status::Arrears:
        return Text::tr(
            "The contribution is 1 to 3 months late. Do not count on protection until it is paid: "
            "whether a claim in these months is honoured is not certain.");
    case app::Status::Inactive:
        return Text::tr("The membership is not active. This worker is not protected. Paying again "
                        "brings it back; by one source the missed months are not charged.");
    case app::Status::Rejected:
        return Text::tr("The branch refused the registration and gave a reason.");
    case app::Status::NotRegistered:
        return Text::tr("The evidence says this worker is not a member yet.");
    case app::Status::Sent:
        return Text::tr("Recorded and received by the office. The branch has not answered yet.");
    case app::Status::Recorded:
        return Text::tr("Recorded on this computer. The office has not confirmed it yet.");
    case app::Status::Unknown:
        return Text::tr("There is no evidence that can answer for today.");
    case app::Status::NotInData:
        return Text::tr("Nobody with this number is in this register. That does not mean they are "
                        "not a member.");
    }
    Q_UNREACHABLE();
}

QString labelFor(app::NextStep step)
{
    switch (step) {
    case app::NextStep::None:
        return {};
    case app::NextStep::Pay:
        return Text::tr("Record a payment");
    case app::NextStep::Register:
        return Text::tr("Register this worker");
    case app::NextStep::Send:
        return Text::tr("Send to the office");
    case app::NextStep::Wait:
        return Text::tr("Record an answer");
    case app::NextStep::Check:
        return Text::tr("Check and record evidence");
    case app::NextStep::Fix:
        return Text::tr("Fix the data");
    }
    Q_UNREACHABLE();
}

QString textFor(app::NextStep step)
{
    switch (step) {
    case app::NextStep::None:
        return Text::tr("Nothing to do now.");
    case app::NextStep::Pay:
        return Text::tr("Ask the worker to pay the contribution, then record the receipt.");
    case app::NextStep::Register:
        return Text::tr("Register this worker while you are together.");
    case app::NextStep::Send:
        return Text::tr("Make a file for the office so that this registration reaches the branch.");
    case app::NextStep::Wait:
        return Text::tr("Wait for the branch's answer; record it when it comes.");
    case app::NextStep::Check:
        return Text::tr("Look in JMO on the worker's phone, at a receipt, or call 175; then record "
                        "what it says.");
    case app::NextStep::Fix:
        return Text::tr("Correct what the branch named, then send it again.");
    }
    Q_UNREACHABLE();
}

QString sourceFor(const QString& source)
{
    if (source == "branch"_L1)
        return Text::tr("the branch's answer");
    if (source == "receipt"_L1)
        return Text::tr("a payment receipt");
    if (source == "jmo"_L1)
        return Text::tr("JMO on the worker's phone");
    if (source == "call"_L1)
        return Text::tr("a call to 175");
    if (source == "card"_L1)
        return Text::tr("the member card");
    return source;
}

QString evidenceLineFor(const app::StatusAnswer& answer)
{
    if (!answer.asOf.isValid())
        return {};
    return Text::tr("according to %1 of %2, %3")
        .arg(sourceFor(answer.source), day(answer.asOf), age(answer.ageDays));
}

QString coverLineFor(const app::StatusAnswer& answer)
{
    if (!answer.coveredUntil.isValid())
        return {};
    const QString last = day(answer.coveredUntil.lastDay());
    const bool running =
        answer.status == app::Status::Active || answer.status == app::Status::Ending;
    return running ? Text::tr("Paid until %1").arg(last) : Text::tr("Last paid until %1").arg(last);
}

QString programmeFor(const QString& word)
{
    if (word == "jkk"_L1)
        return Text::tr("Work accident (JKK)");
    if (word == "jkm"_L1)
        return Text::tr("Death (JKM)");
    if (word == "jht"_L1)
        return Text::tr("Old age (JHT)");
    return word;
}

} // namespace ui

#include "ui/text/casetext.h"

#include "ui/text/deadlinetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/recordtext.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::CoverGround;
using app::EntitlementGround;
using app::EntitlementLine;

QString eventFor(const QString& event)
{
    return wordFor(app::benefitCaseKind(), u"event"_s, event);
}

QString resultFor(const QString& result)
{
    return wordFor(app::benefitCaseKind(), u"result"_s, result);
}

QString paperFor(const QString& paper)
{
    const QHash<QString, QString> words{
        {u"form_stage_1"_s, Text::tr("Form for stage I: the accident is reported")},
        {u"form_stage_2"_s, Text::tr("Form for stage II: treatment is over")},
        {u"form_doctor"_s, Text::tr("Form that the doctor fills in")},
        {u"form_death"_s, Text::tr("Form to claim after a death")},
        {u"form_scholarship"_s, Text::tr("Form for scholarships")},
        {u"form_savings"_s, Text::tr("Form to claim old-age savings (JHT)")},
        {u"identity_card"_s, Text::tr("Identity card (KTP) of the worker")},
        {u"member_card"_s, Text::tr("Member card of BPJS Ketenagakerjaan")},
        {u"doctor_letter"_s, Text::tr("Letter of the doctor")},
        {u"event_papers"_s, Text::tr("Papers of the event: account, witnesses, police")},
        {u"heir_identity_card"_s, Text::tr("Identity card (KTP) of the heir")},
        {u"family_card"_s, Text::tr("Family card (KK)")},
        {u"death_letter"_s, Text::tr("Letter of death: hospital, police or village")},
        {u"death_certificate"_s, Text::tr("Death certificate (akta kematian)")},
        {u"heir_statement"_s, Text::tr("Statement of heirs")},
        {u"heir_bank_book"_s, Text::tr("Bank book of the heir")},
        {u"agency_letter"_s, Text::tr("Letter of the labour office (Disnaker)")},
        {u"bank_book"_s, Text::tr("The worker's own bank book")},
        {u"reason_letter"_s, Text::tr("Letter that gives the reason")},
        {u"tax_number"_s, Text::tr("Tax number (NPWP)")},
    };
    return words.value(paper, paper);
}

QString paperTitle(const app::CasePaperRule& rule)
{
    return rule.form.isEmpty() ? paperFor(rule.paper)
                               : u"%1 · %2"_s.arg(paperFor(rule.paper), rule.form);
}

QString schoolFor(const QString& level)
{
    const QHash<QString, QString> words{
        {u"kindergarten"_s, Text::tr("Kindergarten (TK)")},
        {u"primary"_s, Text::tr("Primary school (SD)")},
        {u"junior"_s, Text::tr("Junior secondary school (SMP)")},
        {u"senior"_s, Text::tr("Senior secondary school (SMA)")},
        {u"higher"_s, Text::tr("Higher education (up to S1) or training")},
    };
    return words.value(level, level);
}

QString factsOf(const app::BenefitCase& one)
{
    QStringList schools;
    for (const QString& level : app::schoolingOf(one))
        schools << schoolFor(level);
    const QList<std::pair<const char*, QString>> facts{
        {"place", one.place},       {"account", one.account},
        {"reporter", one.reporter}, {"schooling", schools.join(u", "_s)},
        {"note", one.note},         {"follow_up_on", day(one.followUpOn)}};
    QStringList lines;
    for (const auto& [field, text] : facts) {
        if (!text.isEmpty())
            lines << u"%1: %2"_s.arg(labelFor(app::benefitCaseKind(), QString::fromLatin1(field)),
                                     text);
    }
    return lines.join(u'\n');
}

QString textFor(app::CaseStep step)
{
    switch (step) {
    case app::CaseStep::Report:
        return Text::tr("Tell the branch");
    case app::CaseStep::FollowUp:
        return Text::tr("Ask how it stands");
    case app::CaseStep::Papers:
        return Text::tr("Complete the papers");
    case app::CaseStep::Claim:
        return Text::tr("Hand in the claim");
    case app::CaseStep::Wait:
        return Text::tr("Wait for the branch");
    case app::CaseStep::Closed:
        break;
    }
    return Text::tr("Closed");
}

QString stepLine(app::CaseStep step, const QDateTime& due, int missing, const QDateTime& now)
{
    if (step == app::CaseStep::Report && due.isValid())
        return Text::tr("%1: %2").arg(textFor(step), remainingText(due, now));
    if (step == app::CaseStep::Papers)
        return Text::tr("Complete the papers: %n missing", nullptr, missing);
    return textFor(step);
}

QString titleFor(const app::CoverThen& cover)
{
    switch (cover.holds) {
    case app::Holds::Yes:
        return Text::tr("Covered on that day");
    case app::Holds::No:
        return Text::tr("By the evidence here, not covered on that day");
    case app::Holds::Unsure:
        break;
    }
    return Text::tr("Not certain whether there was cover on that day");
}

QString helpFor(const app::CoverThen& cover)
{
    switch (cover.ground) {
    case CoverGround::Paid:
        return Text::tr(
            "Evidence from before that day shows the month as paid. The branch decides.");
    case CoverGround::SameDay:
        return Text::tr("The contribution was paid on that very day. Nobody can say for certain "
                        "from which hour it covers: ask the branch, with the receipt.");
    case CoverGround::ShownLater:
        return Text::tr("That the month was paid is only known from later. Look for the receipt: "
                        "the day on it decides.");
    case CoverGround::DeniedLater:
        return Text::tr("Evidence shows the month as paid, but something else was said since. Ask "
                        "the branch, with every receipt there is.");
    case CoverGround::Arrears:
        return Text::tr("The contribution was in arrears. Hand everything to the branch all the "
                        "same: nobody could say for certain what it does in the first months.");
    case CoverGround::Lapsed:
        return Text::tr("The membership had ended. If the family has a receipt that is not written "
                        "down here, write it down: it may change the answer.");
    case CoverGround::NotMember:
        return Text::tr("The worker was not a member then. If another village or employer had "
                        "registered them, the branch can find it by the NIK.");
    case CoverGround::NothingKnown:
        break;
    }
    return Text::tr("Nothing here answers for that day. Ask the branch by the NIK, look for "
                    "receipts and in JMO, and write down what you find.");
}

QString evidenceLineFor(const app::CoverThen& cover)
{
    if (!cover.then.asOf.isValid())
        return {};
    const QString source =
        Text::tr("according to %1 of %2").arg(sourceFor(cover.then.source), day(cover.then.asOf));
    return cover.then.ageDays == 0
               ? source
               : Text::tr("%1, %n day(s) before it happened", nullptr, cover.then.ageDays)
                     .arg(source);
}

QString benefitFor(const EntitlementLine& line)
{
    if (!line.level.isEmpty())
        return Text::tr("Scholarship for a child: %1 and on").arg(schoolFor(line.level));
    const QHash<QString, QString> words{
        {u"jkk-treatment"_s, Text::tr("Treatment until healed")},
        {u"jkk-transport-land"_s, Text::tr("Transport by land")},
        {u"jkk-transport-sea"_s, Text::tr("Transport by sea")},
        {u"jkk-transport-air"_s, Text::tr("Transport by air")},
        {u"jkk-unable-to-work"_s, Text::tr("While unable to work")},
        {u"jkk-disability-total"_s, Text::tr("Total permanent disability")},
        {u"jkk-disability-partial"_s, Text::tr("Part of the body lost, by the table")},
        {u"jkk-death-grant"_s, Text::tr("Grant for a death from work")},
        {u"jkk-death-periodic"_s, Text::tr("Periodic grant")},
        {u"jkk-death-funeral"_s, Text::tr("Funeral")},
        {u"jkk-scholarship"_s, Text::tr("Scholarships for two children")},
        {u"jkk-homecare"_s, Text::tr("Care at home, for a year")},
        {u"jkk-denture"_s, Text::tr("Dentures")},
        {u"jkk-hearing-aid"_s, Text::tr("Hearing aid")},
        {u"jkk-glasses"_s, Text::tr("Glasses")},
        {u"jkm-grant"_s, Text::tr("Death grant")},
        {u"jkm-periodic"_s, Text::tr("Periodic grant of 24 months, paid at once")},
        {u"jkm-funeral"_s, Text::tr("Funeral")},
        {u"jkm-early"_s, Text::tr("Funeral, before three months of membership")},
        {u"scholarship-total"_s, Text::tr("Scholarships for two children")},
        {u"jht-full"_s, Text::tr("Old-age savings (JHT)")},
    };
    return words.value(line.benefit, line.benefit);
}

QString amountFor(const EntitlementLine& line, std::int64_t basis)
{
    switch (line.measure) {
    case EntitlementLine::Measure::Fixed:
        return rupiah(line.amount);
    case EntitlementLine::Measure::UpTo:
        return Text::tr("up to %1").arg(rupiah(line.amount));
    case EntitlementLine::Measure::AsNeeded:
        return Text::tr("as needed, without a ceiling");
    case EntitlementLine::Measure::Share:
        return Text::tr("%1 a month for 12 months, then half").arg(rupiah(basis));
    case EntitlementLine::Measure::Savings:
        break;
    }
    return Text::tr("all that was saved, with its yield");
}

namespace {

QString monthsKnown(const app::CaseFile& file)
{
    return Text::tr("%n month(s) are known to be paid", nullptr,
                    static_cast<int>(file.cover.paid.size()));
}

} // namespace

QString groundFor(const EntitlementLine& line, const app::CaseFile& file)
{
    switch (line.ground) {
    case EntitlementGround::Covered:
        return line.measure == EntitlementLine::Measure::Savings
                   ? Text::tr("JHT was paid.")
                   : Text::tr("The contribution was paid on that day.");
    case EntitlementGround::NotCovered:
        return Text::tr("There was no cover on that day.");
    case EntitlementGround::CoverUnsure:
        return Text::tr("Only if there was cover on that day.");
    case EntitlementGround::TooFewMonths:
        return Text::tr("Only after longer membership: %1. If the worker was a member before, the "
                        "branch knows.")
            .arg(monthsKnown(file));
    case EntitlementGround::MonthsUnsure:
        return Text::tr("Only after longer membership: %1, perhaps there are more.")
            .arg(monthsKnown(file));
    case EntitlementGround::NoSavings:
        return Text::tr("No JHT was paid, as far as is known here.");
    case EntitlementGround::SavingsUnsure:
        return Text::tr("Only if JHT was paid: no payment here says so.");
    case EntitlementGround::TooYoung:
        return Text::tr("From the age of %n on, or when work has ended.", nullptr,
                        app::kSavingsAge);
    case EntitlementGround::AgeUnsure:
        return Text::tr("From the age of %n on: the date of birth is not known for certain.",
                        nullptr, app::kSavingsAge);
    case EntitlementGround::ChildrenUnsure:
        return Text::tr("Write down which children go to school.");
    case EntitlementGround::Disputed:
        break;
    }
    return Text::tr("Sources differ whether it comes on top: ask the branch.");
}

QString basisLineFor(const app::CaseFile& file)
{
    const QString& event = file.benefitCase.event;
    if (event == u"death" || event == u"old_age")
        return {}; // nothing of theirs follows it
    const QString basis = rupiah(file.question.basis);
    switch (file.basisGround) {
    case app::BasisGround::IncomeUnknown:
        return Text::tr("The income is not recorded: reckoned with the lowest basis, %1.")
            .arg(basis);
    case app::BasisGround::PaidOnLowest:
        return Text::tr("Reckoned with the lowest basis, %1: whoever pays for them pays on it, and "
                        "the benefits follow.")
            .arg(basis);
    case app::BasisGround::Income:
        break;
    }
    return {};
}

QString deadlineFor(const QString& deadline)
{
    return deadline == u"report" ? Text::tr("Tell the branch") : Text::tr("Hand in the claim");
}

QString deadlineLine(const app::CaseDeadline& deadline, const QDateTime& now)
{
    if (deadline.keptOn.isValid())
        return deadline.due.isValid() && deadline.keptOn > deadline.due.toLocalTime().date()
                   ? Text::tr("Done on %1, later than %2")
                         .arg(day(deadline.keptOn), moment(deadline.due))
                   : Text::tr("Done on %1").arg(day(deadline.keptOn));
    if (deadline.isPast)
        return Text::tr("No longer open; the day was not written down");
    if (!deadline.due.isValid())
        return Text::tr("How long there is, is not certain: as soon as you can");
    // Days are counted where they press; years are not.
    if (deadline.rule.hours == 0)
        return Text::tr("until %1").arg(day(deadline.due.toLocalTime().date()));
    const QString left =
        Text::tr("%1, until %2").arg(remainingText(deadline.due, now), moment(deadline.due));
    return deadline.hourKnown
               ? left
               : Text::tr("%1 (the hour is not known: counted from the beginning of that day)")
                     .arg(left);
}

QString heirLine(const app::Heir& heir)
{
    const int rank = app::heirRank(heir.relation);
    const QString who = u"%1 (%2)"_s.arg(shownName(heir.name), relationFor(heir.relation));
    return rank == 0 ? Text::tr("%1: the order is for the branch to say").arg(who)
                     : u"%1. %2"_s.arg(number(rank), who);
}

QString heirOrderNote()
{
    return Text::tr("Husband, wife and children first, then parents, then brothers and sisters. "
                    "Not certain: the rule was read for migrant workers (%1).")
        .arg(app::kHeirOrderSource);
}

QString unsureNote(app::Certainty certainty)
{
    switch (certainty) {
    case app::Certainty::Verified:
    case app::Certainty::TwoSources:
        return {};
    case app::Certainty::Secondary:
        return Text::tr("from one source");
    case app::Certainty::Memory:
    case app::Certainty::Inferred:
    case app::Certainty::Unknown:
        break;
    }
    return Text::tr("not certain");
}

} // namespace ui

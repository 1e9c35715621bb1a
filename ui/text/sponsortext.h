/// Payments, lists of sponsors and their money in words.
#pragma once

#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/payments.h"

namespace ui {

/// "decile 1, a disability, 3 children to provide for"; a dash for no points.
QString groundsText(const QString& grounds);
/// "12 people are 65 and not members yet."
QString unfitText(app::Unfit reason, std::int64_t people);
/// What is not sure about prices, a sentence for each cause; empty when nothing is.
QStringList priceNotes(std::int64_t unsure, std::int64_t inferred, std::int64_t onLowestBasis);
/// What the list ends at, with what is left of the budget.
QString limitText(const app::AllocationView& view);

QString textFor(app::PaymentProblem problem);
/// What is asked, with what the rules say or which months are paid.
QString textFor(app::PaymentDoubt doubt, const app::PaymentCheck& check);
/// "Jan 2027 – Jun 2027", for tables; a dash for none.
QString shortSpanText(const app::MonthSpan& months);
/// "self" in words; that nobody said so for an empty word.
QString payerText(const QString& payer);

/// The sentence for a field that sponsorProblems() or sponsorshipProblems() names.
QString sponsorProblemText(const QString& field);
/// Why a service would not do it: "approved", "in_use" and the like; empty for another error.
QString sponsorErrorText(const app::Error& error);

} // namespace ui

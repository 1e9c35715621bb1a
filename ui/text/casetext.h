/// Cases in words: what comes next, whether somebody was covered, what is given and on which condition.
#pragma once

#include "app/services/cases/casefile.h"

namespace ui {

/// "Accident at work" …: a word of BenefitCase::event.
QString eventFor(const QString& event);
/// "Paid out" …: a word of BenefitCase::result.
QString resultFor(const QString& result);
QString paperFor(const QString& paper);
/// "Formulir tahap I · F3 (KK1)"
QString paperTitle(const app::CasePaperRule& rule);
QString schoolFor(const QString& level);
/// What is written down beside the event and its day, a line for each field that has something.
QString factsOf(const app::BenefitCase& benefitCase);
/// "Tell the branch" …
QString textFor(app::CaseStep step);
/// What comes next, with the time there is: "Tell the branch: 1 day 4 hours left".
QString stepLine(app::CaseStep step, const QDateTime& due, int missing, const QDateTime& now);

/// "Covered on that day" …
QString titleFor(const app::CoverThen& cover);
/// From what that is known, and what can be done about it.
QString helpFor(const app::CoverThen& cover);
/// "according to the branch's answer of 1 Nov 2026, 19 days before it happened"; empty without evidence.
QString evidenceLineFor(const app::CoverThen& cover);

QString benefitFor(const app::EntitlementLine& line);
/// "Rp42.000.000", "up to Rp5.000.000", "as needed, without a ceiling" …
QString amountFor(const app::EntitlementLine& line, std::int64_t basis);
/// Why it holds or does not, in one sentence.
QString groundFor(const app::EntitlementLine& line, const app::CaseFile& file);

/// On which basis it is reckoned, where that is not the one of the worker's income; else empty.
QString basisLineFor(const app::CaseFile& file);

QString deadlineFor(const QString& deadline);
/// "Done on 21 Nov 2026", "1 day 4 hours left", or that nobody knows how long there is.
QString deadlineLine(const app::CaseDeadline& deadline, const QDateTime& now);
/// "1. Siti Aminah (wife or husband)"; who cannot be placed has no number.
QString heirLine(const app::Heir& heir);
QString heirOrderNote();
/// "not certain" with its reason, for what needs it; empty for what was checked.
QString unsureNote(app::Certainty certainty);

} // namespace ui

/// Cases as JSON and in words, for the commands about them.
#pragma once

#include "app/cli/present.h"
#include "app/services/cases/casefile.h"

namespace app::cli {

QJsonObject caseJson(const BenefitCase& benefitCase);
QJsonObject fileJson(const CaseFile& file, const QDateTime& now);
QStringList fileLines(const CaseFile& file, const QDateTime& now, const Words& words);
QJsonObject entitlementJson(const Entitlement& entitlement);
/// A line for each benefit that is not ruled out: what, how much, whether it holds.
QStringList entitlementLines(const Entitlement& entitlement, const Words& words);
QString rupiahWords(std::int64_t amount, const Words& words);
QString certaintyWord(Certainty certainty);

} // namespace app::cli

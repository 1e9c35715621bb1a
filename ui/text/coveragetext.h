/// The words of coverage: groups, what every figure means exactly, regulations, and how certain something is.
#pragma once

#include "app/services/coverage/coverage.h"
#include "app/services/coverage/duties.h"

namespace ui {

/// "Terlindungi", "Tidak terlindungi", "Tercatat", "Belum diketahui"
QString standingText(app::CoverStanding standing);
/// "Jenis kelamin" …
QString groupingText(app::CoverageBy by);
/// A word of coverageGroups().
QString groupText(app::CoverageBy by, const QString& group);
/// "Krajan", or "RT 2 / RW 1, Krajan"
QString placeText(const app::CoveragePlace& place);

/// "78,5 %: 120 dari 153 pekerja terlindungi hari ini"
QString coverSentence(const app::CoverCounts& counts);
/// The same of the last day of a month that is past.
QString coverSentenceOf(const app::CoverCounts& counts, QDate day);
/// "Target November 2026: 32,5 % (RPJPD …)", and that it is our own reckoning where it is.
QString targetText(const app::Coverage& coverage);
/// How old the evidence of those who are covered is.
QString evidenceAgeText(const app::CoverageFigures& figures);
/// Who of residents' lists is left out; empty when nobody is.
QString notCountedText(std::int64_t people);

/// Something on the page whose exact meaning is one click away.
enum class CoverageTopic {
    Share,
    Target,
    Evidence,
    Hamlet,
    Rt,
    Occupation,
    Sex,
    Age,
    Vulnerable,
    Payer,
    Trend,
    Areas,
    Regulations,
};
QString topicTitle(CoverageTopic topic);
/// In plain words; paragraphs are told apart by an empty line.
QString topicText(CoverageTopic topic);

/// "Inpres 2/2021" …
QString regulationText(const QString& regulation);
/// "Sumber: …", and how certain it is; "Belum pasti" where nobody knows.
QString regulationSource(const app::RegulationItem& item);
/// In the language of the window.
QString asksText(const app::RegulationItem& item);
QString nextText(const app::RegulationItem& item);
/// "Sudah", "Sebagian" …; "Belum ditandai" for none.
QString dutyStateText(const QString& state);
/// Whether nothing more is to be done about it.
bool isSettled(const app::Duty& duty);

} // namespace ui

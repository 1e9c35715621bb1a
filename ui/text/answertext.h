/// What a row of the branch's answer holds, and why one was set aside.
#pragma once

#include "app/services/answers.h"

namespace ui {

QString labelFor(app::AnswerField field);
/// For a word of app::AnswerProblem: what is wrong with the row, with the word that was not understood.
QString answerProblemTextFor(const app::AnswersReport::SetAside& one);

} // namespace ui

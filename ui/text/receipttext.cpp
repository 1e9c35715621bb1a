#include "ui/text/receipttext.h"

#include "app/domain/receiptcode.h"
#include "app/domain/workerproblems.h"
#include "ui/text/fieldtext.h"
#include "ui/text/problemtext.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "<field>:<problem>" in words; a sentence that somebody typed as it is.
QString reasonFor(const QString& reason)
{
    const int at = app::workerKind().indexOf(reason.section(u':', 0, 0));
    if (at < 0 || !reason.contains(u':'))
        return reason;
    const auto field = static_cast<app::WorkerField>(at);
    const auto problem = app::problemFrom(reason.section(u':', 1));
    return problem ? u"%1: %2"_s.arg(labelFor(field), textFor(*problem, field)) : labelFor(field);
}

} // namespace

QString receiptLineFor(const app::Receipt& receipt, const QString& sameAs)
{
    const QString code = Text::tr("Receipt %1").arg(receipt.code);
    switch (receipt.answer) {
    case app::Answer::None:
        return code;
    case app::Answer::Taken:
        return Text::tr("%1 · taken by the office").arg(code);
    case app::Answer::Same:
        return sameAs.isEmpty() ? Text::tr("%1 · the same as another record").arg(code)
                                : Text::tr("%1 · the same as %2").arg(code, sameAs);
    case app::Answer::Refused:
        break;
    }
    return Text::tr("%1 · refused by the office. %2").arg(code, reasonFor(receipt.reason));
}

QString misreadCodeText(const QString& typed)
{
    if (app::checkCode(typed) != app::CodeCheck::WrongDigit)
        return {};
    return Text::tr("If this is the code of a receipt, a digit was misread: ask to have it read "
                    "out again, digit by digit.");
}

} // namespace ui

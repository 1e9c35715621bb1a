/// A worker's fields as they are stored, however they were typed.
#include "app/domain/fold.h"
#include "app/domain/nik.h"
#include "app/domain/phone.h"
#include "app/domain/workerproblems.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Invisible characters taken out, spaces at the ends and doubled ones too; `Lines::Keep` for notes.
enum class Lines { Join, Keep };

QString tidiedText(const QString& text, Lines lines)
{
    QString clean = text;
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format ||
               (c.category() == QChar::Other_Control && !c.isSpace());
    });
    return lines == Lines::Keep ? clean.trimmed() : clean.simplified();
}

QString withoutLeadingZeros(const QString& digits)
{
    const auto first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
    return digits.sliced(first - digits.begin());
}

/// "8.00" → "08:00", as times are written here.
QString tidiedTime(QString time)
{
    time.replace(u'.', u':');
    return time.size() == 4 && time.at(1) == u':' ? u'0' + time : time;
}

} // namespace

Worker tidied(Worker worker)
{
    for (const auto& field : workerFields()) {
        const auto* member = std::get_if<0>(&field.member);
        if (!member)
            continue;
        const bool hasLines = *member == &Worker::note || *member == &Worker::warningReason ||
                              *member == &Worker::situationNote;
        worker.*(*member) = tidiedText(worker.*(*member), hasLines ? Lines::Keep : Lines::Join);
    }
    worker.nik = cleanedNik(worker.nik);
    worker.familyCard = cleanedNik(worker.familyCard);
    worker.rt = withoutLeadingZeros(digitsOf(worker.rt));
    worker.rw = withoutLeadingZeros(digitsOf(worker.rw));
    worker.postcode = digitsOf(worker.postcode);
    worker.phone = tidiedPhone(worker.phone);
    worker.hoursFrom = tidiedTime(worker.hoursFrom);
    worker.hoursTo = tidiedTime(worker.hoursTo);
    if (worker.hamlet.startsWith("dusun "_L1, Qt::CaseInsensitive))
        worker.hamlet = worker.hamlet.sliced(6);
    return worker;
}

} // namespace app

#include "ui/text/fieldvalue.h"

#include "ui/text/fieldtext.h"
#include "ui/text/format.h"

namespace ui {

using app::WorkerField;

QString shownValue(WorkerField field, const app::Value& value,
                   const app::OccupationTable& occupations)
{
    if (const auto* figure = std::get_if<std::int64_t>(&value))
        return field == WorkerField::Income ? rupiah(*figure) : wordFor(field, number(*figure));
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return {};
    if (field == WorkerField::Nik || field == WorkerField::FamilyCard)
        return grouped(*text);
    if (field == WorkerField::BirthDate || field == WorkerField::ConsentDate ||
        field == WorkerField::SituationDate)
        return day(*text);
    if (field == WorkerField::ConsentWithdrawn || field == WorkerField::ConsentStopped)
        return moment(QDateTime::fromString(*text, Qt::ISODate));
    if (field == WorkerField::Occupation || field == WorkerField::Occupation2) {
        const app::Occupation* known = occupations.find(*text);
        return known ? known->name : *text;
    }
    return wordFor(field, *text);
}

QString shownValue(const QString& field, const QString& text,
                   const app::OccupationTable& occupations)
{
    const int at = app::workerKind().indexOf(field);
    if (at < 0 || text.isEmpty())
        return text;
    const auto known = static_cast<WorkerField>(at);
    bool isNumber = false;
    const qint64 figure = text.toLongLong(&isNumber);
    return app::specOf(known).type == app::FieldType::Integer && isNumber
               ? shownValue(known, app::Value(std::int64_t(figure)), occupations)
               : shownValue(known, app::Value(text), occupations);
}

} // namespace ui

/// Deciding a field with two values: what stands there can be chosen, another value has to keep the rules of its field.
#include "app/domain/codewords.h"
#include "app/domain/heir.h"
#include "app/services/conflicts.h"
#include "app/services/openfields.h"
#include "app/store/journal.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value as it will be stored, or what is wrong with it.
struct Judged {
    Value value;
    QList<Problem> problems;
};

Judged judgedWorkerValue(Session& session, Values values, std::size_t at)
{
    const auto field = static_cast<WorkerField>(at);
    const Worker worker = tidied(workerFrom(values));
    const bool isRecorded = !worker.stage.isEmpty() && worker.stage != u"candidate";
    Judged judged{valuesOf(worker)[at], {}};
    const auto problems =
        problemsOf(worker, isRecorded ? Completeness::Recorded : Completeness::Candidate,
                   session.clock().today(), session.reference().regions);
    for (const FieldProblem& one : problems) {
        if (one.field == field && blocks(one.problem))
            judged.problems << one.problem;
    }
    const bool isOccupation = field == WorkerField::Occupation || field == WorkerField::Occupation2;
    const auto* code = std::get_if<QString>(&judged.value);
    if (isOccupation && code && judged.problems.isEmpty() &&
        !session.reference().occupations.find(*code))
        judged.problems << Problem::UnknownWord;
    return judged;
}

Judged judgedHeirValue(const Values& values, std::size_t at)
{
    const Heir heir = tidied(heirFrom(values));
    Judged judged{valuesOf(heir)[at], {}};
    const QByteArray name = heirKind().fields[at].name;
    if (name == "name" && heir.name.isEmpty())
        judged.problems << Problem::Missing;
    if (name == "nik" && problemsOf(heir).contains(HeirProblem::NikNotSixteen))
        judged.problems << Problem::NikNotSixteen;
    return judged;
}

Judged judged(Session& session, const RecordKind& kind, const Values& values, std::size_t at)
{
    if (&kind == &workerKind())
        return judgedWorkerValue(session, values, at);
    if (&kind == &heirKind())
        return judgedHeirValue(values, at);
    if (kind.fields[at].type == FieldType::Integer)
        return {values[at], {}};
    const auto* text = std::get_if<QString>(&values[at]);
    const QString simple = text ? text->simplified() : QString();
    const QStringList words = codeWords(kind, QString::fromLatin1(kind.fields[at].name));
    if (simple.isEmpty() && kind.fields[at].name == "name"_ba)
        return {{}, {Problem::Missing}};
    if (!simple.isEmpty() && !words.isEmpty() && !words.contains(simple))
        return {simple, {Problem::UnknownWord}};
    return {simple.isEmpty() ? Value() : Value(simple), {}};
}

bool isOfType(const Value& value, FieldType type)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    return std::holds_alternative<QString>(value) == (type == FieldType::Text);
}

/// One open field inside a transaction.
struct OpenField {
    const RecordKind* kind = nullptr;
    StoredRecord record;
    int field = 0;

    const FieldHeads& heads() const { return *record.heads.find(field); }
    bool holds(const Value& value) const
    {
        return std::ranges::any_of(heads().held,
                                   [&](const HeldValue& held) { return held.value == value; });
    }
};

Result<OpenField> openField(Journal& journal, const QString& id)
{
    const QUuid record(id.section(u'/', 0, 0));
    const QString name = id.section(u'/', 1);
    for (const RecordKind* kind : askingKinds()) {
        const auto found = journal.projection().table(*kind).find(record);
        if (!found)
            return found.error();
        const int field = kind->indexOf(name);
        const FieldHeads* entry = *found && field >= 0 ? (*found)->heads.find(field) : nullptr;
        if (entry && isOpen(*kind, *entry))
            return OpenField{kind, **found, field};
    }
    return Error{ErrorCode::NotFound, u"no such conflict"_s};
}

Judged judgedFor(Session& session, const OpenField& open, const Value& value)
{
    const auto at = std::size_t(open.field);
    const FieldSpec& spec = open.kind->fields[at];
    // Two values may both break a rule; one of them has to be chosen all the same, and is answered by the office.
    if (open.holds(value))
        return {value, {}};
    if (!isOfType(value, spec.type))
        return {value, {Problem::BadNumber}};
    const bool isPointer =
        open.kind == &workerKind() && at == static_cast<std::size_t>(WorkerField::MergedInto);
    if (isPointer)
        return {value, {Problem::UnknownWord}};
    Values values = open.record.values;
    values[at] = value;
    return judged(session, *open.kind, values, at);
}

Edit editFor(const OpenField& open, const Value& value)
{
    const auto at = std::size_t(open.field);
    Edit::Field edit{at, open.record.values[at], value, {}};
    for (const HeldValue& held : open.heads().held) {
        if (held.value != edit.before && !edit.beside.contains(held.value))
            edit.beside << held.value;
    }
    return {open.kind, open.record.id, {edit}};
}

/// Nothing for text that is no whole number where one is wanted.
std::optional<Value> valueFrom(const QString& text, FieldType type)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Value();
    if (type == FieldType::Text)
        return Value(text);
    bool isNumber = false;
    const qlonglong number = typed.toLongLong(&isNumber);
    return isNumber ? std::optional(Value(std::int64_t{number})) : std::nullopt;
}

using Settling = std::variant<Settled, QList<Problem>>;

template <typename ValueFor>
Result<Settling> settle(Session& session, const QString& id, ValueFor valueFor)
{
    if (const auto allowed = session.allows(Action::WriteWorkers); !allowed)
        return allowed.error();
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    const auto open = openField(*journal, id);
    if (!open)
        return open.error();
    const std::optional<Value> wanted = valueFor(open->kind->fields[std::size_t(open->field)].type);
    if (!wanted)
        return Settling(QList<Problem>{Problem::BadNumber});
    const Judged value = judgedFor(session, *open, *wanted);
    if (!value.problems.isEmpty())
        return Settling(value.problems);
    const auto done = journal->decide(*open->kind, open->record.id, open->field, value.value);
    if (!done)
        return done.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return Settling(
        Settled{{editFor(*open, value.value)}, {{open->kind->name}, {open->record.id}}});
}

} // namespace

Result<Settling> settleConflict(Session& session, const QString& id, const Value& value)
{
    return settle(session, id, [&value](FieldType) { return std::optional(value); });
}

Result<Settling> settleConflictAs(Session& session, const QString& id, const QString& text)
{
    return settle(session, id, [&text](FieldType type) { return valueFrom(text, type); });
}

} // namespace app

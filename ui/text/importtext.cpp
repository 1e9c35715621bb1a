#include "ui/text/importtext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/likenesstext.h"
#include "ui/text/text.h"

#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString skipTextFor(const QString& word)
{
    const QHash<QString, QString> texts{
        {u"too_young"_s, Text::tr("Not of working age yet")},
        {u"too_old"_s, Text::tr("65 or older")},
        {u"dead"_s, Text::tr("Died")},
        {u"moved"_s, Text::tr("Moved away or missing")},
        {u"foreign"_s, Text::tr("No Indonesian citizen")},
        {u"not_valid"_s, Text::tr("Not counted as a living resident")},
    };
    return texts.value(word, word);
}

QString rowProblemTextFor(const QString& word)
{
    const QHash<QString, QString> texts{
        {u"name_missing"_s, Text::tr("The name is empty")},
        {u"nik_missing"_s, Text::tr("NIK and name are empty")},
        {u"nik_not_sixteen"_s, Text::tr("The NIK does not have 16 digits")},
        {u"nik_as_number"_s,
         Text::tr(
             "The NIK was kept as a number, which loses its last digit: make the column text")},
        {u"nik_all_same"_s, Text::tr("The NIK repeats one digit")},
        {u"birth_date_missing"_s, Text::tr("The birth date is empty")},
        {u"birth_date_bad"_s, Text::tr("The birth date does not exist")},
        {u"sex_bad"_s, Text::tr("The sex is not known")},
        {u"repeated_in_file"_s, Text::tr("The NIK stands in an earlier row too")},
    };
    return texts.value(word, word);
}

QString rowWarningTextFor(const QString& word)
{
    const QHash<QString, QString> texts{
        {u"birth_date_swapped"_s,
         Text::tr("Day and month of birth may be swapped, going by the NIK")},
        {u"family_card_bad"_s, Text::tr("The family card number is wrong and is left out")},
    };
    return texts.value(word, word);
}

QString labelFor(app::ResidentField field)
{
    // The others are fields of a worker, and have their words already.
    if (field == app::ResidentField::BirthPlaceDate)
        return Text::tr("Birth place and date in one");
    if (field == app::ResidentField::RtRw)
        return Text::tr("RT and RW in one");
    if (field == app::ResidentField::Citizenship)
        return Text::tr("Citizenship, only to pass over foreigners");
    if (field == app::ResidentField::Status)
        return Text::tr("Resident status, only to pass over who died or moved");
    return labelForFieldName(app::wordOf(field));
}

QString formatNameFor(const QString& format)
{
    const QHash<QString, QString> names{
        {u"opensid"_s, Text::tr("Residents' list of OpenSID")},
        {u"siak"_s, Text::tr("Residents' list of SIAK")},
        {u"bip2016"_s, Text::tr("Residents' book (BIP)")},
        {u"bip_ektp"_s, Text::tr("Residents' book (BIP) with e-KTP")},
        {u"table"_s, Text::tr("Table of residents")},
        {u"answers"_s, Text::tr("The branch's answer")},
    };
    return names.value(format, format);
}

QString wordFor(app::RowOutcome outcome)
{
    switch (outcome) {
    case app::RowOutcome::New:
        return Text::tr("New");
    case app::RowOutcome::Changed:
        return Text::tr("Changes");
    case app::RowOutcome::Unchanged:
        return Text::tr("Same as here");
    case app::RowOutcome::Skipped:
        return Text::tr("Passed over");
    case app::RowOutcome::SetAside:
        return Text::tr("Set aside");
    }
    Q_UNREACHABLE();
}

namespace {

QString changeText(const app::PreviewRow::FieldChange& change,
                   const app::OccupationTable& occupations)
{
    const QString name = QString::fromLatin1(app::specOf(change.field).name);
    const QString label = labelFor(change.field);
    const QString to = shownValue(name, change.to, occupations);
    if (change.from.isEmpty())
        return Text::tr("%1: %2, was empty").arg(label, to);
    return Text::tr("%1: %2 → %3").arg(label, shownValue(name, change.from, occupations), to);
}

QString alikeText(const app::PreviewRow::Alike& alike)
{
    const QString name = shownName(alike.name);
    const QString why = textFor(alike.likeness);
    return alike.worker.isValid()
               ? Text::tr("May be %1, who is here: %2").arg(name, why)
               : Text::tr("May be %1 of row %2: %3").arg(name, number(alike.row), why);
}

} // namespace

QString reasonTextFor(const app::PreviewRow& row, const app::OccupationTable& occupations)
{
    if (row.outcome == app::RowOutcome::Skipped)
        return skipTextFor(row.reason);
    if (row.outcome == app::RowOutcome::SetAside)
        return rowProblemTextFor(row.reason);
    QStringList parts;
    if (row.alike)
        parts << alikeText(*row.alike);
    for (const QString& warning : row.warnings)
        parts << rowWarningTextFor(warning);
    for (const auto& change : row.changes)
        parts << changeText(change, occupations);
    for (const QString& word : row.unknown)
        parts << Text::tr("“%1” is not known here, kept in the note").arg(word);
    return parts.join(u"; "_s);
}

QString undoTextFor(const app::ImportUndone& outlook)
{
    QStringList sentences;
    if (outlook.takenOut > 0)
        sentences << Text::tr("%1 worker(s) it added are taken out again.", nullptr,
                              static_cast<int>(outlook.takenOut))
                         .arg(number(outlook.takenOut));
    if (outlook.putBack > 0)
        sentences << Text::tr("What it changed of %1 worker(s) goes back to what was there.",
                              nullptr, static_cast<int>(outlook.putBack))
                         .arg(number(outlook.putBack));
    if (outlook.keptWorkers > 0)
        sentences << Text::tr("%1 worker(s) were changed by somebody since and stay as they are: "
                              "%2.",
                              nullptr, static_cast<int>(outlook.keptWorkers))
                         .arg(number(outlook.keptWorkers), outlook.kept.join(u", "_s));
    if (sentences.isEmpty())
        sentences << Text::tr("Nothing of it is left to be undone.");
    return sentences.join(u' ');
}

} // namespace ui

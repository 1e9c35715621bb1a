#include "ui/pages/sponsors/conditionpickers.h"

#include "ui/pages/register/occupationedit.h"

#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

OccupationPicker::OccupationPicker(QLatin1StringView name, const app::OccupationTable& occupations,
                                   QWidget* parent)
    : ChosenWords(name, new OccupationEdit(occupations, parent), parent), m_occupations(occupations)
{
    auto* edit = static_cast<OccupationEdit*>(search());
    connect(edit, &OccupationEdit::picked, this,
            [this](const QString& code) { add(wordFor(code)); });
    connect(edit, &QLineEdit::returnPressed, edit, &OccupationEdit::takeClosest);
}

void OccupationPicker::setCodes(const QString& codes)
{
    QList<Word> words;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
        words << wordFor(code);
    setWords(words);
}

ChosenWords::Word OccupationPicker::wordFor(const QString& code) const
{
    const app::Occupation* known = m_occupations.find(code);
    return {code, known ? u"%1 (%2)"_s.arg(known->name, code) : code};
}

NamePicker::NamePicker(QLatin1StringView name, QWidget* parent)
    : ChosenWords(name, new QLineEdit(parent), parent)
{
    auto* completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    search()->setCompleter(completer);
    connect(search(), &QLineEdit::returnPressed, this, &NamePicker::takeTyped);
    // Queued: the completer writes the name into the line after that.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &NamePicker::takeTyped, Qt::QueuedConnection);
}

void NamePicker::setKnown(const QStringList& names)
{
    m_known = names;
    static_cast<QStringListModel*>(search()->completer()->model())->setStringList(names);
}

void NamePicker::setNames(const QString& names)
{
    QList<Word> words;
    for (const QString& name : names.split(u';', Qt::SkipEmptyParts))
        words.append({name.trimmed(), name.trimmed()});
    setWords(words);
}

void NamePicker::takeTyped()
{
    const QString typed = search()->text().simplified();
    if (typed.isEmpty())
        return;
    const auto isIt = [&typed](const QString& name) {
        return name.compare(typed, Qt::CaseInsensitive) == 0;
    };
    const auto holdsIt = [&typed](const QString& name) {
        return name.contains(typed, Qt::CaseInsensitive);
    };
    auto found = std::ranges::find_if(m_known, isIt);
    if (found == m_known.end())
        found = std::ranges::find_if(m_known, holdsIt);
    if (found != m_known.end())
        add({*found, *found});
}

} // namespace ui

#include "ui/pages/register/occupationedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace ui {

namespace {
constexpr int kShown = 8;
} // namespace

OccupationEdit::OccupationEdit(const app::OccupationTable& occupations, QWidget* parent)
    : QLineEdit(parent),
      m_occupations(occupations),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    setPlaceholderText(tr("Type everyday words, for example: ojek"));
    // Not setCompleter(): that would replace what is typed while walking through the list.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShown);
    connect(this, &QLineEdit::textEdited, this, &OccupationEdit::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &OccupationEdit::pick);
}

QString OccupationEdit::code() const
{
    return m_code.isEmpty() ? text().trimmed() : m_code;
}

void OccupationEdit::setCode(const QString& codeOrText)
{
    const app::Occupation* known = m_occupations.find(codeOrText);
    m_code = known ? known->code : QString();
    setText(known ? known->name : codeOrText);
    setCursorPosition(0);
}

const app::Occupation* OccupationEdit::chosen() const
{
    return m_code.isEmpty() ? nullptr : m_occupations.find(m_code);
}

bool OccupationEdit::takeClosest()
{
    if (!m_code.isEmpty() || m_found->rowCount() == 0 || text().trimmed().isEmpty())
        return false;
    const QModelIndex current = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    pick(current.isValid() ? current : m_completer->completionModel()->index(0, 0));
    return true;
}

void OccupationEdit::search(const QString& typed)
{
    m_code.clear();
    m_found->clear();
    for (const app::Occupation* found : m_occupations.search(typed, kShown)) {
        auto* item = new QStandardItem(tr("%1  (%2)").arg(found->name, found->code));
        item->setData(found->code, Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() == 0 || typed.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // The first is what Enter takes: the closest one.
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void OccupationEdit::pick(const QModelIndex& index)
{
    setCode(index.data(Qt::UserRole).toString());
    emit picked(m_code);
}

} // namespace ui

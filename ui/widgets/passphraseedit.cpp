#include "ui/widgets/passphraseedit.h"

#include "ui/style/icon.h"

#include <QAction>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QLineEdit(parent), m_look(addAction(icon("eye"_L1, Ink::Muted), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    m_look->setToolTip(tr("Show or hide what is typed"));
    connect(m_look, &QAction::triggered, this, &PassphraseEdit::toggle);
}

void PassphraseEdit::toggle()
{
    const bool hidden = echoMode() == QLineEdit::Password;
    setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
    m_look->setIcon(icon(hidden ? "eye-off"_L1 : "eye"_L1, Ink::Muted));
}

} // namespace ui

/// A field for a passphrase: hidden, with a button that shows it.
#pragma once

#include <QLineEdit>

namespace ui {

class PassphraseEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget* parent);

private:
    void toggle();

    QAction* m_look;
};

} // namespace ui

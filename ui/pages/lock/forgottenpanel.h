/// What helps when the passphrase is forgotten: the recovery code, or the office with the sealed envelope.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Dialogs;
class MessageBar;

class ForgottenPanel final : public QWidget {
    Q_OBJECT

public:
    ForgottenPanel(Dialogs& dialogs, QWidget* parent);

    /// Of the register in this folder.
    void showFor(const QString& directory);

private:
    void take(const QString& path);

    Dialogs& m_dialogs;
    QString m_directory;
    QLabel* m_office;
    QPushButton* m_take;
    MessageBar* m_message;
};

} // namespace ui

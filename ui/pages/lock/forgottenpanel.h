/// What helps when the passphrase is forgotten: the recovery code, or the office with the sealed envelope.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Dialogs;
class JobThread;
class MessageBar;

class ForgottenPanel final : public QWidget {
    Q_OBJECT

public:
    ForgottenPanel(Dialogs& dialogs, JobThread& jobs, QWidget* parent);

    /// Of the register in this folder.
    void showFor(const QString& directory);

private:
    void tell(bool isThere);
    void take(const QString& path);

    Dialogs& m_dialogs;
    JobThread& m_jobs;
    QString m_directory;
    QLabel* m_office;
    QPushButton* m_take;
    MessageBar* m_message;
};

} // namespace ui

/// Who works here, and the passphrase that opens the register.
#pragma once

#include "app/base/error.h"
#include "app/domain/region.h"
#include "ui/pages/firststart/step.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class MessageBar;
class PassphraseEdit;

class OfficerStep final : public Step {
    Q_OBJECT

public:
    explicit OfficerStep(QWidget* parent);

    void setRegion(const app::Region& region);
    void setBusy();
    void setReady();
    void tell(const app::Error& error);

signals:
    void completed(const QString& officer, const QString& passphrase);
    void left();

private:
    void finish();
    void rate();

    QLabel* m_where;
    QLineEdit* m_officer;
    PassphraseEdit* m_passphrase;
    PassphraseEdit* m_again;
    FieldRow* m_officerRow = nullptr;
    FieldRow* m_passphraseRow = nullptr;
    FieldRow* m_againRow = nullptr;
    MessageBar* m_message;
    QPushButton* m_make;
};

} // namespace ui

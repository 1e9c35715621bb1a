/// What a person may ask for about their data (UU 27/2022 art. 6 to 9): a copy, the withdrawal of the consent with its clock,
/// and erasure. Corrections are made with "Change".
#pragma once

#include "app/domain/worker.h"
#include "app/services/edits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class MessageBar;
class MomentFields;

class RightsCard final : public QWidget {
    Q_OBJECT

public:
    RightsCard(Desk& desk, QWidget* parent);

    void show(const app::Worker& worker);

private:
    QWidget* withdrawalForm();
    void copy();
    void saveCopy(const QString& path);
    void begin();
    void withdraw();
    void erase();

    Desk& m_desk;
    app::Worker m_worker;
    QLabel* m_standing;
    QPushButton* m_withdraw;
    QWidget* m_form = nullptr;
    MomentFields* m_at = nullptr;
    QComboBox* m_how = nullptr;
    QLineEdit* m_by = nullptr;
    MessageBar* m_message;
};

} // namespace ui

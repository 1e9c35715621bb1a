/// Who works with this register: roles, passphrases, the recovery code.
#pragma once

#include "app/services/guarding/people.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Desk;
class MessageBar;
class PersonForm;

class PeopleCard final : public QWidget {
    Q_OBJECT

public:
    PeopleCard(Desk& desk, QWidget* parent);

    void refresh();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void show(const QList<app::Person>& people);
    QWidget* rowFor(const app::Person& person);
    void connectForm();
    void dismiss(const app::Person& person);
    void renewCode();
    void refreshApproval();
    void setApproval(bool isNeeded);
    /// `work(session) -> Result<T>` as a job; `done` on success, the form's or the bar's sentence otherwise.
    template <typename Work, typename Done>
    void run(Work work, Done done);

    Desk& m_desk;
    bool m_mayManage;
    QVBoxLayout* m_rows;
    PersonForm* m_form;
    MessageBar* m_message;
    QLabel* m_code;
    QCheckBox* m_approval;
};

} // namespace ui

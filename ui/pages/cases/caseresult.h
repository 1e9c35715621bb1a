/// What came of a case: paid, refused or not claimed, on which day, how much or why.
#pragma once

#include "app/services/cases/cases.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class FieldRow;

class CaseResult final : public QWidget {
    Q_OBJECT

public:
    explicit CaseResult(QWidget* parent);

    void begin(const app::BenefitCase& benefitCase, QDate today);
    /// Marks what is wrong; nothing when something is.
    std::optional<app::BenefitCase> checked(const QDateTime& now, QDate today);

signals:
    void saveRequested();
    void closed();

private:
    void offer();

    app::BenefitCase m_case;
    QComboBox* m_result;
    QLineEdit* m_day;
    QLineEdit* m_paid;
    QLineEdit* m_refusal;
    FieldRow* m_dayRow;
    FieldRow* m_paidRow;
    FieldRow* m_refusalRow;
};

} // namespace ui

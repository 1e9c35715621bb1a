/// A case as it is written down: what happened, when, where, told by whom, and the days of what was done since.
#pragma once

#include "app/services/cases/cases.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FieldRow;

class CaseForm final : public QWidget {
    Q_OBJECT

public:
    explicit CaseForm(QWidget* parent);

    /// A new one has no id; `name` is the worker's.
    void begin(const app::BenefitCase& benefitCase, const QString& name);
    /// Marks what is wrong; nothing when something is.
    std::optional<app::BenefitCase> checked(const QDateTime& now, QDate today);
    app::WorkerAfter after() const;
    /// Of a case that is there, not a new one.
    bool isChanging() const { return m_case.id.isValid(); }

signals:
    void saveRequested();
    void closed();

private:
    FieldRow* addRow(const QString& field, const QString& label, QWidget* editor);
    QLineEdit* dayEdit(const QString& field, const QString& label);
    QLineEdit* lineEdit(const QString& field, const QString& label);
    QWidget* sideBySide(const QStringList& fields);
    void offer();

    app::BenefitCase m_case;
    QLabel* m_name;
    QComboBox* m_event;
    QMap<QString, FieldRow*> m_rows; ///< by field name
    QLineEdit* m_day;
    QLineEdit* m_hour;
    QLineEdit* m_place;
    QPlainTextEdit* m_account;
    QLineEdit* m_reporter;
    QCheckBox* m_died;
    QWidget* m_children = nullptr;
    QList<QComboBox*> m_schools;
    QLineEdit* m_reported;
    QLineEdit* m_claimed;
    QLineEdit* m_followUp;
    QLineEdit* m_note;
};

} // namespace ui

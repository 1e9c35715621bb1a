/// A breach as it is written down: what UU 27/2022 art. 46 asks to be told, and whose data it was.
#pragma once

#include "app/domain/breach.h"
#include "app/services/privacy/handouts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FieldRow;
class MomentFields;

class BreachForm final : public QWidget {
    Q_OBJECT

public:
    explicit BreachForm(QWidget* parent);

    /// A blank one has no id. `handouts` can be chosen as what was lost.
    void begin(const app::Breach& breach, const QList<app::Handout>& handouts,
               const QDateTime& now);
    /// Marks what is missing; nothing when something is.
    std::optional<app::Breach> checked(const QDateTime& now, QDate today);

signals:
    void saveRequested();
    void closed();

private:
    FieldRow* textRow(const char* name, const QString& label);
    QWidget* dataChoices();
    void fillFiles(const QList<app::Handout>& handouts);
    void offerReach();

    app::Breach m_breach;
    MomentFields* m_noticed;
    QLineEdit* m_happened;
    FieldRow* m_happenedRow;
    QComboBox* m_cause;
    FieldRow* m_account;
    QList<QCheckBox*> m_data;
    QWidget* m_dataProblem = nullptr;
    FieldRow* m_handling;
    FieldRow* m_recovery;
    QComboBox* m_reach;
    QComboBox* m_file;
    FieldRow* m_fileRow;
    QLineEdit* m_since;
    FieldRow* m_sinceRow;
    QList<app::Handout> m_handouts;
};

} // namespace ui

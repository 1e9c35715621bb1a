/// What the village has done about one thing that a regulation asks for: state, day, number of the document, pictures of it.
#pragma once

#include "app/services/coverage/duties.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Desk;
class FieldRow;

class DutyForm final : public QWidget {
    Q_OBJECT

public:
    DutyForm(Desk& desk, QWidget* parent);

    void begin(const app::DutyLine& line);
    /// Its pictures are others now; what is being typed stays.
    void update(const app::DutyLine& line);
    const QString& item() const { return m_line.duty.item; }

signals:
    void saveRequested(const app::Duty& duty);
    void documentChosen(const QString& file);
    void documentDropped(const app::PhotoId& document);
    void closed();

private:
    void save();
    void showDocuments();

    Desk& m_desk;
    app::DutyLine m_line;
    QLabel* m_asks;
    QComboBox* m_state;
    QLineEdit* m_day;
    QLineEdit* m_number;
    QLineEdit* m_note;
    FieldRow* m_dayRow;
    QVBoxLayout* m_documents;
};

} // namespace ui

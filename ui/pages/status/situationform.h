/// Why somebody is no longer to be visited: moved, died, refused, no longer works; since when.
#pragma once

#include "app/services/situations.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace ui {

class FieldRow;

class SituationForm final : public QWidget {
    Q_OBJECT

public:
    SituationForm(std::function<QDate()> today, QWidget* parent);

    /// Filled with what is known of this worker.
    void begin(const app::Worker& worker);

signals:
    /// Without problems.
    void saveRequested(const app::Situation& situation);
    void closed();

private:
    void save();

    std::function<QDate()> m_today;
    QComboBox* m_word;
    QLineEdit* m_since;
    QLineEdit* m_note;
    FieldRow* m_sinceRow;
    FieldRow* m_noteRow;
};

/// "Meninggal sejak 1 Nov 2026: …"; empty for who is here and at work.
QString situationLine(const app::Worker& worker);

} // namespace ui

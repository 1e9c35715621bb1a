/// The form of one worker: identity on the left, work and programme beside it, below it where there is
/// little room.
#pragma once

#include "ui/pages/register/fieldset.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStringListModel;

namespace ui {

class WorkerForm final : public QWidget {
    Q_OBJECT

public:
    WorkerForm(const app::OccupationTable& occupations, std::function<QDate()> today,
               QWidget* parent);

    FieldSet& fields() { return *m_fields; }
    const FieldSet& fields() const { return *m_fields; }
    /// Empty, but for what is nearly always so.
    static app::Worker blank();
    /// What the next person of the same household shares, and the usual answers.
    static app::Worker nextInFamilyOf(const app::Worker& worker);
    void setHamlets(const QStringList& hamlets);
    /// Shows the fields that are seldom needed when one of them holds something.
    void revealWhatIsFilled();
    void reveal(app::WorkerField field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeIdentity();
    QWidget* makeWork();
    QWidget* makeMore();

    FieldSet* m_fields;
    QBoxLayout* m_columns;
    QPushButton* m_moreToggle = nullptr;
    QWidget* m_more = nullptr;
    QStringListModel* m_hamlets;
};

} // namespace ui

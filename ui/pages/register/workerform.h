/// The form of one worker: identity on the left, work and programme beside it, below it where there is
/// little room; what is seldom needed folded away under them.
#pragma once

#include "ui/pages/register/fieldset.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;
class QStringListModel;

namespace ui {

class Fold;
class HeirsEditor;

class WorkerForm final : public QWidget {
    Q_OBJECT

public:
    WorkerForm(const app::OccupationTable& occupations, std::function<QDate()> today,
               QWidget* parent);

    FieldSet& fields() { return *m_fields; }
    const FieldSet& fields() const { return *m_fields; }
    HeirsEditor& heirs() { return *m_heirs; }
    const HeirsEditor& heirs() const { return *m_heirs; }
    Fold& heirsFold() { return *m_heirsFold; }
    /// Empty: for the pictures.
    Fold& photosFold() { return *m_photosFold; }
    /// Empty, but for what is nearly always so.
    static app::Worker blank();
    /// What the next person of the same household shares, and the usual answers.
    static app::Worker nextInFamilyOf(const app::Worker& worker);
    /// What Enter asks for at the door; less for a family whose household is known, everything when what
    /// is recorded already is looked through.
    enum class Asking { Newcomer, Family, Everything };
    void ask(Asking asking);
    void setHamlets(const QStringList& hamlets);
    /// Shows the fields that are seldom needed when one of them holds something.
    void revealWhatIsFilled();
    void reveal(app::WorkerField field);
    /// A witness is only asked for where consent was given in words.
    void followConsent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeIdentity();
    QWidget* makeWork();
    void addConsent(QVBoxLayout* column, QWidget* holder);

    FieldSet* m_fields;
    QBoxLayout* m_columns;
    HeirsEditor* m_heirs = nullptr;
    Fold* m_heirsFold = nullptr;
    Fold* m_photosFold = nullptr;
    Fold* m_more = nullptr;
    QStringListModel* m_hamlets;
};

} // namespace ui

/// What a sponsor agreed to: for what, for which months, how many people or how much money, and who may benefit.
#pragma once

#include "app/services/sponsors/sponsors.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

class ChosenWords;
class Desk;
class FieldRow;
class Fold;
class NamePicker;
class OccupationPicker;

class SponsorshipForm final : public QWidget {
    Q_OBJECT

public:
    SponsorshipForm(Desk& desk, QWidget* parent);

    /// A blank one has no id.
    void begin(const app::Sponsorship& sponsorship, const QList<app::Sponsor>& sponsors);

signals:
    /// Without problems.
    void saveRequested(const app::Sponsorship& sponsorship);
    void closed();

private:
    FieldRow* addRow(const char* field, const QString& label, QWidget* editor);
    QLineEdit* addLine(const char* field, const QString& label);
    QCheckBox* addCheck(const char* field);
    QWidget* makeConditions();
    void makePickers();
    QList<std::pair<const char*, ChosenWords*>> pickers() const;
    /// Says so beside whatever was typed and not chosen; whether there was any.
    bool refuseHalfTyped();
    QWidget* makeWeights();
    void offerPurpose();
    void showConditions();
    app::Sponsorship typed() const;
    void takeConditions(app::Sponsorship& it) const;
    void save();

    Desk& m_desk;
    app::Sponsorship m_sponsorship;
    QHash<QString, FieldRow*> m_rows; ///< by the field's name
    QComboBox* m_sponsor;
    QComboBox* m_purpose;
    QComboBox* m_programmes;
    QComboBox* m_basis;
    QLineEdit* m_name;
    QLineEdit* m_agreement;
    QLineEdit* m_agreedOn;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QLineEdit* m_quota;
    QLineEdit* m_budget;
    Fold* m_conditions = nullptr;
    Fold* m_weights = nullptr;
    OccupationPicker* m_occupations = nullptr;
    NamePicker* m_hamlets = nullptr;
    QLineEdit* m_maxDecile = nullptr;
    QLineEdit* m_minAge = nullptr;
    QLineEdit* m_maxAge = nullptr;
    QCheckBox* m_disability = nullptr;
    QCheckBox* m_womanHeaded = nullptr;
    QCheckBox* m_paidElsewhere = nullptr;
    QHash<QString, QLineEdit*> m_points; ///< by the name of the weight
};

} // namespace ui

/// A sponsor as it is written down.
#pragma once

#include "app/services/sponsors/sponsors.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class FieldRow;

class SponsorForm final : public QWidget {
    Q_OBJECT

public:
    explicit SponsorForm(QWidget* parent);

    /// A blank one has no id.
    void begin(const app::Sponsor& sponsor);

signals:
    /// Without problems.
    void saveRequested(const app::Sponsor& sponsor);
    void closed();

private:
    QLineEdit* addLine(const char* field, const QString& label);
    void save();

    app::Sponsor m_sponsor;
    QHash<QString, FieldRow*> m_rows; ///< by the field's name
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    QLineEdit* m_note;
};

} // namespace ui

/// The target of this register: the province's path, or one of its own with its source.
#pragma once

#include "app/domain/coveragetarget.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;

class TargetForm final : public QWidget {
    Q_OBJECT

public:
    explicit TargetForm(QWidget* parent);

    enum class Whose { Province, Own };
    void begin(const app::CoverageTarget& target, Whose whose);

signals:
    /// A share from 0 to 1, and where it stands.
    void saveRequested(double share, const QString& source);
    void provinceRequested();
    void closed();

private:
    void save();

    QLineEdit* m_percent;
    QLineEdit* m_source;
    FieldRow* m_percentRow;
    FieldRow* m_sourceRow;
    QPushButton* m_province;
};

} // namespace ui

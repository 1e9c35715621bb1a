/// Shows the recovery code once, to be written down or printed before going on.
#pragma once

#include "app/domain/region.h"
#include "ui/pages/firststart/step.h"

class QCheckBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace ui {

class RecoveryStep final : public Step {
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget* parent);

    void setCode(const QString& code, const app::Region& region);

signals:
    void kept();

private:
    void print();
    void paintSheet(QPrinter& printer) const;

    QLabel* m_code;
    QCheckBox* m_saved;
    QPushButton* m_open;
    app::Region m_region;
};

} // namespace ui

/// A visit to be written down beside whatever is known of somebody: opened when it is asked for, closed when it is done.
#pragma once

#include "app/base/id.h"

#include <QWidget>

namespace ui {

class Desk;
class VisitPanel;

class VisitCard final : public QWidget {
    Q_OBJECT

public:
    VisitCard(Desk& desk, QWidget* parent);

    /// Has the focus, so that two digits are enough.
    void open(const app::WorkerId& worker, const QString& name);

signals:
    /// It was written down, or left; it is hidden already.
    void closed();

private:
    VisitPanel* m_panel;
};

} // namespace ui

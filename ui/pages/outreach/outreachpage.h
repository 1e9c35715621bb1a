/// Visits and meetings: who was asked, who is still to be visited.
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Desk;

class OutreachPage final : public Page {
    Q_OBJECT

public:
    OutreachPage(Desk& desk, QWidget* parent);

    QString title() const override;

private:
    Desk& m_desk;
};

} // namespace ui

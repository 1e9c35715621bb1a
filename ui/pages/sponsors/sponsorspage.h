/// Payments, and who pays for those who cannot.
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Desk;

class SponsorsPage final : public Page {
    Q_OBJECT

public:
    SponsorsPage(Desk& desk, QWidget* parent);

    QString title() const override;

private:
    Desk& m_desk;
};

} // namespace ui

/// How far the village is.
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Desk;

class CoveragePage final : public Page {
    Q_OBJECT

public:
    CoveragePage(Desk& desk, QWidget* parent);

    QString title() const override;

private:
    Desk& m_desk;
};

} // namespace ui

/// When something happens to a worker: deadlines, papers, what the rules give.
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Desk;

class CasesPage final : public Page {
    Q_OBJECT

public:
    CasesPage(Desk& desk, QWidget* parent);

    QString title() const override;

private:
    Desk& m_desk;
};

} // namespace ui

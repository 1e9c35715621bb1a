/// The translation context of all free text functions.
#pragma once

#include <QCoreApplication>

namespace ui {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Text)
};

} // namespace ui

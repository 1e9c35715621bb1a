/// The translation context of all free text functions.
#pragma once

#include "ui/text/spoken.h"

#include <QCoreApplication>

namespace ui {

struct Text {
#ifdef JEMPUT_NEVER_DEFINED // Read by lupdate only: it takes the name of the context from here.
    Q_DECLARE_TR_FUNCTIONS(ui::Text)
#endif
    static QString tr(const char* source, const char* comment = nullptr, int n = -1)
    {
        return spoken("ui::Text", source, comment, n);
    }
};

} // namespace ui

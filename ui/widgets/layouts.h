/// What is the same wherever widgets are laid out anew.
#pragma once

#include <QLayout>

namespace ui {

/// Takes everything out of it. The widgets are gone at once, for the eye and for whoever looks them up, and are deleted as
/// soon as that is safe: one of them may be who asked for this.
void clearLayout(QLayout& layout);

} // namespace ui

/// Planted: a window below ui/.
#include <QtWidgets/QWidget>

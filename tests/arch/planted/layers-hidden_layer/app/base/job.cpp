/// Planted: an include line that does not show its layer.
#include "clock.h"

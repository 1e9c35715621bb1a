#include "app/services/exporting.h"

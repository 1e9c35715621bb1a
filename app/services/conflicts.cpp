#include "app/services/conflicts.h"

#include "app/services/overview.h"

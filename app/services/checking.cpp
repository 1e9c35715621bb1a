#include "app/services/checking.h"

#include "app/services/permission.h"

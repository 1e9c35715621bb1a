#include "app/services/statuses.h"

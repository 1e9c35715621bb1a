#include "app/services/batches.h"

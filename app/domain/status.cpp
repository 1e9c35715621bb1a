#include "app/domain/status.h"

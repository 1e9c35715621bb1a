#include "app/domain/region.h"

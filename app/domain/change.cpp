#include "app/domain/change.h"

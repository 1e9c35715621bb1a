#include "app/domain/fold.h"

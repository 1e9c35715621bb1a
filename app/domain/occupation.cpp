#include "app/domain/occupation.h"

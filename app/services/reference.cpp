#include "app/services/reference.h"

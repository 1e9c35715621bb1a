#include "app/services/registers.h"

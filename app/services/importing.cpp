#include "app/services/importing.h"

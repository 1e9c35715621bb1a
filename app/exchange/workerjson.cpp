#include "app/exchange/workerjson.h"

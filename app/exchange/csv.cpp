#include "app/exchange/csv.h"

#include "app/store/tally.h"

#include "app/sync/changeline.h"

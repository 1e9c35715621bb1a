#include "app/sync/batchheader.h"

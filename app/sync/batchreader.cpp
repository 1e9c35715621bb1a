#include "app/sync/batchreader.h"

#include "app/sync/batchwriter.h"

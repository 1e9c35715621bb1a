#include "app/store/drafttable.h"

#include "app/exchange/opensid.h"

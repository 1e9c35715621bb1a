#include "app/store/listquery.h"

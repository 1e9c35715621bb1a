#include "app/store/search.h"

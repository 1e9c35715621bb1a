#include "app/store/projection.h"

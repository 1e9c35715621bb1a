#include "app/services/demo.h"

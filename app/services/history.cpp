#include "app/services/history.h"

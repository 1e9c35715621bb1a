#include "app/store/settings.h"

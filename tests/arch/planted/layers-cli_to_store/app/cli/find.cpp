/// Planted: a command reaches past the services.
#include "app/store/register.h"

#include "app/store/register.h"

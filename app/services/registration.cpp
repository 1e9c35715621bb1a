#include "app/services/registration.h"

#include "app/services/session.h"

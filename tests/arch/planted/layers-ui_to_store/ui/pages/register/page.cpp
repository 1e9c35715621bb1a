/// Planted: a page reaches past the services.
#include "app/services/session.h"
#include "app/store/connection.h"

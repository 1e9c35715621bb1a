#include "app/store/connection.h"

#include "app/services/backups.h"

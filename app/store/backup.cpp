#include "app/store/backup.h"

#include "app/store/migrations.h"

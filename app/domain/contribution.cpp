#include "app/domain/contribution.h"

#include "app/domain/benefit.h"

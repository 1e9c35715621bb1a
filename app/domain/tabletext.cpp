#include "app/domain/tabletext.h"

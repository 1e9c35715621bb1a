#include "app/domain/nik.h"

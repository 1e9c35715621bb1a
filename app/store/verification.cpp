#include "app/store/verification.h"

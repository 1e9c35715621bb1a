#include "app/base/safefile.h"

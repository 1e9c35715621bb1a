#include "app/store/recordtable.h"

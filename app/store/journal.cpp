#include "app/store/journal.h"

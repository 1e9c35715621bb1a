#include "app/services/evidencing.h"

#include "app/exchange/sheetwriter.h"

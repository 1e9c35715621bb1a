#include "app/exchange/sheetreader.h"

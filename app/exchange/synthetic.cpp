#include "app/exchange/synthetic.h"

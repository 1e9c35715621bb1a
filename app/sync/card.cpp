#include "app/sync/card.h"

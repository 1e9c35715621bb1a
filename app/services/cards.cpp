#include "app/services/cards.h"

#include "app/store/peers.h"

#include "app/vault/devicekeys.h"

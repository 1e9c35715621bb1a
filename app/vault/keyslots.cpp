#include "app/vault/keyslots.h"

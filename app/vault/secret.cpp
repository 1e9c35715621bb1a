#include "app/vault/secret.h"

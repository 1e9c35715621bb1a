#include "app/store/heads.h"

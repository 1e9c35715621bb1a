#include "app/services/drafts.h"

#include "app/services/listing.h"

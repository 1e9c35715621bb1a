/// Planted: a lower layer reaches upwards.
#include "app/store/connection.h"

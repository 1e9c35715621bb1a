#include "app/store/changelog.h"

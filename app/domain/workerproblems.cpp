#include "app/domain/workerproblems.h"

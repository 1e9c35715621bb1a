#include "app/cli/commands.h"

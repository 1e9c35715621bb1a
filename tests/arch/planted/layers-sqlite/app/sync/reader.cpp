/// Planted: SQL outside the store.
#include <sqlite3.h>

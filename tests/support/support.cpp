#include "shared_data.h"

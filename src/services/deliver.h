#pragma once
#include "core/deliver.h" // services and everything above deliver results to threads by this name

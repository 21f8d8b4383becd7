// How much of a stranger's file is read before it is refused.
#pragma once

#include "core/base/quantity.h"

namespace watari::readers {

struct ReadLimits {
    Bytes file = kMiB * 64;
    Bytes unpacked = kMiB * 256;  // all parts of a packed file together
    // Unpacked to packed. Deflate reaches 1032; spreadsheets measured stay under 60.
    int ratio = 200;
    int entries = 2'000;
    int rows = 200'000;
    int columns = 1'000;
    int cells = 5'000'000;  // all sheets together
};

}  // namespace watari::readers

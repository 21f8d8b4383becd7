// Ctrl+C and the end asked for by the system: the first asks the work to stop, the second ends the program at
// once.
#pragma once

namespace watari::cli {

// Takes SIGINT and SIGTERM over, for the rest of the program.
void watchForInterruption();

// The signal that came, 0 while none has.
[[nodiscard]] int interruptedBy();

}  // namespace watari::cli

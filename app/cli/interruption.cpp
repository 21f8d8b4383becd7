#include "app/cli/interruption.h"

#include <array>
#include <csignal>

namespace watari::cli {

namespace {

constexpr std::array<int, 2> kSignals{SIGINT, SIGTERM};

// A signal handler reaches nothing else.
volatile std::sig_atomic_t interruption = 0;

void onSignal(int number) {
    interruption = number;
    // The next one finds the system's own handling again, which ends the program.
    for (const int s : kSignals) std::signal(s, SIG_DFL);
}

}  // namespace

void watchForInterruption() {
    struct sigaction action {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int s : kSignals) sigaction(s, &action, nullptr);
}

int interruptedBy() {
    return interruption;
}

}  // namespace watari::cli

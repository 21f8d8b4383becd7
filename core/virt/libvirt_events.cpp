#include "core/virt/libvirt_events.h"

#include <libvirt/libvirt.h>

#include <atomic>
#include <thread>

namespace watari::virt {
namespace {

class EventThread {
public:
    EventThread() : m_runs(virEventRegisterDefaultImpl() == 0) {
        if (!m_runs) return;
        m_thread = std::thread([this] {
            while (m_runs && virEventRunDefaultImpl() == 0) continue;
        });
    }
    EventThread(const EventThread&) = delete;
    EventThread& operator=(const EventThread&) = delete;
    ~EventThread() {
        if (!m_thread.joinable()) return;
        m_runs = false;
        wake();
        m_thread.join();
    }

private:
    // The loop sleeps until something happens; a timeout of nothing does.
    static void wake() {
        virEventAddTimeout(
            0, [](int timer, void*) { virEventRemoveTimeout(timer); }, nullptr, nullptr);
    }

    std::atomic<bool> m_runs;
    std::thread m_thread;
};

}  // namespace

void runLibvirtEvents() {
    static const EventThread thread;
}

}  // namespace watari::virt

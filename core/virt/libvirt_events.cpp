#include "core/virt/libvirt_events.h"

#include <glib-unix.h>
#include <glib.h>
#include <libvirt/libvirt.h>

#include <csignal>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace watari::virt {
namespace {

// What libvirt asked to be called for: a descriptor or a time. Lives until libvirt has been told that it is
// gone.
struct Watch {
    int id = 0;
    int descriptor = -1;
    virEventHandleCallback onHandle = nullptr;  // of a descriptor
    virEventTimeoutCallback onTimeout = nullptr;
    void* data = nullptr;
    virFreeCallback freeData = nullptr;
    GSource* source = nullptr;  // none while nothing is waited for
};
using WatchPointer = std::shared_ptr<Watch>;

GIOCondition conditionOf(int events) {
    int condition = 0;
    if ((events & VIR_EVENT_HANDLE_READABLE) != 0) condition |= G_IO_IN;
    if ((events & VIR_EVENT_HANDLE_WRITABLE) != 0) condition |= G_IO_OUT;
    if ((events & VIR_EVENT_HANDLE_ERROR) != 0) condition |= G_IO_ERR;
    if ((events & VIR_EVENT_HANDLE_HANGUP) != 0) condition |= G_IO_HUP;
    return GIOCondition(condition);
}

int eventsOf(GIOCondition condition) {
    int events = 0;
    if ((condition & G_IO_IN) != 0) events |= VIR_EVENT_HANDLE_READABLE;
    if ((condition & G_IO_OUT) != 0) events |= VIR_EVENT_HANDLE_WRITABLE;
    if ((condition & (G_IO_ERR | G_IO_NVAL)) != 0) events |= VIR_EVENT_HANDLE_ERROR;
    if ((condition & G_IO_HUP) != 0) events |= VIR_EVENT_HANDLE_HANGUP;
    return events;
}

gboolean onReady(gint descriptor, GIOCondition condition, gpointer held) {
    const Watch& watch = **static_cast<WatchPointer*>(held);
    watch.onHandle(watch.id, descriptor, eventsOf(condition), watch.data);
    return G_SOURCE_CONTINUE;
}

gboolean onTime(gpointer held) {
    const Watch& watch = **static_cast<WatchPointer*>(held);
    watch.onTimeout(watch.id, watch.data);
    return G_SOURCE_CONTINUE;
}

gboolean onGone(gpointer held) {
    const Watch& watch = **static_cast<WatchPointer*>(held);
    if (watch.freeData != nullptr) watch.freeData(watch.data);
    return G_SOURCE_REMOVE;
}

void release(gpointer held) {
    delete static_cast<WatchPointer*>(held);
}

// libvirt's own loop runs on GLib's default context, which Qt's main thread owns for good: this one has a
// context of its own. libvirt calls the functions from any thread.
class EventLoop {
public:
    EventLoop() : m_context(g_main_context_new()) {
        s_loop = this;
        virEventRegisterImpl(addHandle, updateHandle, removeWatch, addTimeout, updateTimeout, removeWatch);
        std::thread([loop = g_main_loop_new(m_context, FALSE)] { g_main_loop_run(loop); }).detach();
    }
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

private:
    static int addHandle(int descriptor, int events, virEventHandleCallback callback, void* data,
                         virFreeCallback freeData) {
        return s_loop->add(
            {.descriptor = descriptor, .onHandle = callback, .data = data, .freeData = freeData}, events);
    }
    static void updateHandle(int id, int events) { s_loop->update(id, events); }
    static int addTimeout(int milliseconds, virEventTimeoutCallback callback, void* data,
                          virFreeCallback freeData) {
        return s_loop->add({.onTimeout = callback, .data = data, .freeData = freeData}, milliseconds);
    }
    static void updateTimeout(int id, int milliseconds) { s_loop->update(id, milliseconds); }
    static int removeWatch(int id) { return s_loop->remove(id) ? 0 : -1; }

    // `wish`: events of a descriptor, none of them: not now; milliseconds of a timeout, below 0: not now.
    int add(Watch made, int wish) {
        const std::lock_guard lock(m_mutex);
        made.id = ++m_lastId;
        const auto watch = std::make_shared<Watch>(made);
        m_watches.emplace(watch->id, watch);
        wait(watch, wish);
        return watch->id;
    }

    void update(int id, int wish) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_watches.find(id);
        if (found == m_watches.end()) return;
        stop(*found->second);
        wait(found->second, wish);
    }

    bool remove(int id) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_watches.find(id);
        if (found == m_watches.end()) return false;
        stop(*found->second);
        // Not here: the caller may hold what the callback wants.
        attach(g_idle_source_new(), onGone, found->second);
        m_watches.erase(found);
        return true;
    }

    void wait(const WatchPointer& watch, int wish) {
        const bool isHandle = watch->onHandle != nullptr;
        if (isHandle ? wish == 0 : wish < 0) return;
        watch->source = isHandle ? g_unix_fd_source_new(watch->descriptor, conditionOf(wish))
                                 : g_timeout_source_new(guint(wish));
        attach(watch->source,
               isHandle ? reinterpret_cast<GSourceFunc>(reinterpret_cast<void (*)()>(onReady)) : onTime,
               watch);
    }

    static void stop(Watch& watch) {
        if (watch.source != nullptr) g_source_destroy(watch.source);
        watch.source = nullptr;
    }

    // The context keeps the source, the source the watch.
    void attach(GSource* source, GSourceFunc callback, const WatchPointer& watch) {
        g_source_set_callback(source, callback, new WatchPointer(watch), release);
        g_source_attach(source, m_context);
        g_source_unref(source);
    }

    static inline EventLoop* s_loop = nullptr;

    GMainContext* m_context;
    std::mutex m_mutex;
    std::map<int, WatchPointer> m_watches;
    int m_lastId = 0;
};

}  // namespace

void runLibvirtEvents() {
    // libvirt writes to sockets whose far end may have gone; a failed call is enough.
    std::signal(SIGPIPE, SIG_IGN);
    // Never destroyed: connections that end after main() still ask it.
    static const EventLoop* const loop = new EventLoop;
    static_cast<void>(loop);
}

}  // namespace watari::virt

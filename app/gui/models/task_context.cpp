#include "app/gui/models/task_context.h"

#include <QMutexLocker>

namespace watari::gui {

void TaskContext::phase(const QString& title) {
    const QMutexLocker lock(&m_mutex);
    m_phase = title;
    m_progress = {};
    m_meter = {};
}

void TaskContext::progress(const Progress& progress) {
    const QMutexLocker lock(&m_mutex);
    m_progress = progress;
    m_meter.add(m_clock.elapsed(), progress.done);
}

void TaskContext::note(const QString& text) {
    const QMutexLocker lock(&m_mutex);
    m_note = text;
}

TaskProgress TaskContext::now() const {
    const QMutexLocker lock(&m_mutex);
    return {m_phase, m_progress, m_meter.ratePerSecond(), m_meter.timeLeft(m_progress.total), m_note};
}

}  // namespace watari::gui

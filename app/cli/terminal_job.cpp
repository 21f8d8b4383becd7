#include "app/cli/terminal_job.h"

#include "app/cli/text_table.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 kRedrawMs = 100;
constexpr qint64 kLogLineMs = 10'000;
constexpr int kBarColumns = 20;

QString amountText(qint64 amount, ProgressUnit unit) {
    switch (unit) {
        case ProgressUnit::Byte:
            return binaryText(Bytes(amount));
        case ProgressUnit::Item:
            return groupedText(amount);
        case ProgressUnit::Second:
            return durationText(Seconds(amount));
    }
    return {};
}

QString barText(const Progress& progress) {
    const qint64 done = std::clamp<qint64>(progress.done, 0, progress.total);
    const auto full = int(double(done) / double(progress.total) * kBarColumns);
    return QLatin1Char('[') + QString(full, QLatin1Char('#')) +
           QString(kBarColumns - full, QLatin1Char('.')) + QLatin1Char(']');
}

QString percentText(const Progress& progress) {
    const qint64 done = std::clamp<qint64>(progress.done, 0, progress.total);
    return QStringLiteral("%1 %").arg(int(double(done) / double(progress.total) * 100));
}

int columnsOf(int fd) {
    winsize size{};
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

Terminal standardErrorTerminal() {
    return {.write =
                [](const QByteArray& bytes) {
                    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
                    std::fflush(stderr);
                },
            .isInteractive = isatty(STDERR_FILENO) == 1,
            .columns = columnsOf(STDERR_FILENO),
            .monotonicMs =
                [] {
                    const auto now = std::chrono::steady_clock::now().time_since_epoch();
                    return qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
                }};
}

TerminalJob::TerminalJob(Terminal terminal, std::function<bool()> cancelled)
    : m_terminal(std::move(terminal)), m_cancelled(std::move(cancelled)) {}

TerminalJob::~TerminalJob() {
    endLine();
}

void TerminalJob::phase(const QString& title) {
    endLine();
    m_phase = title;
    m_progress.reset();
    m_rate = RateMeter();
    m_shownMs.reset();
    if (m_terminal.isInteractive)
        show();
    else
        writeLine(title);
}

void TerminalJob::progress(const Progress& progress) {
    const qint64 now = m_terminal.monotonicMs();
    m_progress = progress;
    m_rate.add(now, progress.done);
    // Where lines stay, the first one of a phase comes after its first interval: short phases need none.
    if (!m_terminal.isInteractive && !m_shownMs) m_shownMs = now;
    if (!isTimeToShow(now)) return;
    m_shownMs = now;
    show();
}

bool TerminalJob::isTimeToShow(qint64 now) const {
    if (!m_shownMs) return true;
    if (m_terminal.isInteractive && m_progress && m_progress->done == m_progress->total) return true;
    return now - *m_shownMs >= (m_terminal.isInteractive ? kRedrawMs : kLogLineMs);
}

void TerminalJob::note(const QString& text) {
    const bool redraw = m_lineOpen;
    if (m_lineOpen) m_terminal.write("\r\x1b[K");
    m_lineOpen = false;
    writeLine(QStringLiteral("  ") + text);
    if (redraw) show();
}

void TerminalJob::endLine() {
    if (!m_lineOpen) return;
    m_terminal.write("\n");
    m_lineOpen = false;
}

QString TerminalJob::progressText() const {
    if (!m_progress) return {};
    QStringList parts;
    const QString done = amountText(m_progress->done, m_progress->unit);
    if (m_progress->total > 0) {
        if (m_terminal.isInteractive) parts.append(barText(*m_progress));
        parts.append(percentText(*m_progress));
        parts.append(Tr::tr("%1 of %2").arg(done, amountText(m_progress->total, m_progress->unit)));
    } else {
        parts.append(done);
    }
    if (const auto rate = m_rate.ratePerSecond(); rate && m_progress->unit == ProgressUnit::Byte)
        parts.append(rateText(*rate));
    if (const auto left = m_rate.timeLeft(m_progress->total))
        parts.append(Tr::tr("%1 left").arg(durationText(*left)));
    return parts.join(QStringLiteral("  "));
}

void TerminalJob::show() {
    const QString text = m_progress ? m_phase + QStringLiteral("  ") + progressText() : m_phase;
    if (!m_terminal.isInteractive) return writeLine(QStringLiteral("  ") + progressText());
    m_terminal.write("\r" + fitted(text, std::max(10, m_terminal.columns - 1)).toUtf8() + "\x1b[K");
    m_lineOpen = true;
}

void TerminalJob::writeLine(const QString& text) {
    m_terminal.write(text.toUtf8() + '\n');
}

}  // namespace watari::cli

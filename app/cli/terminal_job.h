// Progress on the terminal: one line redrawn where there is one, otherwise a line for each phase and at most
// one progress line in ten seconds, so that logs stay short. Notes stay as lines of their own.
#pragma once

#include "core/base/job_context.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace watari::cli {

// Where the meter writes and what it knows of it.
struct Terminal {
    std::function<void(const QByteArray&)> write;
    bool isInteractive = false;
    int columns = 80;
    std::function<qint64()> monotonicMs;
};

// Standard error of this program.
[[nodiscard]] Terminal standardErrorTerminal();

// Belongs to one thread.
class TerminalJob final : public JobContext {
public:
    TerminalJob(Terminal terminal, std::function<bool()> cancelled);
    ~TerminalJob() override;

    void phase(const QString& title) override;
    void progress(const Progress& progress) override;
    void note(const QString& text) override;
    [[nodiscard]] bool cancelled() const override { return m_cancelled(); }

    // Ends the line that is being redrawn, so that what follows starts on a new one.
    void endLine();

private:
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool isTimeToShow(qint64 now) const;
    void show();
    void writeLine(const QString& text);

    Terminal m_terminal;
    std::function<bool()> m_cancelled;
    QString m_phase;
    std::optional<Progress> m_progress;
    RateMeter m_rate;
    std::optional<qint64> m_shownMs;  // when the phase's progress was last shown
    bool m_lineOpen = false;
};

}  // namespace watari::cli

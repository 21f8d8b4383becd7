// What every command of watarictl is: a place in the command tree, options, and a run that yields an answer.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

class Options;

// Reports are drawn by Qt's painter, which wants a screen; offscreen will do.
enum class Screen { None, Offscreen };

struct CommandInfo {
    QString path;     // "project init"
    QString summary;  // one sentence for the help
    Screen screen = Screen::None;
};

// Negative: done, and the answer is no (infeasible, different, not met): exit status 1.
enum class Outcome { Done, Negative };

// The same answer for programs and for people; one of them is printed. The keys of `json` never change their
// meaning and are documented in app/cli/README.md.
struct Answer {
    QJsonObject json;
    QString text;
    Outcome outcome = Outcome::Done;
};

struct CommandContext {
    const usecases::Environment& environment;
    QString projectLocation;  // empty: neither --project nor WATARI_PROJECT names one
    JobContext& job;
};

class Command {
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual CommandInfo info() const = 0;
    // Binds options to members; their values are there when run() is called.
    virtual void addOptions(Options& options) = 0;
    [[nodiscard]] virtual Result<Answer> run(const CommandContext& context) = 0;
};

// Errors: WrongUsage when no project is named.
[[nodiscard]] Result<QString> projectLocation(const CommandContext& context);
// Errors: as projectLocation and Project::open.
[[nodiscard]] Result<usecases::Project> openProject(const CommandContext& context);

}  // namespace watari::cli

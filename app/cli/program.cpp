#include "app/cli/program.h"

#include "app/cli/command_line.h"
#include "app/usecases/local_environment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int kInterrupted = 128;

QJsonObject errorJson(const Error& error) {
    const QJsonObject inner{{QStringLiteral("code"), errorCodeName(error.code())},
                            {QStringLiteral("message"), error.message()},
                            {QStringLiteral("places"), QJsonArray::fromStringList(error.places())},
                            {QStringLiteral("remedy"), error.remedy()}};
    return {{QStringLiteral("error"), inner}};
}

void printJson(const QJsonObject& json, const Surroundings& surroundings) {
    surroundings.writeAnswer(QJsonDocument(json).toJson());
}

// What fails while the user stops the program fails because of that: the terminal sends the signal to the
// programs we started as well.
bool isInterruption(const Error& error, int signal) {
    return error.isCancelled() || (signal != 0 && exitStatus(error.code()) == 3);
}

int reportError(const Error& given, bool json, const Surroundings& surroundings) {
    const int signal = surroundings.interruptedBy();
    const bool interrupted = isInterruption(given, signal);
    const Error error = interrupted ? Error(ErrorCode::Cancelled,
                                            Tr::tr("Stopped as asked; what was begun can be continued."))
                                    : given;
    if (json) printJson(errorJson(error), surroundings);
    surroundings.messages.write("watarictl: " + error.text().toUtf8() + '\n');
    return interrupted ? kInterrupted + (signal != 0 ? signal : SIGINT) : exitStatus(error.code());
}

Result<Answer> runCommand(const Invocation& invocation, const Surroundings& surroundings) {
    const usecases::Environment environment =
        usecases::localEnvironment(surroundings.clock, surroundings.ids, invocation.person);
    const QString project =
        invocation.project.isEmpty() ? qEnvironmentVariable("WATARI_PROJECT") : invocation.project;
    TerminalJob job(surroundings.messages, [&] { return surroundings.interruptedBy() != 0; });
    return invocation.command->run({environment, project, job});
}

}  // namespace

int runProgram(const QStringList& arguments, const Surroundings& surroundings) {
    CommandLine commandLine;
    const auto invocation = commandLine.parse(arguments);
    if (!invocation) return reportError(invocation.error(), wantsJson(arguments), surroundings);
    if (!invocation->command) {
        surroundings.writeAnswer(invocation->help.toUtf8());
        return 0;
    }
    const auto answer = runCommand(*invocation, surroundings);
    if (!answer) return reportError(answer.error(), invocation->json, surroundings);
    if (invocation->json)
        printJson(answer->json, surroundings);
    else
        surroundings.writeAnswer(answer->text.toUtf8());
    return answer->outcome == Outcome::Done ? 0 : 1;
}

}  // namespace watari::cli

// What went wrong, in a form a person can act on: the class of failure, what happened, where, and the remedy.
#pragma once

#include <QString>
#include <QStringList>

namespace watari {

// The class of a failure decides the exit status of commands (see exitStatus) and what a caller may try.
enum class ErrorCode {
    WrongUsage,   // the caller asked for something that makes no sense
    BadInput,     // a file or value given by the user cannot be used
    NotFound,     // the thing named does not exist
    Conflict,     // somebody else changed the row, or the state forbids the step
    Denied,       // the person lacks the role, or the system refuses access
    Environment,  // this machine lacks something: space, a program, a permission
    Remote,       // a hypervisor, server or line failed or did not answer in time
    Damaged,      // stored data contradicts its own checks
    Cancelled,    // the user stopped the work; never shown as a failure
};

class Error {
public:
    Error(ErrorCode code, QString message);

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] bool isCancelled() const { return m_code == ErrorCode::Cancelled; }
    // What happened, with the offending value; one sentence.
    [[nodiscard]] const QString& message() const { return m_message; }
    // Outermost first: "servers.xlsx", "sheet Servers", "row 17".
    [[nodiscard]] const QStringList& places() const { return m_places; }
    [[nodiscard]] const QString& remedy() const { return m_remedy; }

    // Adds where it happened; called on the way up, so each call is outside the ones before it.
    [[nodiscard]] Error at(const QString& place) const;
    [[nodiscard]] Error withRemedy(const QString& remedy) const;

    // "place > place: message. remedy" on one line, for logs and terminals.
    [[nodiscard]] QString text() const;

    bool operator==(const Error&) const = default;

private:
    ErrorCode m_code;
    QString m_message;
    QStringList m_places;
    QString m_remedy;
};

[[nodiscard]] Error cancelledError();

// 2 for usage and input, 3 for environment and remote, 4 for damaged data.
[[nodiscard]] int exitStatus(ErrorCode code);

// Stable name for JSON output: "bad_input".
[[nodiscard]] QString errorCodeName(ErrorCode code);

}  // namespace watari

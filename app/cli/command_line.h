// The command tree and what was typed of it.
#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace watari::cli {

struct Invocation {
    Command* command = nullptr;  // null: help was asked for
    QString help;
    QString project;
    QString person;
    bool json = false;
};

class CommandLine {
public:
    CommandLine();
    ~CommandLine();

    // arguments: without the program's name. Call once. The command's options have their values afterwards.
    // Errors: WrongUsage.
    [[nodiscard]] Result<Invocation> parse(const QStringList& arguments);

    // Every command and group as typed ("", "project", "project init"), in the order of the help.
    [[nodiscard]] QStringList paths() const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

// What must be known before the arguments can be parsed. Both forgive wrong usage, which parse() reports.
[[nodiscard]] Screen wantedScreen(const QStringList& arguments);
[[nodiscard]] bool wantsJson(const QStringList& arguments);

}  // namespace watari::cli

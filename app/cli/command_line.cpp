#include "app/cli/command_line.h"

#include "app/cli/help_text.h"
#include "app/cli/language.h"
#include "app/cli/options.h"
#include "app/cli/registry.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList subcommandNames(const CLI::App& app) {
    QStringList names;
    for (const CLI::App* sub : app.get_subcommands(std::function<bool(const CLI::App*)>()))
        names.append(QString::fromStdString(sub->get_name()));
    return names;
}

// The deepest command that was recognised.
const CLI::App& reached(const CLI::App& app) {
    const auto parsed = app.get_subcommands();
    return parsed.empty() ? app : reached(*parsed.front());
}

void setHelpFlag(CLI::App& app) {
    app.set_help_flag("-h,--help", Tr::tr("Show this help").toStdString());
}

void addPaths(const CLI::App& app, const QString& prefix, QStringList& paths) {
    paths.append(prefix);
    for (const CLI::App* sub : app.get_subcommands(std::function<bool(const CLI::App*)>())) {
        const QString name = QString::fromStdString(sub->get_name());
        addPaths(*sub, prefix.isEmpty() ? name : prefix + QLatin1Char(' ') + name, paths);
    }
}

}  // namespace

struct CommandLine::Tree {
    struct Leaf {
        CLI::App* app;
        std::unique_ptr<Command> command;
        Options options;
    };
    CLI::App root{std::string(), "watarictl"};
    Options globalOptions{root};
    Invocation invocation;
    std::optional<i18n::Language> language;
    std::vector<Leaf> leaves;

    void addGlobalOptions();
    void add(std::unique_ptr<Command> command);
    CLI::App& group(const QString& name);
    [[nodiscard]] Error wrongUsage(const CLI::ParseError& error) const;
    [[nodiscard]] Error unknownWord(const QString& word, const CLI::App& at) const;
};

void CommandLine::Tree::addGlobalOptions() {
    root.description(
        Tr::tr("Watari: inventory, sizing, migration and service level of a data centre's servers")
            .toStdString());
    root.fallthrough();
    root.require_subcommand(1);
    setHelpFlag(root);
    globalOptions.add("--project", Tr::tr("Project file or postgresql:// URL; default: WATARI_PROJECT"),
                      invocation.project);
    globalOptions.add("--as", Tr::tr("Person of the roster who acts; default: by the user's account"),
                      invocation.person);
    globalOptions.flag("--json", Tr::tr("Print one JSON document"), invocation.json);
    globalOptions.add("--lang", Tr::tr("Language; default: Japanese, English where LANG says en"), language);
}

CLI::App& CommandLine::Tree::group(const QString& name) {
    for (CLI::App* known : root.get_subcommands(std::function<bool(CLI::App*)>()))
        if (known->get_name() == name.toStdString()) return *known;
    CLI::App* made = root.add_subcommand(name.toStdString(), groupSummary(name).toStdString());
    made->require_subcommand(1);
    setHelpFlag(*made);
    return *made;
}

void CommandLine::Tree::add(std::unique_ptr<Command> command) {
    const CommandInfo info = command->info();
    const QStringList words = info.path.split(QLatin1Char(' '));
    CLI::App& parent = words.size() > 1 ? group(words.first()) : root;
    CLI::App* app = parent.add_subcommand(words.last().toStdString(), info.summary.toStdString());
    setHelpFlag(*app);
    leaves.push_back({app, std::move(command), Options(*app)});
    leaves.back().command->addOptions(leaves.back().options);
}

Error CommandLine::Tree::unknownWord(const QString& word, const CLI::App& at) const {
    const QStringList known = subcommandNames(at);
    const Error error(ErrorCode::WrongUsage, Tr::tr("“%1” is not known here.").arg(word));
    return known.isEmpty()
               ? error.withRemedy(Tr::tr("See: %1 --help").arg(fullName(at)))
               : error.withRemedy(Tr::tr("Give one of: %1.").arg(known.join(QStringLiteral(", "))));
}

Error CommandLine::Tree::wrongUsage(const CLI::ParseError& error) const {
    const CLI::App& at = reached(root);
    const std::vector<std::string> extra = root.remaining(true);
    if (!extra.empty()) return unknownWord(QString::fromStdString(extra.front()), at);
    if (!subcommandNames(at).isEmpty())
        return Error(ErrorCode::WrongUsage, Tr::tr("No command was given."))
            .withRemedy(Tr::tr("Give one of: %1.").arg(subcommandNames(at).join(QStringLiteral(", "))));
    const QString remedy = Tr::tr("See: %1 --help").arg(fullName(at));
    for (const CLI::Option* option : at.get_options())
        if (option->get_required() && option->count() == 0)
            return Error(ErrorCode::WrongUsage,
                         Tr::tr("%1 is missing.")
                             .arg(QString::fromStdString(option->get_name(option->get_positional(), false))))
                .withRemedy(remedy);
    const QString said = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return Error(ErrorCode::WrongUsage,
                     Tr::tr("%1 takes exactly one value.").arg(said.section(QLatin1Char(':'), 0, 0)))
            .withRemedy(remedy);
    return Error(ErrorCode::WrongUsage, said).withRemedy(remedy);
}

CommandLine::CommandLine() : m_tree(std::make_unique<Tree>()) {
    m_tree->addGlobalOptions();
    for (auto& command : allCommands()) m_tree->add(std::move(command));
}

CommandLine::~CommandLine() = default;

Result<Invocation> CommandLine::parse(const QStringList& arguments) {
    // The parser takes them from the end.
    std::vector<std::string> reversed;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it) reversed.push_back(it->toStdString());
    try {
        m_tree->root.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        m_tree->invocation.help = helpText(reached(m_tree->root));
        return m_tree->invocation;
    } catch (const CLI::ParseError& error) {
        return m_tree->wrongUsage(error);
    }
    CHECK(m_tree->globalOptions.read());
    for (Tree::Leaf& leaf : m_tree->leaves) {
        if (leaf.app->count_all() == 0 || !leaf.app->parsed()) continue;
        CHECK(leaf.options.read());
        m_tree->invocation.command = leaf.command.get();
    }
    return m_tree->invocation;
}

QStringList CommandLine::paths() const {
    QStringList paths;
    addPaths(m_tree->root, {}, paths);
    return paths;
}

Screen wantedScreen(const QStringList& arguments) {
    for (const auto& command : allCommands()) {
        const CommandInfo info = command->info();
        if (info.screen == Screen::None) continue;
        const QStringList words = info.path.split(QLatin1Char(' '));
        const auto isTyped = [&](const QString& word) { return arguments.contains(word); };
        // Taking a value for a command's name only costs a screen that is not used.
        if (std::all_of(words.begin(), words.end(), isTyped)) return info.screen;
    }
    return Screen::None;
}

bool wantsJson(const QStringList& arguments) {
    return arguments.contains(QLatin1String("--json"));
}

}  // namespace watari::cli

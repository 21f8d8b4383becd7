#include "app/cli/help_text.h"

#include "app/cli/text_table.h"

#include <QCoreApplication>
#include <QStringList>

#include <CLI/App.hpp>

#include <utility>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Lines = QList<std::pair<QString, QString>>;

bool isPositional(const CLI::Option& option) {
    return option.get_positional();
}

QString optionName(const CLI::Option& option) {
    const QString name = QString::fromStdString(option.get_name(isPositional(option), true))
                             .replace(QLatin1Char(','), QStringLiteral(", "));
    const QString type = QString::fromStdString(option.get_type_name());
    return isPositional(option) || type.isEmpty() || option.get_expected_max() == 0
               ? name
               : name + QLatin1Char(' ') + type;
}

QString optionHelp(const CLI::Option& option) {
    QStringList help{QString::fromStdString(option.get_description())};
    if (option.get_required() && !isPositional(option)) help.append(Tr::tr("(needed)"));
    if (option.get_expected_max() > 1) help.append(Tr::tr("(may be repeated)"));
    return help.join(QLatin1Char(' '));
}

enum class Kind { Arguments, Options };

Lines optionLines(const CLI::App& app, Kind kind) {
    Lines lines;
    for (const CLI::Option* option : app.get_options())
        if (isPositional(*option) == (kind == Kind::Arguments))
            lines.append({QStringLiteral("  ") + optionName(*option), optionHelp(*option)});
    return lines;
}

Lines commandLines(const CLI::App& app) {
    Lines lines;
    for (const CLI::App* sub : app.get_subcommands(std::function<bool(const CLI::App*)>()))
        lines.append({QStringLiteral("  ") + QString::fromStdString(sub->get_name()),
                      QString::fromStdString(sub->get_description())});
    return lines;
}

QString usage(const CLI::App& app, bool hasCommands) {
    QStringList words{fullName(app)};
    if (hasCommands) words.append(Tr::tr("COMMAND"));
    for (const CLI::Option* option : app.get_options())
        if (option->get_required() && !isPositional(*option)) words.append(optionName(*option));
    words.append(Tr::tr("[OPTIONS]"));
    for (const CLI::Option* option : app.get_options()) {
        if (!isPositional(*option)) continue;
        const QString name = optionName(*option);
        words.append(option->get_required() ? name : QLatin1Char('[') + name + QLatin1Char(']'));
    }
    return words.join(QLatin1Char(' '));
}

QString section(const QString& title, const Lines& lines) {
    return lines.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + labelledText(lines);
}

}  // namespace

QString fullName(const CLI::App& app) {
    const QString name = QString::fromStdString(app.get_name());
    return app.get_parent() ? fullName(*app.get_parent()) + QLatin1Char(' ') + name : name;
}

QString helpText(const CLI::App& app) {
    const Lines commands = commandLines(app);
    QString text = QString::fromStdString(app.get_description()) + QStringLiteral("\n\n");
    text += Tr::tr("Usage: %1").arg(usage(app, !commands.isEmpty())) + QLatin1Char('\n');
    text += section(Tr::tr("Commands:"), commands);
    text += section(Tr::tr("Arguments:"), optionLines(app, Kind::Arguments));
    text += section(Tr::tr("Options:"), optionLines(app, Kind::Options));
    if (app.get_parent())
        text += QLatin1Char('\n') + Tr::tr("Options of every command: watarictl --help") + QLatin1Char('\n');
    return text;
}

}  // namespace watari::cli

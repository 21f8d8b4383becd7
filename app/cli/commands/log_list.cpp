#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/log_words.h"
#include "app/usecases/queries.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject entryJson(const usecases::LogEntry& entry) {
    return {{QStringLiteral("number"), entry.number},   {QStringLiteral("at"), toRfc3339(entry.at)},
            {QStringLiteral("actor"), entry.actor},     {QStringLiteral("role"), entry.role},
            {QStringLiteral("action"), entry.action},   {QStringLiteral("object"), entry.object},
            {QStringLiteral("outcome"), entry.outcome}, {QStringLiteral("reason"), entry.reason}};
}

}  // namespace

class LogList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("log list"), Tr::tr("List the newest rows of the operation log")};
    }

    void addOptions(Options& options) override {
        options.add("--limit", Tr::tr("Most rows to list; default: 100"), m_limit);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        const auto limit = int(std::min<qint64>(m_limit, std::numeric_limits<int>::max()));
        TRY(const QList<usecases::LogEntry> entries, usecases::operationLog(project, limit));
        QJsonArray rows;
        TextTable table({{Tr::tr("No."), Side::Right},
                         {Tr::tr("At")},
                         {Tr::tr("Who")},
                         {Tr::tr("Role")},
                         {Tr::tr("What")},
                         {Tr::tr("On")},
                         {Tr::tr("Outcome")},
                         {Tr::tr("Reason")}});
        for (const usecases::LogEntry& e : entries) {
            rows.append(entryJson(e));
            table.add({QString::number(e.number), toJstText(e.at), e.actor, usecases::logRoleText(e.role),
                       usecases::logActionText(e.action), usecases::logObjectText(e.object),
                       usecases::logOutcomeText(e.outcome), e.reason});
        }
        return Answer{{{QStringLiteral("entries"), rows}}, table.text()};
    }

private:
    qint64 m_limit = 100;
};

template std::unique_ptr<Command> makeCommand<LogList>();

}  // namespace watari::cli

#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/queries.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray samplesJson(const QList<Sample>& samples) {
    QJsonArray array;
    for (const Sample& s : samples)
        array.append(
            QJsonObject{{QStringLiteral("at"), toRfc3339(s.at)}, {QStringLiteral("value"), s.value}});
    return array;
}

}  // namespace

class MetricsCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("metrics"), Tr::tr("Show what the collector measured of a server")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
        options.add("--metric", Tr::tr("What to show; default: cpu_use"), m_metric);
        options.add("--from", Tr::tr("Begin; default: the first sample"), m_from);
        options.add("--to", Tr::tr("End; default: the last sample"), m_to);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const Server server, findServer(project, m_server));
        TRY(const std::optional<Interval> measured, usecases::measuredPeriod(project, server.id));
        const Interval all = measured.value_or(Interval{});
        const Interval period{m_from.value_or(all.from), m_to.value_or(all.to)};
        TRY(const QList<Sample> samples, usecases::samples(project, {server.id, m_metric, period}));
        const QString unit = unitOf(m_metric);
        TextTable table(
            {{Tr::tr("At")}, {titleOf(m_metric) + QStringLiteral(" (%1)").arg(unit), Side::Right}});
        for (const Sample& s : samples) table.add({toJstText(s.at), groupedText(s.value)});
        return Answer{{{QStringLiteral("server_id"), server.id.text()},
                       {QStringLiteral("name"), server.name},
                       {QStringLiteral("metric"), enumName(m_metric)},
                       {QStringLiteral("samples"), samplesJson(samples)}},
                      samples.isEmpty() ? Tr::tr("Nobody measured this server then.") + QLatin1Char('\n')
                                        : table.text()};
    }

private:
    QString m_server;
    Metric m_metric = Metric::CpuUse;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
};

template std::unique_ptr<Command> makeCommand<MetricsCommand>();

}  // namespace watari::cli

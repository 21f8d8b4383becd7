#include "app/cli/finding_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/import_metrics.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr Seconds kDay{86'400};

QString summaryText(const usecases::MetricsSummary& summary) {
    QString text = labelledText({{Tr::tr("Servers"), groupedText(summary.servers)},
                                 {Tr::tr("Samples"), groupedText(summary.samples)}});
    if (summary.unknown > 0)
        text += Tr::tr("%1 servers of the source are not in the project; read its inventory again.")
                    .arg(groupedText(summary.unknown)) +
                QLatin1Char('\n');
    if (!summary.findings.isEmpty()) text += QLatin1Char('\n') + findingsText(summary.findings, {});
    return text;
}

}  // namespace

class SourceMetrics final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("source metrics"),
                Tr::tr("Read what a vSphere source recorded of its servers' use")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr("Location, label or id"), m_source);
        options.add("--interval",
                    Tr::tr("At which it was recorded; default: 300 s, kept for a day; 1800 s are "
                           "kept for a week"),
                    m_interval);
        options.add("--from", Tr::tr("Begin; default: a day before the end"), m_from);
        options.add("--to", Tr::tr("End; default: now"), m_to);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const ImportSource source, findSource(project, m_source));
        const Instant to = m_to.value_or(project.clock().now());
        const Interval period{m_from.value_or(to - kDay), to};
        TRY(const usecases::MetricsSummary summary,
            usecases::importMetrics(project, {source.id, m_interval, period}, context.job));
        return Answer{{{QStringLiteral("servers"), summary.servers},
                       {QStringLiteral("unknown"), summary.unknown},
                       {QStringLiteral("samples"), summary.samples},
                       {QStringLiteral("findings"), codec::listToJson(summary.findings)}},
                      summaryText(summary)};
    }

private:
    QString m_source;
    Seconds m_interval{300};
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
};

template std::unique_ptr<Command> makeCommand<SourceMetrics>();

}  // namespace watari::cli

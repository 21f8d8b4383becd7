#include "core/calendar/date_range.h"
#include "core/plan/plan_input.h"
#include "reports/documents/plan_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr CellFormat kGigabytes{.decimals = 2, .byteUnit = ByteUnit::GB};
constexpr int kAirDays = 7;  // of the chart's axis behind the deadline

Column timeColumn(const QString& header) {
    return {.header = header, .type = ColumnType::Instant, .format = kMinuteFormat};
}

Column volumeColumn() {
    return {.header = Tr::tr("Volume"),
            .type = ColumnType::Bytes,
            .unit = QStringLiteral("GB"),
            .format = kGigabytes};
}

double gigabytes(Bytes bytes) {
    return static_cast<double>(bytes.value()) / static_cast<double>(kGB.value());
}

QString deadlineText(Instant end, const PlanSettings& settings) {
    return end <= calendar::endOfDay(settings.deadline) ? Tr::tr("in time") : Tr::tr("late");
}

QList<WaveMember> byCopy(QList<WaveMember> members) {
    std::stable_sort(members.begin(), members.end(),
                     [](const WaveMember& a, const WaveMember& b) { return a.copyTo < b.copyTo; });
    return members;
}

}  // namespace

Bytes volumeOf(const QList<WaveMember>& members) {
    Bytes sum;
    for (const WaveMember& m : members) sum += m.volume;
    return sum;
}

std::optional<Instant> finishOf(const QList<WaveMember>& members) {
    std::optional<Instant> last;
    for (const WaveMember& m : members) last = std::max(last.value_or(m.cutoverTo), m.cutoverTo);
    return last;
}

QList<WaveMember> membersOf(const Wave& wave, const QList<WaveMember>& members) {
    QList<WaveMember> own;
    std::copy_if(members.begin(), members.end(), std::back_inserter(own),
                 [&wave](const WaveMember& m) { return m.waveId == wave.id; });
    return own;
}

Table waveTable(const PlanReportInput& input) {
    Table table{.title = Tr::tr("Waves"), .emptyText = Tr::tr("No wave was planned.")};
    table.columns = {{.header = Tr::tr("Wave"), .type = ColumnType::Integer},
                     {.header = Tr::tr("Servers"), .type = ColumnType::Integer},
                     volumeColumn(),
                     {.header = Tr::tr("Line time"), .type = ColumnType::Duration, .format = kClockFormat},
                     timeColumn(Tr::tr("Copies from")),
                     timeColumn(Tr::tr("Copies to")),
                     timeColumn(Tr::tr("Cutover from")),
                     timeColumn(Tr::tr("Cutover to")),
                     {.header = Tr::tr("Deadline"), .align = Align::Center, .weight = 0.1}};
    for (const Wave& wave : input.waves) {
        const QList<WaveMember> own = membersOf(wave, input.members);
        const Bytes volume = volumeOf(own);
        table.rows.push_back({wave.number, static_cast<qint64>(own.size()), volume,
                              plan::lineTime(volume, input.settings), wave.copyFrom, wave.copyTo,
                              wave.cutoverFrom, wave.cutoverTo,
                              deadlineText(wave.cutoverTo, input.settings)});
    }
    const Bytes all = volumeOf(input.members);
    if (!input.waves.isEmpty())
        table.total = {Tr::tr("Total"), static_cast<qint64>(input.members.size()), all,
                       plan::lineTime(all, input.settings)};
    return table;
}

Table memberTable(const PlanReportInput& input) {
    Table table{.title = Tr::tr("Servers by wave"), .emptyText = Tr::tr("No server was planned.")};
    table.columns = {{.header = Tr::tr("Wave"), .type = ColumnType::Integer},
                     {.header = Tr::tr("Information system"), .weight = 1},
                     {.header = Tr::tr("Server"), .weight = 1},
                     volumeColumn(),
                     timeColumn(Tr::tr("Copy from")),
                     timeColumn(Tr::tr("Copy to")),
                     timeColumn(Tr::tr("Cutover from"))};
    for (Column& column : table.columns) column.breaksTime = column.type == ColumnType::Instant;
    for (const Wave& wave : input.waves)
        for (const WaveMember& m : byCopy(membersOf(wave, input.members)))
            table.rows.push_back({wave.number, input.systemNames.value(m.serverId),
                                  input.serverNames.value(m.serverId, m.serverId.text()), m.volume,
                                  m.copyFrom, m.copyTo, m.cutoverFrom});
    return table;
}

Table problemTable(const PlanReportInput& input) {
    Table table{.title = Tr::tr("What does not fit"), .emptyText = Tr::tr("Every server fits.")};
    table.columns = {{.header = Tr::tr("Server"), .weight = 1}, {.header = Tr::tr("Reason"), .weight = 4}};
    for (const PlanProblem& p : input.problems)
        table.rows.push_back({p.serverId.isNull() ? Tr::tr("the plan")
                                                  : input.serverNames.value(p.serverId, p.serverId.text()),
                              p.text});
    return table;
}

Table blackoutTable(const PlanReportInput& input) {
    Table table{.title = Tr::tr("Blackouts"), .emptyText = Tr::tr("No blackout was given.")};
    table.columns = {
        timeColumn(Tr::tr("From")), timeColumn(Tr::tr("To")), {.header = Tr::tr("Reason"), .weight = 3}};
    for (const Blackout& b : input.blackouts) table.rows.push_back({b.startsAt, b.endsAt, b.reason});
    return table;
}

Chart volumeChart(const PlanReportInput& input) {
    Chart chart{
        .title = Tr::tr("Volume copied against the deadline"), .yLabel = Tr::tr("Copied (GB)"), .yMin = 0};
    const Instant deadline = calendar::endOfDay(input.settings.deadline);
    TimeAxis axis;
    ChartSeries series{.name = Tr::tr("Copied, all waves together")};
    const auto add = [&axis, &series](Instant at, std::optional<double> value) {
        if (!axis.empty() && at <= axis.back()) at = axis.back() + Seconds(1);
        axis.push_back(at);
        series.values.push_back(value);
    };
    add(fromJst(input.settings.planningDate), 0);
    Bytes sum;
    for (const WaveMember& m : byCopy(input.members)) {
        add(m.copyFrom, gigabytes(sum));
        sum += m.volume;
        add(m.copyTo, gigabytes(sum));
    }
    const Instant end = std::max(axis.back(), deadline) + Seconds(kAirDays * 86'400);
    add(end, gigabytes(sum));
    chart.axis = std::move(axis);
    chart.series = {std::move(series)};
    chart.thresholds = {{Tr::tr("All servers"), gigabytes(sum)}};
    chart.shades = {{Tr::tr("After the deadline"), {deadline, end}}};
    for (const Blackout& b : input.blackouts)
        chart.shades.push_back({Tr::tr("Blackout"), {b.startsAt, b.endsAt}});
    return chart;
}

}  // namespace watari::reports

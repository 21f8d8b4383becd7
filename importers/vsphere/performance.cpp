#include "importers/vsphere/performance.h"

#include "core/base/uri.h"
#include "importers/outcome_draft.h"
#include "importers/uuid_text.h"
#include "importers/vsphere/platform.h"
#include "importers/vsphere/requests.h"
#include "importers/vsphere/server_settings.h"
#include "importers/vsphere/session.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>
#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

// A vCenter refuses a query for more than 64 metrics (config.vpxd.stats.maxQueryMetrics).
constexpr qsizetype kMetricsAtOnce = 64;
constexpr Seconds kShortestInterval{20};
constexpr qint64 kLongestStep = 366 * 86'400;  // seconds; a source rolls up to a day

struct Step {
    Instant begin;
    bool valid = false;
};

// vSphere stamps a sample with the end of its step.
Step stepOf(const std::optional<Instant>& end, std::optional<qint64> length) {
    if (!end || !length || *length < 1 || *length > kLongestStep) return {};
    return {*end - Seconds(*length), true};
}

QList<Step> stepsOf(const Node& entity) {
    QList<Step> steps;
    for (const Node& entry : entity.children)
        if (entry.name == QLatin1String("sampleInfo"))
            steps.append(stepOf(instantOf(entry.child(QLatin1String("timestamp"))),
                                numberOf(entry.child(QLatin1String("interval")))));
    // "300,2026-01-05T00:05:00Z,300,…"
    const QStringList parts =
        entity.child(QLatin1String("sampleInfoCSV")).text.split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        Node length;
        Node end;
        length.text = parts[i];
        end.text = parts[i + 1];
        steps.append(stepOf(instantOf(end), numberOf(length)));
    }
    return steps;
}

QList<qint64> valuesOf(const Node& series) {
    QList<qint64> values;
    for (const Node& entry : series.children) {
        if (entry.name != QLatin1String("value")) continue;
        const QStringList parts = entry.text.split(u',');
        for (const QString& part : parts) {
            bool isNumber = false;
            const qint64 value = part.trimmed().toLongLong(&isNumber);
            values.append(isNumber ? value : -1);
        }
    }
    return values;
}

const Counter* counterOf(qint64 number, const QHash<QString, qint64>& numbers) {
    for (const Counter& counter : counters())
        if (numbers.value(QString::fromLatin1(counter.name), -1) == number) return &counter;
    return nullptr;
}

// Values by the beginning of their step; instances added up.
using Sums = QMap<Instant, qint64>;

void addTo(Sums& sums, const QList<Step>& steps, const QList<qint64>& values, const Counter& counter) {
    const qint64 most = std::numeric_limits<qint64>::max() / counter.numerator / 4;
    for (qsizetype i = 0; i < std::min(steps.size(), values.size()); ++i) {
        // -1 stands for a step without a value.
        if (!steps[i].valid || values[i] < 0 || values[i] > most) continue;
        qint64& sum = sums[steps[i].begin];
        sum = std::min(sum + values[i] * counter.numerator / counter.denominator,
                       std::numeric_limits<qint64>::max() / 2);
    }
}

QList<PerformanceSeries> seriesOf(const Node& entity, const QHash<QString, qint64>& numbers) {
    const QList<Step> steps = stepsOf(entity);
    QMap<qint64, Sums> sums;  // by counter
    for (const Node& series : entity.children) {
        const auto number = numberOf(series.at(QLatin1String("id/counterId")));
        if (series.name != QLatin1String("value") || !number) continue;
        if (const Counter* counter = counterOf(*number, numbers))
            addTo(sums[*number], steps, valuesOf(series), *counter);
    }
    QList<PerformanceSeries> list;
    for (auto entry = sums.constBegin(); entry != sums.constEnd(); ++entry) {
        if (entry->isEmpty()) continue;
        const Counter* counter = counterOf(entry.key(), numbers);
        PerformanceSeries series{.counter = QString::fromLatin1(counter->name),
                                 .unit = QString::fromLatin1(counter->unit),
                                 .metric = counter->metric};
        for (auto sample = entry->constBegin(); sample != entry->constEnd(); ++sample)
            series.samples.append({sample.key(), sample.value()});
        list.append(series);
    }
    return list;
}

class PerformanceReader {
public:
    PerformanceReader(Session& session, const PerformanceRequest& request, JobContext& job)
        : m_session(session), m_request(request), m_job(job) {}

    Result<PerformanceOutcome> read() {
        m_outcome.keyScope = m_session.keyScope();
        m_job.phase(Tr::tr("Reading the servers"));
        CHECK(readServers());
        m_job.phase(Tr::tr("Reading the performance history"));
        TRY(const ManagedObject manager,
            m_session.object(m_session.content().performanceManager, {QStringLiteral("perfCounter")}));
        m_numbers = counterNumbersOf(manager.property("perfCounter"));
        if (!m_numbers.isEmpty()) CHECK(readBatches());
        addFindings();
        m_outcome.certificate = m_session.client().certificate();
        return std::move(m_outcome);
    }

private:
    Result<void> readServers() {
        const PropertySpec properties{QStringLiteral("VirtualMachine"),
                                      {QStringLiteral("config.instanceUuid")}};
        return m_session.retrieve({properties}, [&](const QList<ManagedObject>& objects) {
            for (const ManagedObject& object : objects) {
                const QString instance = canonicalUuid(object.text("config.instanceUuid"));
                m_servers.append(object.reference);
                m_keys.append(m_session.keyScope() +
                              (instance.isEmpty() ? object.reference.value : instance));
            }
            return Ok();
        });
    }

    Result<void> readBatches() {
        PerformanceQuery query{.interval = m_request.interval, .period = m_request.period};
        for (const Counter& counter : counters()) {
            const auto number = m_numbers.constFind(QString::fromLatin1(counter.name));
            if (number != m_numbers.constEnd())
                (counter.byInstance ? query.countersByInstance : query.counters).append(*number);
        }
        const qsizetype perServer = query.counters.size() + query.countersByInstance.size();
        const qsizetype atOnce = std::max(qsizetype{1}, kMetricsAtOnce / std::max(qsizetype{1}, perServer));
        for (qsizetype from = 0; from < m_servers.size(); from += atOnce) {
            query.entities = m_servers.mid(from, atOnce);
            CHECK(readBatch(query, from));
            m_job.progress({.done = std::min(from + atOnce, m_servers.size()),
                            .total = m_servers.size(),
                            .unit = ProgressUnit::Item});
        }
        return Ok();
    }

    Result<void> readBatch(const PerformanceQuery& query, qsizetype from) {
        TRY(const QByteArray answer,
            m_session.call(queryPerformance(m_session.content().performanceManager, query)));
        TRY(const auto byServer, performanceOf(answer, m_numbers));
        for (qsizetype i = 0; i < query.entities.size(); ++i) {
            for (PerformanceSeries series : byServer.value(query.entities[i].value)) {
                series.serverKey = m_keys[from + i];
                m_outcome.series.append(series);
            }
        }
        return Ok();
    }

    [[nodiscard]] bool holds(const char* counter) const {
        return std::any_of(m_outcome.series.begin(), m_outcome.series.end(),
                           [&](const PerformanceSeries& s) { return s.counter == QLatin1String(counter); });
    }

    void addFindings() {
        const QString place = m_session.endpoint().uri;
        if (m_outcome.series.isEmpty() && !m_servers.isEmpty())
            m_outcome.findings.append(makeFinding(
                "import.performance.absent", Severity::Warning, place,
                Tr::tr("vSphere has recorded nothing in this period at this interval, so there is no history "
                       "to size the servers by. Try a later period or a longer interval, or let the "
                       "servers be watched from here for some weeks.")));
        const bool disksSplit = !holds("disk.usage.average") || holds("virtualDisk.read.average");
        const bool netSplit = !holds("net.usage.average") || holds("net.received.average");
        if (disksSplit && netSplit) return;
        m_outcome.findings.append(makeFinding(
            "import.performance.not_split", Severity::Information, place,
            Tr::tr("At this interval vSphere keeps only the sums of reading and writing, or of sending and "
                   "receiving, so those four curves stay empty. Raise the statistics level to 2, or read "
                   "the last hour at 20 seconds.")));
    }

    Session& m_session;
    const PerformanceRequest& m_request;
    JobContext& m_job;
    QList<Reference> m_servers;
    QStringList m_keys;  // beside them
    QHash<QString, qint64> m_numbers;
    PerformanceOutcome m_outcome;
};

}  // namespace

// Shares come in hundredths of a percent, rates in KiB a second.
const QList<Counter>& counters() {
    static const QList<Counter> list{
        {"cpu.usage.average", "permille", 1, 10, Metric::CpuUse, false},
        {"cpu.usagemhz.average", "MHz", 1, 1, std::nullopt, false},
        {"mem.usage.average", "permille", 1, 10, Metric::MemoryUse, false},
        {"mem.consumed.average", "KiB", 1, 1, std::nullopt, false},
        {"mem.active.average", "KiB", 1, 1, std::nullopt, false},
        {"disk.usage.average", "B/s", 1'024, 1, std::nullopt, false},
        {"virtualDisk.read.average", "B/s", 1'024, 1, Metric::DiskRead, true},
        {"virtualDisk.write.average", "B/s", 1'024, 1, Metric::DiskWrite, true},
        {"virtualDisk.numberReadAveraged.average", "per second", 1, 1, std::nullopt, true},
        {"virtualDisk.numberWriteAveraged.average", "per second", 1, 1, std::nullopt, true},
        {"net.usage.average", "B/s", 1'024, 1, std::nullopt, false},
        {"net.received.average", "B/s", 1'024, 1, Metric::NetworkReceive, false},
        {"net.transmitted.average", "B/s", 1'024, 1, Metric::NetworkSend, false}};
    return list;
}

QHash<QString, qint64> counterNumbersOf(const Node& perfCounter) {
    QHash<QString, qint64> numbers;
    for (const Node& entry : perfCounter.children) {
        const QString name = entry.at(QLatin1String("groupInfo/key")).text + u'.' +
                             entry.at(QLatin1String("nameInfo/key")).text + u'.' +
                             entry.child(QLatin1String("rollupType")).text;
        const auto number = numberOf(entry.child(QLatin1String("key")));
        const bool isWanted = std::any_of(counters().begin(), counters().end(), [&](const Counter& counter) {
            return name == QLatin1String(counter.name);
        });
        if (number && isWanted) numbers.insert(name, *number);
    }
    return numbers;
}

Result<QHash<QString, QList<PerformanceSeries>>> performanceOf(const QByteArray& answer,
                                                               const QHash<QString, qint64>& counterNumbers) {
    TRY(const Node body, soapBodyOf(answer));
    QHash<QString, QList<PerformanceSeries>> byServer;
    for (const Node& entity : body.children)
        if (entity.name == QLatin1String("returnval"))
            byServer[entity.child(QLatin1String("entity")).text.trimmed()] +=
                seriesOf(entity, counterNumbers);
    return byServer;
}

Result<PerformanceOutcome> readPerformance(const QString& source, const ImportOptions& options,
                                           const PerformanceRequest& request, JobContext& job) {
    const QString place = withoutPassword(source);
    if (request.period.isEmpty() || request.interval < kShortestInterval)
        return Error(ErrorCode::WrongUsage, Tr::tr("The period is empty, or the interval is shorter than 20 "
                                                   "seconds."))
            .withRemedy(Tr::tr("Give a period that ends after it begins, and an interval of 20, 300, 1800, "
                               "7200 or 86400 seconds."))
            .at(place);
    TRY(const auto session, Session::open(source, options, job).at(place));
    return PerformanceReader(*session, request, job).read().at(place);
}

}  // namespace watari::importers::vsphere

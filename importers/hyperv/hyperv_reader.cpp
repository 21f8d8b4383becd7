#include "importers/hyperv/hyperv_reader.h"

#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/readers/text_decoder.h"
#include "importers/hyperv/reading.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>

#include <algorithm>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HyperVImporter)
};

constexpr QLatin1String kFormat("watari-hyperv-1");

QString collectAgain() {
    return Tr::tr("Collect the file anew with hyperv-inventory.ps1 and copy it whole.");
}

Result<JsonValues> documentOf(const QByteArray& bytes) {
    TRY(const QString text, readers::decodeText(bytes, readers::TextEncoding::Detected));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file is no whole JSON document (%1).").arg(problem.errorString()))
            .withRemedy(collectAgain())
            .at(Tr::tr("byte %1").arg(problem.offset));
    const JsonValues values(document.object());
    if (values.text("format") == kFormat) return values;
    return Error(ErrorCode::BadInput,
                 Tr::tr("The document's format is \"%1\", not \"%2\".").arg(values.text("format"), kFormat))
        .withRemedy(collectAgain());
}

class Reader {
public:
    Reader(const JsonValues& document, JobContext& job) : m_document(document), m_job(job) {}

    Result<ImportOutcome> read() {
        const JsonValues cluster = m_document.object("cluster");
        const QString name = cluster.text("name");
        const QString owner = name.isEmpty() ? m_document.text("computer") : name;
        m_reading.keyPrefix = QStringLiteral("hyperv:%1#").arg(owner.toLower());
        m_job.phase(Tr::tr("Reading the hosts"));
        CHECK(readCluster(cluster, m_reading));
        addFailures(m_reading, m_document, {owner});
        TRY(const QJsonArray hosts, boundedList(m_document, "hosts", owner));
        for (const QJsonValue& host : hosts) {
            if (m_job.cancelled()) return cancelledError();
            CHECK(readOneHost(JsonValues(host.toObject())));
        }
        if (isWhole(cluster)) m_reading.outcome.keyScope = m_reading.keyPrefix;
        return std::move(m_reading.outcome);
    }

private:
    Result<void> readOneHost(const JsonValues& values) {
        TRY(Host host, watari::importers::readHost(values, m_reading));
        host.inMaintenance = maintenanceOf(host.name);
        m_reading.outcome.inventory.hosts.append(host);
        noteWhetherListed(values, host.name);
        m_job.phase(Tr::tr("Reading the servers"));
        TRY(const QJsonArray machines, boundedList(values, "machines", host.name));
        for (qsizetype i = 0; i < machines.size(); ++i) {
            if (m_job.cancelled()) return cancelledError();
            CHECK(readMachine(JsonValues(machines[i].toObject()), host, m_reading));
            m_job.progress({.done = i + 1, .total = machines.size(), .unit = ProgressUnit::Item});
        }
        return Ok();
    }

    void noteWhetherListed(const JsonValues& host, const QString& name) {
        const QJsonArray failures = host.list("errors");
        const bool isListed = std::none_of(failures.begin(), failures.end(), [](const QJsonValue& failure) {
            return failure.toObject().value(QLatin1String("part")).toString() == QLatin1String("Get-VM");
        });
        if (isListed) m_listed.insert(name.toLower());
    }

    [[nodiscard]] std::optional<bool> maintenanceOf(const QString& hostName) const {
        const QJsonArray nodes = m_document.object("cluster").list("nodes");
        for (const QJsonValue& value : nodes) {
            const JsonValues node(value.toObject());
            if (node.text("name").compare(hostName, Qt::CaseInsensitive) != 0) continue;
            const QString state = node.choice("state", {{0, "up"}, {1, "down"}, {2, "paused"}});
            return state.isEmpty() ? std::nullopt : std::optional(state == QLatin1String("paused"));
        }
        return std::nullopt;
    }

    // Of a cluster read in part nobody can say what is gone and what stands on another node.
    bool isWhole(const JsonValues& cluster) {
        QStringList unread;
        const QJsonArray nodes = cluster.list("nodes");
        for (const QJsonValue& value : nodes)
            if (const QString node = JsonValues(value.toObject()).text("name");
                !m_listed.contains(node.toLower()))
                unread.append(node);
        const QString computer = m_document.text("computer");
        if (nodes.isEmpty() && !m_listed.contains(computer.toLower())) unread.append(computer);
        if (unread.isEmpty()) return true;
        const QString names = unread.join(QStringLiteral(", "));
        addFinding(m_reading, "import.hyperv.host_unread", Severity::Warning, {names},
                   Tr::tr("The machines of %1 are not in the file, so none that is stored counts as missing. "
                          "Make every host reachable and collect the file anew.")
                       .arg(names));
        return false;
    }

    const JsonValues& m_document;
    JobContext& m_job;
    HyperVReading m_reading;
    QSet<QString> m_listed;  // hosts whose machines the file names, lower case
};

}  // namespace

bool isHyperVDocument(const QByteArray& firstBytes) {
    // PowerShell writes ASCII there, so that dropping the zeros of UTF-16 leaves what UTF-8 has.
    QByteArray text = firstBytes;
    text.replace('\0', QByteArray());
    static const QRegularExpression tag(QStringLiteral("\"format\"\\s*:\\s*\"watari-hyperv-1\""));
    return tag.match(QString::fromLatin1(text)).hasMatch();
}

Result<ImportOutcome> readHyperV(const QByteArray& bytes, JobContext& job) {
    TRY(const JsonValues document, documentOf(bytes));
    return Reader(document, job).read();
}

Result<QList<QStringList>> previewHyperV(const QByteArray& bytes, qsizetype most) {
    TRY(const JsonValues document, documentOf(bytes));
    QList<QStringList> rows;
    const QJsonArray hosts = document.list("hosts");
    for (const QJsonValue& host : hosts) {
        const QJsonArray machines = JsonValues(host.toObject()).list("machines");
        for (const QJsonValue& value : machines) {
            if (rows.size() == most) return rows;
            const JsonValues machine(value.toObject());
            const auto memory = machine.object("memory").size("startup");
            rows.append({machine.text("name"), titleOf(machineState(machine)),
                         machine.object("processor").text("count"),
                         memory ? memoryText(*memory) : QString()});
        }
    }
    return rows;
}

}  // namespace watari::importers

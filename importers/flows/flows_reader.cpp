#include "importers/flows/flows_reader.h"

#include "core/readers/csv_reader.h"
#include "core/readers/text_decoder.h"
#include "importers/flows/flow_collector.h"
#include "importers/flows/flow_table.h"
#include "importers/outcome_draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>

namespace watari::importers {

namespace {

using readers::TextEncoding;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FlowsImporter)
};

constexpr qsizetype kLinesToJudge = 60;
constexpr qsizetype kLinesBetweenQuestions = 4'096;

using Visit = std::function<Result<void>(const Sighting&)>;

Error tooMany(qsizetype mostFlows) {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The capture holds more than %1 different flows.").arg(mostFlows))
        .withRemedy(Tr::tr("Split the file, or leave out address scans and monitoring."));
}

// "# watari-flows-1 host=web1 time=2026-01-05T00:00:00Z tool=ss"
bool readTag(QStringView line, Sighting& place) {
    static const QRegularExpression tag(
        QStringLiteral("^#\\s*watari-flows-1\\b(?:\\s+host=(\\S+))?(?:\\s+time=(\\S+))?"));
    if (!line.startsWith(u'#')) return false;
    const auto match = tag.match(line.left(500).toString());
    if (!match.hasMatch()) return false;
    place.host = match.captured(1);
    const auto time = fromRfc3339(match.captured(2));
    place.time = time ? std::optional(*time) : std::nullopt;
    return true;
}

// Windows' netstat -b names the program in brackets below the socket.
bool readProgramLine(QStringView line, SocketRow& socket) {
    const QStringView text = line.trimmed();
    if (text.size() < 3 || text.size() > 260 || !text.startsWith(u'[') || !text.endsWith(u']')) return false;
    socket.process = text.mid(1).chopped(1).toString();
    return true;
}

struct Unreadable {
    qint64 count = 0;
    qint64 firstLine = 0;
};

class TextCapture {
public:
    TextCapture(const QString& text, JobContext& job) : m_text(text), m_job(job) {}

    Result<void> forEach(const Visit& visit) {
        m_unreadable = {};
        m_place = {};
        m_isWaiting = false;
        qint64 number = 0;
        for (qsizetype from = 0; from <= m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', from);
            if (end < 0) end = m_text.size();
            if (++number % kLinesBetweenQuestions == 0) {
                if (m_job.cancelled()) return cancelledError();
                m_job.progress({.done = from, .total = m_text.size(), .unit = ProgressUnit::Item});
            }
            CHECK(readLine(QStringView(m_text).mid(from, end - from), number, visit));
            from = end + 1;
        }
        return giveWaiting(visit);
    }

    [[nodiscard]] const Unreadable& unreadable() const { return m_unreadable; }

private:
    Result<void> readLine(QStringView line, qint64 number, const Visit& visit) {
        if (m_isWaiting && readProgramLine(line, m_place.socket)) return Ok();
        CHECK(giveWaiting(visit));
        if (readTag(line, m_place)) return Ok();
        const SocketLine read = readSocketLine(line);
        if (read.kind == LineKind::Unreadable && m_unreadable.count++ == 0) m_unreadable.firstLine = number;
        if (read.kind != LineKind::Socket) return Ok();
        m_place.socket = read.row;
        m_isWaiting = true;
        return Ok();
    }

    Result<void> giveWaiting(const Visit& visit) {
        if (!m_isWaiting) return Ok();
        m_isWaiting = false;
        return visit(m_place);
    }

    const QString& m_text;
    JobContext& m_job;
    Sighting m_place;
    bool m_isWaiting = false;  // m_place holds a socket whose program may follow
    Unreadable m_unreadable;
};

void addUnreadable(const Unreadable& unreadable, ImportOutcome& outcome) {
    if (unreadable.count == 0) return;
    outcome.findings.append(makeFinding(
        "import.flows.unreadable", Severity::Warning, Tr::tr("line %1").arg(unreadable.firstLine),
        Tr::tr("%1 lines look like connections but name no two addresses, so they were left out; netstat "
               "cuts long addresses. Use flows.sh, or netstat with -W.")
            .arg(unreadable.count)));
}

Result<void> collect(FlowCollector& collector, qsizetype mostFlows,
                     const std::function<Result<void>(const Visit&)>& forEach) {
    CHECK(forEach([&](const Sighting& sighting) -> Result<void> {
        collector.listen(sighting);
        return Ok();
    }));
    return forEach([&](const Sighting& sighting) -> Result<void> {
        if (!collector.add(sighting)) return tooMany(mostFlows);
        return Ok();
    });
}

Result<ImportOutcome> readTextCapture(const QString& text, JobContext& job, qsizetype mostFlows) {
    TextCapture capture(text, job);
    FlowCollector collector(mostFlows);
    CHECK(collect(collector, mostFlows, [&](const Visit& visit) { return capture.forEach(visit); }));
    ImportOutcome outcome = collector.take();
    addUnreadable(capture.unreadable(), outcome);
    return outcome;
}

Result<ImportOutcome> readSocketTable(const FlowTable& table, JobContext& job, qsizetype mostFlows) {
    Unreadable unreadable;
    const auto forEach = [&](const Visit& visit) -> Result<void> {
        unreadable = {};
        for (const readers::Row& row : table.table.rows) {
            if (job.cancelled()) return cancelledError();
            if (row.isEmpty()) continue;
            const auto sighting = sightingOf(table, row);
            if (sighting)
                CHECK(visit(*sighting));
            else if (unreadable.count++ == 0)
                unreadable.firstLine = row.number;
        }
        return Ok();
    };
    FlowCollector collector(mostFlows);
    CHECK(collect(collector, mostFlows, forEach));
    ImportOutcome outcome = collector.take();
    addUnreadable(unreadable, outcome);
    return outcome;
}

Result<ImportOutcome> readList(const FlowTable& table, JobContext& job, qsizetype mostFlows) {
    FlowCollector collector(mostFlows);
    Unreadable unreadable;
    for (const readers::Row& row : table.table.rows) {
        if (job.cancelled()) return cancelledError();
        if (row.isEmpty()) continue;
        const QList<Flow> flows = flowsOf(table, row);
        if (flows.isEmpty() && unreadable.count++ == 0) unreadable.firstLine = row.number;
        for (const Flow& flow : flows)
            if (!collector.addFlow(flow)) return tooMany(mostFlows);
    }
    ImportOutcome outcome = collector.take();
    addUnreadable(unreadable, outcome);
    return outcome;
}

bool showsSockets(const QString& text) {
    Sighting place;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines.mid(0, kLinesToJudge))
        if (readTag(line, place) || readSocketLine(line).kind == LineKind::Socket) return true;
    return false;
}

// The file's beginning ends anywhere: the last line, and with it half a character, goes.
QString beginningOf(const QByteArray& bytes) {
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const qsizetype end = bytes.lastIndexOf('\n');
    const QByteArray whole = isUtf16 ? bytes.left(bytes.size() / 2 * 2) : end > 0 ? bytes.left(end) : bytes;
    const auto text = readers::decodeText(whole, TextEncoding::Detected);
    return text ? *text : QString();
}

}  // namespace

bool isFlowCapture(const SourceSample& sample) {
    if (sample.kind != SourceKind::File || sample.firstBytes.startsWith("PK")) return false;
    const QString text = beginningOf(sample.firstBytes);
    if (text.isEmpty()) return false;
    if (showsSockets(text)) return true;
    NoJobContext job;
    const auto sheet = readers::readCsv(text.toUtf8(), readers::ReadLimits(), job, TextEncoding::Utf8);
    return sheet && recogniseFlowTable(*sheet);
}

Result<ImportOutcome> readFlows(const QByteArray& bytes, JobContext& job, qsizetype mostFlows) {
    job.phase(Tr::tr("Reading the connections"));
    TRY(const QString text, readers::decodeText(bytes, TextEncoding::Detected));
    if (showsSockets(text)) return readTextCapture(text, job, mostFlows);
    TRY(const readers::Sheet sheet, readers::readCsv(bytes, readers::ReadLimits(), job));
    const auto table = recogniseFlowTable(sheet);
    if (table && table->kind == FlowTableKind::Sockets) return readSocketTable(*table, job, mostFlows);
    if (table) return readList(*table, job, mostFlows);
    return Error(ErrorCode::BadInput,
                 Tr::tr("No line of the file is a connection of ss or netstat, and no row has the "
                        "headings of a list of connections."))
        .withRemedy(Tr::tr("Capture with flows.sh or flows.ps1, or give a CSV file with the headings source, "
                           "destination and port (送信元, 宛先, ポート)."));
}

}  // namespace watari::importers

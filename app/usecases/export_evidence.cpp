#include "app/usecases/export_evidence.h"

#include "app/usecases/log_rows.h"
#include "app/usecases/queries.h"
#include "core/base/atomic_file.h"
#include "core/base/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UseCases)
};

constexpr qint64 kEvidenceLimit = 1024 * kMiB.value();
constexpr auto kManifest = "MANIFEST.sha256";

// A folder that fills up with files and remembers their digests for the manifest.
class EvidenceFolder {
public:
    explicit EvidenceFolder(const QString& path) : m_dir(path) {}

    [[nodiscard]] Result<void> make() const {
        if (m_dir.mkpath(QStringLiteral("."))) return Ok();
        return Error(ErrorCode::Environment, Tr::tr("The folder for the evidence cannot be made."))
            .withRemedy(Tr::tr("Choose a folder in which you may write."))
            .at(m_dir.path());
    }

    // Numbered, so that two files of one name stay apart and the order is that of the run.
    [[nodiscard]] Result<void> add(const QString& name, const QByteArray& content) {
        const QString numbered =
            QStringLiteral("%1-%2").arg(m_files.size() + 1, 3, 10, QLatin1Char('0')).arg(name);
        CHECK(writeFileAtomically(m_dir.absoluteFilePath(numbered), content));
        m_files.append(m_dir.absoluteFilePath(numbered));
        m_manifest += QStringLiteral("%1  %2\n").arg(sha256Text(content), numbered).toUtf8();
        return Ok();
    }

    [[nodiscard]] Result<QStringList> finish() {
        CHECK(writeFileAtomically(manifestPath(), m_manifest));
        return m_files + QStringList{manifestPath()};
    }

    [[nodiscard]] QString manifestDigest() const { return sha256Text(m_manifest); }

private:
    [[nodiscard]] QString manifestPath() const {
        return m_dir.absoluteFilePath(QString::fromLatin1(kManifest));
    }

    QDir m_dir;
    QStringList m_files;
    QByteArray m_manifest;
};

// Letters that mean something to shells, file systems or sha256sum are left out; the rest of the name stays.
QString plainName(const QString& text) {
    QString plain;
    for (const QChar c : text.left(60))
        plain.append(c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : u'_');
    return plain;
}

Result<QByteArray> checkedContent(const Evidence& evidence) {
    TRY(const QByteArray content, readWholeFile(evidence.path, kEvidenceLimit));
    if (sha256Text(content) == evidence.sha256) return content;
    return Error(ErrorCode::Damaged, Tr::tr("The evidence is no longer what was stored: its SHA-256 is %1 "
                                            "instead of %2.")
                                         .arg(sha256Text(content), evidence.sha256))
        .withRemedy(Tr::tr("Find out who changed the file, and restore it from a backup."))
        .at(evidence.path);
}

QByteArray statementOf(const Evidence& evidence) {
    return QStringLiteral("%1\n%2\n\n%3\n")
        .arg(toRfc3339(evidence.at), evidence.title, evidence.text)
        .toUtf8();
}

Result<void> addEvidence(EvidenceFolder& folder, const Evidence& evidence) {
    if (!evidence.path.isEmpty()) {
        TRY(const QByteArray content, checkedContent(evidence));
        CHECK(folder.add(plainName(QFileInfo(evidence.path).fileName()), content));
    }
    if (evidence.text.isEmpty()) return Ok();
    return folder.add(plainName(evidence.kind + u'-' + evidence.title) + QStringLiteral(".txt"),
                      statementOf(evidence));
}

// Definition of the source, roots of the disks and approvals as the store holds them.
Result<void> addRecords(EvidenceFolder& folder, const RunView& view) {
    CHECK(folder.add(QStringLiteral("run.json"), jsonOf(view.run) + '\n'));
    if (!view.run.sourceDefinition.isEmpty())
        CHECK(folder.add(QStringLiteral("source-definition.xml"), view.run.sourceDefinition.toUtf8()));
    QByteArray disks, gates, events;
    for (const RunDisk& d : view.disks) disks += jsonOf(d) + '\n';
    for (const Gate& g : view.gates) gates += jsonOf(g) + '\n';
    for (const RunEvent& e : view.events) events += jsonOf(e) + '\n';
    CHECK(folder.add(QStringLiteral("disks.jsonl"), disks));
    CHECK(folder.add(QStringLiteral("approvals.jsonl"), gates));
    return folder.add(QStringLiteral("events.jsonl"), events);
}

// Before anything is written: a folder with a part of the evidence would look like all of it.
Result<void> checkAll(const QList<Evidence>& evidence, JobContext& job) {
    for (const Evidence& e : evidence) {
        if (job.cancelled()) return cancelledError();
        if (!e.path.isEmpty()) CHECK(checkedContent(e));
    }
    return Ok();
}

}  // namespace

Result<QStringList> exportEvidence(Project& project, const Id<Run>& run, const QString& folder,
                                   JobContext& job) {
    CHECK(project.mayPerform(access::Action::MakeReport));
    TRY(const RunView view, runView(project, run));
    job.phase(Tr::tr("Exporting the evidence"));
    CHECK(checkAll(view.evidence, job));
    EvidenceFolder out(folder);
    CHECK(out.make());
    CHECK(addRecords(out, view));
    qint64 done = 0;
    for (const Evidence& evidence : view.evidence) {
        if (job.cancelled()) return cancelledError();
        CHECK(addEvidence(out, evidence));
        job.progress({++done, view.evidence.size(), ProgressUnit::Item});
    }
    TRY(const QStringList files, out.finish());
    oplog::LogRow row = logRow(project, {.permission = access::Action::MakeReport,
                                         .name = QStringLiteral("evidence.export"),
                                         .objType = QStringLiteral("run"),
                                         .objId = run.text()});
    row.after = compactJson({{QStringLiteral("folder"), folder},
                             {QStringLiteral("files"), files.size()},
                             {QStringLiteral("manifest_sha256"), out.manifestDigest()}});
    CHECK(writeLogRow(project, row));
    return files;
}

}  // namespace watari::usecases

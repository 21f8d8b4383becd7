#include "core/migrate/subject.h"

#include "core/base/digest.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

// Names of struct fields, so that the facts read like the stored rows.
QJsonObject picked(const QJsonObject& all, std::initializer_list<const char*> names) {
    QJsonObject facts;
    for (const char* name : names) facts.insert(QLatin1String(name), all.value(QLatin1String(name)));
    return facts;
}

QString hashOf(const QJsonObject& facts) {
    return sha256Text(QJsonDocument(facts).toJson(QJsonDocument::Compact));  // keys are sorted
}

QJsonArray diskFacts(const QList<RunDisk>& disks, std::initializer_list<const char*> names) {
    QJsonArray facts;
    for (const RunDisk& disk : disks) facts.append(picked(codec::objectToJson(disk), names));
    return facts;
}

QString diskText(const QList<RunDisk>& disks) {
    QStringList parts;
    for (const RunDisk& disk : disks)
        parts << QStringLiteral("%1 %2").arg(disk.device, gibibyteText(disk.capacity));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

Subject cutoverSubject(const Run& run, const QList<RunDisk>& disks) {
    QJsonObject facts =
        picked(codec::objectToJson(run),
               {"id", "server_id", "source_uri", "source_uuid", "source_definition", "target_uri",
                "target_uuid", "target_name", "target_folder", "target_network", "target_cpu",
                "target_memory", "check_kind", "shutdown_limit", "boot_limit", "commit_window"});
    facts.insert(QStringLiteral("disks"),
                 diskFacts(disks, {"device", "source_path", "source_format", "capacity", "copy_path"}));
    const QString text = Tr::tr("Stop %1 on %2 and start %3 on %4. Disks: %5. Check: %6. Way back: %7.")
                             .arg(run.sourceName, run.sourceUri, run.targetName, run.targetUri,
                                  diskText(disks), titleOf(run.checkKind), durationText(run.commitWindow));
    return {text, hashOf(facts)};
}

Subject completionSubject(const Run& run, const QList<RunDisk>& disks) {
    QJsonObject facts =
        picked(codec::objectToJson(run), {"id", "server_id", "target_uri", "target_uuid", "source_records",
                                          "served_records", "service_stopped_at", "service_restored_at"});
    facts.insert(QStringLiteral("disks"), diskFacts(disks, {"device", "copy_path", "copy_root"}));
    const Seconds down = run.serviceStoppedAt && run.serviceRestoredAt
                             ? *run.serviceRestoredAt - *run.serviceStoppedAt
                             : Seconds(0);
    QString text = Tr::tr(
                       "Keep %1 on %2; after this there is no way back. Its disks were proved equal, the "
                       "service was down for %3.")
                       .arg(run.targetName, run.targetUri, durationText(down));
    if (run.servedRecords > 0)
        text = sentences({text, Tr::tr("Records 1 to %1 are complete.").arg(groupedText(run.servedRecords))});
    return {text, hashOf(facts)};
}

}  // namespace watari::migrate

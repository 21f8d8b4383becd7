#include "importers/change_words.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QHash>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QHash<QString, QString> serverFieldTitles() {
    return {{QStringLiteral("os_name"), Tr::tr("OS")},
            {QStringLiteral("os_family"), Tr::tr("OS family")},
            {QStringLiteral("spec_cpu"), Tr::tr("specified CPU (cores)")},
            {QStringLiteral("spec_memory"), Tr::tr("specified memory")},
            {QStringLiteral("spec_storage"), Tr::tr("specified storage")},
            {QStringLiteral("measured_cpu"), Tr::tr("measured CPU (cores)")},
            {QStringLiteral("measured_memory"), Tr::tr("measured memory")},
            {QStringLiteral("measured_storage"), Tr::tr("measured storage")},
            {QStringLiteral("platform_uri"), Tr::tr("hypervisor")},
            {QStringLiteral("platform_uuid"), Tr::tr("UUID")},
            {QStringLiteral("power_state"), Tr::tr("power")},
            {QStringLiteral("firmware"), Tr::tr("firmware")}};
}

QHash<QString, QString> otherFieldTitles() {
    return {{QStringLiteral("name"), Tr::tr("name")},
            {QStringLiteral("note"), Tr::tr("note")},
            {QStringLiteral("system_id"), Tr::tr("system")},
            {QStringLiteral("department_id"), Tr::tr("department")},
            {QStringLiteral("server_id"), Tr::tr("server")},
            {QStringLiteral("target"), Tr::tr("device")},
            {QStringLiteral("bus"), Tr::tr("bus")},
            {QStringLiteral("path"), Tr::tr("path")},
            {QStringLiteral("format"), Tr::tr("format")},
            {QStringLiteral("capacity"), Tr::tr("capacity")},
            {QStringLiteral("allocated"), Tr::tr("allocated")},
            {QStringLiteral("available"), Tr::tr("available")},
            {QStringLiteral("mac"), Tr::tr("MAC address")},
            {QStringLiteral("model"), Tr::tr("model")},
            {QStringLiteral("network"), Tr::tr("network")},
            {QStringLiteral("addresses"), Tr::tr("IP addresses")},
            {QStringLiteral("cpu"), Tr::tr("CPU (cores)")},
            {QStringLiteral("memory"), Tr::tr("memory")},
            {QStringLiteral("bridge"), Tr::tr("bridge")},
            {QStringLiteral("uri"), Tr::tr("URI")},
            {QStringLiteral("contact"), Tr::tr("contact")}};
}

}  // namespace

QString changeTitle(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return Tr::tr("new");
        case ChangeKind::Updated:
            return Tr::tr("changed");
        case ChangeKind::Missing:
            return Tr::tr("no longer in the source");
    }
    Q_UNREACHABLE();
}

QString fieldTitle(const QString& field) {
    const QString title = serverFieldTitles().value(field);
    return title.isEmpty() ? otherFieldTitles().value(field, field) : title;
}

QString fieldValueText(const QString& field, const QString& value) {
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber) return value;
    if (field.endsWith(QLatin1String("_cpu"))) return coresText(MilliCores(number));
    if (field.endsWith(QLatin1String("_memory"))) return memoryText(Bytes(number));
    if (field.endsWith(QLatin1String("_storage"))) return gigabyteText(Bytes(number));
    if (field == QLatin1String("capacity") || field == QLatin1String("allocated"))
        return binaryText(Bytes(number));
    return value;
}

}  // namespace watari::importers

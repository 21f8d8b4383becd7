#include "app/cli/inspection_answer.h"

#include "app/cli/finding_answer.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using inspect::InspectionOutcome;
using usecases::InspectedServer;
using usecases::InspectionState;

QString yesNo(const std::optional<bool>& value) {
    if (!value) return {};
    return *value ? Tr::tr("yes") : Tr::tr("no");
}

QString factsText(const InspectionOutcome& found) {
    const Inspection& i = found.inspection;
    QList<std::pair<QString, QString>> rows{{Tr::tr("Operating system"), i.product},
                                            {Tr::tr("Edition"), i.edition},
                                            {Tr::tr("Version"), i.version},
                                            {Tr::tr("Architecture"), i.architecture},
                                            {Tr::tr("Host name"), i.hostName},
                                            {Tr::tr("Domain"), i.domain},
                                            {Tr::tr("Firmware"), titleOf(i.firmware)},
                                            {Tr::tr("Boot loader"), i.bootLoader},
                                            {Tr::tr("Root"), i.rootDevice},
                                            {Tr::tr("Default kernel"), i.defaultKernel},
                                            {Tr::tr("Starts from virtio"), yesNo(i.virtioInInitramfs)},
                                            {Tr::tr("Hibernated"), yesNo(i.hibernated)},
                                            {Tr::tr("Dynamic disks"), yesNo(i.dynamicDisks)},
                                            {Tr::tr("Reboot pending"), yesNo(i.pendingReboot)},
                                            {Tr::tr("Group policies"), yesNo(i.groupPolicy)},
                                            {Tr::tr("Activation"), i.activation},
                                            {Tr::tr("Problem"), i.problem}};
    erase_if(rows, [](const auto& row) { return row.second.isEmpty(); });
    return labelledText(rows);
}

QString sizeText(const std::optional<Bytes>& size) {
    return size ? binaryText(*size) : QString();
}

QString volumesText(const QList<Volume>& volumes) {
    TextTable table({{Tr::tr("Device")},
                     {Tr::tr("Mounted at")},
                     {Tr::tr("File system")},
                     {Tr::tr("Capacity"), Side::Right},
                     {Tr::tr("Available"), Side::Right},
                     {Tr::tr("Layers")}});
    for (const Volume& v : volumes) {
        QStringList layers = v.layers;
        if (!v.encryption.isEmpty()) layers.append(v.encryption);
        table.add({v.device, v.mountPoint, v.fileSystem, binaryText(v.capacity), sizeText(v.available),
                   layers.join(QStringLiteral(", "))});
    }
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

QString interfacesText(const QList<GuestInterface>& interfaces) {
    TextTable table({{Tr::tr("NIC")}, {Tr::tr("MAC")}, {Tr::tr("Addresses")}, {Tr::tr("Settings")}});
    for (const GuestInterface& i : interfaces)
        table.add({i.name, i.mac, i.addresses.join(QStringLiteral(", ")), i.settingsFile});
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

// Programs and services are hundreds; --json and the window list them.
QString softwareText(const QList<Software>& software) {
    TextTable table({{Tr::tr("Software")}, {Tr::tr("Version")}, {Tr::tr("Detail")}});
    for (const Software& s : software)
        if (s.kind != SoftwareKind::Application && s.kind != SoftwareKind::Service)
            table.add({s.name, s.version, s.detail});
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

}  // namespace

QJsonObject inspectionJson(const InspectionOutcome& found) {
    return {{QStringLiteral("inspection"), codec::objectToJson(found.inspection)},
            {QStringLiteral("volumes"), codec::listToJson(found.volumes)},
            {QStringLiteral("interfaces"), codec::listToJson(found.interfaces)},
            {QStringLiteral("software"), codec::listToJson(found.software)},
            {QStringLiteral("findings"), codec::listToJson(found.findings)}};
}

QString inspectionText(const InspectionOutcome& found) {
    QString text = factsText(found) + volumesText(found.volumes) + interfacesText(found.interfaces) +
                   softwareText(found.software);
    if (!found.findings.isEmpty()) text += QLatin1Char('\n') + findingsText(found.findings, {});
    return text;
}

QJsonObject inspectionsJson(const usecases::InspectionSummary& summary) {
    QJsonArray servers;
    for (const InspectedServer& s : summary.servers) {
        QJsonObject json{{QStringLiteral("server_id"), s.serverId.text()},
                         {QStringLiteral("name"), s.name},
                         {QStringLiteral("state"), enumName(s.state)},
                         {QStringLiteral("reason"), s.reason},
                         {QStringLiteral("found"), QJsonValue::Null}};
        if (s.state == InspectionState::Inspected) json[QStringLiteral("found")] = inspectionJson(s.found);
        servers.append(json);
    }
    return {{QStringLiteral("servers"), servers}};
}

QString inspectionsText(const usecases::InspectionSummary& summary) {
    if (summary.servers.isEmpty())
        return Tr::tr("No server has a disk that this machine can read.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Server")},
                     {Tr::tr("Inspection")},
                     {Tr::tr("Operating system")},
                     {Tr::tr("Volumes"), Side::Right},
                     {Tr::tr("Software"), Side::Right},
                     {Tr::tr("Remark")}});
    for (const InspectedServer& s : summary.servers) {
        const bool told = s.state == InspectionState::Inspected;
        table.add({s.name, titleOf(s.state), s.found.inspection.product,
                   told ? groupedText(s.found.volumes.size()) : QString(),
                   told ? groupedText(s.found.software.size()) : QString(),
                   told ? s.found.inspection.problem : s.reason});
    }
    return table.text();
}

}  // namespace watari::cli

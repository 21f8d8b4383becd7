#include "app/gui/models/import_tables.h"

#include "app/gui/models/inventory_tables.h"
#include "core/base/wording.h"
#include "importers/spreadsheet/columns.h"

#include <QCoreApplication>
#include <QHash>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)
};

using importers::ChangeKind;
using C = const ChangeRow&;

QString kindText(ChangeKind kind) {
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

Tone toneOf(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return Tone::Good;
        case ChangeKind::Updated:
            return Tone::Caution;
        case ChangeKind::Missing:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

// Stored values come as plain numbers; people read them in units.
QString valueText(const QString& field, const QString& value) {
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

PreviewTable* makePreviewTable(const QStringList& headings, QObject* parent) {
    QList<TableColumn<PreviewRow>> columns;
    for (qsizetype i = 0; i < headings.size(); ++i)
        columns.append({.title = headings[i], .text = [i](const PreviewRow& r) { return r.cells.value(i); }});
    return new PreviewTable(
        std::move(columns), [](const PreviewRow& r) { return QString::number(r.number); }, parent);
}

QList<PreviewRow> previewRows(const importers::ImportPreview& preview) {
    QList<PreviewRow> rows;
    for (const QStringList& cells : preview.rows) rows.append({int(rows.size()), cells});
    return rows;
}

ChangeTable* makeChangeTable(QObject* parent) {
    QList<TableColumn<ChangeRow>> columns = {
        {.title = Tr::tr("Change"),
         .text = [](C r) { return kindText(r.change.kind); },
         .tone = [](C r) { return toneOf(r.change.kind); }},
        {.title = Tr::tr("Kind"), .text = [](C r) { return entityTitle(r.change.entity); }},
        {.title = Tr::tr("Name"), .text = [](C r) { return r.change.name; }},
        {.title = Tr::tr("Field"), .text = [](C r) { return fieldTitle(r.change.field); }},
        {.title = Tr::tr("Before"), .text = [](C r) { return valueText(r.change.field, r.change.before); }},
        {.title = Tr::tr("After"), .text = [](C r) { return valueText(r.change.field, r.change.after); }},
    };
    return new ChangeTable(
        std::move(columns), [](C r) { return QString::number(r.number); }, parent);
}

QList<ChangeRow> changeRows(const QList<importers::InventoryChange>& changes) {
    QList<ChangeRow> rows;
    for (const auto& change : changes) rows.append({int(rows.size()), change});
    return rows;
}

QString mappedFieldTitle(const QString& field) {
    const auto column = enumFromName<importers::Column>(field);
    return column ? importers::columnTitle(*column) : fieldTitle(field);
}

QString fieldTitle(const QString& field) {
    const QString title = serverFieldTitles().value(field);
    return title.isEmpty() ? otherFieldTitles().value(field, field) : title;
}

QString entityTitle(const QString& entity) {
    const QHash<QString, QString> titles = {{QStringLiteral("department"), Tr::tr("department")},
                                            {QStringLiteral("system"), Tr::tr("system")},
                                            {QStringLiteral("server"), Tr::tr("server")},
                                            {QStringLiteral("disk"), Tr::tr("disk")},
                                            {QStringLiteral("nic"), Tr::tr("NIC")},
                                            {QStringLiteral("host"), Tr::tr("host")},
                                            {QStringLiteral("datastore"), Tr::tr("datastore")},
                                            {QStringLiteral("network"), Tr::tr("network")}};
    return titles.value(entity, entity);
}

QString totalsText(const usecases::ImportSummary& s) {
    return Tr::tr(
               "Read: %1 systems, %2 servers (%3 Windows, %4 Red Hat); %5 cores, %6 of memory, %7 of storage")
        .arg(groupedText(s.systems), groupedText(s.servers), groupedText(s.windowsServers),
             groupedText(s.redHatServers), coresText(s.cpu), memoryText(s.memory), gigabyteText(s.storage));
}

}  // namespace watari::gui

#include "importers/rvtools/inventory_reader.h"

#include "importers/rvtools/read_tabs.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace watari::importers::rvtools {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

// Whether a later import may take what an export does not list for gone.
enum class Weight { Needed, Useful };

struct TabReader {
    Tab tab;
    QList<Column> needed;  // one of them
    Weight weight;
    Result<void> (*read)(const TabTable&, Draft&);
};

const std::array<TabReader, 16>& platformAndParts() {
    static const QList<Column> vm{Column::Vm, Column::VmId, Column::VmUuid};
    static const std::array<TabReader, 16> readers{{
        {Tab::Host, {Column::Host}, Weight::Needed, readHosts},
        {Tab::Cluster, {Column::Name}, Weight::Useful, readClusters},
        {Tab::Datastore, {Column::Name}, Weight::Needed, readDatastores},
        {Tab::DvSwitch, {Column::Switch, Column::Name}, Weight::Useful, readSwitches},
        {Tab::DvPort, {Column::Port, Column::Name, Column::PortGroup}, Weight::Useful, readDistributedPorts},
        {Tab::Port, {Column::PortGroup, Column::Port}, Weight::Useful, readPorts},
        {Tab::Cpu, vm, Weight::Useful, readCpus},
        {Tab::Memory, vm, Weight::Useful, readMemory},
        {Tab::Tools, vm, Weight::Useful, readTools},
        {Tab::Disk, vm, Weight::Needed, readDisks},
        {Tab::Partition, vm, Weight::Needed, readPartitions},
        {Tab::Network, vm, Weight::Needed, readNics},
        {Tab::Snapshot, vm, Weight::Needed, readSnapshots},
        {Tab::Usb, vm, Weight::Useful, readUsbDevices},
        {Tab::Cd, vm, Weight::Useful, readOpticalDrives},
        {Tab::Floppy, vm, Weight::Useful, readFloppyDrives},
    }};
    return readers;
}

Error noTabInfo() {
    return Error(ErrorCode::BadInput, Tr::tr("The export has no tab vInfo, which lists the servers."))
        .withRemedy(Tr::tr("Export all tabs, as one workbook or into one folder."));
}

Error noServerColumn(const QString& sheet) {
    return Error(ErrorCode::BadInput,
                 Tr::tr("No column with the servers' names (VM) was found in the first rows."))
        .withRemedy(Tr::tr("Export again, and leave the row of headings as RVTools writes it."))
        .at(Tr::tr("sheet %1").arg(sheet));
}

class InventoryReader {
public:
    InventoryReader(const ReadTab& readTab, JobContext& job) : m_readTab(readTab), m_draft(job) {}

    Result<ImportOutcome> read() {
        // vInfo comes first, as it tells which vCenters there are, and is read after the platform.
        TRY(const TabTable info, readInfoTable());
        for (const TabReader& reader : platformAndParts()) {
            if (reader.tab == Tab::Cpu) CHECK(readInfo(info));
            CHECK(readOne(reader));
        }
        m_draft.outcome.keyScope = m_partsMissing.isEmpty() ? m_draft.onlyScope() : QString();
        reportWhole();
        m_draft.outcome.findings = m_draft.findings.take();
        return std::move(m_draft.outcome);
    }

private:
    Result<TabTable> readInfoTable() {
        m_draft.job.phase(Tr::tr("Reading the tab %1").arg(nameOf(Tab::Info)));
        TRY(std::optional<readers::Sheet> sheet, m_readTab(Tab::Info));
        if (!sheet) return noTabInfo();
        const QString name = sheet->name;
        TabTable table(Tab::Info, std::move(*sheet), {Column::Vm});
        if (!table.isUsable()) return noServerColumn(name);
        table.decideStyles(m_draft.numbers, m_draft.findings);
        CHECK(forEachRow(table, m_draft, [&](const TabRow& row) { m_draft.learnVCenter(row); }));
        return table;
    }

    Result<void> readInfo(const TabTable& info) {
        reportMissingColumns(info);
        return readServers(info, m_draft);
    }

    Result<void> readOne(const TabReader& reader) {
        if (m_draft.job.cancelled()) return cancelledError();
        m_draft.job.phase(Tr::tr("Reading the tab %1").arg(nameOf(reader.tab)));
        TRY(std::optional<readers::Sheet> sheet, m_readTab(reader.tab));
        if (!sheet) return noteMissing(reader);
        // A tab of nothing has no headings either.
        const bool isEmpty = sheet->rows.empty();
        TabTable table(reader.tab, std::move(*sheet), reader.needed);
        if (!table.isUsable()) {
            if (!isEmpty) reportNoHeadings(reader, table.sheetName());
            return Ok();
        }
        table.decideStyles(m_draft.numbers, m_draft.findings);
        return reader.read(table, m_draft);
    }

    Result<void> noteMissing(const TabReader& reader) {
        if (reader.weight == Weight::Needed) m_partsMissing.append(nameOf(reader.tab));
        return Ok();
    }

    void reportNoHeadings(const TabReader& reader, const QString& sheet) {
        m_partsMissing.append(nameOf(reader.tab));
        m_draft.findings.add({"import.column.missing", Severity::Warning, sheet, sheet},
                             Tr::tr("The tab has no column %1 in its first rows, so it was left out. Export "
                                    "again, and leave the row of headings as RVTools writes it.")
                                 .arg(titleOf(reader.needed.first())));
    }

    void reportMissingColumns(const TabTable& info) {
        QStringList missing;
        for (const Column column : {Column::PowerState, Column::Cpus, Column::Memory, Column::Provisioned,
                                    Column::InUse, Column::OsConfigured, Column::VmUuid})
            if (!info.has(column)) missing.append(titleOf(column));
        if (missing.isEmpty()) return;
        m_draft.findings.add({"import.column.missing", Severity::Warning, info.sheetName(), info.sheetName()},
                             Tr::tr("The tab lacks the columns %1, so these fields stay as they were. Export "
                                    "again with all columns.")
                                 .arg(missing.join(QStringLiteral(", "))));
    }

    void reportWhole() {
        if (!m_partsMissing.isEmpty())
            m_draft.findings.add(
                {"import.tab.missing", Severity::Information, {}, m_partsMissing.join(QStringLiteral(", "))},
                Tr::tr(
                    "The export lacks these tabs or they could not be read, so nothing that it does not list "
                    "is taken for gone. Export all tabs to see what has been removed."));
        if (m_draft.vCenterCount() > 1)
            m_draft.findings.add(
                {"import.vcenter.several", Severity::Information, {}, nameOf(Tab::Info)},
                Tr::tr("The export holds %1 vCenters. They are kept apart, but nothing that it "
                       "does not list is taken for gone. Export each on its own to see what has "
                       "been removed.")
                    .arg(m_draft.vCenterCount()));
        if (m_draft.outcome.inventory.servers.isEmpty())
            m_draft.findings.add(
                {"import.no_servers", Severity::Warning, {}, nameOf(Tab::Info)},
                Tr::tr("The tab vInfo lists no server. Check that the account RVTools ran with "
                       "may see them."));
    }

    const ReadTab& m_readTab;
    Draft m_draft;
    QStringList m_partsMissing;
};

}  // namespace

Result<ImportOutcome> readInventory(const ReadTab& readTab, JobContext& job) {
    return InventoryReader(readTab, job).read();
}

}  // namespace watari::importers::rvtools

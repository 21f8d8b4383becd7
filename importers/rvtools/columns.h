// What the headings of an RVTools export mean: those of versions 3.x and 4.x, the internal names that some
// exports carry ("vInfoVMName"), and Japanese ones.
#pragma once

#include "core/base/quantity.h"
#include "importers/rvtools/tabs.h"

#include <QString>

#include <optional>

namespace watari::importers::rvtools {

// Where two tabs have a column of the same heading, it is one of these; the tab says what it is about.
enum class Column {
    Accessible,
    Adapter,
    Address,
    Annotation,
    Capacity,
    Cbt,
    Cluster,
    ClusterRuleNames,
    ClusterRules,
    Connected,
    ConnectionState,
    ConsolidationNeeded,
    Consumed,
    Controller,
    Cores,
    CoresPerCpu,
    CoresPerSocket,
    CpuModel,
    CpuUsage,
    Cpus,
    CurrentEvc,
    Datacenter,
    DateTime,
    Description,
    DeviceNode,
    DeviceType,
    Disk,
    DiskKey,
    DiskMode,
    DiskPath,
    DiskUuid,
    DnsName,
    DpmEnabled,
    DrsEnabled,
    EnableUuid,
    EsxVersion,
    Family,
    Firmware,
    Folder,
    Free,
    FtState,
    HaEnabled,
    HardwareVersion,
    Host,
    Hosts,
    HotAdd,
    HtActive,
    InMaintenance,
    InUse,
    Ipv4,
    Ipv6,
    Label,
    MacAddress,
    Memory,
    MemoryInBytes,
    MemoryUsage,
    Model,
    Name,
    NetworkName,
    NicLabel,
    OsConfigured,
    OsTools,
    Path,
    Port,
    PortGroup,
    PowerState,
    Provisioned,
    Quiesced,
    Raw,
    ResourcePool,
    SdkServer,
    SdkUuid,
    SecureBoot,
    SerialNumber,
    ServiceTag,
    SharedBus,
    SharingMode,
    SizeTotal,
    SmbiosUuid,
    Sockets,
    Speed,
    SrmPlaceholder,
    Switch,
    Template,
    Thin,
    Tools,
    ToolsVersion,
    TotalDiskCapacity,
    Type,
    UnitNumber,
    Upgradeable,
    Url,
    Vendor,
    Vlan,
    Vm,
    VmId,
    VmUuid
};

struct Heading {
    Column column;
    // Of a size. RVTools 3.x writes "MB" and 4.x "MiB" for the same 2^20 bytes; so does every other unit.
    Bytes unit;
};

// None for a column that nobody reads.
[[nodiscard]] std::optional<Heading> headingOf(Tab tab, const QString& text);

// As RVTools 4.x writes it, for messages: "VM".
[[nodiscard]] QString titleOf(Column column);

// Holds numbers, so that its separators are looked at.
[[nodiscard]] bool isNumber(Column column);

}  // namespace watari::importers::rvtools

// The tabs of an RVTools export, as sheets of a workbook or as CSV files of a folder.
#pragma once

#include "importers/source_sample.h"

#include <QString>

#include <array>
#include <optional>

namespace watari::importers::rvtools {

// Those that tell something the inventory has a field for. The others (vSource, vRP, vHBA, vNIC, vSwitch,
// vSC_VMK, vMultiPath, vLicense, vFileInfo, vHealth, vMetaData) are not read.
enum class Tab {
    Host,
    Cluster,
    Datastore,
    DvSwitch,
    DvPort,
    Port,
    Info,
    Cpu,
    Memory,
    Tools,
    Disk,
    Partition,
    Network,
    Snapshot,
    Usb,
    Cd,
    Floppy
};

struct TabName {
    Tab tab;
    const char* name;
};

// In the order of reading: what others refer to comes first.
inline constexpr std::array<TabName, 17> kTabs{{{Tab::Host, "vHost"},
                                                {Tab::Cluster, "vCluster"},
                                                {Tab::Datastore, "vDatastore"},
                                                {Tab::DvSwitch, "dvSwitch"},
                                                {Tab::DvPort, "dvPort"},
                                                {Tab::Port, "vPort"},
                                                {Tab::Info, "vInfo"},
                                                {Tab::Cpu, "vCPU"},
                                                {Tab::Memory, "vMemory"},
                                                {Tab::Tools, "vTools"},
                                                {Tab::Disk, "vDisk"},
                                                {Tab::Partition, "vPartition"},
                                                {Tab::Network, "vNetwork"},
                                                {Tab::Snapshot, "vSnapshot"},
                                                {Tab::Usb, "vUSB"},
                                                {Tab::Cd, "vCD"},
                                                {Tab::Floppy, "vFloppy"}}};

[[nodiscard]] QString nameOf(Tab tab);

// Of a sheet or, with its extension, of a CSV file, in any case: "vInfo", "tabvInfo", "RVTools_tabvInfo.csv",
// "site1_tabvInfo.csv".
[[nodiscard]] std::optional<Tab> tabOfSheet(const QString& name);
[[nodiscard]] std::optional<Tab> tabOfFile(const QString& fileName);

// A workbook with the sheet vInfo, a folder with the file of that tab, or a single file named as one of the
// tabs: that one stands for the files of its folder.
[[nodiscard]] bool looksLikeRvTools(const SourceSample& sample);

}  // namespace watari::importers::rvtools

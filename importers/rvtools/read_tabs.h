// One function for each kind of tab: its rows into the draft. All: Cancelled.
#pragma once

#include "importers/rvtools/draft.h"

namespace watari::importers::rvtools {

// The platform first, as servers name hosts and parts name datastores and networks.
Result<void> readHosts(const TabTable& table, Draft& draft);
Result<void> readClusters(const TabTable& table, Draft& draft);
Result<void> readDatastores(const TabTable& table, Draft& draft);
Result<void> readSwitches(const TabTable& table, Draft& draft);
Result<void> readDistributedPorts(const TabTable& table, Draft& draft);
Result<void> readPorts(const TabTable& table, Draft& draft);

// Servers, and what other tabs add to them.
Result<void> readServers(const TabTable& table, Draft& draft);
Result<void> readCpus(const TabTable& table, Draft& draft);
Result<void> readMemory(const TabTable& table, Draft& draft);
Result<void> readTools(const TabTable& table, Draft& draft);

// Their parts.
Result<void> readDisks(const TabTable& table, Draft& draft);
Result<void> readPartitions(const TabTable& table, Draft& draft);
Result<void> readNics(const TabTable& table, Draft& draft);
Result<void> readSnapshots(const TabTable& table, Draft& draft);
Result<void> readUsbDevices(const TabTable& table, Draft& draft);
Result<void> readOpticalDrives(const TabTable& table, Draft& draft);
Result<void> readFloppyDrives(const TabTable& table, Draft& draft);

}  // namespace watari::importers::rvtools

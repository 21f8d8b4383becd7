// Which table holds which domain struct. A new entity takes one line here and one table in resources/schema.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/import_source.h"
#include "core/domain/inventory.h"
#include "core/domain/job.h"
#include "core/domain/metrics.h"
#include "core/domain/outage.h"
#include "core/domain/plan.h"
#include "core/domain/run.h"
#include "core/domain/sizing.h"

#include <tuple>

namespace watari::store {

template <class T>
struct Table {
    using Entity = T;
    const char* name;
};

// Parents before children.
inline constexpr auto kTables = std::make_tuple(
    Table<Department>{"department"}, Table<Person>{"person"}, Table<System>{"system"},
    Table<Cluster>{"cluster"}, Table<Host>{"host"}, Table<Datastore>{"datastore"}, Table<Network>{"network"},
    Table<Server>{"server"}, Table<Disk>{"disk"}, Table<Nic>{"nic"}, Table<Device>{"device"},
    Table<GuestSnapshot>{"guest_snapshot"}, Table<Volume>{"volume"}, Table<GuestInterface>{"guest_interface"},
    Table<Software>{"software"}, Table<Inspection>{"inspection"}, Table<Flow>{"flow"},
    Table<ImportSource>{"import_source"}, Table<ImportRecord>{"import_record"},
    Table<SavedMapping>{"saved_mapping"}, Table<Finding>{"finding"}, Table<Acceptance>{"acceptance"},
    Table<Sizing>{"sizing"}, Table<PlanSettings>{"plan_settings"}, Table<Blackout>{"blackout"},
    Table<Wave>{"wave"}, Table<WaveMember>{"wave_member"}, Table<PlannedStop>{"planned_stop"},
    Table<Outage>{"outage"}, Table<Series>{"series"}, Table<Job>{"job"}, Table<Run>{"run"},
    Table<RunDisk>{"run_disk"}, Table<RunEvent>{"run_event"}, Table<Gate>{"gate"},
    Table<Evidence>{"evidence"});

// A struct without a table does not compile here.
template <class T>
constexpr const char* tableName() {
    return std::get<Table<T>>(kTables).name;
}

template <class Visit>
void forEachTable(Visit&& visit) {
    std::apply([&](const auto&... table) { (visit(table), ...); }, kTables);
}

}  // namespace watari::store

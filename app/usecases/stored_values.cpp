#include "app/usecases/stored_values.h"

#include <algorithm>

namespace watari::usecases {

Result<Inventory> storedInventory(store::ProjectStore& store) {
    Inventory out;
    TRY(out.departments, store.repository<Department>().all());
    TRY(out.systems, store.repository<System>().all());
    TRY(out.servers, store.repository<Server>().all());
    TRY(out.disks, store.repository<Disk>().all());
    TRY(out.nics, store.repository<Nic>().all());
    TRY(out.hosts, store.repository<Host>().all());
    TRY(out.datastores, store.repository<Datastore>().all());
    TRY(out.networks, store.repository<Network>().all());
    return out;
}

Result<PlanView> storedPlan(store::ProjectStore& store) {
    PlanView out;
    TRY(const QList<PlanSettings> settings, store.repository<PlanSettings>().all());
    if (!settings.isEmpty()) out.settings = settings.first();
    TRY(out.blackouts, store.repository<Blackout>().all());
    TRY(out.waves, store.repository<Wave>().all());
    TRY(out.members, store.repository<WaveMember>().all());
    std::sort(out.waves.begin(), out.waves.end(),
              [](const Wave& a, const Wave& b) { return a.number < b.number; });
    std::stable_sort(out.members.begin(), out.members.end(), [](const WaveMember& a, const WaveMember& b) {
        return a.cutoverFrom != b.cutoverFrom ? a.cutoverFrom < b.cutoverFrom : a.copyFrom < b.copyFrom;
    });
    std::stable_sort(out.blackouts.begin(), out.blackouts.end(),
                     [](const Blackout& a, const Blackout& b) { return a.startsAt < b.startsAt; });
    return out;
}

}  // namespace watari::usecases

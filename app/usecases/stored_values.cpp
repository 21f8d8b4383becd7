#include "app/usecases/stored_values.h"

#include <algorithm>
#include <type_traits>

namespace watari::usecases {

Result<Inventory> storedInventory(store::ProjectStore& store) {
    Inventory out;
    CHECK(visitInventoryLists([&](const auto& list) -> Result<void> {
        using Entity = typename std::decay_t<decltype(list)>::Entity;
        TRY(out.*list.list, store.repository<Entity>().all());
        return Ok();
    }));
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

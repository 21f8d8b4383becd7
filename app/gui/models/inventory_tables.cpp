#include "app/gui/models/inventory_tables.h"

#include "core/assess/assess.h"

namespace watari::gui {

namespace {

struct FindingCounts {
    QHash<Id<Server>, QList<Finding>> byServer;
    [[nodiscard]] qint64 count(const Id<Server>& id, Severity severity) const {
        qint64 n = 0;
        for (const Finding& f : byServer.value(id)) n += f.severity == severity ? 1 : 0;
        return n;
    }
};

QHash<Id<System>, QString> departmentsOf(const Inventory& inventory) {
    QHash<Id<Department>, QString> names;
    for (const Department& d : inventory.departments) names.insert(d.id, d.name);
    QHash<Id<System>, QString> ofSystem;
    for (const System& s : inventory.systems) ofSystem.insert(s.id, names.value(s.departmentId));
    return ofSystem;
}

}  // namespace

Tone toneOf(Readiness readiness) {
    switch (readiness) {
        case Readiness::Unknown:
            return Tone::Quiet;
        case Readiness::Ready:
            return Tone::Good;
        case Readiness::Conditional:
            return Tone::Caution;
        case Readiness::NotReady:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Severity severity) {
    switch (severity) {
        case Severity::Information:
            return Tone::Plain;
        case Severity::Warning:
            return Tone::Caution;
        case Severity::Critical:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QList<ServerRow> serverRows(const ProjectSnapshot& snapshot) {
    FindingCounts counts;
    for (const Finding& f : snapshot.findings) counts.byServer[f.serverId].append(f);
    const auto departments = departmentsOf(snapshot.inventory);
    const bool assessed = !snapshot.findings.isEmpty();
    QList<ServerRow> rows;
    for (const Server& s : snapshot.inventory.servers)
        rows.append({.server = s,
                     .system = snapshot.systemNameOf(s),
                     .department = departments.value(s.systemId),
                     .readiness = assessed ? assess::readinessOf(s.id, counts.byServer.value(s.id))
                                           : Readiness::Unknown,
                     .critical = counts.count(s.id, Severity::Critical),
                     .warnings = counts.count(s.id, Severity::Warning),
                     .notes = counts.count(s.id, Severity::Information)});
    return rows;
}

}  // namespace watari::gui

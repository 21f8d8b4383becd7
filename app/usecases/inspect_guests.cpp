#include "app/usecases/inspect_guests.h"

#include "app/usecases/assessment.h"
#include "app/usecases/inspection_disks.h"
#include "app/usecases/inspection_store.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/stored_values.h"
#include "core/inspect/appliance.h"
#include "core/inspect/fingerprint.h"
#include "core/virt/local_daemon.h"
#include "core/virt/small_guest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>
#include <utility>

namespace watari::usecases {
namespace {

using inspect::InspectionRequest;
using inspect::InspectionSettings;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InspectGuests)
};

constexpr Seconds kAnswerLimit{30};  // of a hypervisor

// Overlays, sockets and backups of inspections under way; short, for sockets' paths are.
class Workplace {
public:
    Workplace() : m_folder(QDir::tempPath() + QStringLiteral("/watari-XXXXXX")) {}

    Result<InspectionSettings> prepare(Seconds limit, JobContext& job) {
        if (!m_folder.isValid())
            return Error(ErrorCode::Environment, m_folder.errorString()).at(QDir::tempPath());
        InspectionSettings made;
        made.applianceFolder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                               QStringLiteral("/watari/appliance");
        CHECK(inspect::prepareAppliance({made.applianceFolder, virt::defaultGuestKernelDir()}, job));
        made.workFolder = m_folder.path();
        made.acceleration = virt::bestDomainType() == QLatin1String("kvm") ? inspect::Acceleration::Kvm
                                                                           : inspect::Acceleration::Emulation;
        made.limit = limit;
        return made;
    }

private:
    QTemporaryDir m_folder;
};

int atOnce(int wished) {
    if (wished > 0) return wished;
    return inspect::inspectionsAtOnce(inspect::availableMemory().value_or(kGiB),
                                      int(std::thread::hardware_concurrency()));
}

bool runsHere(const Server& server) {
    return server.powerState == PowerState::Running && isLocalLibvirt(server.platformUri);
}

InspectionRequest requestFor(const Project& project, const Server& server, const QList<Disk>& disks) {
    InspectionRequest request{.serverId = server.id,
                              .name = server.name,
                              .keyPrefix = inspectionScope(server),
                              .at = project.clock().now()};
    for (const Disk& d : disks) request.disks.append({d.id, d.path, d.format});
    return request;
}

oplog::LogRow inspectionRow(const Project& project) {
    return logRow(project, {.permission = access::Action::ImportInventory,
                            .name = QStringLiteral("inventory.inspect")});
}

// The inventory may have changed during the hours of inspecting: it is read again within the transaction. A
// server that is gone by then is left out.
Result<void> storeOne(Project& project, InspectedServer& outcome) {
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Inventory stored, storedInventory(project.store()));
    const auto server = std::ranges::find(stored.servers, outcome.serverId, &Server::id);
    if (server == stored.servers.end()) return Ok();
    CHECK(storeInspection(work, stored, *server, project.ids(), outcome.found).at(outcome.name));
    CHECK(storeInspectionFindings(project.store(), work, server->id, outcome.found.findings));
    CHECK(storeAssessment(project, work));
    oplog::LogRow row = inspectionRow(project);
    row.objType = QStringLiteral("server");
    row.objId = server->id.text();
    CHECK(work.log(row));
    return work.commit();
}

Result<void> checkAreImages(const QList<Disk>& disks) {
    for (const Disk& disk : disks) CHECK(checkIsImage(disk.path));
    return Ok();
}

// The servers of one call, each on its way from "to do" to its outcome.
class Survey {
public:
    Survey(Project& project, const InspectionWish& wish, Inventory stored, JobContext& job)
        : m_project(project), m_wish(wish), m_stored(std::move(stored)), m_job(job) {}

    [[nodiscard]] const Inventory& stored() const { return m_stored; }
    QList<InspectedServer>& outcomes() { return m_outcomes; }
    [[nodiscard]] const Server& serverOf(const InspectedServer& outcome) const {
        return *std::ranges::find(m_stored.servers, outcome.serverId, &Server::id);
    }

    Result<void> choose() {
        QList<Server> chosen;
        for (const Server& server : m_stored.servers)
            if (isWanted(server)) chosen.append(server);
        if (chosen.size() < m_wish.servers.size())
            return Error(ErrorCode::NotFound, Tr::tr("A server to inspect is not in the project."));
        std::ranges::sort(chosen, {}, &Server::name);
        m_job.phase(Tr::tr("Comparing the disks with those of the last inspection"));
        for (const Server& server : std::as_const(chosen)) {
            if (m_job.cancelled()) return cancelledError();
            chooseOne(server);
            m_job.progress({.done = m_outcomes.size(), .total = chosen.size(), .unit = ProgressUnit::Item});
        }
        return Ok();
    }

    Result<void> inspectChosen() {
        if (m_files.isEmpty() && m_running.isEmpty()) return Ok();
        Workplace workplace;
        TRY(InspectionSettings settings, workplace.prepare(m_wish.limit, m_job));
        settings.atOnce = atOnce(m_wish.atOnce);
        Result<void> kept = Ok();
        static_cast<void>(inspect::inspectGuests(
            m_files, settings, m_job, [&](qsizetype at, const Result<inspect::InspectionOutcome>& result) {
                const auto stored = finish(m_files[at].serverId, result);
                if (kept) kept = stored;
            }));
        CHECK(kept);
        Hypervisors hypervisors(kAnswerLimit);
        for (const InspectionRequest& request : std::as_const(m_running)) {
            if (m_job.cancelled()) return Ok();
            CHECK(finish(request.serverId, inspectRunning(hypervisors, request, settings)));
        }
        return Ok();
    }

private:
    [[nodiscard]] bool isWanted(const Server& server) const {
        if (!m_wish.servers.isEmpty()) return m_wish.servers.contains(server.id);
        return !disksHere(m_stored.disks, server).isEmpty();
    }

    InspectedServer& outcomeOf(const Id<Server>& id) {
        return *std::ranges::find(m_outcomes, id, &InspectedServer::serverId);
    }

    void chooseOne(const Server& server) {
        m_outcomes.append(
            {.serverId = server.id, .name = server.name, .reason = Tr::tr("It was not reached.")});
        const QList<Disk> disks = disksHere(m_stored.disks, server);
        if (disks.isEmpty()) {
            m_outcomes.last().reason = Tr::tr("None of its disks can be read from this machine.");
            return;
        }
        if (const auto images = checkAreImages(disks); !images) {
            m_outcomes.last().reason = images.error().text();
            return;
        }
        const InspectionRequest request = requestFor(m_project, server, disks);
        if (runsHere(server))
            m_running.append(request);
        else if (isUnchanged(server, request))
            m_outcomes.last() = {
                .serverId = server.id, .name = server.name, .state = InspectionState::Unchanged};
        else
            m_files.append(request);
    }

    // An image that cannot be read is left to the inspection to complain of.
    bool isUnchanged(const Server& server, const InspectionRequest& request) {
        const auto former = formerInspection(m_stored, server);
        if (m_wish.known == KnownInspections::Repeat || !former || former->fingerprint.isEmpty())
            return false;
        const auto now = inspect::fingerprintOf(request.disks, m_job);
        return now && *now == former->fingerprint;
    }

    // A guest that the list shows as running may have stopped since; then its files tell.
    Result<inspect::InspectionOutcome> inspectRunning(Hypervisors& hypervisors, InspectionRequest request,
                                                      const InspectionSettings& settings) {
        const Server& server = serverOf(outcomeOf(request.serverId));
        TRY(const auto hypervisor, hypervisors.connect(server.platformUri, m_job));
        const virt::DomainUuid guest{server.platformUuid};
        TRY(const virt::DomainState state, hypervisor->state(guest));
        if (state != virt::DomainState::Running) return inspect::inspectGuest(request, settings, m_job);
        const QTemporaryDir folder(settings.workFolder + QStringLiteral("/XXXXXX"));
        CHECK(virt::openForEmulator(settings.workFolder));
        QStringList targets;
        for (const Disk& d : disksHere(m_stored.disks, server)) targets.append(d.target);
        TRY(const auto running, RunningGuest::open(*hypervisor, guest, targets, folder.path()));
        for (qsizetype i = 0; i < targets.size(); ++i) request.disks[i].source = running->uriOf(targets[i]);
        erase_if(request.disks, [](const inspect::GuestDisk& d) { return d.source.isEmpty(); });
        return inspect::inspectGuest(request, settings, m_job);
    }

    // Each is stored at once, so that hours of work outlive a crash.
    Result<void> finish(const Id<Server>& id, Result<inspect::InspectionOutcome> result) {
        InspectedServer& outcome = outcomeOf(id);
        if (!result) {
            outcome.reason = result.error().text();
            return Ok();
        }
        outcome.found = std::move(*result);
        CHECK(storeOne(m_project, outcome));
        outcome.state = InspectionState::Inspected;
        outcome.reason.clear();
        return Ok();
    }

    Project& m_project;
    const InspectionWish& m_wish;
    Inventory m_stored;
    JobContext& m_job;
    QList<InspectedServer> m_outcomes;
    QList<InspectionRequest> m_files;
    QList<InspectionRequest> m_running;
};

qint64 countOf(const QList<InspectedServer>& servers, InspectionState state) {
    return std::ranges::count(servers, state, &InspectedServer::state);
}

// What all came to, after the rows of the servers themselves.
Result<void> logSummary(Project& project, const QList<InspectedServer>& servers) {
    TRY(store::UnitOfWork work, project.store().begin());
    oplog::LogRow row = inspectionRow(project);
    row.after = compactJson({{QStringLiteral("inspected"), countOf(servers, InspectionState::Inspected)},
                             {QStringLiteral("unchanged"), countOf(servers, InspectionState::Unchanged)},
                             {QStringLiteral("failed"), countOf(servers, InspectionState::Failed)}});
    CHECK(work.log(row));
    return work.commit();
}

}  // namespace

QString titleOf(InspectionState state) {
    switch (state) {
        case InspectionState::Inspected:
            return Tr::tr("inspected");
        case InspectionState::Unchanged:
            return Tr::tr("unchanged");
        case InspectionState::Failed:
            return Tr::tr("failed");
    }
    Q_UNREACHABLE();
}

Result<InspectionSummary> inspectServers(Project& project, const InspectionWish& wish, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(Inventory stored, storedInventory(project.store()));
    Survey survey(project, wish, std::move(stored), job);
    CHECK(survey.choose());
    CHECK(survey.inspectChosen());
    const bool anything = countOf(survey.outcomes(), InspectionState::Inspected) > 0;
    if (anything) CHECK(logSummary(project, survey.outcomes()));
    if (job.cancelled()) return cancelledError();
    return InspectionSummary{survey.outcomes()};
}

Result<inspect::InspectionOutcome> inspectImages(const QStringList& paths, Seconds limit, JobContext& job) {
    if (paths.isEmpty()) return Error(ErrorCode::WrongUsage, Tr::tr("No image is named."));
    InspectionRequest request{.name = QFileInfo(paths.first()).fileName(),
                              .keyPrefix = QStringLiteral("image")};
    for (const QString& path : paths) {
        CHECK(checkIsImage(path));
        request.disks.append({{}, QFileInfo(path).absoluteFilePath(), {}});
    }
    // Before an appliance is made for nothing.
    CHECK(inspect::fingerprintOf(request.disks, job));
    Workplace workplace;
    TRY(const InspectionSettings settings, workplace.prepare(limit, job));
    return inspect::inspectGuest(request, settings, job);
}

}  // namespace watari::usecases

// Looks into a guest without starting it: libguestfs' appliance attaches its disks read-only, and everything
// foreign (file systems, hives, package databases) is parsed inside that small virtual machine.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/domain/guest.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace watari::inspect {

struct GuestDisk {
    Id<Disk> id;     // for Volume::diskId
    QString source;  // path of an image, or an NBD URI ("nbd+unix:///hda?socket=/run/backup.sock")
    QString format;  // as QEMU spells it; empty: read from the image. NBD is raw.
    bool operator==(const GuestDisk&) const = default;
};

struct InspectionRequest {
    Id<Server> serverId;
    QString name;               // in messages
    QString keyPrefix;          // import keys become "<prefix>/inspection…"
    QList<GuestDisk> disks;     // in the order the guest sees them
    std::optional<Instant> at;  // becomes Inspection::inspectedAt
    // Content of disks that have no file to look at (a backup's id); none: of files their own, see
    // fingerprintOf, of NBD exports nothing.
    QString fingerprint;
};

enum class Acceleration { Kvm, Emulation };

struct InspectionSettings {
    QString applianceFolder;  // made by prepareAppliance
    QString workFolder;       // existing; overlays and sockets, at most some ten megabytes
    Acceleration acceleration = Acceleration::Emulation;
    Bytes applianceMemory = kMiB * 768;
    Seconds limit{1'800};  // for each guest; emulation on a busy machine takes minutes
    int atOnce = 1;        // see inspectionsAtOnce
};

// Lists belong to request.serverId, and their ids are their import keys. The inspection's `problem` tells why
// less than everything was read: no operating system, a file system that cannot be mounted.
struct InspectionOutcome {
    Inspection inspection;
    OsFamily osFamily = OsFamily::Unknown;
    QList<Volume> volumes;
    QList<GuestInterface> interfaces;
    QList<Software> software;
    QList<Finding> findings;  // rules "inspection.…", severity and sentence filled
};

// Errors: NotFound, Denied, BadInput (an image), Conflict (an image changed meanwhile: not reliable, ask
// again), Environment (libguestfs, time limit), Cancelled. Whatever happens, no appliance is left running.
[[nodiscard]] Result<InspectionOutcome> inspectGuest(const InspectionRequest& request,
                                                     const InspectionSettings& settings, JobContext& job);

// The result of the request at this position, as soon as it is there.
using WhenInspected = std::function<void(qsizetype, const Result<InspectionOutcome>&)>;

// Several, settings.atOnce side by side, each in an appliance of its own; results in the order of the
// requests. One that fails does not stop the others; cancelling stops all. `job` is asked and `whenInspected`
// called by the calling thread only: one phase for all, progress in steps of the guests, a note for each
// step.
[[nodiscard]] std::vector<Result<InspectionOutcome>> inspectGuests(const QList<InspectionRequest>& requests,
                                                                   const InspectionSettings& settings,
                                                                   JobContext& job,
                                                                   const WhenInspected& whenInspected = {});

// How many appliances fit: one a core, and each with what the emulator needs besides its memory. At least
// one.
[[nodiscard]] int inspectionsAtOnce(Bytes availableMemory, int cores,
                                    Bytes applianceMemory = InspectionSettings{}.applianceMemory);

// MemAvailable of Linux; none where /proc does not tell.
[[nodiscard]] std::optional<Bytes> availableMemory();

}  // namespace watari::inspect

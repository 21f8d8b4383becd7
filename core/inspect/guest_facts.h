// What the readers of the room add to while they look at a guest. Internal to the room.
#pragma once

#include "core/inspect/guest.h"
#include "core/inspect/volumes.h"

#include <QSet>

namespace watari::inspect {

// A root libguestfs has found, with its file systems mounted.
struct GuestRoot {
    QString device;
    QString type;                    // "linux", "windows"
    QString distribution;            // "debian", "rhel"
    QHash<QString, QString> mounts;  // "/boot" to "/dev/sda1"
};

class GuestFacts {
public:
    GuestFacts(const Guest& guest_, const InspectionRequest& request_, JobContext& job_)
        : guest(guest_), request(request_), job(job_) {}

    const Guest& guest;
    const InspectionRequest& request;
    JobContext& job;
    GuestRoot root;
    DiskLayout layout;
    InspectionOutcome outcome;

    // The same product is added once for each kind, as tools and antivirus are found by several names.
    void addSoftware(Software software);
    void addInterface(const GuestInterface& interface);
    void addFinding(const char* rule, Severity severity, const QString& place, const QString& text);
    void addProblem(const QString& text);
    // Also as tools or antivirus where the name is one of theirs.
    void addApplication(const Software& application);
    void addService(const Software& service);

private:
    [[nodiscard]] QString uniqueKey(const QString& rest);
    QSet<QString> m_keys;
    QSet<QString> m_products;
};

}  // namespace watari::inspect

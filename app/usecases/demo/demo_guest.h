// The demonstration's own virtual machine and everything around it on the hypervisor; gone with this object.
// Internal to the room.
#pragma once

#include "core/base/ids.h"
#include "core/virt/hypervisor.h"
#include "core/virt/local_daemon.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace watari::usecases {

enum class DemoGuestEnd { Remove, Keep };

class DemoGuest {
public:
    // Builds the disk in a new folder that the emulator may enter, defines and starts the guest and waits
    // until it writes records. Errors: NotFound without a guest kernel (with the command that fetches it),
    // Environment, Remote, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<DemoGuest>> start(IdSource& ids, DemoGuestEnd end,
                                                                  JobContext& job);
    ~DemoGuest();
    DemoGuest(const DemoGuest&) = delete;
    DemoGuest& operator=(const DemoGuest&) = delete;

    [[nodiscard]] QString uri() const { return m_local.uri(); }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const virt::DomainUuid& uuid() const { return m_uuid; }
    [[nodiscard]] QString targetName() const { return m_name + QStringLiteral("-target"); }
    [[nodiscard]] QString targetFolder() const;
    // Empty where the rights do not allow one.
    [[nodiscard]] const QString& network() const { return m_network; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    // The commands that remove what DemoGuestEnd::Keep leaves.
    [[nodiscard]] QStringList removalCommands() const;

private:
    DemoGuest(virt::LocalLibvirt local, std::unique_ptr<virt::Hypervisor> hypervisor, DemoGuestEnd end);
    Result<void> makeFolders(IdSource& ids);
    Result<void> boot(IdSource& ids, JobContext& job);
    [[nodiscard]] QStringList poolNames() const;
    void removeAll();

    virt::LocalLibvirt m_local;  // outlives the connection
    std::unique_ptr<virt::Hypervisor> m_hypervisor;
    DemoGuestEnd m_end;
    QString m_name;
    QString m_folder;
    QString m_network;
    virt::DomainUuid m_uuid;
};

}  // namespace watari::usecases

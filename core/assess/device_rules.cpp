#include "core/assess/hits.h"

#include <QCoreApplication>

#include <array>

namespace watari::assess {

namespace {

template <class Condition>
QList<Hit> surveyedDisks(const Survey& survey, Condition condition) {
    return partHits(survey, survey.inventory.disks,
                    [&](const Disk& d, const Server& s) { return isOnPlatform(s) && condition(d, s); });
}

template <class Condition>
QList<Hit> surveyedDisksWithPath(const Survey& survey, Condition condition) {
    return partHits(
        survey, survey.inventory.disks,
        [&](const Disk& d, const Server& s) { return isOnPlatform(s) && condition(d); },
        [](const Disk& d) {
            return QStringList{labelOf(d), d.path};
        });
}

QList<Hit> devicesOf(const Survey& survey, DeviceKind kind) {
    return partHits(survey, survey.inventory.devices,
                    [&](const Device& d, const Server& s) { return isOnPlatform(s) && d.kind == kind; });
}

// The server's own finding says it for all of its disks.
QList<Hit> findDiskTrackingOff(const Survey& survey) {
    return surveyedDisks(survey, [](const Disk& d, const Server& s) {
        return d.changeTracking == false && s.changeTracking != false;
    });
}

// Only vSphere writes paths as "[datastore] folder/disk.vmdk".
QList<Hit> findMissingDatastores(const Survey& survey) {
    QSet<Id<Datastore>> known;
    for (const Datastore& d : survey.inventory.datastores) known.insert(d.id);
    return surveyedDisksWithPath(survey, [&](const Disk& d) {
        return !known.isEmpty() && d.path.startsWith(QLatin1Char('[')) && !known.contains(d.datastoreId);
    });
}

QList<Hit> findIndependentDisks(const Survey& survey) {
    return surveyedDisks(survey,
                         [](const Disk& d, const Server&) { return d.mode == DiskMode::Independent; });
}

QList<Hit> findRawDevices(const Survey& survey) {
    return surveyedDisks(survey, [](const Disk& d, const Server&) { return d.mode == DiskMode::RawDevice; });
}

QList<Hit> findSharedDisks(const Survey& survey) {
    return surveyedDisks(survey, [](const Disk& d, const Server&) { return d.shared == true; });
}

QList<Hit> findTruncatedSerials(const Survey& survey) {
    return surveyedDisks(survey, [](const Disk& d, const Server& s) {
        return s.diskSerialsShown == true && d.bus == QLatin1String("scsi");
    });
}

QList<Hit> findSmbPaths(const Survey& survey) {
    return surveyedDisksWithPath(survey,
                                 [](const Disk& d) { return d.path.startsWith(QLatin1String("\\\\")); });
}

QList<Hit> findUnresolvedNetworks(const Survey& survey) {
    return partHits(survey, survey.inventory.nics, [](const Nic& n, const Server& s) {
        return isOnPlatform(s) && n.network.isEmpty() && n.networkId.isNull() && n.connected != false;
    });
}

QList<Hit> findSriov(const Survey& survey) {
    return devicesOf(survey, DeviceKind::SrIov) +
           partHits(survey, survey.inventory.nics,
                    [](const Nic& n, const Server& s) { return isOnPlatform(s) && n.sriov == true; });
}

QList<Hit> findPassthrough(const Survey& survey) {
    return devicesOf(survey, DeviceKind::PciPassthrough);
}

QList<Hit> findGpus(const Survey& survey) {
    return devicesOf(survey, DeviceKind::Gpu);
}

QList<Hit> findUsbDevices(const Survey& survey) {
    return devicesOf(survey, DeviceKind::UsbDevice);
}

QList<Hit> findUsbControllers(const Survey& survey) {
    return devicesOf(survey, DeviceKind::UsbController);
}

// One hit, whether the server's settings tell, or its devices, or both.
QList<Hit> findTpm(const Survey& survey) {
    QSet<Id<Server>> owners;
    for (const Device& d : survey.inventory.devices)
        if (d.kind == DeviceKind::Tpm) owners.insert(d.serverId);
    return surveyedHits(survey, "tpm",
                        [&](const Server& s) { return s.tpm == true || owners.contains(s.id); });
}

constexpr std::array kDeviceRules{
    Rule{"disk.cbt.off", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Changed block tracking is off for the disk %1, so a later pass must read all of "
                           "it. Turn it on, or plan for the time."),
         findDiskTrackingOff, "vmware.changed_block_tracking.disk.disabled"},
    Rule{"disk.datastore.missing", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The disk %1 lies on a datastore that the survey does not know (%2), so it cannot "
                           "be copied. Check the datastore and survey again."),
         findMissingDatastores, "vmware.datastore.missing"},
    Rule{"disk.independent", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The disk %1 is independent: no snapshot holds it, so it cannot be copied while "
                           "the server runs. Make it dependent, or copy it while the server is off."),
         findIndependentDisks, "vmware.disk_mode.independent"},
    Rule{"disk.raw_device", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The disk %1 is a LUN of the storage handed through (RDM); no snapshot holds it. "
                           "Turn it into a virtual disk, or plan to copy the LUN itself."),
         findRawDevices, "vmware.disk.rdm.detected"},
    Rule{"disk.shared", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The disk %1 is shared with other servers; copying it while one of them writes "
                           "damages it. Move all its servers in one wave, with all of them off."),
         findSharedDisks, "vmware.disk.shared.detected"},
    Rule{"disk.serial.truncated", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The guest sees the serial number of the disk %1, which the target shortens. "
                           "Check whether software or licences go by it."),
         findTruncatedSerials, "vmware.disk_serial.truncated"},
    Rule{"disk.smb_path", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The disk %1 lies on a file share (%2); reading it needs access to the share. "
                           "Give the account of the migration that right."),
         findSmbPaths},
    Rule{"nic.without_network", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The network of the NIC %1 is not known, so it has no counterpart on the target. "
                           "Name its network."),
         findUnresolvedNetworks, "hyperv.nic.unresolved_network"},
    Rule{"nic.sriov", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "%1 uses SR-IOV, which the target does not take over; the guest loses this NIC. "
                           "Replace it with a virtual NIC before it moves."),
         findSriov, "vmware.device.sriov.detected"},
    Rule{"server.pci_passthrough", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The device %1 is handed through from the host and cannot move. Remove it, or "
                           "decide what takes its place."),
         findPassthrough, "vmware.passthrough_device.detected"},
    Rule{"server.gpu", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server uses a virtual GPU (%1), which the target does not take over. Check "
                           "whether its software runs without it."),
         findGpus},
    Rule{"server.usb_device", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The USB device %1 is handed to the server and does not move. If it is a licence "
                           "key, ask the maker for another way."),
         findUsbDevices, "vmware.usb_controller.detected"},
    Rule{"server.usb_controller", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "The server has a USB controller (%1). Check that no device is plugged into it now and then."),
         findUsbControllers, "vmware.usb_controller.detected"},
    Rule{"server.tpm", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server has a virtual TPM, whose contents do not move; disks locked by it "
                           "stay locked. Keep the recovery keys and suspend BitLocker before it moves."),
         findTpm, "vmware.tpm.detected, hyperv.tpm.detected"},
};

}  // namespace

std::span<const Rule> deviceRules() {
    return kDeviceRules;
}

}  // namespace watari::assess

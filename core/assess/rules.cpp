#include "core/assess/rule.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace watari::assess {

namespace {

constexpr auto kCritical = Severity::Critical;
constexpr auto kWarning = Severity::Warning;
constexpr auto kInformation = Severity::Information;
constexpr auto kSettled = Judgement::Settled;
constexpr auto kLeftOpen = Judgement::LeftOpen;

constexpr std::array kOwnRules{
    Rule{"guest.os.unsupported", kCritical, "6-4(6)", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "%1 is older than the platform accepts (Windows Server 2016, Red Hat Enterprise Linux 8). "
             "Upgrade the guest before it moves."),
         findUnsupportedOs, "vmware.os.unsupported, hyperv.os.unsupported"},
    Rule{"guest.os.not_listed", kWarning, "6-4(6)", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "%1 is not among the operating systems of the specification. Agree on its support with the "
             "prefecture."),
         findUnlistedOs, "vmware.os.unsupported, hyperv.os.unsupported"},
    Rule{"guest.os.unknown", kInformation, "6-4(6)", kLeftOpen,
         QT_TRANSLATE_NOOP(
             "Assess", "The release of the operating system is not known (\"%1\"). It needs to be checked."),
         findUnknownOs},
    Rule{"guest.os.end_of_support", kWarning, "6-4(6)", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "Support of %1 ends on %2, before operation ends on %3. Plan the upgrade to a successor."),
         findEndOfSupport},
    Rule{
        "guest.os.support_unknown", kInformation, "6-4(6)", kSettled,
        QT_TRANSLATE_NOOP("Assess", "The end of support of %1 is not in the table. Look it up at the maker."),
        findUnknownSupport},
    Rule{"licence.windows.exceeded", kWarning, "7-2", kSettled,
         QT_TRANSLATE_NOOP("Assess", "%1 Windows servers, but licences for %2. Buy more or retire servers."),
         findExceededWindowsLicences},
    Rule{"licence.red_hat.exceeded", kWarning, "7-2", kSettled,
         QT_TRANSLATE_NOOP("Assess", "%1 Red Hat servers, but licences for %2. Buy more or retire servers."),
         findExceededRedHatLicences},

    Rule{"server.not_surveyed", kInformation, "7-1", kLeftOpen,
         QT_TRANSLATE_NOOP(
             "Assess",
             "Only a list names this server. Read it from its hypervisor to learn its disks and NICs."),
         findUnsurveyedServers},
    Rule{"server.name.duplicate", kWarning, "7-1", kSettled,
         QT_TRANSLATE_NOOP("Assess", "%2 servers are named \"%1\". Rename or remove the extra ones."),
         findDuplicateNames},
    Rule{"server.without_system", kWarning, "7-1", kSettled,
         QT_TRANSLATE_NOOP("Assess", "The server belongs to no information system. Assign it to one."),
         findServersWithoutSystem},
    Rule{"system.without_department", kWarning, "7-1", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "The information system \"%1\" has no department in charge. Assign one; approvals need it."),
         findSystemsWithoutDepartment},
    Rule{"server.size.deviation", kInformation, "7-1", kSettled,
         QT_TRANSLATE_NOOP("Assess", "%1: the specification says %2, the survey found %3."),
         findSizeDeviations},
    Rule{"server.design.below_spec", kWarning, "7-1", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "%1: the specification says %2, the target is designed with only %3. Raise the "
                           "design, or agree on it with the prefecture."),
         findDesignsBelowSpec},
    Rule{"server.design.below_survey", kWarning, "7-1", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "%1: the survey found %2, the target is designed with only %3. Raise the design, "
                           "or write down why it is enough."),
         findDesignsBelowSurvey},
    Rule{"server.no_measurement", kInformation, "6-4(4)", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "The use of this server was not measured; its size rests on what it has now."),
         findUnobservedServers},
    Rule{"server.volume.unknown", kWarning, "7-1", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "Nobody knows how much data this server holds, so its copy cannot be planned. Enter its "
             "storage or survey its disks."),
         findUnknownVolumes},

    Rule{"disk.capacity.invalid", kCritical, "", kSettled,
         QT_TRANSLATE_NOOP("Assess", "The disk's capacity is %1 bytes, which no disk has. Survey it again."),
         findInvalidCapacities,
         "vmware.disk.capacity.invalid, ova.disk.capacity.invalid, hyperv.disk.capacity.invalid"},
    Rule{"server.no_disk", kWarning, "", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "The hypervisor knows no disk of this server. Check where it keeps its data."),
         findServersWithoutDisk},
    Rule{"disk.path.missing", kWarning, "", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "Where the disk is stored is not known, so it cannot be copied. Survey it again."),
         findDisksWithoutPath, "hyperv.disk.smb_path.missing"},
    Rule{"disk.format.unknown", kWarning, "", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "The disk's format is not known. Name it; guessing it could corrupt data."),
         findDisksWithoutFormat},
    Rule{"disk.no_dirty_bitmap", kInformation, "", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "Disks of the format %1 do not record changes; the last pass compares the disk block by block. "
             "Allow for the time to read it."),
         findDisksWithoutBitmaps},
    Rule{"disk.bus.changes", kInformation, "", kSettled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "The disk moves from bus %1 to virtio; the guest needs the driver, which conversion adds."),
         findBusChanges},

    Rule{"nic.mac.duplicate", kWarning, "", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "The MAC address %1 is also used by %2. Two such servers disturb each other."),
         findDuplicateMacs},
    Rule{"nic.address.duplicate", kWarning, "", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "The IP address %1 is also used by %2. Two such servers disturb each other."),
         findDuplicateAddresses},
    Rule{"nic.model.changes", kInformation, "", kSettled,
         QT_TRANSLATE_NOOP("Assess",
                           "The NIC changes from %1 to virtio; check fixed addresses after the cutover."),
         findModelChanges},
};

std::vector<Rule> allRules() {
    std::vector<Rule> all(kOwnRules.begin(), kOwnRules.end());
    for (const auto part :
         {platformRules(), deviceRules(), volumeRules(), inspectionRules(), kernelRules(), inventoryRules()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace

std::span<const Rule> rules() {
    static const std::vector<Rule> kAll = allRules();
    return kAll;
}

}  // namespace watari::assess

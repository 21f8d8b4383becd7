#include "core/inspect/known_software.h"

#include "core/inspect/details.h"

#include <array>

namespace watari::inspect {
namespace {

constexpr auto kTools = SoftwareKind::Tools;
constexpr auto kAntivirus = SoftwareKind::Antivirus;

struct NameRow {
    const char* part;  // lower-case; found anywhere in the name
    SoftwareKind kind;
    const char* product;
    const char* vendor;
};

// The more special stands first. Names as the makers' installers and Debian's and Red Hat's packages write
// them.
constexpr std::array kApplications{
    NameRow{"open-vm-tools", kTools, "open-vm-tools", "VMware"},
    NameRow{"vmware tools", kTools, "VMware Tools", "VMware"},
    NameRow{"vmware-tools", kTools, "VMware Tools", "VMware"},
    NameRow{"hyperv-daemons", kTools, "Hyper-V daemons", "Microsoft"},
    NameRow{"hyperv-tools", kTools, "Hyper-V daemons", "Microsoft"},
    NameRow{"hypervkvpd", kTools, "Hyper-V daemons", "Microsoft"},
    NameRow{"hyper-v integration services", kTools, "Hyper-V Integration Services", "Microsoft"},
    NameRow{"xe-guest-utilities", kTools, "XenServer Tools", "Citrix"},
    NameRow{"xenserver tools", kTools, "XenServer Tools", "Citrix"},
    NameRow{"citrix vm tools", kTools, "XenServer Tools", "Citrix"},
    NameRow{"citrix hypervisor", kTools, "XenServer Tools", "Citrix"},
    NameRow{"xen pv drivers", kTools, "Xen PV drivers", "Xen"},
    NameRow{"virtualbox guest additions", kTools, "VirtualBox Guest Additions", "Oracle"},
    NameRow{"virtualbox-guest", kTools, "VirtualBox Guest Additions", "Oracle"},
    NameRow{"qemu-guest-agent", kTools, "QEMU guest agent", "QEMU"},
    NameRow{"qemu guest agent", kTools, "QEMU guest agent", "QEMU"},
    NameRow{"virtio-win", kTools, "virtio-win", "Red Hat"},
    NameRow{"parallels tools", kTools, "Parallels Tools", "Parallels"},
    NameRow{"deep security agent", kAntivirus, "Trend Micro Deep Security Agent", "Trend Micro"},
    NameRow{"trend micro", kAntivirus, "Trend Micro", "Trend Micro"},
    NameRow{"officescan", kAntivirus, "Trend Micro OfficeScan", "Trend Micro"},
    NameRow{"apex one", kAntivirus, "Trend Micro Apex One", "Trend Micro"},
    NameRow{"serverprotect", kAntivirus, "Trend Micro ServerProtect", "Trend Micro"},
    NameRow{"virus buster", kAntivirus, "Trend Micro", "Trend Micro"},
    NameRow{"symantec endpoint protection", kAntivirus, "Symantec Endpoint Protection", "Broadcom"},
    NameRow{"norton", kAntivirus, "Norton", "Gen Digital"},
    NameRow{"mcafee", kAntivirus, "McAfee", "Trellix"},
    NameRow{"trellix", kAntivirus, "Trellix Endpoint Security", "Trellix"},
    NameRow{"virusscan", kAntivirus, "McAfee VirusScan", "Trellix"},
    NameRow{"sophos", kAntivirus, "Sophos", "Sophos"},
    NameRow{"eset ", kAntivirus, "ESET", "ESET"},
    NameRow{"kaspersky", kAntivirus, "Kaspersky", "Kaspersky"},
    NameRow{"crowdstrike", kAntivirus, "CrowdStrike Falcon", "CrowdStrike"},
    NameRow{"falcon-sensor", kAntivirus, "CrowdStrike Falcon", "CrowdStrike"},
    NameRow{"f-secure", kAntivirus, "F-Secure", "WithSecure"},
    NameRow{"withsecure", kAntivirus, "WithSecure", "WithSecure"},
    NameRow{"bitdefender", kAntivirus, "Bitdefender", "Bitdefender"},
    NameRow{"sentinelone", kAntivirus, "SentinelOne", "SentinelOne"},
    NameRow{"sentinelagent", kAntivirus, "SentinelOne", "SentinelOne"},
    NameRow{"cylance", kAntivirus, "Cylance", "BlackBerry"},
    NameRow{"cortex xdr", kAntivirus, "Cortex XDR", "Palo Alto Networks"},
    NameRow{"carbon black", kAntivirus, "Carbon Black", "Broadcom"},
    NameRow{"fireeye endpoint", kAntivirus, "FireEye Endpoint Security", "Trellix"},
    NameRow{"avast", kAntivirus, "Avast", "Gen Digital"},
    NameRow{"avira", kAntivirus, "Avira", "Gen Digital"},
    NameRow{"avg ", kAntivirus, "AVG", "Gen Digital"},
    NameRow{"panda ", kAntivirus, "Panda", "WatchGuard"},
    NameRow{"yarai", kAntivirus, "FFRI yarai", "FFRI"},
    NameRow{"cybereason", kAntivirus, "Cybereason", "Cybereason"},
    NameRow{"clamav", kAntivirus, "ClamAV", "Cisco"},
    NameRow{"mdatp", kAntivirus, "Microsoft Defender", "Microsoft"},
    NameRow{"microsoft security client", kAntivirus, "Microsoft Security Client", "Microsoft"},
    NameRow{"endpoint protection", kAntivirus, "System Center Endpoint Protection", "Microsoft"},
};

// Whole names of services and drivers, lower-case. WinDefend is not among them: every Windows Server
// since 2016 has it, so it tells nothing of a guest.
constexpr std::array kServices{
    NameRow{"vmtools", kTools, "VMware Tools", "VMware"},
    NameRow{"vmtoolsd", kTools, "VMware Tools", "VMware"},
    NameRow{"vmware-tools", kTools, "VMware Tools", "VMware"},
    NameRow{"open-vm-tools", kTools, "open-vm-tools", "VMware"},
    NameRow{"vgauthservice", kTools, "VMware Tools", "VMware"},
    NameRow{"vmicheartbeat", kTools, "Hyper-V Integration Services", "Microsoft"},
    NameRow{"hv-kvp-daemon", kTools, "Hyper-V daemons", "Microsoft"},
    NameRow{"hypervkvpd", kTools, "Hyper-V daemons", "Microsoft"},
    NameRow{"xensvc", kTools, "XenServer Tools", "Citrix"},
    NameRow{"xenagent", kTools, "XenServer Tools", "Citrix"},
    NameRow{"xe-linux-distribution", kTools, "XenServer Tools", "Citrix"},
    NameRow{"vboxservice", kTools, "VirtualBox Guest Additions", "Oracle"},
    NameRow{"vboxadd-service", kTools, "VirtualBox Guest Additions", "Oracle"},
    NameRow{"qemu-ga", kTools, "QEMU guest agent", "QEMU"},
    NameRow{"qemu-guest-agent", kTools, "QEMU guest agent", "QEMU"},
    NameRow{"ds_agent", kAntivirus, "Trend Micro Deep Security Agent", "Trend Micro"},
    NameRow{"ntrtscan", kAntivirus, "Trend Micro Apex One", "Trend Micro"},
    NameRow{"tmlisten", kAntivirus, "Trend Micro Apex One", "Trend Micro"},
    NameRow{"splx", kAntivirus, "Trend Micro ServerProtect", "Trend Micro"},
    NameRow{"sepmasterservice", kAntivirus, "Symantec Endpoint Protection", "Broadcom"},
    NameRow{"smcservice", kAntivirus, "Symantec Endpoint Protection", "Broadcom"},
    NameRow{"mcshield", kAntivirus, "McAfee", "Trellix"},
    NameRow{"mfetpd", kAntivirus, "Trellix Endpoint Security", "Trellix"},
    NameRow{"savservice", kAntivirus, "Sophos", "Sophos"},
    NameRow{"sav-protect", kAntivirus, "Sophos", "Sophos"},
    NameRow{"ekrn", kAntivirus, "ESET", "ESET"},
    NameRow{"csfalconservice", kAntivirus, "CrowdStrike Falcon", "CrowdStrike"},
    NameRow{"falcon-sensor", kAntivirus, "CrowdStrike Falcon", "CrowdStrike"},
    NameRow{"sentinelagent", kAntivirus, "SentinelOne", "SentinelOne"},
    NameRow{"msmpsvc", kAntivirus, "Microsoft Security Client", "Microsoft"},
    NameRow{"mdatp", kAntivirus, "Microsoft Defender", "Microsoft"},
    NameRow{"clamav-daemon", kAntivirus, "ClamAV", "Cisco"},
    NameRow{"clamd@scan", kAntivirus, "ClamAV", "Cisco"},
    NameRow{"avp", kAntivirus, "Kaspersky", "Kaspersky"},
    NameRow{"klnagent", kAntivirus, "Kaspersky", "Kaspersky"},
};

// virtio, Hyper-V, VMware, Xen, VirtualBox.
constexpr std::array kDrivers{"viostor",  "vioscsi",  "netkvm",       "vioserial", "vioser",    "balloon",
                              "viorng",   "pvpanic",  "vmbus",        "storvsc",   "storflt",   "netvsc",
                              "hyperkbd", "pvscsi",   "vmxnet3ndis6", "vmxnet",    "vmci",      "vmhgfs",
                              "vmmouse",  "vmrawdsk", "vm3dmp",       "xenbus",    "xenvbd",    "xennet",
                              "xenfilt",  "xeniface", "vboxguest",    "vboxsf",    "vboxvideo", "lsi_sas",
                              "lsi_scsi", "storahci", "intelide",     "atapi",     "stornvme"};

KnownProduct productOf(const NameRow& row) {
    return {row.kind, QString::fromLatin1(row.product), QString::fromLatin1(row.vendor)};
}

}  // namespace

std::optional<KnownProduct> knownApplication(const QString& name) {
    const QString lower = name.toLower();
    for (const NameRow& row : kApplications)
        if (lower.contains(QLatin1String(row.part))) return productOf(row);
    return std::nullopt;
}

std::optional<KnownProduct> knownService(const QString& name) {
    const QString lower = name.toLower();
    for (const NameRow& row : kServices)
        if (lower == QLatin1String(row.part)) return productOf(row);
    return std::nullopt;
}

std::optional<KnownProduct> productInUse(const Software& service) {
    const bool rests =
        service.detail == QLatin1String(kIsDisabled) || service.detail == QLatin1String(kStartsOnDemand);
    return rests ? std::nullopt : knownService(service.name);
}

QStringList driversOfHypervisors() {
    QStringList names;
    for (const char* name : kDrivers) names.append(QString::fromLatin1(name));
    return names;
}

}  // namespace watari::inspect

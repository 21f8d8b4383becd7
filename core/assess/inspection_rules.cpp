#include "core/assess/hits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace watari::assess {

namespace {

QStringList noArguments(const Inspection&) {
    return {};
}

// Of every server whose disks were read, whoever named it.
template <class Condition, class Arguments>
QList<Hit> inspected(const Survey& survey, const char* subject, Condition condition, Arguments arguments) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers) {
        const Inspection* inspection = survey.inspectionOf.value(s.id);
        if (inspection && condition(*inspection, s))
            hits.append({s.id, QLatin1String(subject), s.name, arguments(*inspection)});
    }
    return hits;
}

// For what is written of Windows alone.
QList<Hit> windowsWith(const Survey& survey, const char* subject, std::optional<bool> Inspection::*flag) {
    return inspected(
        survey, subject,
        [&](const Inspection& i, const Server& s) { return i.*flag == true && isWindows(survey, s); },
        noArguments);
}

QList<Hit> findHibernated(const Survey& survey) {
    return windowsWith(survey, "hibernated", &Inspection::hibernated);
}

QList<Hit> findDynamicDisks(const Survey& survey) {
    return windowsWith(survey, "dynamic_disks", &Inspection::dynamicDisks);
}

QList<Hit> findGroupPolicies(const Survey& survey) {
    return windowsWith(survey, "group_policy", &Inspection::groupPolicy);
}

QList<Hit> findAntivirus(const Survey& survey) {
    return partHits(survey, survey.inventory.software, [&](const Software& software, const Server& s) {
        return software.kind == SoftwareKind::Antivirus && isWindows(survey, s);
    });
}

QList<Hit> findPendingReboots(const Survey& survey) {
    return inspected(
        survey, "pending_reboot", [](const Inspection& i, const Server&) { return i.pendingReboot == true; },
        noArguments);
}

QList<Hit> findWindowsWithoutVirtio(const Survey& survey) {
    return inspected(
        survey, "virtio",
        [&](const Inspection& i, const Server& s) {
            return i.virtioInInitramfs == false && isWindows(survey, s);
        },
        noArguments);
}

// Names that come from the slot of the NIC or from the order in which NICs are found.
bool isSlotName(const QString& name) {
    static const QRegularExpression kSlotName(QStringLiteral("^(?:eth\\d|em\\d|en[opPs]\\d|p\\d+p\\d)"));
    return kSlotName.match(name).hasMatch();
}

// The MAC address, which moves along, leads to the settings. Tools of a hypervisor tell a MAC always, and no
// file.
bool isTiedToMac(const GuestInterface& i) {
    return !i.mac.isEmpty() && !i.settingsFile.isEmpty();
}

template <class Condition>
QList<Hit> staticAddresses(const Survey& survey, Condition condition) {
    return partHits(
        survey, survey.inventory.interfaces,
        [&](const GuestInterface& i, const Server& s) {
            return i.method == AddressMethod::Static && condition(i, s);
        },
        [](const GuestInterface& i) {
            return QStringList{i.name, i.addresses.join(QStringLiteral(", "))};
        });
}

QList<Hit> findLostAddresses(const Survey& survey) {
    return staticAddresses(survey, [&](const GuestInterface& i, const Server& s) {
        return isSlotName(i.name) && !isTiedToMac(i) && !isWindows(survey, s);
    });
}

// Windows keeps addresses with the device, whatever its name and MAC.
QList<Hit> findAddressesOfAdapters(const Survey& survey) {
    return staticAddresses(survey,
                           [&](const GuestInterface&, const Server& s) { return isWindows(survey, s); });
}

QList<Hit> findIncompleteInspections(const Survey& survey) {
    return inspected(
        survey, "inspection", [](const Inspection& i, const Server&) { return !i.problem.isEmpty(); },
        [](const Inspection& i) { return QStringList{i.problem}; });
}

QList<Hit> findDomainMembers(const Survey& survey) {
    return inspected(
        survey, "domain", [](const Inspection& i, const Server&) { return !i.domain.isEmpty(); },
        [](const Inspection& i) { return QStringList{i.domain}; });
}

constexpr std::array kInspectionRules{
    Rule{"guest.hibernated", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Windows is hibernated or was shut down with Fast Startup, so its disks cannot be "
                           "written. Turn Fast Startup off and shut it down fully."),
         findHibernated},
    Rule{"guest.dynamic_disks", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Windows uses dynamic disks, which conversion cannot handle. Turn them into basic "
                           "disks before it moves."),
         findDynamicDisks},
    Rule{"guest.antivirus", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The antivirus software %1 can keep new drivers from starting (stop 0x7B). Remove "
                           "or stop it before it moves."),
         findAntivirus},
    Rule{"guest.group_policy", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Group policies restrict the installation of drivers, so the guest may stop with "
                           "0x7B. Lift them for this server before it moves."),
         findGroupPolicies},
    Rule{"guest.pending_reboot", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "A restart is still due in the guest, and updates half done can fail on the "
                           "target. Restart it before the copy."),
         findPendingReboots},
    Rule{"guest.virtio.not_in_windows", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Windows has no virtio driver for its start disk yet; conversion adds it. Do not "
                           "move it without conversion."),
         findWindowsWithoutVirtio},
    Rule{"guest.address.lost", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The static address %2 hangs on the name %1, which changes with the NIC; the "
                           "address would be lost. Tie it to the MAC address before it moves."),
         findLostAddresses},
    Rule{"guest.address.of_adapter", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Windows keeps the static address %2 with the adapter %1, which another one "
                           "replaces on the target; the address would be lost. Write its settings down and "
                           "enter them at the new adapter after the cutover."),
         findAddressesOfAdapters},
    Rule{"guest.inspection.incomplete", Severity::Information, "", Judgement::LeftOpen,
         QT_TRANSLATE_NOOP("Assess",
                           "The guest's disks could not be read in full (%1), so some dangers may be missing "
                           "here. Resolve it and inspect again."),
         findIncompleteInspections},
    Rule{"guest.domain_member", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server belongs to the domain %1; away from it for long, it loses its trust. "
                           "Make sure that the target reaches a domain controller."),
         findDomainMembers},
};

}  // namespace

std::span<const Rule> inspectionRules() {
    return kInspectionRules;
}

}  // namespace watari::assess

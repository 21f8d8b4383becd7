#include "core/inspect/linux_guest.h"

#include "core/inspect/details.h"
#include "core/inspect/fstab.h"
#include "core/inspect/settings_text.h"

#include <QCoreApplication>

#include <memory>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

void readRelease(GuestFacts& facts) {
    Inspection& made = facts.outcome.inspection;
    QHash<QString, QString> release = shellAssignments(facts.guest.text(QStringLiteral("/etc/os-release")));
    if (release.isEmpty())
        release = shellAssignments(facts.guest.text(QStringLiteral("/usr/lib/os-release")));
    const QString version = release.value(QStringLiteral("VERSION_ID"));
    if (!version.isEmpty()) made.version = version;
    made.edition = release.value(QStringLiteral("VARIANT"));
    // libguestfs takes Debian's from debian_version, which is a bare number.
    const QString product = release.value(QStringLiteral("PRETTY_NAME"));
    if (!product.isEmpty()) made.product = product;
}

// The realm that sssd joins the guest to.
void readDomain(GuestFacts& facts) {
    for (const IniEntry& e : iniEntries(facts.guest.text(QStringLiteral("/etc/sssd/sssd.conf")))) {
        const bool names = e.key == QLatin1String("ad_domain") || e.key == QLatin1String("krb5_realm");
        if (names && e.section.startsWith(QLatin1String("domain/")))
            facts.outcome.inspection.domain = e.value.toLower();
    }
}

// Whether an fstab name is the volume's: by its UUID or label, or as the device itself.
bool names(const FstabEntry& entry, const Volume& volume) {
    const QString value = entry.spec.section(u'=', 1).remove(u'"');
    if (entry.spec.startsWith(QLatin1String("UUID="), Qt::CaseInsensitive))
        return !volume.uuid.isEmpty() && value.compare(volume.uuid, Qt::CaseInsensitive) == 0;
    if (entry.spec.startsWith(QLatin1String("LABEL="), Qt::CaseInsensitive))
        return !volume.label.isEmpty() && value == volume.label;
    return entry.spec == volume.device;
}

void addFstabEntry(const FstabEntry& entry, DiskLayout& layout) {
    for (FoundVolume& found : layout.volumes) {
        Volume& v = found.volume;
        const bool isMountedThere = !v.mountPoint.isEmpty() && v.mountPoint == entry.mountPoint;
        if (!v.fstabName.isEmpty() || (!isMountedThere && !names(entry, v))) continue;
        v.fstabName = entry.spec;
        return;
    }
}

void readFstab(GuestFacts& facts) {
    for (const FstabEntry& entry : fstabEntries(facts.guest.text(QStringLiteral("/etc/fstab"))))
        addFstabEntry(entry, facts.layout);
}

QSet<QString> enabledUnits(const Guest& guest) {
    QSet<QString> units;
    const QString base = QStringLiteral("/etc/systemd/system");
    for (const QString& folder : guest.names(base)) {
        if (!folder.endsWith(QLatin1String(".wants")) && !folder.endsWith(QLatin1String(".requires")))
            continue;
        for (const QString& unit : guest.names(base + u'/' + folder))
            if (unit.endsWith(QLatin1String(".service"))) units.insert(unit.chopped(8));
    }
    return units;
}

// S20name in a runlevel of SysV; systemd's guests keep a few of these too.
QSet<QString> enabledScripts(const Guest& guest) {
    QSet<QString> scripts;
    for (const char* folder :
         {"/etc/rc2.d", "/etc/rc3.d", "/etc/rc5.d", "/etc/rc.d/rc3.d", "/etc/rc.d/rc5.d"})
        for (const QString& name : guest.names(QLatin1String(folder)))
            if (name.size() > 3 && name[0] == u'S' && name[1].isDigit() && name[2].isDigit())
                scripts.insert(name.mid(3));
    return scripts;
}

void readServices(GuestFacts& facts) {
    QSet<QString> services = enabledUnits(facts.guest);
    services.unite(enabledScripts(facts.guest));
    QStringList sorted(services.begin(), services.end());
    sorted.sort();
    for (const QString& name : sorted)
        facts.addService(
            {.kind = SoftwareKind::Service, .name = name, .detail = QLatin1String(kStartsByItself)});
}

struct Trace {
    const char* path;
    const char* product;
    const char* vendor;
};

// Installed past the package manager, from a vendor's archive.
constexpr Trace kTraces[] = {{"/usr/bin/vmware-uninstall-tools.pl", "VMware Tools", "VMware"},
                             {"/usr/sbin/xe-daemon", "XenServer Tools", "Citrix"},
                             {"/usr/sbin/VBoxService", "VirtualBox Guest Additions", "Oracle"},
                             {"/usr/bin/prltoolsd", "Parallels Tools", "Parallels"}};

void readTraces(GuestFacts& facts) {
    for (const Trace& trace : kTraces)
        if (facts.guest.isFile(QLatin1String(trace.path)))
            facts.addSoftware({.kind = SoftwareKind::Tools,
                               .name = QLatin1String(trace.product),
                               .vendor = QLatin1String(trace.vendor),
                               .detail = QLatin1String(trace.path)});
}

QString versionOf(const guestfs_application2& application) {
    QString version = QString::fromUtf8(application.app2_version);
    if (application.app2_epoch > 0) version.prepend(QString::number(application.app2_epoch) + u':');
    if (const QString release = QString::fromUtf8(application.app2_release); !release.isEmpty())
        version += u'-' + release;
    return version;
}

}  // namespace

void readApplications(GuestFacts& facts) {
    facts.job.phase(Tr::tr("Reading the installed programs"));
    const QByteArray root = facts.root.device.toUtf8();
    const std::unique_ptr<guestfs_application2_list, decltype(&guestfs_free_application2_list)> list(
        guestfs_inspect_list_applications2(facts.guest.handle(), root.constData()),
        guestfs_free_application2_list);
    if (!list) {
        facts.addProblem(Tr::tr("The installed programs cannot be read: %1.").arg(facts.guest.lastError()));
        return;
    }
    for (uint32_t i = 0; i < list->len; ++i) {
        const guestfs_application2& a = list->val[i];
        const QString shown = QString::fromUtf8(a.app2_display_name);
        facts.addApplication({.kind = SoftwareKind::Application,
                              .name = shown.isEmpty() ? QString::fromUtf8(a.app2_name) : shown,
                              .version = versionOf(a),
                              .vendor = QString::fromUtf8(a.app2_publisher)});
    }
}

void readLinux(GuestFacts& facts) {
    readRelease(facts);
    readDomain(facts);
    readFstab(facts);
    readLinuxNetwork(facts);
    readLinuxBoot(facts);
    readApplications(facts);
    readServices(facts);
    readTraces(facts);
}

}  // namespace watari::inspect

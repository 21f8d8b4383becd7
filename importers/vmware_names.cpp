#include "importers/vmware_names.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace watari::importers {

namespace {

struct GuestName {
    QLatin1String id;  // without "Guest", "_64", "-64", "Server", all in lower case
    QLatin1String name;
};

// Windows 10 and Server 2016 were "windows9" when VMware named them; later servers carry their year.
constexpr std::array kGuestNames{
    GuestName{QLatin1String("winnetstandard"), QLatin1String("Windows Server 2003 Standard")},
    GuestName{QLatin1String("winnetenterprise"), QLatin1String("Windows Server 2003 Enterprise")},
    GuestName{QLatin1String("winnetdatacenter"), QLatin1String("Windows Server 2003 Datacenter")},
    GuestName{QLatin1String("longhorn"), QLatin1String("Windows Server 2008")},
    GuestName{QLatin1String("winlonghorn"), QLatin1String("Windows Server 2008")},
    GuestName{QLatin1String("windows7srv"), QLatin1String("Windows Server 2008 R2")},
    GuestName{QLatin1String("windows8srv"), QLatin1String("Windows Server 2012")},
    GuestName{QLatin1String("windows9srv"), QLatin1String("Windows Server 2016")},
    GuestName{QLatin1String("windows2019srv"), QLatin1String("Windows Server 2019")},
    GuestName{QLatin1String("windows2019srvnext"), QLatin1String("Windows Server 2022")},
    GuestName{QLatin1String("windows2022srvnext"), QLatin1String("Windows Server 2025")},
    GuestName{QLatin1String("winxppro"), QLatin1String("Windows XP Professional")},
    GuestName{QLatin1String("windows7"), QLatin1String("Windows 7")},
    GuestName{QLatin1String("windows8"), QLatin1String("Windows 8")},
    GuestName{QLatin1String("windows9"), QLatin1String("Windows 10")},
    GuestName{QLatin1String("windows11"), QLatin1String("Windows 11")},
    GuestName{QLatin1String("otherlinux"), QLatin1String("Linux")},
    GuestName{QLatin1String("other26xlinux"), QLatin1String("Linux 2.6")},
    GuestName{QLatin1String("other3xlinux"), QLatin1String("Linux 3.x")},
    GuestName{QLatin1String("other4xlinux"), QLatin1String("Linux 4.x")},
    GuestName{QLatin1String("other5xlinux"), QLatin1String("Linux 5.x")},
    GuestName{QLatin1String("other6xlinux"), QLatin1String("Linux 6.x")},
    GuestName{QLatin1String("ubuntu"), QLatin1String("Ubuntu Linux")},
    GuestName{QLatin1String("centos"), QLatin1String("CentOS Linux")},
    GuestName{QLatin1String("redhat"), QLatin1String("Red Hat Linux")},
    GuestName{QLatin1String("amazonlinux2"), QLatin1String("Amazon Linux 2")},
    GuestName{QLatin1String("amazonlinux3"), QLatin1String("Amazon Linux 2023")},
    GuestName{QLatin1String("freebsd"), QLatin1String("FreeBSD")},
    GuestName{QLatin1String("debian"), QLatin1String("Debian GNU/Linux")},
    // VirtualBox
    GuestName{QLatin1String("windows2003"), QLatin1String("Windows Server 2003")},
    GuestName{QLatin1String("windows2008"), QLatin1String("Windows Server 2008")},
    GuestName{QLatin1String("windows2012"), QLatin1String("Windows Server 2012")},
    GuestName{QLatin1String("windows2016"), QLatin1String("Windows Server 2016")},
    GuestName{QLatin1String("windows2019"), QLatin1String("Windows Server 2019")},
    GuestName{QLatin1String("windows2022"), QLatin1String("Windows Server 2022")},
    GuestName{QLatin1String("windows2025"), QLatin1String("Windows Server 2025")},
    GuestName{QLatin1String("windows10"), QLatin1String("Windows 10")},
};

// What a number follows: "rhel8", "debian11", "sles15".
constexpr std::array kFamilies{
    GuestName{QLatin1String("rhel"), QLatin1String("Red Hat Enterprise Linux")},
    GuestName{QLatin1String("redhat"), QLatin1String("Red Hat Enterprise Linux")},
    GuestName{QLatin1String("debian"), QLatin1String("Debian GNU/Linux")},
    GuestName{QLatin1String("sles"), QLatin1String("SUSE Linux Enterprise Server")},
    GuestName{QLatin1String("centos"), QLatin1String("CentOS Linux")},
    GuestName{QLatin1String("oraclelinux"), QLatin1String("Oracle Linux")},
    GuestName{QLatin1String("oracle"), QLatin1String("Oracle Linux")},
    GuestName{QLatin1String("rockylinux"), QLatin1String("Rocky Linux")},
    GuestName{QLatin1String("almalinux"), QLatin1String("AlmaLinux")},
    GuestName{QLatin1String("ubuntu"), QLatin1String("Ubuntu Linux")},
    GuestName{QLatin1String("fedora"), QLatin1String("Fedora Linux")},
    GuestName{QLatin1String("freebsd"), QLatin1String("FreeBSD")},
};

struct ControllerName {
    QLatin1String kind;
    QLatin1String name;
};

constexpr std::array kControllers{
    ControllerName{QLatin1String("lsilogic"), QLatin1String("LSI Logic Parallel")},
    ControllerName{QLatin1String("lsilogicsas"), QLatin1String("LSI Logic SAS")},
    ControllerName{QLatin1String("lsisas1068"), QLatin1String("LSI Logic SAS")},
    ControllerName{QLatin1String("buslogic"), QLatin1String("BusLogic Parallel")},
    ControllerName{QLatin1String("pvscsi"), QLatin1String("VMware Paravirtual")},
    ControllerName{QLatin1String("virtualscsi"), QLatin1String("VMware Paravirtual")},
    ControllerName{QLatin1String("vmware.sata.ahci"), QLatin1String("AHCI")},
    ControllerName{QLatin1String("ahci"), QLatin1String("AHCI")},
    ControllerName{QLatin1String("vmware.nvme.controller"), QLatin1String("NVMe")},
};

// "rhel8_64Guest", "rhel8-64" and "rhel8" are one.
QString plainId(const QString& id) {
    static const QRegularExpression width(QStringLiteral("[-_]?(64|32)(bit)?$"));
    QString plain = id.trimmed().toLower();
    const bool isArm = plain.startsWith(QLatin1String("arm-")) || plain.startsWith(QLatin1String("arm64-"));
    if (isArm) plain = plain.section(u'-', 1);
    if (plain.endsWith(QLatin1String("guest"))) plain.chop(5);
    plain.remove(width);
    plain.remove(u'-').remove(u'_');
    return plain.replace(QLatin1String("server"), QLatin1String("srv"));
}

}  // namespace

QString osNameOfVmwareGuest(const QString& id) {
    const QString plain = plainId(id);
    for (const GuestName& guest : kGuestNames)
        if (plain == guest.id) return guest.name;
    for (const GuestName& family : kFamilies) {
        const QString version = plain.mid(family.id.size());
        bool isNumber = false;
        version.toInt(&isNumber);
        if (plain.startsWith(family.id) && isNumber) return family.name + u' ' + version;
    }
    return id.trimmed();
}

QString architectureOfVmwareGuest(const QString& id) {
    const QString lower = id.trimmed().toLower();
    if (lower.startsWith(QLatin1String("arm")) || lower.contains(QLatin1String("_arm64")))
        return QStringLiteral("aarch64");
    static const QRegularExpression wide(QStringLiteral("64(guest)?$"));
    if (lower.contains(wide)) return QStringLiteral("x86_64");
    static const QRegularExpression server(
        QStringLiteral("^windows(2019|2022|9srv|8srv|7srv|9server|8server|7server)"));
    return lower.contains(server) ? QStringLiteral("x86_64") : QString();
}

QString vmwareControllerName(const QString& kind) {
    for (const ControllerName& controller : kControllers)
        if (kind.compare(controller.kind, Qt::CaseInsensitive) == 0) return controller.name;
    return kind;
}

std::optional<QString> macOfText(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[:.\\s-]"));
    static const QRegularExpression digits(QStringLiteral("^[0-9a-f]{12}$"));
    const QString hex = QString(text).remove(separators).toLower();
    if (!digits.match(hex).hasMatch()) return std::nullopt;
    QStringList parts;
    for (qsizetype i = 0; i < hex.size(); i += 2) parts.append(hex.mid(i, 2));
    return parts.join(u':');
}

}  // namespace watari::importers

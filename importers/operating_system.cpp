#include "importers/operating_system.h"

#include <array>

namespace watari::importers {

namespace {

struct FamilyWord {
    const char16_t* word;
    OsFamily family;
};

// The first word found decides, so the more special stands first.
constexpr std::array kFamilyWords{
    FamilyWord{u"windows", OsFamily::Windows},   FamilyWord{u"microsoft", OsFamily::Windows},
    FamilyWord{u"red hat", OsFamily::RedHat},    FamilyWord{u"redhat", OsFamily::RedHat},
    FamilyWord{u"rhel", OsFamily::RedHat},       FamilyWord{u"レッドハット", OsFamily::RedHat},
    FamilyWord{u"linux", OsFamily::OtherLinux},  FamilyWord{u"ubuntu", OsFamily::OtherLinux},
    FamilyWord{u"debian", OsFamily::OtherLinux}, FamilyWord{u"suse", OsFamily::OtherLinux},
    FamilyWord{u"sles", OsFamily::OtherLinux},   FamilyWord{u"centos", OsFamily::OtherLinux},
    FamilyWord{u"rocky", OsFamily::OtherLinux},  FamilyWord{u"alma", OsFamily::OtherLinux},
    FamilyWord{u"fedora", OsFamily::OtherLinux}, FamilyWord{u"miracle", OsFamily::OtherLinux},
};

struct OsinfoName {
    QLatin1String id;
    QLatin1String name;
};

constexpr std::array kOsinfoNames{
    OsinfoName{QLatin1String("microsoft.com/win/2k8r2"), QLatin1String("Windows Server 2008 R2")},
    OsinfoName{QLatin1String("microsoft.com/win/2k12"), QLatin1String("Windows Server 2012")},
    OsinfoName{QLatin1String("microsoft.com/win/2k12r2"), QLatin1String("Windows Server 2012 R2")},
    OsinfoName{QLatin1String("microsoft.com/win/2k16"), QLatin1String("Windows Server 2016")},
    OsinfoName{QLatin1String("microsoft.com/win/2k19"), QLatin1String("Windows Server 2019")},
    OsinfoName{QLatin1String("microsoft.com/win/2k22"), QLatin1String("Windows Server 2022")},
    OsinfoName{QLatin1String("microsoft.com/win/2k25"), QLatin1String("Windows Server 2025")},
};

}  // namespace

OsFamily osFamilyOf(const QString& name) {
    const QString plain = name.normalized(QString::NormalizationForm_KC).simplified();
    if (plain.isEmpty()) return OsFamily::Unknown;
    for (const FamilyWord& entry : kFamilyWords)
        if (plain.contains(QStringView(entry.word), Qt::CaseInsensitive)) return entry.family;
    return OsFamily::Other;
}

QString osNameOfOsinfoId(const QString& id) {
    const QString path = id.section(QStringLiteral("://"), -1);
    if (path.isEmpty()) return {};
    for (const OsinfoName& entry : kOsinfoNames)
        if (path == entry.id) return entry.name;
    const QString version = path.section(u'/', -1);
    if (path.startsWith(QLatin1String("redhat.com/rhel/")))
        return QStringLiteral("Red Hat Enterprise Linux ") + version;
    return path.section(u'/', 1).replace(u'/', u' ');
}

}  // namespace watari::importers

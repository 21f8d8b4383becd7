#include "core/assess/guest_os.h"

#include <QRegularExpression>

#include <array>

namespace watari::assess {

namespace {

struct Lifecycle {
    GuestProduct product;
    int release;
    int year;
    int month;
    int day;
};

// Extended support of Microsoft, maintenance support of Red Hat, as published by the makers.
constexpr std::array kLifecycles{
    Lifecycle{GuestProduct::WindowsServer, 2003, 2015, 7, 14},
    Lifecycle{GuestProduct::WindowsServer, 2008, 2020, 1, 14},
    Lifecycle{GuestProduct::WindowsServer, 2012, 2023, 10, 10},
    Lifecycle{GuestProduct::WindowsServer, 2016, 2027, 1, 12},
    Lifecycle{GuestProduct::WindowsServer, 2019, 2029, 1, 9},
    Lifecycle{GuestProduct::WindowsServer, 2022, 2031, 10, 14},
    Lifecycle{GuestProduct::WindowsServer, 2025, 2034, 11, 14},
    Lifecycle{GuestProduct::RedHatEnterpriseLinux, 6, 2020, 11, 30},
    Lifecycle{GuestProduct::RedHatEnterpriseLinux, 7, 2024, 6, 30},
    Lifecycle{GuestProduct::RedHatEnterpriseLinux, 8, 2029, 5, 31},
    Lifecycle{GuestProduct::RedHatEnterpriseLinux, 9, 2032, 5, 31},
    Lifecycle{GuestProduct::RedHatEnterpriseLinux, 10, 2035, 5, 31},
};

constexpr int kOldestWindowsServer = 2016;
constexpr int kOldestRedHat = 8;

QRegularExpression makePattern(const QString& text) {
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

std::optional<int> captured(const QRegularExpression& pattern, const QString& text) {
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    bool ok = false;
    const int number = match.captured(1).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

GuestOs windowsFrom(const QString& name) {
    static const QRegularExpression kYear = makePattern(QStringLiteral("(?:server|windows)\\D*(20\\d\\d)"));
    static const QRegularExpression kShort = makePattern(QStringLiteral("win/2k(\\d{1,2})"));  // libosinfo
    static const QRegularExpression kDesktop =
        makePattern(QStringLiteral("(?:windows\\s*|win/)(?:xp|vista|[78]|1[01])\\b"));
    if (const auto year = captured(kYear, name)) return {GuestProduct::WindowsServer, year};
    if (const auto twoDigits = captured(kShort, name))
        return {GuestProduct::WindowsServer, 2000 + *twoDigits};
    if (kDesktop.match(name).hasMatch()) return {GuestProduct::Other, std::nullopt};
    return {GuestProduct::WindowsServer, std::nullopt};
}

GuestOs redHatFrom(const QString& name) {
    static const QRegularExpression kRelease = makePattern(
        QStringLiteral("(?:linux|enterprise|rhel|hat)\\D{0,12}(\\d{1,2})(?:[._]\\d+)*(?!\\d|-bit)"));
    return {GuestProduct::RedHatEnterpriseLinux, captured(kRelease, name)};
}

}  // namespace

GuestOs guestOsOf(const Server& server) {
    const QString name = server.osName.normalized(QString::NormalizationForm_KC);
    const auto says = [&](const char* word) {
        return name.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    const bool windows = says("windows") || says("microsoft.com/win");
    const bool redHat = says("red hat") || says("redhat") || says("rhel");
    switch (server.osFamily) {
        case OsFamily::Windows:
            return windowsFrom(name);
        case OsFamily::RedHat:
            return redHatFrom(name);
        case OsFamily::OtherLinux:
        case OsFamily::Other:
            return {GuestProduct::Other, std::nullopt};
        case OsFamily::Unknown:
            break;
    }
    if (windows) return windowsFrom(name);
    if (redHat) return redHatFrom(name);
    if (name.trimmed().isEmpty()) return {};
    return {GuestProduct::Other, std::nullopt};
}

ReleaseVerdict judgeRelease(const GuestOs& os) {
    switch (os.product) {
        case GuestProduct::Unknown:
            return ReleaseVerdict::NeedsChecking;
        case GuestProduct::Other:
            return ReleaseVerdict::NotListed;
        case GuestProduct::WindowsServer:
        case GuestProduct::RedHatEnterpriseLinux:
            break;
    }
    if (!os.release) return ReleaseVerdict::NeedsChecking;
    const int oldest = os.product == GuestProduct::WindowsServer ? kOldestWindowsServer : kOldestRedHat;
    return *os.release < oldest ? ReleaseVerdict::TooOld : ReleaseVerdict::Supported;
}

std::optional<QDate> endOfSupport(const GuestOs& os) {
    for (const Lifecycle& l : kLifecycles)
        if (l.product == os.product && l.release == os.release) return QDate(l.year, l.month, l.day);
    return std::nullopt;
}

}  // namespace watari::assess

// What the name of an operating system tells, and until when its maker supports it (6-4(6), 7-2).
#pragma once

#include "core/domain/server.h"

#include <QDate>
#include <QString>

#include <optional>

namespace watari::assess {

enum class GuestProduct { Unknown, WindowsServer, RedHatEnterpriseLinux, Other };

struct GuestOs {
    GuestProduct product = GuestProduct::Unknown;
    std::optional<int> release;  // 2016 or 8; none: the name does not say
    bool operator==(const GuestOs&) const = default;
};

// Reads names as hypervisors, lists and libosinfo write them ("Microsoft Windows Server 2016 (64-bit)",
// "http://redhat.com/rhel/8.9", full-width digits); the family decides when the name is silent.
[[nodiscard]] GuestOs guestOsOf(const Server& server);

enum class ReleaseVerdict { Supported, TooOld, NotListed, NeedsChecking };

// 6-4(6): Windows Server 2016 or later, Red Hat Enterprise Linux 8 or later.
[[nodiscard]] ReleaseVerdict judgeRelease(const GuestOs& os);

// Last day of the maker's support; none when the table does not hold the release.
[[nodiscard]] std::optional<QDate> endOfSupport(const GuestOs& os);

}  // namespace watari::assess

#include "core/assess/guest_os.h"
#include "core/assess/rule.h"
#include "core/assess/scope.h"

namespace watari::assess {

namespace {

// A server gets one hit, about its operating system.
Hit osHit(const Server& server, QStringList arguments) {
    return {server.id, QStringLiteral("os"), server.name, std::move(arguments)};
}

QList<Hit> withVerdict(const Survey& survey, ReleaseVerdict verdict) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (judgeRelease(guestOsOf(s)) == verdict) hits.append(osHit(s, {s.osName}));
    return hits;
}

// The table first: osinfo-db has gaps, and some dates of first rather than of extended support.
std::optional<QDate> supportEnd(const Survey& survey, const Server& server) {
    if (const auto end = endOfSupport(guestOsOf(server))) return end;
    if (!survey.context.endOfSupport) return std::nullopt;
    const Inspection* inspection = survey.inspectionOf.value(server.id);
    if (inspection != nullptr && !inspection->osinfoId.isEmpty())
        if (const auto end = survey.context.endOfSupport(inspection->osinfoId)) return end;
    return server.osName.isEmpty() ? std::nullopt : survey.context.endOfSupport(server.osName);
}

QList<Hit> exceeded(const Survey& survey, GuestProduct product, qint64 licences) {
    qint64 used = 0;
    for (const Server& s : survey.inventory.servers)
        if (isToMove(s) && guestOsOf(s).product == product) ++used;
    if (used <= licences) return {};
    return {{{}, QStringLiteral("count"), {}, {QString::number(used), QString::number(licences)}}};
}

}  // namespace

QList<Hit> findUnsupportedOs(const Survey& survey) {
    return withVerdict(survey, ReleaseVerdict::TooOld);
}

QList<Hit> findUnlistedOs(const Survey& survey) {
    return withVerdict(survey, ReleaseVerdict::NotListed);
}

QList<Hit> findUnknownOs(const Survey& survey) {
    QList<Hit> hits = withVerdict(survey, ReleaseVerdict::NeedsChecking);
    for (Hit& hit : hits)
        if (hit.arguments.value(0).isEmpty()) hit.arguments = {QStringLiteral("—")};
    return hits;
}

QList<Hit> findEndOfSupport(const Survey& survey) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers) {
        const auto end = supportEnd(survey, s);
        if (end && *end < survey.context.operationEnd)
            hits.append(osHit(s, {s.osName, end->toString(Qt::ISODate),
                                  survey.context.operationEnd.toString(Qt::ISODate)}));
    }
    return hits;
}

QList<Hit> findUnknownSupport(const Survey& survey) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers) {
        const GuestOs os = guestOsOf(s);
        if (judgeRelease(os) == ReleaseVerdict::Supported && !supportEnd(survey, s))
            hits.append(osHit(s, {s.osName}));
    }
    return hits;
}

QList<Hit> findExceededWindowsLicences(const Survey& survey) {
    return exceeded(survey, GuestProduct::WindowsServer, survey.context.windowsLicences);
}

QList<Hit> findExceededRedHatLicences(const Survey& survey) {
    return exceeded(survey, GuestProduct::RedHatEnterpriseLinux, survey.context.redHatLicences);
}

}  // namespace watari::assess

// What the rules' functions share: hits about servers and about their parts.
#pragma once

#include "core/assess/guest_os.h"
#include "core/assess/rule.h"

namespace watari::assess {

template <class T>
[[nodiscard]] QString stableKey(const T& entity) {
    return entity.importKey.isEmpty() ? entity.id.text() : entity.importKey;
}

// What a person calls the part.
[[nodiscard]] inline QString labelOf(const Disk& d) {
    return d.label.isEmpty() ? d.target : d.label;
}
[[nodiscard]] inline QString labelOf(const Nic& n) {
    return n.label.isEmpty() ? n.mac : n.label;
}
[[nodiscard]] inline QString labelOf(const Device& d) {
    if (!d.label.isEmpty()) return d.label;
    return d.detail.isEmpty() ? stableKey(d) : d.detail;
}
[[nodiscard]] inline QString labelOf(const Volume& v) {
    return v.mountPoint.isEmpty() ? v.device : v.mountPoint;
}
[[nodiscard]] inline QString labelOf(const GuestInterface& i) {
    return i.name;
}
[[nodiscard]] inline QString labelOf(const Software& s) {
    return s.name;
}

// One hit for each server a hypervisor was asked about and `condition` holds of.
template <class Condition, class Arguments>
[[nodiscard]] QList<Hit> surveyedHits(const Survey& survey, const char* subject, Condition condition,
                                      Arguments arguments) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (isOnPlatform(s) && condition(s))
            hits.append({s.id, QLatin1String(subject), s.name, arguments(s)});
    return hits;
}

template <class Condition>
[[nodiscard]] QList<Hit> surveyedHits(const Survey& survey, const char* subject, Condition condition) {
    return surveyedHits(survey, subject, condition, [](const Server&) { return QStringList{}; });
}

// One hit for each part; the condition is asked with the part and its server.
template <class T, class Condition, class Arguments>
[[nodiscard]] QList<Hit> partHits(const Survey& survey, const QList<T>& parts, Condition condition,
                                  Arguments arguments) {
    QList<Hit> hits;
    for (const T& part : parts) {
        const Server* server = survey.serverById.value(part.serverId);
        if (!server || !condition(part, *server)) continue;
        hits.append({part.serverId, stableKey(part), server->name + QStringLiteral(" > ") + labelOf(part),
                     arguments(part)});
    }
    return hits;
}

// The sentence names the part.
template <class T, class Condition>
[[nodiscard]] QList<Hit> partHits(const Survey& survey, const QList<T>& parts, Condition condition) {
    return partHits(survey, parts, condition, [](const T& part) { return QStringList{labelOf(part)}; });
}

// Platform, inspection or a list may be the one that knows.
[[nodiscard]] inline bool isWindows(const Survey& survey, const Server& server) {
    const Inspection* inspection = survey.inspectionOf.value(server.id);
    const QLatin1String windows("windows");
    return server.osFamily == OsFamily::Windows || guestOsOf(server).product == GuestProduct::WindowsServer ||
           server.osName.contains(windows, Qt::CaseInsensitive) ||
           (inspection && inspection->product.contains(windows, Qt::CaseInsensitive));
}

}  // namespace watari::assess

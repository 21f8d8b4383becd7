#include "core/inspect/guest_facts.h"

#include "core/inspect/known_software.h"

namespace watari::inspect {

QString GuestFacts::uniqueKey(const QString& rest) {
    const QString base = request.keyPrefix + QStringLiteral("/inspection/") + rest;
    QString key = base;
    for (int n = 2; m_keys.contains(key); ++n) key = base + u'#' + QString::number(n);
    m_keys.insert(key);
    return key;
}

void GuestFacts::addSoftware(Software software) {
    const QString kind = enumName(software.kind);
    const bool isProduct = software.kind == SoftwareKind::Tools || software.kind == SoftwareKind::Antivirus;
    if (isProduct && m_products.contains(kind + software.name)) return;
    if (isProduct) m_products.insert(kind + software.name);
    software.importKey = uniqueKey(kind + u':' + software.name);
    software.id = Id<Software>(software.importKey);
    software.serverId = request.serverId;
    outcome.software.append(software);
}

void GuestFacts::addInterface(const GuestInterface& interface) {
    GuestInterface added = interface;
    const QString name = interface.name.isEmpty() ? interface.mac : interface.name;
    added.importKey = uniqueKey(QStringLiteral("interface:") + interface.settingsFile + u':' + name);
    added.id = Id<GuestInterface>(added.importKey);
    added.serverId = request.serverId;
    outcome.interfaces.append(added);
}

void GuestFacts::addFinding(const char* rule, Severity severity, const QString& place, const QString& text) {
    Finding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.serverId = request.serverId;
    finding.place = place;
    finding.text = text;
    outcome.findings.append(finding);
}

void GuestFacts::addProblem(const QString& text) {
    QString& problem = outcome.inspection.problem;
    if (!problem.isEmpty()) problem += u' ';
    problem += text;
}

void GuestFacts::addApplication(const Software& application) {
    addSoftware(application);
    const auto product = knownApplication(application.name);
    if (!product) return;
    addSoftware({.kind = product->kind,
                 .name = product->product,
                 .version = application.version,
                 .vendor = product->vendor,
                 .detail = application.name});
}

void GuestFacts::addService(const Software& service) {
    addSoftware(service);
    const auto product = productInUse(service);
    if (!product) return;
    addSoftware(
        {.kind = product->kind, .name = product->product, .vendor = product->vendor, .detail = service.name});
}

}  // namespace watari::inspect

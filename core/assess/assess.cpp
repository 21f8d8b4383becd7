#include "core/assess/assess.h"

#include "core/assess/rule.h"
#include "core/base/digest.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace watari::assess {

namespace {

constexpr int kIdLength = 32;  // hex digits; 128 bits of the hash

Id<Finding> findingId(const QStringList& parts) {
    return Id<Finding>(sha256OfParts(parts).left(kIdLength));
}

QString serverKey(const Survey& survey, const Id<Server>& id) {
    const Server* server = survey.serverById.value(id);
    return server && !server->importKey.isEmpty() ? server->importKey : id.text();
}

// All at once, so that a name which holds "%2" stays as it is.
QString filled(const QString& text, const QStringList& a) {
    switch (a.size()) {
        case 0:
            return text;
        case 1:
            return text.arg(a[0]);
        case 2:
            return text.arg(a[0], a[1]);
        default:
            return text.arg(a[0], a[1], a[2]);
    }
}

Finding makeFinding(const Rule& rule, const Hit& hit, const Survey& survey) {
    Finding f;
    f.rule = QLatin1String(rule.id);
    f.id = findingId({f.rule, serverKey(survey, hit.serverId), hit.subject});
    f.severity = rule.severity;
    f.serverId = hit.serverId;
    f.clause = QString::fromUtf8(rule.clause);
    f.place = hit.place;
    f.arguments = hit.arguments;
    f.text = filled(QCoreApplication::translate("Assess", rule.text), hit.arguments);
    return f;
}

const Rule* ruleById(const QString& id) {
    const auto all = rules();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Rule& r) { return id == QLatin1String(r.id); });
    return it == all.end() ? nullptr : &*it;
}

// How many arguments the sentence asks for.
qsizetype placeholders(const Rule& rule) {
    const QLatin1String text(rule.text);
    constexpr std::array kPlaces{"%3", "%2", "%1"};
    for (std::size_t i = 0; i < kPlaces.size(); ++i)
        if (text.contains(QLatin1String(kPlaces[i]))) return qsizetype(kPlaces.size() - i);
    return 0;
}

}  // namespace

Survey::Survey(const Inventory& inventory_, const AssessContext& context_)
    : inventory(inventory_), context(context_) {
    for (const Server& s : inventory.servers) serverById.insert(s.id, &s);
    for (const Disk& d : inventory.disks) disksOf[d.serverId].append(&d);
    for (const Inspection& i : inventory.inspections) inspectionOf.insert(i.serverId, &i);
}

QString Survey::serverName(const Id<Server>& id) const {
    const Server* server = serverById.value(id);
    return server ? server->name : id.text();
}

QList<Finding> assess(const Inventory& inventory, const AssessContext& context) {
    const Survey survey(inventory, context);
    QList<Finding> findings;
    QSet<Id<Finding>> seen;
    for (const Rule& rule : rules()) {
        for (const Hit& hit : rule.find(survey)) {
            Finding f = makeFinding(rule, hit, survey);
            // Two sources may use the same key; the ids of our own are never the same.
            if (seen.contains(f.id)) f.id = findingId({f.rule, hit.serverId.text(), hit.subject, hit.place});
            if (seen.contains(f.id)) continue;
            seen.insert(f.id);
            findings.append(f);
        }
    }
    return findings;
}

QString sentenceOf(const Finding& finding) {
    const Rule* rule = ruleById(finding.rule);
    if (!rule || finding.arguments.size() < placeholders(*rule)) return finding.text;
    return filled(QCoreApplication::translate("Assess", rule->text), finding.arguments);
}

Readiness readinessOf(const Id<Server>& server, const QList<Finding>& findings) {
    Severity worst = Severity::Information;
    bool open = false;
    for (const Finding& f : findings) {
        if (f.serverId != server) continue;
        worst = std::max(worst, f.severity);
        const Rule* rule = ruleById(f.rule);
        open = open || (rule && rule->judgement == Judgement::LeftOpen);
    }
    if (worst == Severity::Critical) return Readiness::NotReady;
    if (open) return Readiness::Unknown;
    return worst == Severity::Warning ? Readiness::Conditional : Readiness::Ready;
}

}  // namespace watari::assess

#include "app/gui/models/acceptance_tables.h"

#include "app/gui/models/inventory_tables.h"
#include "core/assess/acceptance.h"
#include "core/assess/assess.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AcceptanceTables)
};

QString whyNot(const Finding& finding) {
    return finding.severity == Severity::Critical
               ? Tr::tr("cannot be accepted: a critical finding blocks until it is mended")
               : Tr::tr("needs no acceptance: it only informs");
}

void decideAccepting(FindingChoice& choice) {
    choice.applies = choice.finding.severity == Severity::Warning && !choice.accepted;
    if (choice.applies)
        choice.outcome = Tr::tr("will be accepted");
    else if (choice.accepted)
        choice.outcome = Tr::tr("is accepted already by %1").arg(choice.accepted->person);
    else
        choice.outcome = whyNot(choice.finding);
}

void decideWithdrawing(FindingChoice& choice) {
    choice.applies = choice.accepted.has_value();
    choice.outcome = choice.applies
                         ? Tr::tr("will be open again; accepted by %1").arg(choice.accepted->person)
                         : Tr::tr("nobody has accepted it");
}

QHash<QString, Acceptance> inForce(const QList<Acceptance>& acceptances) {
    QHash<QString, Acceptance> index;
    for (const Acceptance& a : acceptances)
        if (assess::isInForce(a)) index.insert(a.findingKey, a);
    return index;
}

qint64 openWarnings(const ProjectSnapshot& snapshot) {
    const QList<Finding> open = assess::openFindings(snapshot.findings, snapshot.acceptances);
    return std::count_if(open.begin(), open.end(),
                         [](const Finding& f) { return f.severity == Severity::Warning; });
}

QString stateText(const Acceptance& acceptance) {
    if (assess::isInForce(acceptance)) return Tr::tr("in force");
    const auto why = enumFromName<assess::AcceptanceEnd>(acceptance.endedBecause);
    if (!why) return Tr::tr("ended");
    switch (*why) {
        case assess::AcceptanceEnd::Withdrawn:
            return Tr::tr("withdrawn");
        case assess::AcceptanceEnd::FindingGone:
            return Tr::tr("ended: the finding is gone");
        case assess::AcceptanceEnd::FindingChanged:
            return Tr::tr("ended: the finding has changed");
    }
    Q_UNREACHABLE();
}

QString timeText(const std::optional<Instant>& at) {
    return at ? minuteText(*at) : kNoValue;
}

QVariant timeKey(const std::optional<Instant>& at) {
    return at ? at->unixSeconds() : 0;
}

}  // namespace

FindingChoiceTable* makeFindingChoiceTable(QObject* parent) {
    using R = const FindingChoice&;
    QList<TableColumn<FindingChoice>> columns = {
        {.title = Tr::tr("Severity"),
         .text = [](R r) { return titleOf(r.finding.severity); },
         .sortKey = [](R r) -> QVariant { return int(r.finding.severity); },
         .tone = [](R r) { return toneOf(r.finding.severity); }},
        {.title = Tr::tr("Server"), .text = [](R r) { return r.server; }},
        {.title = Tr::tr("What will come of it"),
         .text = [](R r) { return r.outcome; },
         .tone = [](R r) { return r.applies ? Tone::Good : Tone::Quiet; }},
        {.title = Tr::tr("Finding"), .text = [](R r) { return assess::sentenceOf(r.finding); }},
    };
    return new FindingChoiceTable(
        std::move(columns), [](R r) { return r.finding.id.text(); }, parent);
}

QList<FindingChoice> findingChoices(const ProjectSnapshot& snapshot, const QStringList& ids,
                                    AcceptanceAct act) {
    QHash<QString, const Finding*> findings;
    for (const Finding& f : snapshot.findings) findings.insert(f.id.text(), &f);
    const auto accepted = inForce(snapshot.acceptances);
    QList<FindingChoice> choices;
    for (const QString& id : ids) {
        const Finding* finding = findings.value(id);
        if (finding == nullptr) continue;
        FindingChoice choice{.finding = *finding, .server = snapshot.serverName(finding->serverId)};
        if (const auto found = accepted.constFind(id); found != accepted.cend()) choice.accepted = *found;
        if (act == AcceptanceAct::Accept)
            decideAccepting(choice);
        else
            decideWithdrawing(choice);
        choices.append(choice);
    }
    return choices;
}

QString meaningOf(const ProjectSnapshot& snapshot, const QList<FindingChoice>& choices, AcceptanceAct act) {
    QSet<Id<Server>> servers;
    qint64 applying = 0;
    for (const FindingChoice& choice : choices) {
        if (!choice.applies) continue;
        ++applying;
        if (!choice.finding.serverId.isNull()) servers.insert(choice.finding.serverId);
    }
    const QString warnings =
        servers.isEmpty()
            ? Tr::tr("%1 warning(s) about the whole inventory").arg(groupedText(applying))
            : Tr::tr("%1 warning(s) of %2 server(s)").arg(groupedText(applying), groupedText(servers.size()));
    const qint64 open = openWarnings(snapshot);
    if (act == AcceptanceAct::Withdraw)
        return Tr::tr("%1 will be open again, %2 in all.").arg(warnings, groupedText(open + applying));
    const QString counts = Tr::tr("%1 takes %2 upon themselves; %3 stay open.")
                               .arg(snapshot.actor.name, warnings, groupedText(open - applying));
    return sentences({counts,
                      Tr::tr("Accepted warnings stay in the list with name and reason, and the "
                             "servers keep their readiness."),
                      Tr::tr("An acceptance ends by itself as soon as what it accepted changes.")});
}

AcceptanceTable* makeAcceptanceTable(QObject* parent) {
    using R = const AcceptanceRow&;
    QList<TableColumn<AcceptanceRow>> columns = {
        {.title = Tr::tr("State"),
         .text = [](R r) { return stateText(r.acceptance); },
         .tone = [](R r) { return assess::isInForce(r.acceptance) ? Tone::Good : Tone::Quiet; }},
        {.title = Tr::tr("Server"), .text = [](R r) { return r.server; }},
        {.title = Tr::tr("Accepted by"), .text = [](R r) { return r.acceptance.person; }},
        {.title = Tr::tr("Accepted at"),
         .text = [](R r) { return minuteText(r.acceptance.acceptedAt); },
         .sortKey = [](R r) -> QVariant { return r.acceptance.acceptedAt.unixSeconds(); }},
        {.title = Tr::tr("Reason"), .text = [](R r) { return r.acceptance.reason; }},
        {.title = Tr::tr("Ended at"),
         .text = [](R r) { return timeText(r.acceptance.endedAt); },
         .sortKey = [](R r) { return timeKey(r.acceptance.endedAt); }},
        {.title = Tr::tr("Finding"), .text = [](R r) { return r.sentence; }},
    };
    return new AcceptanceTable(
        std::move(columns), [](R r) { return r.acceptance.id.text(); }, parent);
}

QList<AcceptanceRow> acceptanceRows(const ProjectSnapshot& snapshot, const Id<Server>& server) {
    QHash<QString, const Finding*> findings;
    for (const Finding& f : snapshot.findings) findings.insert(f.id.text(), &f);
    QList<AcceptanceRow> rows;
    for (const Acceptance& a : snapshot.acceptances) {
        if (!server.isNull() && a.serverId != server) continue;
        const Finding* finding = findings.value(a.findingKey);
        rows.append(
            {a, snapshot.serverName(a.serverId), finding == nullptr ? a.rule : assess::sentenceOf(*finding)});
    }
    return rows;
}

}  // namespace watari::gui

#include "app/cli/flow_answer.h"

#include "app/cli/option_values.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/flow_text.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int kShownFlowIdLength = 8;
constexpr qsizetype kPortsShown = 6;

// Stored names have underscores; on the command line words are joined by hyphens.
QStringList orderWords() {
    QStringList words;
    for (const QString& name : namesOfEnum(FlowOrder{})) words.append(QString(name).replace(u'_', u'-'));
    return words;
}

QJsonValue nameJson(const Id<Server>& id, const ServerNames& names) {
    return names.contains(id) ? QJsonValue(names.value(id)) : QJsonValue(QJsonValue::Null);
}

QString endText(const Id<Server>& id, const QString& address, const ServerNames& names) {
    const QString name = names.value(id);
    if (name.isEmpty() || name == address) return address;
    return QStringLiteral("%1 (%2)").arg(name, address);
}

QString timeText(const std::optional<Instant>& at) {
    return at ? minuteText(*at) : QString();
}

QString someOf(const QStringList& ports) {
    QString text = ports.mid(0, kPortsShown).join(QStringLiteral(", "));
    return ports.size() > kPortsShown ? text + QStringLiteral(", …") : text;
}

QJsonValue timeJson(const std::optional<Instant>& at) {
    return at ? QJsonValue(toRfc3339(*at)) : QJsonValue(QJsonValue::Null);
}

}  // namespace

Result<void> readValue(const QString& text, OrderWord& out) {
    const auto order = enumFromName<FlowOrder>(QString(text).replace(u'-', u'_'));
    if (!order) return notOneOf(text, orderWords());
    out.order = *order;
    return Ok();
}

QString placeholder(const OrderWord&) {
    return orderWords().join(u'|');
}

QJsonObject flowJson(const Flow& flow, const ServerNames& names) {
    QJsonObject json = codec::objectToJson(flow);
    json.insert(QStringLiteral("client_name"), nameJson(flow.clientId, names));
    json.insert(QStringLiteral("server_name"), nameJson(flow.serverId, names));
    return json;
}

QJsonArray peersJson(const QList<assess::UnknownPeer>& peers) {
    QJsonArray array;
    for (const assess::UnknownPeer& p : peers) {
        QJsonArray servers;
        for (const Id<Server>& id : p.servers) servers.append(id.text());
        array.append(QJsonObject{{QStringLiteral("address"), p.address},
                                 {QStringLiteral("match"), enumName(p.match)},
                                 {QStringLiteral("flows"), p.flows},
                                 {QStringLiteral("as_client"), p.asClient},
                                 {QStringLiteral("ports"), QJsonArray::fromStringList(p.ports)},
                                 {QStringLiteral("server_ids"), servers},
                                 {QStringLiteral("first_seen"), timeJson(p.firstSeen)},
                                 {QStringLiteral("last_seen"), timeJson(p.lastSeen)}});
    }
    return array;
}

QString flowsText(const QList<Flow>& flows, const ServerNames& names) {
    if (flows.isEmpty()) return Tr::tr("There are no such dependencies.") + u'\n';
    TextTable table({{Tr::tr("ID")},
                     {Tr::tr("Client")},
                     {Tr::tr("Server")},
                     {Tr::tr("Port")},
                     {Tr::tr("Seen"), Side::Right},
                     {Tr::tr("Order")},
                     {Tr::tr("Note")}});
    for (const Flow& f : flows)
        table.add({f.id.text().left(kShownFlowIdLength), endText(f.clientId, f.clientAddress, names),
                   endText(f.serverId, f.serverAddress, names), portText(f), groupedText(f.connections),
                   usecases::orderTitle(f.waveOrder), f.note});
    return table.text();
}

QString peersText(const QList<assess::UnknownPeer>& peers) {
    if (peers.isEmpty()) return Tr::tr("Every end of a dependency is a known server.") + u'\n';
    TextTable table({{Tr::tr("Address")},
                     {Tr::tr("Why")},
                     {Tr::tr("Flows"), Side::Right},
                     {Tr::tr("As client"), Side::Right},
                     {Tr::tr("Ports")},
                     {Tr::tr("First seen")},
                     {Tr::tr("Last seen")}});
    for (const assess::UnknownPeer& p : peers)
        table.add({p.address, usecases::matchTitle(p.match), groupedText(p.flows), groupedText(p.asClient),
                   someOf(p.ports), timeText(p.firstSeen), timeText(p.lastSeen)});
    return table.text();
}

}  // namespace watari::cli

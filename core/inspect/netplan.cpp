#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

#include <yaml.h>

#include <memory>
#include <utility>
#include <vector>

namespace watari::inspect {
namespace {

constexpr int kDeepestNetplan = 16;  // netplan needs eight
constexpr int kMostNodes = 20'000;   // an alias is not followed, so nodes are as many as the text has

struct Entry;

struct Node {
    QString scalar;
    std::vector<Entry> entries;  // of a map
    std::vector<Node> items;     // of a list

    [[nodiscard]] const Node* find(const char* key) const;
    [[nodiscard]] QString text(const char* key) const {
        const Node* node = find(key);
        return node ? node->scalar : QString();
    }
};

struct Entry {
    QString key;
    Node value;
};

const Node* Node::find(const char* key) const {
    for (const Entry& entry : entries)
        if (entry.key == QLatin1String(key)) return &entry.value;
    return nullptr;
}

struct DeleteParser {
    void operator()(yaml_parser_t* parser) const {
        yaml_parser_delete(parser);
        delete parser;
    }
};

class Yaml {
public:
    explicit Yaml(const QByteArray& bytes) : m_bytes(bytes), m_parser(new yaml_parser_t) {
        yaml_parser_initialize(m_parser.get());
        yaml_parser_set_input_string(m_parser.get(),
                                     reinterpret_cast<const unsigned char*>(m_bytes.constData()),
                                     std::size_t(m_bytes.size()));
    }

    // The first document; what stands before a mistake in it.
    Node document() {
        Node root;
        for (Event event = next(); event.type != YAML_NO_EVENT && event.type != YAML_DOCUMENT_END_EVENT;
             event = next())
            if (event.type == YAML_MAPPING_START_EVENT) readMap(root, 0);
        return root;
    }

private:
    struct Event {
        yaml_event_type_t type = YAML_NO_EVENT;
        QString scalar;
    };

    Event next() {
        yaml_event_t raw;
        if (m_failed || ++m_nodes > kMostNodes || !yaml_parser_parse(m_parser.get(), &raw)) {
            m_failed = true;
            return {};
        }
        Event event{raw.type, {}};
        if (raw.type == YAML_SCALAR_EVENT)
            event.scalar = QString::fromUtf8(reinterpret_cast<const char*>(raw.data.scalar.value),
                                             qsizetype(raw.data.scalar.length));
        yaml_event_delete(&raw);
        return event;
    }

    void readMap(Node& into, int depth) {
        for (Event key = next(); key.type != YAML_MAPPING_END_EVENT && key.type != YAML_NO_EVENT;
             key = next()) {
            Node ignored;
            if (key.type != YAML_SCALAR_EVENT) readNode(key, ignored, depth + 1);
            Node value;
            readNode(next(), value, depth + 1);
            into.entries.push_back({key.scalar, std::move(value)});
        }
    }

    void readList(Node& into, int depth) {
        for (Event item = next(); item.type != YAML_SEQUENCE_END_EVENT && item.type != YAML_NO_EVENT;
             item = next()) {
            into.items.emplace_back();
            readNode(item, into.items.back(), depth + 1);
        }
    }

    void readNode(const Event& event, Node& into, int depth) {
        if (depth > kDeepestNetplan) m_failed = true;
        if (event.type == YAML_SCALAR_EVENT) into.scalar = event.scalar;
        if (event.type == YAML_MAPPING_START_EVENT) readMap(into, depth);
        if (event.type == YAML_SEQUENCE_START_EVENT) readList(into, depth);
    }

    QByteArray m_bytes;
    std::unique_ptr<yaml_parser_t, DeleteParser> m_parser;
    int m_nodes = 0;
    bool m_failed = false;
};

// A scalar is a list of one; an address with options is a map of one key.
QStringList texts(const Node* node) {
    if (!node) return {};
    if (!node->scalar.isEmpty()) return {node->scalar};
    QStringList found;
    for (const Node& item : node->items) {
        if (!item.scalar.isEmpty())
            found.append(item.scalar);
        else if (!item.entries.empty())
            found.append(item.entries.front().key);
    }
    return found;
}

bool isTrue(const QString& text) {
    return text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("on");
}

void addRoutes(const Node* routes, GuestInterface& made) {
    if (!routes) return;
    for (const Node& route : routes->items) {
        const QString to = route.text("to");
        const QString via = route.text("via");
        if (isDefaultRoute(to))
            made.gateways += settingsWords(via);
        else if (!to.isEmpty())
            made.routes += routeText(to, via);
    }
}

GuestInterface interfaceOf(const QString& key, const Node& node, const QString& file) {
    GuestInterface made;
    made.name = node.text("set-name");
    if (made.name.isEmpty()) made.name = key;
    if (const Node* match = node.find("match")) {
        made.mac = macOf(match->text("macaddress"));
        if (const QString name = match->text("name"); !name.isEmpty() && node.text("set-name").isEmpty())
            made.name = name;
    }
    if (made.mac.isEmpty()) made.mac = macOf(node.text("macaddress"));
    made.addresses = texts(node.find("addresses"));
    made.gateways = texts(node.find("gateway4")) + texts(node.find("gateway6"));
    if (const Node* dns = node.find("nameservers")) made.dnsServers = texts(dns->find("addresses"));
    addRoutes(node.find("routes"), made);
    if (!made.addresses.isEmpty())
        made.method = AddressMethod::Static;
    else if (isTrue(node.text("dhcp4")) || isTrue(node.text("dhcp6")))
        made.method = AddressMethod::Dhcp;
    made.settingsFile = file;
    return made;
}

}  // namespace

QList<GuestInterface> interfacesOfNetplan(const QString& text, const QString& file) {
    const Node document = Yaml(text.left(kLongestSettings).toUtf8()).document();
    const Node* network = document.find("network");
    if (!network) return {};
    QList<GuestInterface> found;
    for (const char* kind : {"ethernets", "bonds", "bridges", "vlans"}) {
        const Node* group = network->find(kind);
        if (!group) continue;
        for (const auto& [key, node] : group->entries) found.append(interfaceOf(key, node, file));
    }
    return found;
}

}  // namespace watari::inspect

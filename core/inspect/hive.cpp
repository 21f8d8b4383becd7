#include "core/inspect/hive.h"

#include "core/inspect/hive_values.h"

#include <memory>

namespace watari::inspect {
namespace {

constexpr int64_t kText = 1;
constexpr int64_t kExpandableText = 2;
constexpr int64_t kTexts = 7;

}  // namespace

std::optional<Hive> Hive::open(const Guest& guest, const QString& path) {
    guestfs_h* g = guest.handle();
    if (path.isEmpty() || !guest.isFile(path)) return std::nullopt;
    // Hives of guests that were not shut down are seldom quite consistent.
    const struct guestfs_hivex_open_argv lenient = {.bitmask = GUESTFS_HIVEX_OPEN_UNSAFE_BITMASK,
                                                    .unsafe = 1};
    if (guestfs_hivex_open_argv(g, path.toUtf8().constData(), &lenient) != 0) return std::nullopt;
    return Hive(g);
}

Hive::~Hive() {
    if (m_g) guestfs_hivex_close(m_g);
}

Hive::Node Hive::find(const QString& path) const {
    return find(guestfs_hivex_root(m_g), path);
}

Hive::Node Hive::find(Node from, const QString& path) const {
    Node node = from;
    for (const QString& name : path.split(u'\\', Qt::SkipEmptyParts)) {
        if (node <= 0) return 0;
        node = guestfs_hivex_node_get_child(m_g, node, name.toUtf8().constData());
    }
    return node > 0 ? node : 0;
}

QList<Hive::Node> Hive::children(Node node) const {
    QList<Node> found;
    if (node <= 0) return found;
    const std::unique_ptr<guestfs_hivex_node_list, decltype(&guestfs_free_hivex_node_list)> list(
        guestfs_hivex_node_children(m_g, node), guestfs_free_hivex_node_list);
    for (uint32_t i = 0; list && i < list->len; ++i) found.append(list->val[i].hivex_node_h);
    return found;
}

QString Hive::name(Node node) const {
    return takeText(guestfs_hivex_node_name(m_g, node));
}

QStringList Hive::valueNames(Node node) const {
    QStringList names;
    if (node <= 0) return names;
    const std::unique_ptr<guestfs_hivex_value_list, decltype(&guestfs_free_hivex_value_list)> list(
        guestfs_hivex_node_values(m_g, node), guestfs_free_hivex_value_list);
    for (uint32_t i = 0; list && i < list->len; ++i)
        names.append(takeText(guestfs_hivex_value_key(m_g, list->val[i].hivex_value_h)));
    return names;
}

QByteArray Hive::bytes(Node node, const QString& value) const {
    if (node <= 0) return {};
    const int64_t found = guestfs_hivex_node_get_value(m_g, node, value.toUtf8().constData());
    if (found <= 0) return {};
    std::size_t size = 0;
    char* content = guestfs_hivex_value_value(m_g, found, &size);
    return takeBytes(content, size);
}

QString Hive::text(Node node, const QString& value) const {
    return texts(node, value).value(0);
}

QStringList Hive::texts(Node node, const QString& value) const {
    if (node <= 0) return {};
    const int64_t found = guestfs_hivex_node_get_value(m_g, node, value.toUtf8().constData());
    if (found <= 0) return {};
    const int64_t type = guestfs_hivex_value_type(m_g, found);
    if (type != kText && type != kExpandableText && type != kTexts) return {};
    std::size_t size = 0;
    char* content = guestfs_hivex_value_value(m_g, found, &size);
    const QByteArray raw = takeBytes(content, size);
    if (type == kTexts) return registryTexts(raw);
    const QString text = registryText(raw);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

std::optional<quint32> Hive::number(Node node, const QString& value) const {
    return registryNumber(bytes(node, value));
}

}  // namespace watari::inspect

#include "core/virt/domain_xml.h"

#include "core/virt/xml_text.h"

namespace watari::virt {
namespace {

constexpr const char* kMark = "watari:migration";
constexpr const char* kMarkNamespace = "urn:watari:migration:1";

void setRun(pugi::xml_node domain, const QString& run) {
    domain.child("metadata").remove_child(kMark);
    if (run.isEmpty()) {
        if (!domain.child("metadata").first_child()) domain.remove_child("metadata");
        return;
    }
    auto mark = ensureChild(domain, "metadata").append_child(kMark);
    setAttribute(mark, "xmlns:watari", QLatin1String(kMarkNamespace));
    setAttribute(mark, "run", run);
}

// <title> has its place right after the name; libvirt does not mind, readers do.
void setTitle(pugi::xml_node domain, const QString& title) {
    domain.remove_child("title");
    if (title.isEmpty()) return;
    const auto before = domain.child("uuid") ? domain.child("uuid") : domain.child("name");
    auto node = domain.insert_child_after("title", before);
    node.text().set(title.toUtf8().constData());
}

}  // namespace

Result<QString> withLinks(const QString& xml, LinkState link) {
    TRY(const auto document, parseDomainXml(xml));
    for (const auto nic : document.child("domain").child("devices").children("interface"))
        setAttribute(ensureChild(nic, "link"), "state",
                     link == LinkState::Up ? QStringLiteral("up") : QStringLiteral("down"));
    return toXmlText(document);
}

Result<QString> withTitle(const QString& xml, const QString& title) {
    TRY(const auto document, parseDomainXml(xml));
    setTitle(document.child("domain"), title);
    return toXmlText(document);
}

Result<QString> withMigrationRun(const QString& xml, const QString& run) {
    TRY(const auto document, parseDomainXml(xml));
    setRun(document.child("domain"), run);
    return toXmlText(document);
}

Result<QString> migrationRun(const QString& xml) {
    TRY(const auto document, parseDomainXml(xml));
    return migrationRunOf(document.child("domain"));
}

}  // namespace watari::virt

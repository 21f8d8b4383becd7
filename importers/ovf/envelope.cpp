#include "importers/ovf/envelope.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace watari::importers {

namespace {

using readers::XmlNode;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

constexpr auto operator""_name(const char* text, std::size_t size) {
    return QLatin1String(text, static_cast<qsizetype>(size));
}

OvfFile fileFrom(const XmlNode& node) {
    return {node.attribute("id"_name), node.attribute("href"_name), node.attribute("size"_name),
            node.attribute("chunkSize"_name), node.attribute("compression"_name)};
}

OvfDisk diskFrom(const XmlNode& node) {
    return {node.attribute("diskId"_name),
            node.attribute("fileRef"_name),
            node.attribute("parentRef"_name),
            node.attribute("format"_name),
            {node.attribute("capacity"_name), node.attribute("capacityAllocationUnits"_name)},
            node.attribute("populatedSize"_name)};
}

void addConfig(const XmlNode& node, QHash<QString, QString>& config) {
    if (node.name != "Config"_name && node.name != "ExtraConfig"_name) return;
    config.insert(node.attribute("key"_name).toLower(), node.attribute("value"_name));
}

HardwareItem itemFrom(const XmlNode& node) {
    HardwareItem item;
    item.type = node.childText("ResourceType"_name).toInt();
    item.subtype = node.childText("ResourceSubType"_name);
    item.name = node.childText("ElementName"_name);
    if (item.name.isEmpty()) item.name = node.childText("Caption"_name);
    item.instance = node.childText("InstanceID"_name);
    item.parent = node.childText("Parent"_name);
    item.address = node.childText("Address"_name);
    item.addressOnParent = node.childText("AddressOnParent"_name);
    item.quantity = {node.childText("VirtualQuantity"_name), node.childText("AllocationUnits"_name)};
    item.coresPerSocket = node.childText("CoresPerSocket"_name);
    item.connected = node.childText("AutomaticAllocation"_name);
    for (const XmlNode& child : node.children) {
        if (child.name == "HostResource"_name) item.hostResources.append(child.text);
        if (child.name == "Connection"_name) item.connections.append(child.text);
        addConfig(child, item.config);
    }
    return item;
}

bool isItem(const XmlNode& node) {
    return node.name == "Item"_name || node.name == "StorageItem"_name ||
           node.name == "EthernetPortItem"_name;
}

bool isOn(const QString& text) {
    return text == QLatin1String("true") || text == QLatin1String("1");
}

void addMacs(const XmlNode& network, QStringList& macs) {
    QList<std::pair<int, QString>> bySlot;
    for (const XmlNode& adapter : network.children)
        if (adapter.name == "Adapter"_name && isOn(adapter.attribute("enabled"_name)))
            bySlot.append({adapter.attribute("slot"_name).toInt(), adapter.attribute("MACAddress"_name)});
    std::stable_sort(bySlot.begin(), bySlot.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [slot, mac] : bySlot) macs.append(mac);
}

VirtualBoxMachine machineFrom(const XmlNode& node) {
    VirtualBoxMachine machine{.present = true, .uuid = node.attribute("uuid"_name)};
    const XmlNode* hardware = node.child("Hardware"_name);
    if (hardware == nullptr) return machine;
    if (const XmlNode* firmware = hardware->child("Firmware"_name))
        machine.firmware = firmware->attribute("type"_name);
    if (const XmlNode* tpm = hardware->child("TrustedPlatformModule"_name))
        machine.tpm = tpm->attribute("type"_name);
    if (const XmlNode* network = hardware->child("Network"_name)) addMacs(*network, machine.macs);
    if (const XmlNode* nvram = hardware->child("NVRAM"_name))
        if (const XmlNode* store = nvram->child("VariableStore"_name))
            machine.secureBoot = store->attribute("SecureBoot"_name);
    return machine;
}

class EnvelopeReader {
public:
    Envelope read(const XmlNode& root) {
        for (const XmlNode& node : root.children) readSection(node);
        for (const XmlNode& node : root.children) readContent(node, {});
        return std::move(m_envelope);
    }

private:
    void readSection(const XmlNode& section) {
        for (const XmlNode& node : section.children) {
            if (section.name == "References"_name && node.name == "File"_name)
                m_envelope.files.append(fileFrom(node));
            if (section.name == "DiskSection"_name && node.name == "Disk"_name)
                m_envelope.disks.append(diskFrom(node));
            if (section.name == "NetworkSection"_name && node.name == "Network"_name)
                m_envelope.networks.append({node.attribute("name"_name), node.childText("Description"_name)});
            if (section.name == "DeploymentOptionSection"_name && node.name == "Configuration"_name)
                addConfiguration(node);
        }
    }

    void addConfiguration(const XmlNode& node) {
        const QString id = node.attribute("id"_name);
        m_envelope.configurations.append(id);
        if (m_envelope.configuration.isEmpty() || isOn(node.attribute("default"_name)))
            m_envelope.configuration = id;
    }

    // Collections nest as deep as the XML may, see XmlLimits.
    void readContent(const XmlNode& node, const QStringList& collections) {
        if (node.name == "VirtualSystem"_name) addSystem(node, collections);
        if (node.name != "VirtualSystemCollection"_name) return;
        const QString name = node.childText("Name"_name);
        const QString path = name.isEmpty() ? node.attribute("id"_name) : name;
        for (const XmlNode& child : node.children) readContent(child, collections + QStringList{path});
    }

    void addSystem(const XmlNode& node, const QStringList& collections) {
        OvfSystem system;
        system.id = node.attribute("id"_name);
        system.name = node.childText("Name"_name);
        system.collections = collections;
        bool hasHardware = false;
        for (const XmlNode& child : node.children) {
            if (child.name == "OperatingSystemSection"_name) readOs(child, system);
            if (child.name == "AnnotationSection"_name)
                system.annotation = child.childText("Annotation"_name);
            if (child.name == "Machine"_name) system.machine = machineFrom(child);
            if (child.name == "BootOrderSection"_name) system.bootOrder.append(child.attribute("type"_name));
            // Of several sections (alternatives) the first is the exporter's choice.
            if (child.name == "VirtualHardwareSection"_name && !std::exchange(hasHardware, true))
                readHardware(child, system);
        }
        m_envelope.systems.append(system);
    }

    static void readOs(const XmlNode& node, OvfSystem& system) {
        system.osDescription = node.childText("Description"_name);
        system.osType = node.attribute("osType"_name);
        if (system.osType.isEmpty()) system.osType = node.childText("OSType"_name);
    }

    void readHardware(const XmlNode& section, OvfSystem& system) const {
        for (const XmlNode& node : section.children) {
            if (node.name == "System"_name) system.hardware = node.childText("VirtualSystemType"_name);
            addConfig(node, system.config);
            if (isItem(node) && isChosen(node)) system.items.append(itemFrom(node));
        }
    }

    // An item for another deployment option, or one that only bounds a value (ovf:bound), is not the
    // machine's.
    [[nodiscard]] bool isChosen(const XmlNode& item) const {
        const QStringList configurations =
            item.attribute("configuration"_name).split(u' ', Qt::SkipEmptyParts);
        const QString bound = item.attribute("bound"_name);
        const bool isValue = bound.isEmpty() || bound == QLatin1String("normal");
        return isValue && (configurations.isEmpty() || configurations.contains(m_envelope.configuration));
    }

    Envelope m_envelope;
};

}  // namespace

Result<Envelope> readEnvelope(const QByteArray& xml, const readers::XmlLimits& limits, JobContext& job) {
    TRY(const XmlNode root, readers::readXmlTree(xml, limits, job));
    if (root.name != "Envelope"_name)
        return Error(ErrorCode::BadInput, Tr::tr("The file is not an OVF descriptor."))
            .withRemedy(Tr::tr("Export the server again as OVF or OVA."));
    return EnvelopeReader().read(root);
}

}  // namespace watari::importers

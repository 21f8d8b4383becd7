// What an OVF descriptor says, as it says it: DSP0243 1.0 to 2.1, with the additions of VMware and
// VirtualBox.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/readers/xml_tree.h"
#include "importers/ovf/units.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace watari::importers {

struct OvfFile {
    QString id;
    QString href;
    QString size;
    QString chunkSize;
    QString compression;
    bool operator==(const OvfFile&) const = default;
};

struct OvfDisk {
    QString id;
    QString fileId;  // empty: a blank disk
    QString parentId;
    QString formatUri;
    QuantityText capacity;
    QString populated;  // bytes
    bool operator==(const OvfDisk&) const = default;
};

struct OvfNetwork {
    QString name;
    QString description;
    bool operator==(const OvfNetwork&) const = default;
};

// ResourceType of CIM_ResourceAllocationSettingData.
enum class ResourceType {
    Other = 1,
    Processor = 3,
    Memory = 4,
    IdeController = 5,
    ScsiController = 6,
    EthernetAdapter = 10,
    Floppy = 14,
    CdDrive = 15,
    DvdDrive = 16,
    Disk = 17,
    OtherStorage = 20,
    SerialPort = 21,
    ParallelPort = 22,
    UsbController = 23,
    Graphics = 24,
    Sound = 35
};

struct HardwareItem {
    int type = 0;
    QString subtype;
    QString name;
    QString instance;
    QString parent;
    QString address;
    QString addressOnParent;
    QStringList hostResources;
    QStringList connections;
    QuantityText quantity;
    QString coresPerSocket;
    QString connected;  // "true", "false", or empty
    QHash<QString, QString> config;
    [[nodiscard]] bool is(ResourceType wanted) const { return type == static_cast<int>(wanted); }
    bool operator==(const HardwareItem&) const = default;
};

// What VirtualBox adds in its own words.
struct VirtualBoxMachine {
    bool present = false;
    QString uuid;
    QString firmware;
    QString secureBoot;
    QString tpm;
    QStringList macs;  // of the enabled adapters, in order of their slots
    bool operator==(const VirtualBoxMachine&) const = default;
};

struct OvfSystem {
    QString id;
    QString name;
    QStringList collections;  // those it lies in, the outermost first
    QString osType;           // of VMware or VirtualBox
    QString osDescription;
    QString annotation;
    QString hardware;  // "vmx-19"
    QStringList bootOrder;
    QList<HardwareItem> items;
    QHash<QString, QString> config;  // vmw:Config and vmw:ExtraConfig, keys in lower case
    VirtualBoxMachine machine;
    bool operator==(const OvfSystem&) const = default;
};

struct Envelope {
    QList<OvfFile> files;
    QList<OvfDisk> disks;
    QList<OvfNetwork> networks;
    QStringList configurations;  // of the deployment options
    QString configuration;       // the one taken: the default, else the first
    QList<OvfSystem> systems;
    bool operator==(const Envelope&) const = default;
};

// Errors: BadInput (no OVF, damaged XML, a limit exceeded), Cancelled.
[[nodiscard]] Result<Envelope> readEnvelope(const QByteArray& xml, const readers::XmlLimits& limits,
                                            JobContext& job);

}  // namespace watari::importers

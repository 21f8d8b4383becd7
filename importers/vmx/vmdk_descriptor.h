// The text that describes a VMDK disk: its size, the files that hold it and the disk below it. Virtual Disk
// Format 5.0 by VMware.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace watari::importers {

struct VmdkExtent {
    Bytes size;
    QString type;  // "FLAT", "VMFS", "SPARSE", "VMFSSPARSE", "VMFSRDM", "ZERO"
    QString file;  // as written; empty for ZERO
    Bytes offset;  // in the file, of flat ones
    [[nodiscard]] bool isFlat() const {
        return type == QLatin1String("FLAT") || type == QLatin1String("VMFS");
    }
    bool operator==(const VmdkExtent&) const = default;
};

struct VmdkDescriptor {
    QString createType;  // "vmfs", "monolithicSparse", "vmfsRawDeviceMap"
    QString contentId;   // CID: changes when the disk is written
    QString parentContentId;
    QString parentFile;      // as written; empty where there is none
    QString changeTracking;  // file of CBT
    QList<VmdkExtent> extents;
    QHash<QString, QString> database;  // ddb.*, keys in lower case
    std::optional<Bytes> capacity;     // none where it leaves 63 bits

    [[nodiscard]] bool hasParent() const;
    [[nodiscard]] bool isRawDevice() const;
    bool operator==(const VmdkDescriptor&) const = default;
};

// Errors: BadInput (no descriptor, a damaged extent line, a limit exceeded).
[[nodiscard]] Result<VmdkDescriptor> parseVmdkDescriptor(const QByteArray& text);

// From a descriptor file or from inside a hosted sparse disk; reads at most 1 MiB. Errors: as above.
[[nodiscard]] Result<VmdkDescriptor> readVmdkDescriptor(QIODevice& device);

}  // namespace watari::importers

// Facts about disk images, and overlays above them, by qemu-img with an argument vector and a time limit.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace watari::disk {

enum class Presence { Present, Missing };

// A file an image rests on.
struct ImagePart {
    QString path;
    QString format;  // as QEMU spells it; empty when the image does not say
    Presence presence = Presence::Present;
    bool operator==(const ImagePart&) const = default;
};

struct ImageFacts {
    QString path;
    QString format;  // as QEMU spells it: raw, qcow2, vmdk, vhdx, vpc, vdi
    Bytes virtualSize;
    Bytes allocated;                        // on the medium, this file alone
    std::vector<ImagePart> backingChain;    // nearest first; ends after the first missing one
    std::vector<QString> files;             // all it is read from: itself, its extents, those of the chain
    bool isEncrypted = false;               // by the format itself: LUKS or the old AES of qcow2
    [[nodiscard]] bool isComplete() const;  // no part of the chain is missing
    bool operator==(const ImageFacts&) const = default;
};

// Reads the headers only, also of an image that a guest has open.
// Errors: NotFound (no such file), BadInput (no image, truncated header), Denied, Environment.
[[nodiscard]] Result<ImageFacts> inspectImage(const QString& path, JobContext& job);

// Looks through the metadata of an image and of everything below it for damage and truncation, which QEMU
// would otherwise read as zeroes. Errors: those of inspectImage; BadInput when damaged, truncated or a
// backing file is absent; Conflict when another program has it open for writing.
[[nodiscard]] Result<void> checkImage(const ImageFacts& facts, JobContext& job);

// A new qcow2 image that shows the base and keeps every change to itself; the base is never written.
// Errors: NotFound (base), Conflict (the overlay exists already), Environment.
[[nodiscard]] Result<void> createOverlay(const QString& basePath, const QString& baseFormat,
                                         const QString& overlayPath, JobContext& job);

// Removes an overlay made by createOverlay; one already gone is no error. Refuses (BadInput) a file that has
// no backing file, so that a disk is never removed in its place.
[[nodiscard]] Result<void> discardOverlay(const QString& overlayPath, JobContext& job);

// A whole new image of another format (qemu-img convert), with neither journal nor proof: for seeds, fixtures
// and deliveries. Errors: Conflict when the target exists; nothing half-written is left.
struct ConvertRequest {
    QString sourcePath;
    QString sourceFormat;
    QString targetPath;
    QString targetFormat;
};
[[nodiscard]] Result<void> convertImage(const ConvertRequest& request, JobContext& job);

}  // namespace watari::disk

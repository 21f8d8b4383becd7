#include "importers/libvirt/image_lookup.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace watari::importers {

namespace {

// A pipe or a terminal under the name of a disk would be waited for, or worse, read.
bool isReadableStorage(const QString& path) {
    struct stat status = {};
    if (!path.startsWith(u'/') || ::stat(path.toUtf8().constData(), &status) != 0) return false;
    return (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode)) && QFileInfo(path).isReadable();
}

}  // namespace

ImageLookup localImages(JobContext& job) {
    return [&job](const QString& path) -> std::optional<disk::ImageFacts> {
        if (!isReadableStorage(path)) return std::nullopt;
        auto facts = disk::inspectImage(path, job);
        if (!facts) return std::nullopt;
        return *std::move(facts);
    };
}

}  // namespace watari::importers

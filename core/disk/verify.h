// Proves that two disks hold the same bytes by reading both from their media.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/disk/block_tree.h"
#include "core/disk/source.h"

#include <optional>

namespace watari::disk {

struct DiskHash {
    Bytes size;
    Bytes read;  // holes and zeroes are not read
    Hash root{};
    bool operator==(const DiskHash&) const = default;
};

// Root of one disk, read past the page cache when the spec says so.
[[nodiscard]] Result<DiskHash> hashDisk(const SourceSpec& spec, JobContext& job);

struct Verification {
    DiskHash a;
    DiskHash b;
    // First byte that differs; the smaller size when one disk only goes on longer.
    std::optional<Bytes> firstDifference;
    [[nodiscard]] bool equal() const { return !firstDifference; }
    bool operator==(const Verification&) const = default;
};

// Reads both sides independently, from the medium where the file system can. Different is an answer, not an
// error.
[[nodiscard]] Result<Verification> verifyDisk(const SourceSpec& a, const SourceSpec& b, JobContext& job);

}  // namespace watari::disk

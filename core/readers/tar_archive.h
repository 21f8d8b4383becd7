// The directory of a tar file from a stranger, without unpacking anything: POSIX ustar with pax headers
// (IEEE Std 1003.1-2008, pax) and GNU long names and base-256 sizes.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

class QIODevice;

namespace watari::readers {

struct TarLimits {
    int entries = 10'000;
    Bytes header = kMiB;  // of one long name or pax header
};

// A regular file. Its bytes stand in the archive as they are.
struct TarEntry {
    QString name;  // safe, see trySafeName
    Bytes offset;  // in the archive
    Bytes size;
    bool operator==(const TarEntry&) const = default;
};

enum class TarEnd { Marked, Missing };  // the two blocks of zeroes that close an archive

struct TarListing {
    QList<TarEntry> entries;  // in the archive's order, folders left out
    TarEnd end = TarEnd::Marked;
    bool operator==(const TarListing&) const = default;
};

// Reads the headers of an open device that can seek. Errors: BadInput with the entry as place (a header whose
// checksum fails, an entry cut off, an unsafe or repeated name, a link, device or sparse file, a limit
// exceeded), Cancelled.
[[nodiscard]] Result<TarListing> listTar(QIODevice& device, const TarLimits& limits, JobContext& job);

// Whether the first 512 bytes are a header whose checksum is right.
[[nodiscard]] bool looksLikeTar(const QByteArray& firstBytes);

}  // namespace watari::readers

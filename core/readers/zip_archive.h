// Reads the parts of a ZIP file, guarded against damaged files and decompression bombs.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/readers/read_limits.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace watari::readers {

class ZipArchive {
public:
    // Errors: BadInput when the bytes are no ZIP, are cut off, or exceed a limit.
    [[nodiscard]] static Result<ZipArchive> open(QByteArray bytes, const ReadLimits& limits);
    // The same of a file, of which only the directory and the parts asked for are read. Errors: also NotFound
    // and Denied.
    [[nodiscard]] static Result<ZipArchive> openFile(const QString& path, const ReadLimits& limits);

    [[nodiscard]] bool contains(const QString& name) const;
    // Counts against the limit of all parts together. Errors: NotFound, BadInput, Cancelled.
    [[nodiscard]] Result<QByteArray> read(const QString& name, JobContext& job);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    explicit ZipArchive(const ReadLimits& limits) : m_limits(limits) {}
    Result<void> refuseTooManyParts() const;

    // libzip keeps a pointer to the bytes, so they stand still on the heap and go last. None for a file.
    std::unique_ptr<QByteArray> m_bytes;
    std::unique_ptr<zip, Closer> m_archive;
    ReadLimits m_limits;
    qint64 m_size = 0;  // packed
    qint64 m_unpacked = 0;
};

}  // namespace watari::readers

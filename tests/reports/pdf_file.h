// The pages of a report in a file, for the programs that look into it.
#pragma once

#include "core/base/atomic_file.h"
#include "reports/pdf/pdf_writer.h"

namespace watari::reports {

inline Result<void> writePdf(const Report& report, const QString& path) {
    TRY(const QByteArray bytes, renderPdf(report));
    return writeFileAtomically(path, bytes);
}

}  // namespace watari::reports

// ディスク転送: one disk copied by a worker, outside of any run.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/job.h"

namespace watari::usecases {

struct TransferOrder {
    QString source;        // path of an image, or nbd:// and nbd+unix:// URI
    QString sourceFormat;  // empty: the header decides
    QString target;        // path
    QString targetFormat;  // "raw", "qcow2"
    bool operator==(const TransferOrder&) const = default;
};

// Queues a copy for a worker. Errors: Denied, BadInput.
[[nodiscard]] Result<Job> queueTransfer(Project& project, const TransferOrder& order);

// The order that a job of kind Transfer carries. Errors: Damaged.
[[nodiscard]] Result<TransferOrder> transferOrder(const Job& job);

}  // namespace watari::usecases

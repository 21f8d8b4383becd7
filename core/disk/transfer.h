// Copies one disk and proves what it copied, in one pass and resumable at the block.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/disk/block_tree.h"
#include "core/disk/journal.h"
#include "core/disk/sink.h"
#include "core/disk/source.h"

#include <QString>

namespace watari::disk {

// Base: the first pass, or its continuation; blocks recorded already are skipped, which needs a source of the
// same identity. Refresh: every block of the source that is not a hole is read again and only differing
// blocks are written; for the last pass after the guest has stopped and after a pass whose source is gone.
// Without a journal both copy everything.
struct CopyRequest {
    SourceSpec source;
    SinkSpec target;
    QString journalPath;  // journalPathFor(target.path) unless there is a reason
    QString transferId;
    PassKind pass = PassKind::Base;
};

struct TransferReport {
    Bytes total;        // size of the disk
    Bytes read;         // from the source
    Bytes written;      // to the target, without zeroes
    Bytes skippedZero;  // never read: holes and zeroes of the source
    qint64 blocksTotal = 0;
    qint64 blocksReused = 0;   // recorded by an earlier run of this pass, neither read nor written
    qint64 blocksChanged = 0;  // written or zeroed over a block recorded before
    Hash root{};               // of the source as read, and so of the target
    bool operator==(const TransferReport&) const = default;
};

// When it returns a report the target is whole and on the medium. After any error or kill the journal is
// valid and the same request goes on. Progress counts bytes of the disk. Errors: those of BlockSource and
// BlockSink; BadInput when the target is a file of the source;
// Conflict when the journal belongs to another transfer, target, size or (Base) source content, or
// another copy is at work; Damaged when the journal's header is; Environment when space runs out.
[[nodiscard]] Result<TransferReport> copyDisk(const CopyRequest& request, JobContext& job);

enum class TransferActivity { Idle, Running };

struct TransferStatus {
    JournalHeader header;
    TransferActivity activity = TransferActivity::Idle;
    qint64 blocksTotal = 0;
    qint64 blocksDone = 0;  // confirmed by the latest pass
    qint64 blocksZero = 0;  // of those
    [[nodiscard]] bool isComplete() const { return blocksDone == blocksTotal; }
    bool operator==(const TransferStatus&) const = default;
};

// From the journal alone; touches no disk and may be called while a copy runs.
[[nodiscard]] Result<TransferStatus> transferStatus(const QString& journalPath);

}  // namespace watari::disk

#include "core/disk/transfer.h"

#include "core/disk/copy_run.h"
#include "core/disk/sink_factory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr qint64 kRecordStep = 16384;

// Calls visit(index, record) for every block; visit returns false to stop.
template <class Visit>
Result<void> forEachRecord(const Journal& journal, Visit&& visit) {
    const qint64 count = journal.header().blocks();
    for (qint64 first = 0; first < count; first += kRecordStep) {
        TRY(const auto records, journal.read(first, std::min(kRecordStep, count - first)));
        for (std::size_t i = 0; i < records.size(); ++i)
            if (!visit(first + qint64(i), records[i])) return Ok();
    }
    return Ok();
}

JournalHeader headerFor(const CopyRequest& request, const BlockSource& source) {
    JournalHeader header;
    header.transferId = request.transferId;
    header.source = source.identity();
    header.targetPath = QFileInfo(request.target.path).absoluteFilePath();
    header.targetFormat = sinkFormat(request.target.kind);
    header.pass = request.pass;
    return header;
}

Error foreignJournal(const QString& what, const QString& remedy) {
    return Error(ErrorCode::Conflict, what).withRemedy(remedy);
}

Result<void> checkBelongs(const JournalHeader& found, const JournalHeader& wanted) {
    const QString startOver = Tr::tr("Remove the journal and the target to copy from the start.");
    if (found.transferId != wanted.transferId)
        return foreignJournal(Tr::tr("The journal belongs to transfer %1.").arg(found.transferId),
                              Tr::tr("Choose another target."));
    if (found.targetPath != wanted.targetPath || found.targetFormat != wanted.targetFormat)
        return foreignJournal(
            Tr::tr("The journal belongs to the target %1 (%2).").arg(found.targetPath, found.targetFormat),
            Tr::tr("Name that target, or another journal."));
    if (found.source.size != wanted.source.size)
        return foreignJournal(Tr::tr("The source has %1 bytes now and had %2.")
                                  .arg(wanted.source.size.value())
                                  .arg(found.source.size.value()),
                              startOver);
    if (wanted.pass == PassKind::Base && found.source.location != wanted.source.location)
        return foreignJournal(Tr::tr("The journal belongs to a copy of %1.").arg(found.source.location),
                              Tr::tr("Name that source, or another target."));
    if (wanted.pass == PassKind::Base && found.source != wanted.source)
        return foreignJournal(
            Tr::tr("The source has changed since the copy began (%1).").arg(found.source.location),
            Tr::tr("Run a refresh pass, which compares every block."));
    return Ok();
}

Result<std::optional<Journal>> openJournal(const CopyRequest& request, const JournalHeader& wanted) {
    auto journal = Journal::open(request.journalPath);
    if (!journal && journal.error().code() == ErrorCode::NotFound) return std::optional<Journal>();
    if (!journal) return journal.error();
    CHECK(checkBelongs(journal->header(), wanted).at(request.journalPath));
    return std::optional<Journal>(std::move(*journal));
}

Result<bool> hasRecords(const Journal& journal) {
    bool found = false;
    CHECK(forEachRecord(journal, [&](qint64, const BlockRecord& record) {
        found = record.state != BlockState::Unknown;
        return !found;
    }));
    return found;
}

// Bytes that the pass may add to the target's storage.
Result<qint64> spaceNeeded(const std::optional<Journal>& journal, Bytes size, const ZeroMap& zeroes) {
    qint64 needed = 0;
    const auto count = [&](qint64 index, const BlockRecord& before) {
        if (!zeroes.isZero(index) && before.state != BlockState::Copied) needed += blockLength(size, index);
        return true;
    };
    if (journal) {
        CHECK(forEachRecord(*journal, count));
    } else {
        for (qint64 i = 0; i < blockCount(size); ++i) count(i, {});
    }
    return needed;
}

Result<void> checkSpace(const SinkSpec& target, qint64 needed) {
    if (target.kind == SinkKind::BlockDevice) return Ok();
    // The tables of qcow2: at most 10 bytes for each cluster of 64 KiB, and a few clusters to begin with.
    if (target.kind == SinkKind::Qcow2File) needed += needed / 6553 + kMiB.value();
    TRY(const Bytes available, freeSpace(target.path));
    if (available.value() >= needed) return Ok();
    return Error(ErrorCode::Environment,
                 Tr::tr("The target's storage has %1 bytes free and the copy needs %2.")
                     .arg(available.value())
                     .arg(needed))
        .withRemedy(Tr::tr("Free space or choose another storage; nothing has been written."))
        .at(target.path);
}

struct Prepared {
    Journal journal;
    std::unique_ptr<BlockSink> sink;
};

Result<Prepared> startNew(const CopyRequest& request, const JournalHeader& header, JobContext& job) {
    const bool existed = QFileInfo::exists(request.target.path);
    const bool mayExist =
        request.target.kind == SinkKind::BlockDevice || request.target.existing == ExistingTarget::Overwrite;
    if (existed && !mayExist) return targetExists(request.target.path);
    // The journal first: a target without one would be nobody's after a kill.
    TRY(Journal journal, Journal::create(request.journalPath, header));
    auto sink = BlockSink::open(request.target, header.source.size, SinkOpening::Create, job);
    if (!sink) {
        QFile::remove(request.journalPath);
        if (!existed) QFile::remove(request.target.path);
        return sink.error();
    }
    return Prepared{std::move(journal), std::move(*sink)};
}

Result<Prepared> goOn(const CopyRequest& request, JournalHeader header, Journal journal, JobContext& job) {
    TRY(const bool begun, hasRecords(journal));
    SinkSpec target = request.target;
    // Killed before the first record: whatever stands there is ours and holds nothing.
    if (!begun) target.existing = ExistingTarget::Overwrite;
    TRY(auto sink,
        BlockSink::open(target, header.source.size, begun ? SinkOpening::Reopen : SinkOpening::Create, job));
    if (request.pass == PassKind::Refresh) {
        header.passNumber = journal.header().passNumber + 1;
        CHECK(journal.beginPass(header));
    }
    return Prepared{std::move(journal), std::move(sink)};
}

Result<Hash> rootOf(const Journal& journal) {
    const JournalHeader& header = journal.header();
    TreeBuilder tree(header.source.size);
    bool complete = true;
    CHECK(forEachRecord(journal, [&](qint64, const BlockRecord& record) {
        complete = record.state != BlockState::Unknown && record.passNumber == header.passNumber;
        if (complete) tree.append(record.hash);
        return complete;
    }));
    if (complete) return tree.root();
    return Error(ErrorCode::Damaged,
                 Tr::tr("The transfer journal lacks block %1 after the copy.").arg(tree.leaves()))
        .withRemedy(Tr::tr("Check the medium that holds the journal, then start again: the copy goes on."))
        .at(header.targetPath);
}

Error changedMeanwhile(const CopyRequest& request) {
    return Error(ErrorCode::Conflict, Tr::tr("The source changed while it was copied."))
        .withRemedy(Tr::tr("Stop what writes to it, then run a refresh pass."))
        .at(sourceText(request.source));
}

Error targetIsSource(const CopyRequest& request) {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The target is the source, or a file that the source rests on (%1).")
                     .arg(sourceText(request.source)))
        .withRemedy(Tr::tr("Name another target; nothing has been written."))
        .at(request.target.path);
}

}  // namespace

Result<TransferReport> copyDisk(const CopyRequest& request, JobContext& job) {
    job.phase(Tr::tr("Opening the disk"));
    TRY(auto source, BlockSource::open(request.source, job));
    if (source->restsOn(request.target.path)) return targetIsSource(request);
    const JournalHeader header = headerFor(request, *source);
    TRY(auto journal, openJournal(request, header));
    TRY(const auto zeroes, ZeroMap::of(*source, job));
    TRY(const qint64 needed, spaceNeeded(journal, source->size(), zeroes));
    CHECK(checkSpace(request.target, needed));
    TRY(auto prepared,
        journal ? goOn(request, header, std::move(*journal), job) : startNew(request, header, job));

    job.phase(Tr::tr("Copying the disk"));
    const BlockSource& opened = *source;
    CopyRun run(std::move(source), std::move(prepared.sink), request.target, prepared.journal, job);
    TRY(auto report, run.run(zeroes));
    if (opened.changedSinceOpen()) return changedMeanwhile(request);
    TRY(report.root, rootOf(prepared.journal));
    return report;
}

Result<TransferStatus> transferStatus(const QString& journalPath) {
    TRY(const Journal journal, Journal::look(journalPath));
    TransferStatus status;
    status.header = journal.header();
    status.activity = journal.isHeldElsewhere() ? TransferActivity::Running : TransferActivity::Idle;
    status.blocksTotal = journal.header().blocks();
    CHECK(forEachRecord(journal, [&](qint64, const BlockRecord& record) {
        if (record.state == BlockState::Unknown || record.passNumber != status.header.passNumber) return true;
        ++status.blocksDone;
        if (record.state == BlockState::Zero) ++status.blocksZero;
        return true;
    }));
    return status;
}

}  // namespace watari::disk

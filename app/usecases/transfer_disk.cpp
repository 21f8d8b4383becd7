#include "app/usecases/transfer_disk.h"

#include "app/usecases/log_rows.h"
#include "core/base/uri.h"
#include "core/store/job_queue.h"
#include "core/store/project_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferDisk)
};

// The worker has a working folder of its own.
QString absolute(const QString& path) {
    return isUri(path) ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Result<void> checkOrder(const TransferOrder& order) {
    if (order.source.isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("The disk to copy is not named."))
            .withRemedy(Tr::tr("Give the path of an image, or an NBD URI."));
    if (order.target.isEmpty() || isUri(order.target))
        return Error(ErrorCode::BadInput, Tr::tr("\"%1\" is no path to copy to.").arg(order.target))
            .withRemedy(Tr::tr("Give the path of a file."));
    if (order.targetFormat != QLatin1String("raw") && order.targetFormat != QLatin1String("qcow2"))
        return Error(ErrorCode::BadInput,
                     Tr::tr("A disk cannot be written as \"%1\".").arg(order.targetFormat))
            .withRemedy(Tr::tr("Take raw or qcow2."))
            .at(order.target);
    if (absolute(order.source) == absolute(order.target))
        return Error(ErrorCode::BadInput, Tr::tr("Source and target are the same file."))
            .withRemedy(Tr::tr("Name another target."))
            .at(order.target);
    return Ok();
}

}  // namespace

// Found by the codec beside the struct.
constexpr auto fieldsOf(const TransferOrder*) {
    return std::make_tuple(
        field("source", &TransferOrder::source), field("source_format", &TransferOrder::sourceFormat),
        field("target", &TransferOrder::target), field("target_format", &TransferOrder::targetFormat));
}

Result<Job> queueTransfer(Project& project, const TransferOrder& order) {
    CHECK(project.mayPerform(access::Action::TransferDisk));
    CHECK(checkOrder(order));
    TransferOrder placed = order;
    placed.source = absolute(order.source);
    placed.target = absolute(order.target);
    const Instant now = project.clock().now();
    const Job job{.id = project.ids().make<Job>(),
                  .kind = JobKind::Transfer,
                  .title = Tr::tr("Copy %1").arg(QFileInfo(placed.source).fileName()),
                  .payload = codec::objectToJson(placed),
                  .createdAt = now,
                  .notBefore = now};
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Job queued, store::JobQueue::enqueue(work, job));
    oplog::LogRow row = logRow(project, {.permission = access::Action::TransferDisk,
                                         .name = QStringLiteral("transfer.queue"),
                                         .objType = QStringLiteral("job"),
                                         .objId = job.id.text()});
    row.after = compactJson(job.payload);
    CHECK(work.log(row));
    CHECK(work.commit());
    return queued;
}

Result<TransferOrder> transferOrder(const Job& job) {
    auto order = codec::objectFromJson<TransferOrder>(job.payload);
    if (job.kind == JobKind::Transfer && order) return order;
    const QString reason = order ? Tr::tr("it is another kind of job") : order.error().message();
    return Error(ErrorCode::Damaged, Tr::tr("The job carries no order to copy a disk: %1.").arg(reason))
        .withRemedy(Tr::tr("Queue the copy again."))
        .at(job.title);
}

}  // namespace watari::usecases

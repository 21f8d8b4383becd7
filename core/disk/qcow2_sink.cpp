#include "core/base/process.h"
#include "core/disk/image_probe.h"
#include "core/disk/nbd_connection.h"
#include "core/disk/posix_file.h"
#include "core/disk/qemu_nbd.h"
#include "core/disk/sink_factory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <thread>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

// The kernel ends the server of a copy that was killed, but only once its last write is through.
constexpr auto kLingering = std::chrono::seconds(10);
constexpr auto kRetryPause = std::chrono::milliseconds(50);

class Qcow2Sink final : public BlockSink {
public:
    Qcow2Sink(std::unique_ptr<NbdConnection> connection, SinkOpening opening)
        : m_connection(std::move(connection)), m_opening(opening) {}

    void write(qint64 offset, std::span<const std::byte> bytes, Completion done) override {
        m_connection->write(offset, bytes, std::move(done));
    }

    void zero(qint64 offset, qint64 length, Completion done) override {
        constexpr qint64 kLongest = qint64{1} << 30;
        if (length <= kLongest) return m_connection->zero(offset, length, std::move(done));
        struct Parts {
            std::atomic<qint64> open;
            std::atomic<int> failure{0};
        };
        const auto parts = std::make_shared<Parts>();
        parts->open = (length + kLongest - 1) / kLongest;
        for (qint64 at = 0; at < length; at += kLongest)
            m_connection->zero(offset + at, std::min(kLongest, length - at), [parts, done](int errorNumber) {
                if (errorNumber) parts->failure = errorNumber;
                if (--parts->open == 0) done(parts->failure);
            });
    }

    [[nodiscard]] int flush() override {
        NoJobContext job;  // bounded by the response limit
        const auto outcome = m_connection->wait(
            [&](NbdConnection::Completion done) { m_connection->flush(std::move(done)); }, job);
        return outcome ? *outcome : ECANCELED;
    }

    [[nodiscard]] bool startsZero() const override { return m_opening == SinkOpening::Create; }

private:
    std::unique_ptr<NbdConnection> m_connection;
    SinkOpening m_opening;
};

// Calls attempt() until the image is free, at most for kLingering.
template <class Attempt>
auto whenFree(JobContext& job, Attempt&& attempt) -> decltype(attempt()) {
    const auto deadline = std::chrono::steady_clock::now() + kLingering;
    while (true) {
        auto result = attempt();
        const bool locked = !result && result.error().code() == ErrorCode::Conflict;
        if (!locked || std::chrono::steady_clock::now() > deadline) return result;
        if (job.cancelled()) return cancelledError();
        std::this_thread::sleep_for(kRetryPause);
    }
}

Result<void> writeEmptyImage(const SinkSpec& spec, Bytes size, JobContext& job) {
    TRY(const auto made, runProcess(QStringLiteral("qemu-img"),
                                    {QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                                     QStringLiteral("qcow2"), QFileInfo(spec.path).absoluteFilePath(),
                                     QString::number(size.value())},
                                    Seconds(60), job));
    if (made.exitCode == 0) return Ok();
    const Error reason = imageError(spec.path, made.standardError);
    if (reason.code() == ErrorCode::Conflict || reason.code() == ErrorCode::Denied) return reason;
    return Error(ErrorCode::Environment,
                 Tr::tr("The qcow2 image could not be made: %1")
                     .arg(QString::fromLocal8Bit(made.standardError.trimmed().right(400))))
        .withRemedy(Tr::tr("Check the storage."))
        .at(spec.path);
}

Result<void> createImage(const SinkSpec& spec, Bytes size, JobContext& job) {
    if (QFileInfo::exists(spec.path) && spec.existing == ExistingTarget::Refuse)
        return targetExists(spec.path);
    if (size.value() % 512 != 0)
        return Error(ErrorCode::BadInput,
                     Tr::tr("A qcow2 image cannot have a size of %1 bytes: it counts in 512.")
                         .arg(size.value()))
            .withRemedy(Tr::tr("Choose raw as the target's format."))
            .at(spec.path);
    CHECK(whenFree(job, [&] { return writeEmptyImage(spec, size, job); }));
    return syncFolderOf(spec.path) ? Ok() : Result<void>(sinkError(spec, errno));
}

}  // namespace

Result<std::unique_ptr<BlockSink>> openQcow2Sink(const SinkSpec& spec, Bytes size, SinkOpening opening,
                                                 JobContext& job) {
    if (opening == SinkOpening::Create) CHECK(createImage(spec, size, job));
    QemuNbd server;
    TRY(server.image, whenFree(job, [&] {
            return probeImage({spec.path, QStringLiteral("qcow2"), ImageAccess::Alone}, job);
        }));
    if (server.image.virtualSize != size) return targetSizeDiffers(spec.path, server.image.virtualSize, size);
    server.mode = ServeMode::ReadWrite;
    TRY(auto connection, serveImage(server, NbdLimits{.response = spec.responseLimit}, job));
    return std::make_unique<Qcow2Sink>(std::move(connection), opening);
}

}  // namespace watari::disk

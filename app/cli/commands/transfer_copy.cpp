#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/cli/transfer_answer.h"
#include "core/base/wording.h"
#include "core/disk/journal.h"
#include "core/disk/transfer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject reportJson(const disk::CopyRequest& request, const disk::TransferReport& report) {
    return {{QStringLiteral("source"), disk::sourceText(request.source)},
            {QStringLiteral("target"), request.target.path},
            {QStringLiteral("target_format"), disk::sinkFormat(request.target.kind)},
            {QStringLiteral("journal"), request.journalPath},
            {QStringLiteral("size"), report.total.value()},
            {QStringLiteral("read"), report.read.value()},
            {QStringLiteral("written"), report.written.value()},
            {QStringLiteral("skipped_zero"), report.skippedZero.value()},
            {QStringLiteral("blocks_total"), report.blocksTotal},
            {QStringLiteral("blocks_reused"), report.blocksReused},
            {QStringLiteral("blocks_changed"), report.blocksChanged},
            {QStringLiteral("root"), disk::toHex(report.root)}};
}

QString reportText(const disk::CopyRequest& request, const disk::TransferReport& report) {
    return labelledText({{Tr::tr("Copied from"), disk::sourceText(request.source)},
                         {Tr::tr("Copied to"), request.target.path},
                         {Tr::tr("Journal"), request.journalPath},
                         {Tr::tr("Size"), binaryText(report.total)},
                         {Tr::tr("Read"), binaryText(report.read)},
                         {Tr::tr("Written"), binaryText(report.written)},
                         {Tr::tr("Zeroes passed over"), binaryText(report.skippedZero)},
                         {Tr::tr("Blocks done before"), groupedText(report.blocksReused)},
                         {Tr::tr("Blocks changed"), groupedText(report.blocksChanged)},
                         {Tr::tr("Root of the block tree"), disk::toHex(report.root)}});
}

}  // namespace

class TransferCopy final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("transfer copy"),
                Tr::tr("Copy a disk now; goes on where an earlier call was stopped")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr("Image of any QEMU format, or nbd:// or nbd+unix:// URI"), m_source);
        options.need("TARGET", Tr::tr("File or block device to write"), m_target);
        options.add("--source-format", Tr::tr("Format of the source; default: as its header says"),
                    m_sourceFormat);
        options.add("--format", Tr::tr("Format of the target; default: raw"), m_format);
        options.flag("--refresh", Tr::tr("Compare every block again and write those that differ"), m_refresh);
        options.flag("--overwrite", Tr::tr("Write over a target that exists without a journal"), m_overwrite);
        options.add("--journal", Tr::tr("File of the journal; default: beside the target"), m_journal);
        options.add("--id", Tr::tr("Name of the transfer in its journal; default: the target's path"), m_id);
    }

    Result<Answer> run(const CommandContext& context) override {
        const disk::CopyRequest copy = request();
        const QString folder = QFileInfo(copy.target.path).path();
        if (!QFileInfo(folder).isDir())
            return Error(ErrorCode::NotFound, Tr::tr("The folder of the target does not exist."))
                .withRemedy(Tr::tr("Make it first, or name another target."))
                .at(folder);
        TRY(const disk::TransferReport report, disk::copyDisk(copy, context.job));
        return Answer{reportJson(copy, report), reportText(copy, report)};
    }

private:
    [[nodiscard]] disk::CopyRequest request() const {
        disk::CopyRequest request;
        request.source = disk::namedSource(m_source, m_sourceFormat);
        request.target = sinkOf(m_target, m_format);
        if (m_overwrite) request.target.existing = disk::ExistingTarget::Overwrite;
        request.journalPath = m_journal.isEmpty() ? disk::journalPathFor(request.target.path) : m_journal;
        request.transferId = m_id.isEmpty() ? request.target.path : m_id;
        request.pass = m_refresh ? disk::PassKind::Refresh : disk::PassKind::Base;
        return request;
    }

    QString m_source;
    QString m_target;
    QString m_sourceFormat;
    TargetFormat m_format = TargetFormat::Raw;
    bool m_refresh = false;
    bool m_overwrite = false;
    QString m_journal;
    QString m_id;
};

template std::unique_ptr<Command> makeCommand<TransferCopy>();

}  // namespace watari::cli

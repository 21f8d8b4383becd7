#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
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

QString activityName(disk::TransferActivity activity) {
    return activity == disk::TransferActivity::Running ? QStringLiteral("running") : QStringLiteral("idle");
}

QString passName(disk::PassKind pass) {
    return pass == disk::PassKind::Refresh ? QStringLiteral("refresh") : QStringLiteral("base");
}

QJsonObject statusJson(const QString& journal, const disk::TransferStatus& status) {
    const disk::JournalHeader& header = status.header;
    return {{QStringLiteral("journal"), journal},
            {QStringLiteral("id"), header.transferId},
            {QStringLiteral("source"), header.source.location},
            {QStringLiteral("source_format"), header.source.format},
            {QStringLiteral("target"), header.targetPath},
            {QStringLiteral("target_format"), header.targetFormat},
            {QStringLiteral("size"), header.source.size.value()},
            {QStringLiteral("pass"), passName(header.pass)},
            {QStringLiteral("pass_number"), qint64(header.passNumber)},
            {QStringLiteral("activity"), activityName(status.activity)},
            {QStringLiteral("complete"), status.isComplete()},
            {QStringLiteral("blocks_total"), status.blocksTotal},
            {QStringLiteral("blocks_done"), status.blocksDone},
            {QStringLiteral("blocks_zero"), status.blocksZero}};
}

QString stateText(const disk::TransferStatus& status) {
    if (status.activity == disk::TransferActivity::Running) return Tr::tr("running");
    return status.isComplete() ? Tr::tr("complete") : Tr::tr("stopped; the same copy goes on from here");
}

QString statusText(const QString& journal, const disk::TransferStatus& status) {
    const disk::JournalHeader& header = status.header;
    return labelledText(
        {{Tr::tr("Journal"), journal},
         {Tr::tr("Copied from"), header.source.location},
         {Tr::tr("Copied to"), header.targetPath},
         {Tr::tr("Size"), binaryText(header.source.size)},
         {Tr::tr("Pass"), QString::number(header.passNumber)},
         {Tr::tr("State"), stateText(status)},
         {Tr::tr("Blocks done"),
          Tr::tr("%1 of %2").arg(groupedText(status.blocksDone), groupedText(status.blocksTotal))}});
}

}  // namespace

class TransferStatusCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("transfer status"), Tr::tr("Show how far a copy is, also while it runs")};
    }

    void addOptions(Options& options) override {
        options.need("TARGET", Tr::tr("The target of the copy, or its journal"), m_target);
    }

    Result<Answer> run(const CommandContext&) override {
        const QString beside = disk::journalPathFor(QFileInfo(m_target).absoluteFilePath());
        const QString journal = QFileInfo::exists(beside) ? beside : m_target;
        const auto found = disk::transferStatus(journal);
        if (!found && found.error().code() == ErrorCode::NotFound)
            return found.error().withRemedy(
                Tr::tr("Name the target of a copy that was begun, or its journal."));
        TRY(const disk::TransferStatus status, found);
        return Answer{statusJson(journal, status), statusText(journal, status)};
    }

private:
    QString m_target;
};

template std::unique_ptr<Command> makeCommand<TransferStatusCommand>();

}  // namespace watari::cli

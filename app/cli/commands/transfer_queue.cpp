#include "app/cli/job_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/transfer_answer.h"
#include "app/usecases/transfer_disk.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class TransferQueue final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("transfer queue"), Tr::tr("Leave the copy of a disk to a worker")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr("Image of any QEMU format, or nbd:// or nbd+unix:// URI"), m_source);
        options.need("TARGET", Tr::tr("File to write"), m_target);
        options.add("--source-format", Tr::tr("Format of the source; default: as its header says"),
                    m_sourceFormat);
        options.add("--format", Tr::tr("Format of the target; default: raw"), m_format);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Job job, usecases::queueTransfer(project, {.source = m_source,
                                                             .sourceFormat = m_sourceFormat,
                                                             .target = m_target,
                                                             .targetFormat = enumName(m_format)}));
        return Answer{codec::objectToJson(job), jobsText({job})};
    }

private:
    QString m_source;
    QString m_target;
    QString m_sourceFormat;
    TargetFormat m_format = TargetFormat::Raw;
};

template std::unique_ptr<Command> makeCommand<TransferQueue>();

}  // namespace watari::cli

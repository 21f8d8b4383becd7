#include "app/cli/finding_answer.h"
#include "app/cli/import_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/import_inventory.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ImportCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("import"),
                Tr::tr("Read servers from a list or a hypervisor into the project")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr(".xlsx or .csv file, or a libvirt URI such as qemu:///system"),
                     m_request.source);
        options.flag("--preview", Tr::tr("Show what was recognised; needs no project"), m_preview);
        options.flag("--compare", Tr::tr("Show what would change; store nothing"), m_compare);
        options.addMany("--only", Tr::tr("Take the servers of this name only; * and ? stand for anything"),
                        m_request.options.only);
        options.addMany("--map", Tr::tr("Take the field from the column of this heading"), m_mapping);
        options.add("--sheet", Tr::tr("Sheet of the workbook; default: the one whose headings fit best"),
                    m_request.options.sheet);
        options.add("--encoding", Tr::tr("Characters of a .csv file"), m_request.options.encoding);
        options.add("--limit", Tr::tr("How long a hypervisor may take to answer; default: 30s"),
                    m_request.options.limit);
    }

    Result<Answer> run(const CommandContext& context) override {
        for (const Assignment& a : m_mapping) m_request.options.mapping.insert(a.key, a.value);
        if (m_preview) {
            TRY(const usecases::PreviewedImport preview, usecases::previewImport(m_request, context.job));
            return Answer{previewJson(preview), previewText(preview)};
        }
        TRY(usecases::Project project, openProject(context));
        auto summary = m_compare ? usecases::compareImport(project, m_request, context.job)
                                 : usecases::importInventory(project, m_request, context.job);
        if (!summary) return summary.error();
        return Answer{summaryJson(*summary), summaryText(*summary)};
    }

private:
    usecases::ImportRequest m_request;
    QList<Assignment> m_mapping;
    bool m_preview = false;
    bool m_compare = false;
};

template std::unique_ptr<Command> makeCommand<ImportCommand>();

}  // namespace watari::cli

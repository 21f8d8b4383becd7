#include "app/cli/finding_answer.h"
#include "app/cli/import_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/saved_mappings.h"
#include "app/usecases/source_credentials.h"

#include <QCoreApplication>

#include <utility>

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
        options.need("SOURCE", Tr::tr("File, folder or URI; see: watarictl source formats"),
                     m_request.source);
        options.flag("--preview", Tr::tr("Show what was recognised; needs no project"), m_preview);
        options.flag("--compare", Tr::tr("Show what would change; store nothing"), m_compare);
        options.addMany("--only", Tr::tr("Take the servers of this name only; * and ? stand for anything"),
                        m_request.options.only);
        options.addMany("--map", Tr::tr("Take the field from the column of this heading"), m_mapping);
        options.add("--mapping", Tr::tr("Saved mapping of columns; --map stands before it"), m_saved);
        options.add("--sheet", Tr::tr("Sheet of the workbook; default: the one whose headings fit best"),
                    m_request.options.sheet);
        options.add("--encoding", Tr::tr("Characters of a .csv file"), m_request.options.encoding);
        options.add("--credentials",
                    Tr::tr("Where the password is found: env:NAME (NAME_USER, NAME_PASSWORD) or file:PATH"),
                    m_credentials);
        options.add("--certificate", Tr::tr("SHA-256 fingerprint of the certificate to trust"),
                    m_request.options.certificate);
        options.add("--limit", Tr::tr("How long a hypervisor may take to answer; default: 30s"),
                    m_request.options.limit);
    }

    Result<Answer> run(const CommandContext& context) override {
        for (const Assignment& a : m_mapping) m_request.options.mapping.insert(a.key, a.value);
        TRY(m_request.options.credentials, usecases::credentialsFrom(m_credentials));
        if (!m_saved.isEmpty()) {
            TRY(const usecases::Project project, openProject(context));
            TRY(const SavedMapping saved, usecases::savedMapping(project, m_saved));
            m_request.options = usecases::withMapping(std::move(m_request.options), saved);
        }
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
    QString m_credentials;
    QString m_saved;
    bool m_preview = false;
    bool m_compare = false;
};

template std::unique_ptr<Command> makeCommand<ImportCommand>();

}  // namespace watari::cli

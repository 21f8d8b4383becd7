#include "app/cli/make_command.h"
#include "app/cli/mapping_answer.h"
#include "app/cli/options.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/saved_mappings.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class MappingSave final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("mapping save"),
                Tr::tr("Keep which column of a list means what, for the next list of the same make")};
    }

    void addOptions(Options& options) override {
        options.need("NAME", Tr::tr("One that is taken is replaced"), m_name);
        options.need("SOURCE", Tr::tr("A list of this make"), m_request.source);
        options.addMany("--map", Tr::tr("Take the field from the column of this heading"), m_mapping);
        options.add("--sheet", Tr::tr("Sheet of the workbook; default: the one whose headings fit best"),
                    m_request.options.sheet);
        options.add("--encoding", Tr::tr("Characters of a .csv file"), m_request.options.encoding);
    }

    Result<Answer> run(const CommandContext& context) override {
        for (const Assignment& a : m_mapping) m_request.options.mapping.insert(a.key, a.value);
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::PreviewedImport read, usecases::previewImport(m_request, context.job));
        TRY(const SavedMapping saved, usecases::saveMapping(project, {.name = m_name,
                                                                      .importer = read.importerId,
                                                                      .sheet = m_request.options.sheet,
                                                                      .mapping = read.preview.mapping}));
        return Answer{codec::objectToJson(saved), mappingsText({saved})};
    }

private:
    QString m_name;
    usecases::ImportRequest m_request;
    QList<Assignment> m_mapping;
};

template std::unique_ptr<Command> makeCommand<MappingSave>();

}  // namespace watari::cli

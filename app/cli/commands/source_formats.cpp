#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/import_inventory.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using importers::ImporterMetadata;

QStringList spelled(const ImporterMetadata& format) {
    QStringList words;
    for (const QString& extension : format.extensions) words.append(u'.' + extension);
    for (const QString& scheme : format.uriSchemes) words.append(scheme + QStringLiteral("://"));
    return words;
}

QJsonObject formatJson(const ImporterMetadata& format) {
    return {{QStringLiteral("importer"), format.id},
            {QStringLiteral("title"), format.title},
            {QStringLiteral("extensions"), QJsonArray::fromStringList(format.extensions)},
            {QStringLiteral("uri_schemes"), QJsonArray::fromStringList(format.uriSchemes)}};
}

}  // namespace

class SourceFormats final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("source formats"), Tr::tr("List what can be read")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext&) override {
        TextTable table({{Tr::tr("Importer")}, {Tr::tr("Format")}, {Tr::tr("Files and URIs")}});
        QJsonArray json;
        for (const ImporterMetadata& format : usecases::importFormats()) {
            table.add({format.id, format.title, spelled(format).join(u' ')});
            json.append(formatJson(format));
        }
        return Answer{{{QStringLiteral("formats"), json}}, table.text()};
    }
};

template std::unique_ptr<Command> makeCommand<SourceFormats>();

}  // namespace watari::cli

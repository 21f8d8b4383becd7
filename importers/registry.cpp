#include "importers/registry.h"

#include "core/base/uri.h"
#include "importers/libvirt/libvirt_importer.h"
#include "importers/spreadsheet/spreadsheet_importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qint64 kProbeBytes = 4096;

Result<QByteArray> firstBytesOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The file does not exist."))
            .withRemedy(Tr::tr("Check the path, or give a URI such as qemu:///system."));
    if (info.isDir())
        return Error(ErrorCode::BadInput, Tr::tr("The path is a directory."))
            .withRemedy(Tr::tr("Name the file in it."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Denied, Tr::tr("The file cannot be read: %1.").arg(file.errorString()))
            .withRemedy(Tr::tr("Check its permissions."));
    return file.read(kProbeBytes);
}

}  // namespace

ImporterRegistry::ImporterRegistry() {
    m_importers.push_back(std::make_unique<SpreadsheetImporter>());
    m_importers.push_back(std::make_unique<LibvirtImporter>());
}

const Importer* ImporterRegistry::byId(const QString& id) const {
    for (const auto& importer : m_importers)
        if (importer->metadata().id == id) return importer.get();
    return nullptr;
}

const Importer* ImporterRegistry::best(const QByteArray& firstBytes, const QString& name) const {
    const Importer* best = nullptr;
    int bestScore = 0;
    for (const auto& importer : m_importers) {
        const int score = importer->probe(firstBytes, name);
        if (score <= bestScore) continue;
        best = importer.get();
        bestScore = score;
    }
    return best;
}

Result<const Importer*> ImporterRegistry::forSource(const QString& source) const {
    QByteArray firstBytes;
    if (!isUri(source)) {
        TRY(firstBytes, firstBytesOf(source).at(source));
    }
    if (const Importer* importer = best(firstBytes, source)) return importer;
    QStringList titles;
    for (const auto& importer : m_importers) titles.append(importer->metadata().title);
    return Error(ErrorCode::BadInput, Tr::tr("No importer can read this source."))
        .withRemedy(Tr::tr("What can be read: %1.").arg(titles.join(QStringLiteral(", "))))
        .at(source);
}

}  // namespace watari::importers

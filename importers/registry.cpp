#include "importers/registry.h"

#include "importers/flows/flows_importer.h"
#include "importers/hyperv/hyperv_importer.h"
#include "importers/image/image_importer.h"
#include "importers/libvirt/libvirt_importer.h"
#include "importers/libvirt_xml/libvirt_xml_importer.h"
#include "importers/ovf/ovf_importer.h"
#include "importers/rvtools/rvtools_importer.h"
#include "importers/spreadsheet/spreadsheet_importer.h"
#include "importers/vmx/vmx_importer.h"
#include "importers/vsphere/vsphere_importer.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

}  // namespace

ImporterRegistry::ImporterRegistry() {
    m_importers.push_back(std::make_unique<SpreadsheetImporter>());
    m_importers.push_back(std::make_unique<LibvirtImporter>());
    m_importers.push_back(std::make_unique<ImageImporter>());
    m_importers.push_back(std::make_unique<RvToolsImporter>());
    m_importers.push_back(std::make_unique<OvfImporter>());
    m_importers.push_back(std::make_unique<VmxImporter>());
    m_importers.push_back(std::make_unique<LibvirtXmlImporter>());
    m_importers.push_back(std::make_unique<VsphereImporter>());
    m_importers.push_back(std::make_unique<HyperVImporter>());
    m_importers.push_back(std::make_unique<FlowsImporter>());
}

const Importer* ImporterRegistry::byId(const QString& id) const {
    for (const auto& importer : m_importers)
        if (importer->metadata().id == id) return importer.get();
    return nullptr;
}

const Importer* ImporterRegistry::best(const SourceSample& sample) const {
    const Importer* best = nullptr;
    int bestScore = 0;
    for (const auto& importer : m_importers) {
        const int score = importer->probe(sample);
        if (score <= bestScore) continue;
        best = importer.get();
        bestScore = score;
    }
    return best;
}

Result<const Importer*> ImporterRegistry::forSource(const QString& source) const {
    TRY(const SourceSample sample, sampleSource(source).at(source));
    if (const Importer* importer = best(sample)) return importer;
    QStringList titles;
    for (const auto& importer : m_importers) titles.append(importer->metadata().title);
    return Error(ErrorCode::BadInput, Tr::tr("No importer can read this source."))
        .withRemedy(Tr::tr("What can be read: %1.").arg(titles.join(QStringLiteral(", "))))
        .at(source);
}

}  // namespace watari::importers

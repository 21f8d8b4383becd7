// All importers, and which of them a source belongs to.
#pragma once

#include "importers/importer.h"

#include <memory>
#include <vector>

namespace watari::importers {

class ImporterRegistry {
public:
    ImporterRegistry();

    [[nodiscard]] const std::vector<std::unique_ptr<const Importer>>& all() const { return m_importers; }
    [[nodiscard]] const Importer* byId(const QString& id) const;
    // The surest one; null when none accepts.
    [[nodiscard]] const Importer* best(const SourceSample& sample) const;
    // Looks at the source itself: see sampleSource.
    // Errors: NotFound, Denied, BadInput naming what can be read.
    [[nodiscard]] Result<const Importer*> forSource(const QString& source) const;

private:
    std::vector<std::unique_ptr<const Importer>> m_importers;
};

}  // namespace watari::importers

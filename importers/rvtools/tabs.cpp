#include "importers/rvtools/tabs.h"

#include <QFileInfo>

#include <algorithm>

namespace watari::importers::rvtools {

QString nameOf(Tab tab) {
    for (const TabName& entry : kTabs)
        if (entry.tab == tab) return QString::fromLatin1(entry.name);
    return {};
}

std::optional<Tab> tabOfSheet(const QString& name) {
    const QString plain = name.trimmed();
    // "RVTools_tabvInfo": no tab has these three letters in its own name.
    const qsizetype prefix = plain.lastIndexOf(QLatin1String("tab"), -1, Qt::CaseInsensitive);
    const QString own = prefix < 0 ? plain : plain.mid(prefix + 3);
    for (const TabName& entry : kTabs)
        if (own.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0) return entry.tab;
    return std::nullopt;
}

std::optional<Tab> tabOfFile(const QString& fileName) {
    if (!hasExtension(fileName, {QStringLiteral("csv")})) return std::nullopt;
    return tabOfSheet(fileName.chopped(4));
}

bool looksLikeRvTools(const SourceSample& sample) {
    const auto isInfo = [](const std::optional<Tab>& tab) { return tab == Tab::Info; };
    switch (sample.kind) {
        case SourceKind::Uri:
            return false;
        case SourceKind::Folder:
            return std::any_of(sample.entries.begin(), sample.entries.end(),
                               [&](const QString& name) { return isInfo(tabOfFile(name)); });
        case SourceKind::File:
            break;
    }
    if (std::any_of(sample.sheets.begin(), sample.sheets.end(),
                    [&](const QString& name) { return isInfo(tabOfSheet(name)); }))
        return true;
    return sample.sheets.isEmpty() && tabOfFile(QFileInfo(sample.name).fileName()).has_value();
}

}  // namespace watari::importers::rvtools

// Settings files of guests and values of their registries: every reader is given the same bytes, whichever of
// them they look like.
#include "core/inspect/boot_settings.h"
#include "core/inspect/fstab.h"
#include "core/inspect/hive_values.h"
#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::inspect;

namespace {

void require(bool kept) {
    if (!kept) std::abort();
}

bool isMacOrEmpty(const QString& mac) {
    return mac.isEmpty() || mac == macOf(mac);
}

void readNetwork(const QString& text) {
    const QString file = QStringLiteral("/etc/file");
    QList<GuestInterface> found = interfacesOfIfcfg(text, QStringLiteral("eth0"), file);
    found += interfacesOfKeyfile(text, file);
    found += interfacesOfNetplan(text, file);
    found += interfacesOfInterfaces(text, file);
    found += interfacesOfNetworkd(text, file);
    for (const GuestInterface& i : found) {
        require(i.settingsFile == file);
        require(isMacOrEmpty(i.mac));
    }
    (void)routesOfIfcfg(text);
    for (const auto& names : {namesOfLinkFile(text), namesOfUdevRules(text)})
        for (auto it = names.begin(); it != names.end(); ++it)
            require(!it.key().isEmpty() && isMacOrEmpty(it.key()) && !it.value().isEmpty());
}

void readTexts(const QString& text) {
    for (const QString& line : settingsLines(text)) require(!line.trimmed().isEmpty());
    (void)shellAssignments(text);
    (void)iniEntries(text);
    for (const FstabEntry& entry : fstabEntries(text))
        require(!entry.spec.isEmpty() && !entry.mountPoint.isEmpty() && !entry.fileSystem.isEmpty());
    const int prefix = prefixOfNetmask(text);
    require(prefix >= -1 && prefix <= 32);
}

void readBoot(const QString& text) {
    BootTexts texts{.grubConfig = text, .grubEnvironment = text, .legacyConfig = text, .loaderConfig = text};
    (void)defaultKernel(texts, {});
    texts.grubConfig.clear();
    texts.entries = {{QStringLiteral("one"), text}, {QStringLiteral("two"), text}};
    (void)defaultKernel(texts, {QStringLiteral("vmlinuz")});
    require(!versionLess(text, text));
}

void readRegistry(const QByteArray& bytes) {
    const QStringList texts = registryTexts(bytes);
    for (const QString& text : texts) require(!text.isEmpty());
    const QString first = registryText(bytes);
    require(first.isEmpty() || first == texts.value(0));
    require(registryNumber(bytes).has_value() == (bytes.size() == 4));
    (void)activationKind(bytes, first);
    (void)persistentRoute(first);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    readTexts(text);
    readNetwork(text);
    readBoot(text);
    readRegistry(bytes);
    return 0;
}

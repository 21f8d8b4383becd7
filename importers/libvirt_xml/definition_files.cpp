#include "importers/libvirt_xml/definition_files.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace watari::importers {

namespace {

using virt::Definitions;
using virt::DomainDescription;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtXmlImporter)
};

constexpr qint64 kFileLimit = qint64{64} << 20;
constexpr qint64 kFolderLimit = qint64{256} << 20;
constexpr qsizetype kMaxFiles = 20'000;
constexpr int kLevels = 3;

const QString kAutostart = QStringLiteral("autostart");

struct FolderContent {
    QStringList files;
    QStringList startThemselves;  // names of the files in "autostart", which are links
    bool knowsAutostart = false;
    qint64 bytes = 0;
};

void listFolder(const QString& path, int level, FolderContent& content) {
    const QDir dir(path);
    const auto entries =
        dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (content.files.size() > kMaxFiles) return;
        if (entry.isDir() && entry.fileName() == kAutostart) {
            content.knowsAutostart = true;
            content.startThemselves += QDir(entry.filePath()).entryList(QDir::Files | QDir::System);
        } else if (entry.isDir()) {
            if (level > 1 && !entry.isSymLink()) listFolder(entry.filePath(), level - 1, content);
        } else if (!entry.isSymLink() &&
                   entry.suffix().compare(QLatin1String("xml"), Qt::CaseInsensitive) == 0) {
            content.files << entry.filePath();
            content.bytes += entry.size();
        }
    }
}

template <class T>
void addOnce(const QList<T>& more, QSet<QString>& names, QList<T>& all) {
    for (const T& one : more) {
        if (names.contains(one.name)) continue;
        names.insert(one.name);
        all.append(one);
    }
}

Result<Definitions> readFile(const QString& path) {
    TRY(const QByteArray bytes, readWholeFile(path, kFileLimit));
    return virt::parseDefinitions(bytes);
}

// Only where libvirtd's folder is there, its silence means no.
void addAutostart(const FolderContent& content, QList<DomainDescription>& domains) {
    if (!content.knowsAutostart) return;
    const QSet<QString> names(content.startThemselves.begin(), content.startThemselves.end());
    for (DomainDescription& domain : domains)
        domain.autostart =
            names.contains(domain.name + QStringLiteral(".xml")) ? virt::Autostart::On : virt::Autostart::Off;
}

bool isEmpty(const Definitions& all) {
    return all == Definitions();
}

Result<DefinitionFiles> readFolder(const QString& path, JobContext& job) {
    FolderContent content;
    listFolder(path, kLevels, content);
    if (content.files.size() > kMaxFiles || content.bytes > kFolderLimit)
        return Error(ErrorCode::BadInput, Tr::tr("The folder holds more than %1 XML files or %2 MiB of them.")
                                              .arg(kMaxFiles)
                                              .arg(kFolderLimit >> 20))
            .withRemedy(Tr::tr("Choose the folder in which only libvirt's definitions are."));
    DefinitionCollector collector;
    for (qsizetype i = 0; i < content.files.size(); ++i) {
        if (job.cancelled()) return cancelledError();
        const auto read = readFile(content.files[i]);
        if (read)
            collector.add(*read);
        else
            collector.addUnread(content.files[i], read.error().message());
        job.progress({.done = i + 1, .total = content.files.size(), .unit = ProgressUnit::Item});
    }
    DefinitionFiles files = collector.take();
    addAutostart(content, files.all.domains);
    if (!isEmpty(files.all)) return files;
    return Error(ErrorCode::BadInput, Tr::tr("No file of the folder is a definition of libvirt."))
        .withRemedy(Tr::tr("Save each guest with virsh dumpxml, or copy /etc/libvirt/qemu."));
}

}  // namespace

void DefinitionCollector::addDomain(const DomainDescription& domain) {
    const QString key = domain.uuid.isNull() ? QStringLiteral("name ") + domain.name : domain.uuid.text();
    const auto known = m_domains.constFind(key);
    if (known == m_domains.constEnd()) {
        m_domains.insert(key, m_files.all.domains.size());
        m_files.all.domains.append(domain);
        return;
    }
    m_files.duplicates << domain.name;
    DomainDescription& kept = m_files.all.domains[*known];
    if (kept.state == virt::DomainState::NoState) kept = domain;
}

void DefinitionCollector::add(const Definitions& more) {
    for (const DomainDescription& domain : more.domains) addDomain(domain);
    addOnce(more.pools, m_pools, m_files.all.pools);
    addOnce(more.networks, m_networks, m_files.all.networks);
    m_files.all.volumes += more.volumes;
    m_files.all.snapshots += more.snapshots;
}

Result<DefinitionFiles> readDefinitionFiles(const QString& source, JobContext& job) {
    job.phase(Tr::tr("Reading the definitions"));
    if (QFileInfo(source).isDir()) return readFolder(source, job);
    TRY(const Definitions read, readFile(source));
    DefinitionCollector collector;
    collector.add(read);
    return collector.take();
}

}  // namespace watari::importers
